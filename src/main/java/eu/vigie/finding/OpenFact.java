package eu.vigie.finding;

import org.jspecify.annotations.Nullable;

import eu.vigie.supplychain.Party;
import eu.vigie.supplychain.Share;

/**
 * Something that nobody has stated and that the answer hangs on.
 *
 * @param kind what is missing
 * @param subject of whom: the holder of the stake, the company whose holders are not all named, the party of unknown seat
 * @param company in what the stake is; null where it is not about a stake
 * @param known what is known of the share; null where it is not about one
 * @param settlesAlone whether knowing it may settle the question by itself
 */
public record OpenFact(Kind kind, Party subject, @Nullable Party company, @Nullable Share known,
        boolean settlesAlone) {

    /** What may be missing; the phrasebook has words for each in both languages. */
    public enum Kind {
        /** How much the stake is. */
        SHARE,
        /** Whether the stake is held directly, or the right is control. */
        DIRECTNESS,
        /** Who else holds the company. */
        OTHER_HOLDERS,
        /** Who the holder is that the source does not name. */
        HOLDER,
        /** Where the party has its seat; of a person, the citizenship. */
        SEAT,
        /** Whether the party is the one that a list names. */
        IDENTITY,
        /** Whether the party is meant by a name that is only like its own. */
        NAME
    }
}
