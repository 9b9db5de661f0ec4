package eu.vigie.evidence;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.jspecify.annotations.Nullable;

import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import eu.vigie.evidence.Statements.Style;
import eu.vigie.supplychain.Document;

/**
 * BODS in RDF: its records are written as BODS 0.4 in JSON, each on the line on which it stands, and read by the reader of
 * that, so that both say the same. What has no place there is counted, and refused where it could change what an interest
 * or a record says.
 */
final class BodsRdf {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Pattern LINE = Pattern.compile("line ([0-9]{1,9})");

    private final DocumentGraph graph;
    private final ImportLog log;
    private final BodsRdfRecord records;
    private final Set<Node> told = new HashSet<>();
    /** By what describes a record: the record, where that is something else. */
    private final Map<Node, Node> described = new HashMap<>();

    private BodsRdf(DocumentGraph graph, ImportLog log) {
        this.graph = graph;
        this.log = log;
        this.records = new BodsRdfRecord(told, this::record);
    }

    private Node record(Node details) {
        return described.getOrDefault(details, details);
    }

    /** Several statements about a record each have details of their own, of one id. */
    private void recordsOf(List<Node> details) {
        Map<String, Node> byId = new HashMap<>();
        for (Node each : details) {
            Node record = graph.iterate(each, Vocabulary.uri(BodsTerm.VERSION_OF), Node.ANY).stream()
                    .map(Triple::getObject).findFirst().orElse(each);
            String id = new BodsNode(graph, each, log).text("recordIdString");
            described.put(each, id == null ? record : byId.computeIfAbsent(id, any -> record));
        }
    }

    /** Whether records or statements of BODS are in the document. */
    static boolean isIn(DocumentGraph graph) {
        return graph.iterate(Node.ANY, Vocabulary.TYPE, Node.ANY).stream().map(Triple::getObject)
                .filter(BodsTerm::isOne).map(BodsTerm::local)
                .anyMatch(local -> BodsTerm.RECORDS.contains(local) || BodsTerm.STATEMENTS.contains(local)
                        || BodsTerm.UNSPECIFIED.contains(local))
                || !graph.iterate(Node.ANY, Vocabulary.bods("recordDetails"), Node.ANY).isEmpty()
                || !graph.iterate(Node.ANY, Vocabulary.bods("interestedParty"), Node.ANY).isEmpty();
    }

    /** @throws eu.vigie.supplychain.UnreadableInput with every problem found */
    static Statements read(DocumentGraph graph, ImportLog log) {
        return new BodsRdf(graph, log).read();
    }

    private record Placed(int line, ObjectNode statement) {}

    private Statements read() {
        List<Placed> placed = new ArrayList<>();
        List<Node> details = sorted(graph.subjects()).stream()
                .filter(subject -> new BodsNode(graph, subject, log).isOneOf(BodsTerm.RECORDS)).toList();
        recordsOf(details);
        for (Node each : details) {
            BodsNode record = new BodsNode(graph, each, log);
            placed.add(new Placed(line(record.place(), placed.size() + 1), statement(record)));
        }
        leftOver();
        log.refuseIfAny();
        placed.sort(Comparator.comparingInt(Placed::line));
        StringBuilder lines = new StringBuilder();
        int line = 1;
        for (Placed each : placed) {
            lines.append("\n".repeat(Math.max(0, each.line() - line)));
            line = Math.max(line, each.line());
            lines.append(JSON.writeValueAsString(each.statement())).append(' ');
        }
        Document json = Document.of(log.document().name(), lines.toString().getBytes(StandardCharsets.UTF_8));
        return BodsReader.read(log.document(), json, false, hasLines() ? Style.LINE : Style.RECORD, log);
    }

    private boolean hasLines() {
        return graph.subjects().stream().map(graph::placeOf).anyMatch(place -> LINE.matcher(place).matches());
    }

    private List<Node> sorted(List<Node> subjects) {
        return subjects.stream().sorted(Comparator.comparingInt((Node node) -> line(graph.placeOf(node), 0))
                .thenComparing((Node node) -> node.toString())).toList();
    }

    private static int line(String place, int none) {
        Matcher line = LINE.matcher(place);
        return line.matches() ? Integer.parseInt(line.group(1)) : none;
    }

    private ObjectNode statement(BodsNode record) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("recordId", record(record.node()).getURI());
        List<Node> statements = graph.iterate(Node.ANY, Vocabulary.bods("recordDetails"), record.node()).stream()
                .map(Triple::getSubject).distinct().toList();
        if (statements.size() > 1) {
            log.problem(record.place(), record.node().getURI(),
                    "several statements are about this record, and its details do not say of which they are",
                    "give each statement details of its own, with the record's id as bods:recordIdString");
        }
        BodsNode statement = statements.isEmpty() ? null : record.at(statements.getFirst());
        json.put("statementId", statement == null ? record.node().getURI() : statement.node().getURI());
        json.put("recordStatus", statement == null ? "new" : status(statement));
        if (statement != null) {
            told.add(statement.node());
            records.count(statement, BodsTerm.OF_STATEMENT);
            new BodsRdfSource(told).write(statement, json);
        }
        records.write(record, json);
        return json;
    }

    private static String status(BodsNode statement) {
        return statement.isOneOf(Set.of("Closed", "ClosedRecordStatement"))
                ? "closed"
                : statement.isOneOf(Set.of("Updated", "UpdatedRecordStatement")) ? "updated" : "new";
    }

    /** What belongs to no record; where it could be a stake or speaks in our terms it is refused. */
    private void leftOver() {
        for (Triple triple : graph.iterate(Node.ANY, Node.ANY, Node.ANY)) {
            Node term = triple.getPredicate();
            String local = BodsTerm.isOne(term) ? BodsTerm.local(term) : "";
            String place = graph.placeOf(triple.getSubject());
            if (term.getURI().startsWith(Vocabulary.VIGIE)) {
                log.problem(place, term.getURI(), "a term of ours stands among BODS records",
                        "put it into a document of its own, which names the party by a number");
            } else if (!told.contains(triple.getSubject())) {
                if (BodsTerm.OF_INTEREST.contains(local) && !local.equals("details") || local.equals("interest")
                        || local.equals("interestedParty") || local.equals("subject")) {
                    log.problem(place, term.getURI(), "this belongs to no relationship of the document",
                            "state the bods:Relationship that has this bods:interest");
                } else if (!term.equals(Vocabulary.TYPE)) {
                    log.unknownField(term.getURI());
                }
            }
        }
    }

    /** A number as it is written, exactly; what is none is left to the reader to refuse. */
    static void number(ObjectNode json, String name, @Nullable String text) {
        if (text == null) {
            return;
        }
        try {
            BigDecimal number = new BigDecimal(text.strip());
            if (number.scale() > 40 || number.scale() < -40) {
                json.put(name, text);
            } else {
                json.put(name, number);
            }
        } catch (NumberFormatException e) {
            json.put(name, text);
        }
    }

    static ArrayNode array() {
        return JsonNodeFactory.instance.arrayNode();
    }
}
