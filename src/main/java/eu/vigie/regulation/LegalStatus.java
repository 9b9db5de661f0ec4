package eu.vigie.regulation;

/** What force a clause has. Decides how grave a finding under it may be. */
public enum LegalStatus {
    IN_FORCE,
    /** Another act in force imports it. */
    BY_REFERENCE,
    /** Binds only if the call or financing decision says so. */
    CALL_DEPENDENT, NOT_YET_APPLICABLE, STATUS_UNKNOWN, PROPOSAL, SOFT_LAW, PRESS, FOREIGN, ANALOGY;

    /**
     * Whether a breach of a clause of this status may be called one.
     *
     * @param confirmedByCall whether the chosen profile says that the call carries the clause
     */
    public boolean allowsBreach(boolean confirmedByCall) {
        return this == IN_FORCE || this == BY_REFERENCE || (this == CALL_DEPENDENT && confirmedByCall);
    }
}
