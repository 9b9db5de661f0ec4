package eu.vigie.supplychain;

import java.time.LocalDate;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;

/**
 * An entry of a list of designated parties (high-risk suppliers, …).
 *
 * @param list the list's id, for example {@code eu-high-risk-suppliers}
 * @param party the entry's own party, with the names and numbers the list gives
 * @param scope what the list covers, in its own terms
 * @param reference the act or communication
 * @param verification how sure we are: read, second-hand or recalled
 * @param from first day
 * @param until first day on which it no longer holds; null while it does
 * @param addresses countries where the list says that the party is to be found: shown to whoever has to tell namesakes apart, and
 *        no proof of a seat
 * @param evidence where it was read
 */
public record Designation(String list, Party party, String scope, String reference, String verification,
        LocalDate from, @Nullable LocalDate until, SortedSet<Country> addresses, EvidenceRef evidence) {

    public Designation {
        addresses = Collections.unmodifiableSortedSet(new TreeSet<>(addresses));
    }

    /** Of a list that gives no addresses. */
    public Designation(String list, Party party, String scope, String reference, String verification, LocalDate from,
            @Nullable LocalDate until, EvidenceRef evidence) {
        this(list, party, scope, reference, verification, from, until, new TreeSet<>(), evidence);
    }

    /** Whether the entry stands on that day. */
    public boolean standsOn(LocalDate day) {
        return !day.isBefore(from) && (until == null || day.isBefore(until));
    }
}
