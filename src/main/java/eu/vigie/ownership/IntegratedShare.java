package eu.vigie.ownership;

import eu.vigie.supplychain.Party;
import eu.vigie.supplychain.Share;

/**
 * How much of a company's capital comes to a holder through every chain: shares multiply along a chain and add across
 * chains, loops included. It is no test of control.
 *
 * @param holder to whom
 * @param company of what
 * @param share percent: least and most over all worlds that stated stakes allow; holders nobody has named are taken for
 *        others. Bounds that need more than {@link Share#MOST_DECIMALS} decimals are rounded outwards
 * @param loop whether stakes in a ring were solved on the way
 */
public record IntegratedShare(Party holder, Party company, Share share, boolean loop) {}
