package eu.vigie.crooked.ledger;

/** What a package below must not know. */
public final class Shelf {}
