package eu.vigie.crooked.assessment.deep;

/** One level too deep. */
final class Cellar {}
