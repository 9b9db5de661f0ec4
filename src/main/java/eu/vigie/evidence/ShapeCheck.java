package eu.vigie.evidence;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.path.P_Link;
import org.jspecify.annotations.Nullable;

import eu.vigie.supplychain.InputProblem;

/** Holds a document's graph against the shapes of {@code ontology/shapes} and says each violation with its place. */
final class ShapeCheck {

    private static final List<String> FILES = List.of("shapes/parties.ttl", "shapes/interests.ttl",
            "shapes/lists.ttl", "shapes/names.ttl");
    private static final Node REMEDY = Vocabulary.own("remedy");

    /** Where a value stands below the node that has it, in the JSON of BODS. */
    private static final Map<Node, String> BODS_MEMBERS = Map.of(Vocabulary.SHARE_EXACT, "/share/exact",
            Vocabulary.SHARE_MINIMUM, "/share/minimum", Vocabulary.SHARE_MAXIMUM, "/share/maximum",
            Vocabulary.SHARE_EXCLUSIVE_MINIMUM, "/share/exclusiveMinimum", Vocabulary.SHARE_EXCLUSIVE_MAXIMUM,
            "/share/exclusiveMaximum", Vocabulary.START_DATE, "/startDate", Vocabulary.END_DATE, "/endDate");

    /** Parsed once: they are part of the program. */
    private static final class Parsed {

        private static final Graph GRAPH = graph();
        private static final Shapes SHAPES = Shapes.parse(GRAPH);

        private static Graph graph() {
            Graph graph = GraphFactory.createDefaultGraph();
            for (String file : FILES) {
                RDFParser.fromString(new String(SystemDocuments.bytes(file), StandardCharsets.UTF_8), Lang.TURTLE)
                        .parse(graph);
            }
            return graph;
        }
    }

    private ShapeCheck() {}

    /** In the order of their places; empty when the graph is as it must be. */
    static List<InputProblem> violations(DocumentGraph document) {
        List<InputProblem> problems = new ArrayList<>();
        for (ReportEntry entry : ShaclValidator.get().validate(Parsed.SHAPES, document.graph()).getEntries()) {
            problems.add(problem(document, entry));
        }
        return problems.stream().distinct().sorted(Places.ORDER).toList();
    }

    private static InputProblem problem(DocumentGraph document, ReportEntry entry) {
        Node value = entry.value();
        return new InputProblem(document.document().name(), place(document, entry),
                value == null ? null : value.isLiteral() ? value.getLiteralLexicalForm() : value.toString(),
                entry.message(), remedy(entry.source()));
    }

    private static String place(DocumentGraph document, ReportEntry entry) {
        Node focus = entry.focusNode();
        Node value = entry.value();
        if (value != null) {
            for (Node predicate : predicates(entry)) {
                String exact = document.placeOf(focus, predicate, value);
                if (exact != null) {
                    return exact;
                }
            }
        }
        String place = document.placeOf(focus);
        return place.startsWith("/") && entry.resultPath() instanceof P_Link link
                ? place + BODS_MEMBERS.getOrDefault(link.getNode(), "")
                : place;
    }

    private static List<Node> predicates(ReportEntry entry) {
        return entry.resultPath() instanceof P_Link link
                ? List.of(link.getNode())
                : Stream.of(Vocabulary.SHARE_EXACT, Vocabulary.SHARE_MINIMUM, Vocabulary.SHARE_MAXIMUM,
                        Vocabulary.SHARE_EXCLUSIVE_MINIMUM, Vocabulary.SHARE_EXCLUSIVE_MAXIMUM, Vocabulary.JURISDICTION,
                        Vocabulary.HEADQUARTERS, Vocabulary.NATIONALITY, Vocabulary.RESIDENCE, Vocabulary.COUNTRY)
                        .toList();
    }

    private static String remedy(@Nullable Node shape) {
        if (shape == null) {
            return "see the documentation";
        }
        return Parsed.GRAPH.find(shape, REMEDY, Node.ANY).nextOptional()
                .map(t -> t.getObject().getLiteralLexicalForm()).orElse("see the documentation");
    }
}
