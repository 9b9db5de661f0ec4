package eu.vigie.ledger;

import java.util.Optional;
import java.util.UUID;

/** The name of a job: random, so that it cannot be guessed from another. */
public record JobId(UUID value) {

    static JobId random() {
        return new JobId(UUID.randomUUID());
    }

    /** Empty when the text has not the form of a job's name. */
    public static Optional<JobId> parse(String text) {
        try {
            JobId id = new JobId(UUID.fromString(text));
            return id.toString().equals(text) ? Optional.of(id) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
