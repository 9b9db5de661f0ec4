package eu.vigie.matching;

import org.jspecify.annotations.Nullable;

import eu.vigie.supplychain.Party;

/**
 * Somebody who may be meant by a name that is only like its own. Neither clears nor condemns.
 *
 * @param likeness how much the names are like each other; null where no more is known than that one may be taken for the
 *        other
 */
public record Candidate(Party party, @Nullable Likeness likeness) {}
