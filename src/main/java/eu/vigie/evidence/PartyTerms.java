package eu.vigie.evidence;

import java.util.Map;

import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;

import eu.vigie.supplychain.PartyKind;

/** What each class of party is. */
final class PartyTerms {

    private static final Map<Node, PartyKind> KINDS = Map.of(Vocabulary.COMPANY_CLASS, PartyKind.LEGAL_ENTITY,
            Vocabulary.BRANCH_CLASS, PartyKind.BRANCH,
            Vocabulary.PERSON_CLASS, PartyKind.NATURAL_PERSON, Vocabulary.STATE_CLASS, PartyKind.STATE,
            Vocabulary.ARRANGEMENT_CLASS, PartyKind.ARRANGEMENT, Vocabulary.CONCERT_CLASS, PartyKind.ARRANGEMENT,
            Vocabulary.UNSPECIFIED_CLASS, PartyKind.UNSPECIFIED);

    private PartyTerms() {}

    /** Null when the class is no party. */
    static @Nullable PartyKind kind(Node type) {
        return KINDS.get(type);
    }

    static Iterable<Node> classes() {
        return KINDS.keySet();
    }

    /** Whether the document says anything of the node that is read. */
    static boolean isDescribed(DocumentGraph document, Node node) {
        return document.iterate(node, Node.ANY, Node.ANY).stream()
                .anyMatch(t -> t.getPredicate().getURI().startsWith(Vocabulary.VIGIE)
                        || t.getPredicate().equals(Vocabulary.TYPE) && isTerm(t.getObject()));
    }

    private static boolean isTerm(Node type) {
        return KINDS.containsKey(type) || InterestTerms.kind(type) != null;
    }
}
