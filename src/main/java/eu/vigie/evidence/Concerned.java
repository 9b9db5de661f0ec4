package eu.vigie.evidence;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.apache.jena.graph.Node;

import eu.vigie.supplychain.PartyName;

/**
 * Whether a statement comes from a party that it concerns: its source is a declaration of that party, or whoever asserts it
 * is the holder, the company or the party described, by IRI, number or name.
 *
 * <p>Interpretation: such a statement never makes a case better. A name is no proof of identity, but enough for doubt here:
 * taking a stranger for the party concerned costs certainty and never adds any.
 */
final class Concerned {

    private Concerned() {}

    static boolean says(Described said, PartyCluster... concerned) {
        return Boolean.TRUE.equals(said.flag(Vocabulary.SELF_DECLARED))
                || said.all(Vocabulary.ASSERTED_BY).stream().anyMatch(by -> isOneOf(by, concerned));
    }

    private static boolean isOneOf(Node by, PartyCluster... concerned) {
        return Arrays.stream(concerned).anyMatch(party -> by.isURI() ? party.nodes().contains(by) : isNamed(by, party));
    }

    private static boolean isNamed(Node by, PartyCluster party) {
        String text = by.isLiteral() ? by.getLiteralLexicalForm() : "";
        String key = PartyName.key(text);
        return party.nodes().contains(Vocabulary.uri(text)) || !key.isEmpty() && names(party).contains(key);
    }

    /** Keys of all that it is called. */
    static Set<String> names(PartyCluster party) {
        return party.descriptions().stream()
                .flatMap(d -> Stream.concat(d.texts(Vocabulary.NAME), d.texts(Vocabulary.ALTERNATE_NAME)))
                .map(PartyName::key).collect(Collectors.toSet());
    }
}
