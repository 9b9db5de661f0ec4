package eu.vigie.evidence;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import eu.vigie.supplychain.EvidenceRef;
import eu.vigie.supplychain.InterestKind;
import eu.vigie.supplychain.PartyId;
import eu.vigie.supplychain.Share;

/**
 * Statements about one stake that do not agree; all of them are kept.
 *
 * @param holder whose stake it is
 * @param company in which it is
 * @param from the first day on which they contradict each other; null when there is none
 * @param until the day on which they no longer do; null when there is none
 * @param claims what is stated, each document's own first place and the sum of what it states
 * @param counted the share that counts for all of them; null when none is known
 */
public record StakeConflict(PartyId holder, PartyId company, InterestKind kind, @Nullable LocalDate from,
        @Nullable LocalDate until, List<Claim> claims, @Nullable Share counted) {

    /**
     * One side.
     *
     * @param share null when it is not known
     * @param ofItself whether the holder or the company says so of itself: it is shown, and takes nothing from the others
     */
    public record Claim(EvidenceRef evidence, @Nullable Share share, boolean ofItself) {}

    public StakeConflict {
        claims = List.copyOf(claims);
    }

    /** Whether they contradict each other on that day. */
    public boolean isOn(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (until == null || day.isBefore(until));
    }
}
