package eu.vigie.evidence;

import java.util.List;

import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;

/** The statements of a single document. */
record DocumentQuads(DocumentGraph graph) implements Quads {

    @Override
    public List<Quad> find(Node subject, Node predicate, Node object) {
        Node name = DocumentGraph.nameOf(graph.document().sha256());
        return graph.iterate(subject, predicate, object).stream().map(t -> new Quad(name, t)).toList();
    }

    @Override
    public Described.DocumentRef document(Node name) {
        return new Described.DocumentRef(graph.document().name(), graph.document().sha256());
    }
}
