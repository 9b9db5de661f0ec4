package eu.vigie.evaluation;

/**
 * One of several things of a kind that the consortium's document states: a site, a change, a report, a record. A rule about
 * such things is asked about each, and about the consortium where it states none.
 */
public interface Item extends Asked, Grounds {}
