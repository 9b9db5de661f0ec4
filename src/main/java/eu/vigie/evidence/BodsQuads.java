package eu.vigie.evidence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;

import eu.vigie.supplychain.Document;
import eu.vigie.supplychain.InputProblem;
import eu.vigie.supplychain.UnreadableInput;

/**
 * Lines of quads in which each BODS statement is a graph of its own, as lines of triples. The details of a record that several
 * statements give, each in its graph, become a thing for each, which says whose it is by {@link BodsTerm#VERSION_OF}.
 */
final class BodsQuads {

    private static final String DETAILS = "<" + Vocabulary.BODS + "recordDetails>";
    private static final String VERSION = "urn:vigie:bods-version:";

    /** One line; of anything but a statement only the text. */
    private record Line(int number, String text, @Nullable String subject, String predicate, String object,
            String graph) {

        static Line of(int number, String line) {
            String text = line.strip();
            if (text.isEmpty() || text.startsWith("#")) {
                return new Line(number, text, null, "", "", "");
            }
            int fourth = QuadLine.graphOf(text);
            String triple = fourth < 0 ? text.substring(0, text.lastIndexOf('.')) : text.substring(0, fourth);
            String[] terms = triple.strip().split("\\s+", 3);
            if (terms.length < 3) {
                return new Line(number, text, null, "", "", "");
            }
            String graph = fourth < 0 ? "" : text.substring(fourth).split("[\\s.]*(#.*)?$", 2)[0];
            return new Line(number, text, terms[0], terms[1], terms[2], graph);
        }
    }

    private final Document document;
    private final List<Line> lines = new ArrayList<>();
    /** Of each thing that is described, the graphs that describe it, in the order of the lines. */
    private final Map<String, Set<String>> graphs = new HashMap<>();
    /** What statements give the details of. */
    private final Set<String> records = new HashSet<>();
    /** By record and graph. */
    private final Map<List<String>, String> versions = new LinkedHashMap<>();

    private BodsQuads(Document document) {
        this.document = document;
    }

    /**
     * The same lines without their graphs; of other documents the text as it is.
     *
     * @throws UnreadableInput when two graphs speak of one thing that is no record: which of them counts would be lost
     */
    static String triples(Document document, String text) {
        if (!text.contains(Vocabulary.BODS + "interestedParty") && !text.contains(Vocabulary.BODS + "recordDetails")) {
            return text;
        }
        return new BodsQuads(document).triples(text);
    }

    private String triples(String text) {
        text.lines().forEach(line -> lines.add(Line.of(lines.size() + 1, line)));
        for (Line line : lines) {
            if (line.subject() != null) {
                graphs.computeIfAbsent(line.subject(), any -> new TreeSet<>()).add(line.graph());
                if (line.predicate().equals(DETAILS)) {
                    records.add(line.object());
                }
            }
        }
        StringBuilder triples = new StringBuilder(text.length());
        lines.forEach(line -> triples.append(triple(line)).append('\n'));
        return triples.toString();
    }

    private String triple(Line line) {
        String subject = line.subject();
        if (subject == null) {
            return line.text();
        }
        // the details that a statement outside its own graph points to stand in that graph
        String of = line.graph().isEmpty() ? subject : line.graph();
        String object = line.predicate().equals(DETAILS) && isToldAgain(line.object())
                && graphs.getOrDefault(line.object(), Set.of()).contains(of)
                        ? version(line.object(), of)
                        : line.object();
        if (!isToldAgain(subject)) {
            return subject + " " + line.predicate() + " " + object + " .";
        }
        if (!records.contains(subject)) {
            throw new UnreadableInput(new InputProblem(document.name(), "line " + line.number(), subject,
                    "several graphs speak of this, and which of them counts is not said",
                    "keep the statement that counts, or hand in BODS as JSON"));
        }
        String version = version(subject, line.graph());
        return version + " " + line.predicate() + " " + object + " . " + version + " <" + BodsTerm.VERSION_OF + "> "
                + subject + " .";
    }

    private boolean isToldAgain(String thing) {
        return graphs.getOrDefault(thing, Set.of()).size() > 1;
    }

    private String version(String record, String graph) {
        return versions.computeIfAbsent(List.of(record, graph),
                any -> "<" + VERSION + document.sha256().substring(0, 12)
                        + ":" + versions.size() + ">");
    }
}
