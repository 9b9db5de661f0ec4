package eu.vigie.evidence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.jspecify.annotations.Nullable;

import eu.vigie.supplychain.ListEdition;

/**
 * Of which day a document's lists are, and whether they are whole: by the document itself, else by what somebody states of it under its
 * hash. Authorities' files often say neither.
 *
 * <p>Interpretation: a copy of a day is replaced by the next copy from the same source. Where two persons name two days for a document that
 * has none, none of them counts.
 */
final class ListCopies {

    private final Quads quads;
    private final Map<String, Set<LocalDate>> stated = new HashMap<>();

    ListCopies(Quads quads, GraphFacts facts) {
        this.quads = quads;
        for (Quad quad : quads.find(Node.ANY, Vocabulary.TYPE, Vocabulary.LIST_COPY_CLASS)) {
            for (Described said : facts.descriptions(quad.getSubject())) {
                LocalDate day = said.date(Vocabulary.VALID_FROM);
                if (day != null) {
                    stated.computeIfAbsent(quad.getSubject().getURI(), any -> new TreeSet<>()).add(day);
                }
            }
        }
    }

    /** The day from which a list that a document brings speaks; null where nobody says. */
    @Nullable
    LocalDate from(Described list) {
        LocalDate own = list.date(Vocabulary.VALID_FROM);
        Set<LocalDate> days = stated(list);
        return own != null ? own : days.size() == 1 ? days.iterator().next() : null;
    }

    private Set<LocalDate> stated(Described list) {
        return stated.getOrDefault(DocumentGraph.nameOf(list.document().sha256()).getURI(), Set.of());
    }

    /** Null where nobody says from which day it speaks. */
    @Nullable
    ListEdition edition(String id, Described list) {
        LocalDate from = from(list);
        if (from == null) {
            return null;
        }
        boolean partial = Boolean.TRUE.equals(list.flag(Vocabulary.PARTIAL));
        return new ListEdition(id, name(list, id), from,
                list.date(Vocabulary.VALID_UNTIL), !partial || !stated(list).isEmpty(),
                Boolean.TRUE.equals(list.flag(Vocabulary.COPY)), list.evidence());
    }

    /** In English where the document has it in several languages. */
    private static String name(Described list, String id) {
        return list.all(Vocabulary.NAME).stream().filter(Node::isLiteral)
                .min(Comparator.comparing(label -> !label.getLiteralLanguage().equals("en")))
                .map(Node::getLiteralLexicalForm).orElse(id);
    }

    /** Copies end where the next one from the same source begins. */
    static List<ListEdition> inTurn(List<ListEdition> editions) {
        List<ListEdition> turns = new ArrayList<>();
        for (ListEdition each : editions) {
            LocalDate next = !each.copy()
                    ? null
                    : editions.stream()
                            .filter(other -> other.copy() && other.from().isAfter(each.from())
                                    && Objects.equals(other.evidence().source(), each.evidence().source()))
                            .map(ListEdition::from).findFirst().orElse(null);
            turns.add(next == null || each.until() != null && each.until().isBefore(next) ? each : each.endingOn(next));
        }
        return turns;
    }

    /** Hashes of the documents that add names, numbers and addresses to entries of lists that others bring. */
    Set<String> supplements() {
        return quads.find(Node.ANY, Vocabulary.TYPE, Vocabulary.SUPPLEMENT_CLASS).stream()
                .map(quad -> DocumentGraph.sha256Of(quad.getGraph())).collect(Collectors.toSet());
    }
}
