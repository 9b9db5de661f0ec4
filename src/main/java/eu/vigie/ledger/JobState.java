package eu.vigie.ledger;

/** Where a job stands. */
public enum JobState {
    QUEUED, RUNNING, SUCCEEDED, FAILED;

    public boolean isFinished() {
        return this == SUCCEEDED || this == FAILED;
    }
}
