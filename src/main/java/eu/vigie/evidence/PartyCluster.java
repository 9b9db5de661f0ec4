package eu.vigie.evidence;

import java.util.List;
import java.util.SortedSet;

import org.apache.jena.graph.Node;

import eu.vigie.supplychain.Identifier;
import eu.vigie.supplychain.PartyId;

/**
 * Nodes of any documents that are one party, because they bear the same number or are the same IRI.
 *
 * @param id the party's one name: by its smallest LEI, else its smallest other number, else its smallest IRI
 * @param nodes all of them and the IRIs of its numbers, sorted
 * @param shared its numbers that others may bear too
 * @param descriptions what each document says of each node, sorted
 */
record PartyCluster(PartyId id, SortedSet<Node> nodes, SortedSet<Identifier> shared,
        List<Described> descriptions) {}
