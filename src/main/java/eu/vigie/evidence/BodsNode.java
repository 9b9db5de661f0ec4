package eu.vigie.evidence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.jspecify.annotations.Nullable;

/** A thing of a BODS document in RDF, with what is stated of it. */
record BodsNode(DocumentGraph graph, Node node, ImportLog log) {

    private static final Comparator<Node> ORDER = Comparator.comparing(Node::toString);

    /** Sorted. */
    List<Node> all(String... terms) {
        List<Node> found = new ArrayList<>();
        for (String term : terms) {
            graph.iterate(node, Vocabulary.bods(term), Node.ANY).forEach(triple -> found.add(triple.getObject()));
        }
        return found.stream().distinct().sorted(ORDER).toList();
    }

    /** The one value; several are a problem, because nobody says which counts. Null when there is none. */
    @Nullable
    Node one(String... terms) {
        List<Node> found = all(terms);
        if (found.size() > 1) {
            log.problem(graph.placeOf(node), terms[0], "this is stated more than once of one thing, and differently",
                    "state it once; the details of several statements about one record need a document each");
        }
        return found.isEmpty() ? null : found.getFirst();
    }

    @Nullable
    String text(String... terms) {
        Node found = one(terms);
        return found == null ? null : found.isLiteral() ? found.getLiteralLexicalForm() : found.getURI();
    }

    /** Local names of the BODS classes it is of; sorted. */
    List<String> classes() {
        return graph.iterate(node, Vocabulary.TYPE, Node.ANY).stream().map(Triple::getObject).filter(BodsTerm::isOne)
                .map(BodsTerm::local).sorted().toList();
    }

    boolean isOneOf(Set<String> classes) {
        return classes().stream().anyMatch(classes::contains);
    }

    BodsNode at(Node other) {
        return new BodsNode(graph, other, log);
    }

    String place() {
        return graph.placeOf(node);
    }
}
