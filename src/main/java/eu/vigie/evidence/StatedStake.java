package eu.vigie.evidence;

import eu.vigie.supplychain.Interest;

/**
 * A stake as one document states it.
 *
 * @param concerned whether the holder or the company itself says so
 */
record StatedStake(Interest stake, boolean concerned) {}
