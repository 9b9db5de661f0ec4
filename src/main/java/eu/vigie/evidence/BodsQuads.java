package eu.vigie.evidence;

import java.util.HashMap;
import java.util.Map;

import eu.vigie.supplychain.Document;
import eu.vigie.supplychain.InputProblem;
import eu.vigie.supplychain.UnreadableInput;

/**
 * Lines of quads in which each BODS statement is a graph of its own, as lines of triples: the graph adds nothing as long as
 * no two of them speak of one thing.
 */
final class BodsQuads {

    private BodsQuads() {}

    /**
     * The same lines without their graphs; of other documents the text as it is.
     *
     * @throws UnreadableInput when two graphs speak of one thing: which of them counts would be lost
     */
    static String triples(Document document, String text) {
        if (!text.contains(Vocabulary.BODS + "interestedParty") && !text.contains(Vocabulary.BODS + "recordDetails")) {
            return text;
        }
        Map<String, String> graphs = new HashMap<>();
        StringBuilder triples = new StringBuilder(text.length());
        int number = 0;
        for (String line : text.lines().toList()) {
            number++;
            int graph = QuadLine.graphOf(line.strip());
            triples.append(graph < 0 ? line : line.strip().substring(0, graph) + ".").append('\n');
            String of = graph < 0 ? "" : line.strip().substring(graph);
            String subject = line.strip().split("\\s", 2)[0];
            if (!subject.isEmpty() && !subject.startsWith("#")
                    && !of.equals(graphs.computeIfAbsent(subject, s -> of))) {
                throw new UnreadableInput(new InputProblem(document.name(), "line " + number, subject,
                        "several graphs speak of this, and which of them counts is not said",
                        "keep the statement that counts, or hand in BODS as JSON"));
            }
        }
        return triples.toString();
    }
}
