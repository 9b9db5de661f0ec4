package eu.vigie.evidence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.util.iterator.ExtendedIterator;
import org.jspecify.annotations.Nullable;

import eu.vigie.supplychain.Document;

/** The graph of one document while it is made: its triples, and where in the document each node and triple stands. */
final class DocumentGraph {

    private static final String NAME_PREFIX = "urn:sha256:";

    private final Document document;
    private final Graph graph = GraphMemFactory.createDefaultGraphSameTerm();
    private final Map<Node, String> places = new HashMap<>();
    private final Map<Triple, String> triplePlaces = new HashMap<>();

    DocumentGraph(Document document) {
        this.document = document;
    }

    static Node nameOf(String sha256) {
        return Vocabulary.uri(NAME_PREFIX + sha256);
    }

    static String sha256Of(Node graphName) {
        return graphName.getURI().substring(NAME_PREFIX.length());
    }

    Document document() {
        return document;
    }

    Graph graph() {
        return graph;
    }

    /** A node of this document's own, the same each time the same bytes are read. */
    Node node(String kind, String... parts) {
        return Vocabulary.uri(iri(document, kind, parts));
    }

    /** The name of such a node. */
    static String iri(Document document, String kind, String... parts) {
        StringBuilder iri = new StringBuilder(64).append("urn:vigie:").append(kind).append(':')
                .append(document.sha256(), 0, 12);
        for (String part : parts) {
            iri.append(':').append(PartyKeys.encoded(part));
        }
        return iri.toString();
    }

    void add(Node subject, Node predicate, Node object) {
        graph.add(subject, predicate, object);
    }

    void addAt(Node subject, Node predicate, Node object, String place) {
        Triple triple = Triple.create(subject, predicate, object);
        graph.add(triple);
        places.putIfAbsent(subject, place);
        triplePlaces.putIfAbsent(triple, place);
    }

    void place(Node node, String place) {
        places.putIfAbsent(node, place);
    }

    /** The node's place; its IRI where the format has no places. */
    String placeOf(Node node) {
        String place = places.get(node);
        return place != null ? place : node.isURI() ? "node " + node.getURI() : node.toString();
    }

    @Nullable
    String placeOf(Node subject, Node predicate, Node object) {
        return triplePlaces.get(Triple.create(subject, predicate, object));
    }

    /** Writes each described node's place into the graph, so that facts read back name it. */
    void keepPlaces() {
        Node name = nameOf(document.sha256());
        for (Node subject : subjects()) {
            add(subject, Vocabulary.PLACE, Vocabulary.text(placeOf(subject)));
            add(subject, Vocabulary.DERIVED_FROM, name);
        }
    }

    List<Node> subjects() {
        return iterate(Node.ANY, Node.ANY, Node.ANY).stream().map(Triple::getSubject).distinct().toList();
    }

    /** A copy, so that the graph may be changed while it is walked. */
    List<Triple> iterate(Node subject, Node predicate, Node object) {
        ExtendedIterator<Triple> found = graph.find(subject, predicate, object);
        List<Triple> triples = new ArrayList<>();
        found.forEachRemaining(triples::add);
        return triples;
    }
}
