package eu.vigie.ownership;

import eu.vigie.supplychain.Party;
import eu.vigie.supplychain.Share;

/**
 * What somebody has of a company in the end, counted both ways.
 *
 * @param owner a natural person or a State
 * @param capital percent of the capital, bounds included
 * @param votes percent of the votes, bounds included; never added to the capital
 */
public record OwnedShare(Party owner, Share capital, Share votes) {}
