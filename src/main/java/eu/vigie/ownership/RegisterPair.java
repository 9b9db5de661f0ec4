package eu.vigie.ownership;

import eu.vigie.supplychain.Truth;

/**
 * A controller and what it controls, by their numbers in a {@link RegisterSnapshot}.
 *
 * @param controller a party, or a concert that holds nothing where none of its members gets as far alone
 * @param controlled another party
 * @param truth YES when it is certain, UNKNOWN when the evidence allows it; never NO
 */
public record RegisterPair(int controller, int controlled, Truth truth) {}
