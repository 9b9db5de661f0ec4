package eu.vigie.evidence;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;

import eu.vigie.supplychain.Identifier;

/**
 * The parties of several documents under one series of numbers, and which of them are one because they bear the same number
 * of a register. As {@link GraphFacts} has it, without a graph.
 */
final class StatedParties {

    private static final Comparator<Identifier> BEST = Comparator
            .comparing((Identifier number) -> !number.scheme().equals(Identifier.LEI))
            .thenComparing(Comparator.naturalOrder());

    private final List<Statements> documents;
    private final int[] base;
    private final int parties;
    private final Map<Identifier, Integer> numbers = new HashMap<>();
    /** Of numbers that several may bear: who does. */
    private final Map<Identifier, List<Integer>> shared = new HashMap<>();
    /** Of each party, then of each number of a register: one that it is the same as, up to one that is itself. */
    private int[] same;
    private boolean united;
    private int size;
    private final BitSet listed = new BitSet();

    /** Where parties bear numbers, the program's own lists count too: a party of theirs may bear several. */
    StatedParties(List<Statements> documents) {
        this.documents = documents;
        base = new int[documents.size() + 1];
        for (int document = 0; document < documents.size(); document++) {
            base[document + 1] = base[document] + documents.get(document).hinted() + documents.get(document).keyed();
        }
        parties = base[documents.size()];
        size = parties;
        same = new int[Math.max(16, parties)];
        Arrays.setAll(same, at -> at);
        for (int document = 0; document < documents.size(); document++) {
            join(document);
        }
        if (!numbers.isEmpty()) {
            joinLists();
        }
    }

    private void joinLists() {
        Map<Node, Integer> met = new HashMap<>();
        try (EvidenceGraph lists = EvidenceGraph.inMemory()) {
            lists.inspect(dataset -> {
                dataset.find(Node.ANY, Node.ANY, Vocabulary.KEY, Node.ANY).forEachRemaining(quad -> {
                    Identifier number = PartyKeys.read(quad.getObject().getURI());
                    if (number != null && number.unites()) {
                        unite(met.computeIfAbsent(quad.getSubject(), any -> number(number)), number(number));
                    }
                });
                return met;
            });
        }
        met.values().forEach(each -> listed.set(root(each)));
    }

    private void join(int document) {
        Statements statements = documents.get(document);
        if (statements.isOfNames()) {
            return; // names alone never merge
        }
        for (int party = -statements.hinted(); party < statements.keyed(); party++) {
            int place = place(document, party);
            Identifier itself = statements.ownNumber(party);
            if (itself != null) {
                unite(place, number(itself));
            }
            PartyClaim claim = statements.claim(party);
            if (claim != null) {
                for (Identifier identifier : claim.identifiers()) {
                    bears(place, Identifier.canonical(identifier.scheme(), identifier.id()));
                }
            }
        }
    }

    private void bears(int place, Identifier number) {
        if (number.unites()) {
            unite(place, number(number));
        } else {
            shared.computeIfAbsent(number, any -> new ArrayList<>(1)).add(place);
        }
    }

    private int number(Identifier identifier) {
        Integer known = numbers.putIfAbsent(identifier, size);
        if (known != null) {
            return known;
        }
        if (size == same.length) {
            same = Arrays.copyOf(same, size + (size >> 1));
        }
        same[size] = size;
        return size++;
    }

    private void unite(int one, int other) {
        same[root(other)] = root(one);
        united = true;
    }

    /** The one number of all that are the same party. */
    int root(int place) {
        if (!united) {
            return place; // a register's worth of waiting for memory less
        }
        int at = place;
        while (same[at] != at) {
            same[at] = same[same[at]];
            at = same[at];
        }
        return at;
    }

    /** How many places there are; numbers of registers have places too, behind those of the parties. */
    int size() {
        return size;
    }

    /** How many parties the documents name, one that several name counted for each. */
    int parties() {
        return parties;
    }

    int place(int document, int party) {
        return base[document] + documents.get(document).hinted() + party;
    }

    /** The document of a party's place. */
    int document(int place) {
        int found = Arrays.binarySearch(base, place);
        int document = found >= 0 ? found : -found - 2;
        while (base[document + 1] == base[document]) {
            document++;
        }
        return document;
    }

    /** Its number in its document. */
    int party(int place) {
        int document = document(place);
        return place - base[document] - documents.get(document).hinted();
    }

    /** Whoever bears the number. */
    List<Integer> withNumber(Identifier identifier) {
        Integer place = numbers.get(identifier);
        return place != null
                ? List.of(root(place))
                : shared.getOrDefault(identifier, List.of()).stream().map(this::root).distinct().toList();
    }

    /** Of some numbers that of one party's name: the smallest LEI, else the smallest; null of none that is one party's. */
    static @Nullable Identifier best(Collection<Identifier> numbers) {
        return numbers.stream().filter(Identifier::unites).min(BEST).orElse(null);
    }

    /** The name of each party that bears a number, by its root. */
    Map<Integer, Identifier> names() {
        Map<Integer, Identifier> best = new HashMap<>();
        numbers.forEach((number, place) -> best.merge(root(place), number,
                (one, other) -> BEST.compare(one, other) <= 0 ? one : other));
        return best;
    }

    /** Whether the program's own lists have the party. */
    boolean isListed(int root) {
        return listed.get(root);
    }
}
