package eu.vigie.crooked.web;

/** Says that something is managed, in a package that does not say what may be null. */
final class PartyManager {}
