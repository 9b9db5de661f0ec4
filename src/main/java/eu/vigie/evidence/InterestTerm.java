package eu.vigie.evidence;

import org.apache.jena.graph.Node;

import eu.vigie.supplychain.InterestKind;

/**
 * A class of interest.
 *
 * @param number its place in the list of all
 * @param type its class in the ontology or the BODS vocabulary
 * @param kind what it counts as
 * @param sized whether its share is a share of capital or votes; where it is not, none is stated
 */
record InterestTerm(int number, Node type, InterestKind kind, boolean sized) {}
