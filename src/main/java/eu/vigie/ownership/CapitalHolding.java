package eu.vigie.ownership;

import org.jspecify.annotations.Nullable;

import eu.vigie.supplychain.PartyId;
import eu.vigie.supplychain.Share;

/**
 * A part of somebody's capital, of a consortium for example.
 *
 * @param holder who holds it; null when that is not known
 * @param share percent
 */
public record CapitalHolding(@Nullable PartyId holder, Share share) {}
