package eu.vigie.ownership;

import org.jspecify.annotations.Nullable;

import eu.vigie.supplychain.Party;
import eu.vigie.supplychain.Share;
import eu.vigie.supplychain.Truth;

/**
 * Something that is not known, and what the answer on control would be if it were.
 *
 * @param kind what is missing
 * @param subject of whom: the holder of the stake, the company whose holders are not all named, the party of unknown seat
 * @param company in what the stake is; null where the fact is not about a stake
 * @param known what is known of the stake; null where the fact is not about a share
 * @param atLeast the answer when the fact turns out in the way that gives the set least
 * @param atMost the answer when it turns out in the way that gives the set most
 */
public record MissingFact(Kind kind, Party subject, @Nullable Party company, @Nullable Share known, Truth atLeast,
        Truth atMost) {

    /** What may be missing. */
    public enum Kind {
        /** How much it is, where a band or nothing is known. */
        SHARE,
        /** Whether it is held directly: no statement says so. */
        DIRECTNESS,
        /** Who the other holders of the company are. */
        OTHER_HOLDERS,
        /** Who the holder is that the source leaves unspecified. */
        HOLDER,
        /** Whether the party belongs to those in question (its seat, its citizenship). */
        BELONGING
    }

    /** Whether one way or the other would decide the answer by itself. */
    public boolean settles() {
        return atLeast != Truth.UNKNOWN || atMost != Truth.UNKNOWN;
    }
}
