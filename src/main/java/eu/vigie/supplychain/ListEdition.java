package eu.vigie.supplychain;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * A list of designated parties as one document brings it.
 *
 * @param id the list's id, for example {@code ofac-sdn}
 * @param name for people
 * @param from first day for which it says who stands on the list
 * @param until first day for which it no longer does; null while it does
 * @param whole whether everybody on the list is in it: where not, it names some and clears nobody
 * @param copy whether it is a copy of one day, which the next one from the same source replaces
 * @param evidence where it was read
 */
public record ListEdition(String id, String name, LocalDate from, @Nullable LocalDate until, boolean whole,
        boolean copy, EvidenceRef evidence) {

    /** Whether it says who stands on the list on that day. */
    public boolean speaksFor(LocalDate day) {
        return !day.isBefore(from) && (until == null || day.isBefore(until));
    }

    /** The same up to another day. */
    public ListEdition endingOn(LocalDate end) {
        return new ListEdition(id, name, from, end, whole, copy, evidence);
    }
}
