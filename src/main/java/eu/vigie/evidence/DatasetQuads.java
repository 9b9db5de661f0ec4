package eu.vigie.evidence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/** The statements of all documents, within one transaction. The default graph holds what is known of the documents. */
final class DatasetQuads implements Quads {

    private final DatasetGraph dataset;
    private final Map<Node, Described.DocumentRef> documents = new HashMap<>();

    DatasetQuads(DatasetGraph dataset) {
        this.dataset = dataset;
    }

    @Override
    public List<Quad> find(Node subject, Node predicate, Node object) {
        List<Quad> found = new ArrayList<>();
        Iterator<Quad> quads = dataset.findNG(Node.ANY, subject, predicate, object);
        quads.forEachRemaining(found::add);
        return found;
    }

    @Override
    public Described.DocumentRef document(Node graph) {
        return documents.computeIfAbsent(graph, this::read);
    }

    private Described.DocumentRef read(Node graph) {
        String name = dataset.getDefaultGraph().find(graph, Vocabulary.DOCUMENT_NAME, Node.ANY).nextOptional()
                .map(t -> t.getObject().getLiteralLexicalForm()).orElse("");
        return new Described.DocumentRef(name, DocumentGraph.sha256Of(graph));
    }
}
