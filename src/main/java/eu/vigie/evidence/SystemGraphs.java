package eu.vigie.evidence;

import java.util.ArrayList;
import java.util.List;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;

import eu.vigie.supplychain.Document;

/** Which documents the graph holds, whose they are, and where in the ledger it stands: its default graph. */
final class SystemGraphs {

    static final Node USER = Vocabulary.text("user");
    static final Node PROGRAM = Vocabulary.text("program");

    private SystemGraphs() {}

    /** Puts the program's own documents in, and takes those of an older program out. */
    static void bring(Store store) {
        List<Document> own = SystemDocuments.all();
        List<Node> wanted = own.stream().map(d -> DocumentGraph.nameOf(d.sha256())).toList();
        List<Node> present = store.read(SystemGraphs::programGraphs);
        if (present.containsAll(wanted) && wanted.containsAll(present)) {
            return;
        }
        List<Knowledge> missing = own.stream().filter(d -> !present.contains(DocumentGraph.nameOf(d.sha256())))
                .map(KnowledgeReader::readOwn).toList();
        store.write(dataset -> {
            present.stream().filter(graph -> !wanted.contains(graph)).forEach(graph -> remove(dataset, graph));
            missing.forEach(each -> write(dataset, each.document(), each.graph(), PROGRAM));
        });
    }

    static List<Node> programGraphs(DatasetGraph dataset) {
        List<Node> graphs = new ArrayList<>();
        dataset.getDefaultGraph().find(Node.ANY, Vocabulary.DOCUMENT_KIND, PROGRAM)
                .forEachRemaining(t -> graphs.add(t.getSubject()));
        return graphs;
    }

    static void write(DatasetGraph dataset, Document document, Graph said, Node kind) {
        Node name = DocumentGraph.nameOf(document.sha256());
        Graph documents = dataset.getDefaultGraph();
        if (documents.contains(name, Vocabulary.DOCUMENT_KIND, Node.ANY)) {
            return;
        }
        dataset.addGraph(name, said);
        documents.add(name, Vocabulary.DOCUMENT_NAME, Vocabulary.text(document.name()));
        documents.add(name, Vocabulary.DOCUMENT_KIND, kind);
    }

    private static void remove(DatasetGraph dataset, Node graph) {
        dataset.removeGraph(graph);
        dataset.getDefaultGraph().remove(graph, Node.ANY, Node.ANY);
    }

    static long position(DatasetGraph dataset) {
        return dataset.getDefaultGraph().find(Vocabulary.STORE, Vocabulary.LEDGER_POSITION, Node.ANY).nextOptional()
                .map(t -> Long.parseLong(t.getObject().getLiteralLexicalForm())).orElse(-1L);
    }

    /** Never backwards. */
    static void moveTo(DatasetGraph dataset, long ledgerPosition) {
        if (ledgerPosition <= position(dataset)) {
            return;
        }
        Graph documents = dataset.getDefaultGraph();
        documents.remove(Vocabulary.STORE, Vocabulary.LEDGER_POSITION, Node.ANY);
        documents.add(Triple.create(Vocabulary.STORE, Vocabulary.LEDGER_POSITION,
                NodeFactory.createLiteralString(Long.toString(ledgerPosition))));
    }
}
