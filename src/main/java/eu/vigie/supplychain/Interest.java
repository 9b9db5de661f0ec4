package eu.vigie.supplychain;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * A stake of a holder in a company.
 *
 * @param id its one name
 * @param holder who holds
 * @param company what is held
 * @param kind by what
 * @param share how much; null where the kind has no percentage, {@link Share#UNKNOWN} where it is not stated
 * @param directness only direct interests are edges; an indirect one is a claim to check the computed one against
 * @param from first day; null when not stated (always so far)
 * @param until first day on which it no longer holds; null while it does
 * @param evidence where it was read
 * @param power what it allows beside a share; null when the source does not say
 */
public record Interest(InterestId id, PartyId holder, PartyId company, InterestKind kind, @Nullable Share share,
        Directness directness, @Nullable LocalDate from, @Nullable LocalDate until, EvidenceRef evidence,
        @Nullable Power power) {

    /** An interest of which nothing is said but its share. */
    public Interest(InterestId id, PartyId holder, PartyId company, InterestKind kind, @Nullable Share share,
            Directness directness, @Nullable LocalDate from, @Nullable LocalDate until, EvidenceRef evidence) {
        this(id, holder, company, kind, share, directness, from, until, evidence, null);
    }

    /** How a stake is held, as the source declares it. */
    public enum Directness {
        DIRECT, INDIRECT, UNKNOWN
    }

    /** Whether the stake exists on that day (half-open: the end day is out). */
    public boolean holdsOn(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (until == null || day.isBefore(until));
    }
}
