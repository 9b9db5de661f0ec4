package eu.vigie.evidence;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;

import eu.vigie.supplychain.Country;
import eu.vigie.supplychain.EvidenceRef;

/**
 * What one document says of one node.
 *
 * @param node the party, stake, area or entry
 * @param values by predicate, each sorted
 * @param document the document's name and hash
 */
record Described(Node node, Map<Node, List<Node>> values, DocumentRef document) {

    /** A document as its facts name it. */
    record DocumentRef(String name, String sha256) {}

    /** The same of another node, with what stands there under another term as its class. */
    Described as(Node other, Node kind) {
        Map<Node, List<Node>> changed = new HashMap<>(values);
        changed.put(Vocabulary.TYPE, all(kind));
        return new Described(other, Map.copyOf(changed), document);
    }

    List<Node> all(Node predicate) {
        return values.getOrDefault(predicate, List.of());
    }

    @Nullable
    Node first(Node predicate) {
        List<Node> found = all(predicate);
        return found.isEmpty() ? null : found.getFirst();
    }

    Stream<String> texts(Node predicate) {
        return all(predicate).stream().filter(Node::isLiteral).map(Node::getLiteralLexicalForm);
    }

    @Nullable
    String text(Node predicate) {
        return texts(predicate).findFirst().orElse(null);
    }

    <T> @Nullable T read(Node predicate, Function<String, T> reader) {
        String text = text(predicate);
        return text == null ? null : reader.apply(text);
    }

    @Nullable
    Country country(Node predicate) {
        return read(predicate, Country::of);
    }

    @Nullable
    LocalDate date(Node predicate) {
        return read(predicate, LocalDate::parse);
    }

    /** Null when nothing is stated. */
    @Nullable
    Boolean flag(Node predicate) {
        return read(predicate, text -> text.equals("true") || text.equals("1"));
    }

    EvidenceRef evidence() {
        String place = text(Vocabulary.PLACE);
        return new EvidenceRef(document.name(), document.sha256(), place == null ? node.toString() : place,
                text(Vocabulary.SOURCE), date(Vocabulary.STATEMENT_DATE));
    }
}
