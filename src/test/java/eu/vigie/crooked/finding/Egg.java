package eu.vigie.crooked.finding;

import eu.vigie.crooked.ownership.Hen;

/** Needs a hen, which needs an egg. */
public record Egg(Hen from) {}
