package eu.vigie.crooked.ownership;

import eu.vigie.crooked.finding.Egg;

/** Needs an egg, which needs a hen. */
public record Hen(Egg from) {}
