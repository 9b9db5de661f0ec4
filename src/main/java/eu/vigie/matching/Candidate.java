package eu.vigie.matching;

import org.jspecify.annotations.Nullable;

import eu.vigie.supplychain.Identifier;
import eu.vigie.supplychain.Party;

/**
 * Somebody who may be meant by a name that is only like its own. Neither clears nor condemns.
 *
 * @param likeness how much the names are like each other; null where no more is known than that one may be taken for the
 *        other
 * @param number given with the name, which this party bears in a register that need not be the one that is meant; null when
 *        none is
 */
public record Candidate(Party party, @Nullable Likeness likeness, @Nullable Identifier number) {

    /** By the name alone. */
    Candidate(Party party, @Nullable Likeness likeness) {
        this(party, likeness, null);
    }
}
