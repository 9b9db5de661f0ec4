package eu.vigie.ownership;

import java.util.List;

import eu.vigie.supplychain.Share;

/**
 * The part of a capital that is of an area, in percent.
 *
 * @param attribution how indirect stakes were counted
 * @param share least and greatest value over all worlds the evidence allows; bounds that need more than
 *        {@link Share#MOST_DECIMALS} decimals are rounded outwards
 * @param consistent whether the holdings can add up to 100; when not, the share is {@link Share#UNKNOWN}
 * @param stakes those that entered the reckoning, the holders' own owners first, sorted by company and holder
 * @param loop whether stakes in a ring were solved on the way
 */
public record CapitalShare(Attribution attribution, Share share, boolean consistent, List<Stake> stakes,
        boolean loop) {

    public CapitalShare {
        stakes = List.copyOf(stakes);
    }
}
