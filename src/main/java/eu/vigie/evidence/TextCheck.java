package eu.vigie.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

import eu.vigie.supplychain.InputProblem;

/**
 * Refuses texts that do not show what they say: control characters, those that change the direction of writing, halves of
 * characters; in a name line breaks as well. They would be believed by a reader of a finding, and matched otherwise.
 */
final class TextCheck {

    private static final String DECEIVES = "[\\p{Cc}\\p{Cs}\\x{061C}\\x{200B}\\x{200E}\\x{200F}\\x{202A}-\\x{202E}\\x{2060}"
            + "\\x{2066}-\\x{2069}\\x{FEFF}]";
    private static final Pattern IN_NAMES = Pattern.compile(DECEIVES);
    private static final Pattern ELSEWHERE = Pattern.compile("(?![\\t\\r\\n])" + DECEIVES);
    private static final Set<Node> NAMES = Set.of(Vocabulary.NAME, Vocabulary.ALTERNATE_NAME, Vocabulary.SCHEME,
            Vocabulary.ID_STRING);

    private TextCheck() {}

    /** In the order of their places; empty when all texts are plain. */
    static List<InputProblem> violations(DocumentGraph document) {
        List<InputProblem> problems = new ArrayList<>();
        for (Triple triple : document.iterate(Node.ANY, Node.ANY, Node.ANY)) {
            Pattern deceives = NAMES.contains(triple.getPredicate()) ? IN_NAMES : ELSEWHERE;
            if (triple.getObject().isLiteral()
                    && deceives.matcher(triple.getObject().getLiteralLexicalForm()).find()) {
                problems.add(problem(document, triple));
            }
        }
        return problems.stream().sorted(Places.ORDER).toList();
    }

    private static InputProblem problem(DocumentGraph document, Triple triple) {
        String place = document.placeOf(triple.getSubject(), triple.getPredicate(), triple.getObject());
        return new InputProblem(document.document().name(),
                place != null ? place : document.placeOf(triple.getSubject()),
                triple.getObject().getLiteralLexicalForm(),
                "the text has control characters, or ones that change the direction of writing",
                "write it again without them");
    }
}
