package eu.vigie.evidence;

import java.util.List;

import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;

/** Statements with the graph each stands in; each question is answered by an index. */
interface Quads {

    /** {@link Node#ANY} leaves a place open; a copy, in no order. */
    List<Quad> find(Node subject, Node predicate, Node object);

    /** The document whose graph that is. */
    Described.DocumentRef document(Node graph);
}
