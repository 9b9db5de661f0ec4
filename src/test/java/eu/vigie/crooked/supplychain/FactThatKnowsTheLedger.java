package eu.vigie.crooked.supplychain;

import eu.vigie.crooked.ledger.Shelf;

/** Hits the wall between packages. */
record FactThatKnowsTheLedger(Shelf shelf) {}
