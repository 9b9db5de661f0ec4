package eu.vigie.assessment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import eu.vigie.evidence.EvidenceGraph;
import eu.vigie.evidence.Knowledge;
import eu.vigie.evidence.KnowledgeReader;
import eu.vigie.supplychain.Designation;
import eu.vigie.supplychain.Document;
import eu.vigie.supplychain.Identifier;
import eu.vigie.supplychain.ListEdition;
import eu.vigie.supplychain.Party;
import eu.vigie.supplychain.PartyName;

/**
 * What changed between two snapshots of lists of designated parties. Entries are the same by the number that their list gives them, else by
 * a number of their party, else by its name and seat.
 *
 * @param lists sorted by id; those in which nothing changed too
 */
public record ListComparison(List<ListChange> lists) {

    /** Only for comparing: a list without a day has one all the same. */
    private static final LocalDate SOME_DAY = LocalDate.of(2000, 1, 1);
    private static final List<String> OWN_SCHEMES = List.of("US-OFAC", "EU-FSF");

    /** What happened to an entry. */
    public enum Kind {
        ADDED, REMOVED, CHANGED
    }

    /** @param sha256 of each document that brings the list */
    public record Snapshot(List<String> documents, List<String> sha256, @Nullable String from, int entries) {}

    /** @param changes sorted by name, then kind */
    public record ListChange(String list, Snapshot before, Snapshot after, List<Change> changes) {

        /** How many entries that happened to. */
        public long count(Kind kind) {
            return changes.stream().filter(change -> change.kind() == kind).count();
        }
    }

    /**
     * An entry that is not as it was.
     *
     * @param key by what it was recognised
     * @param fields what differs; of an entry that came or went, none
     */
    public record Change(Kind kind, String name, String key, String scope, List<FieldChange> fields) {}

    /** @param field names, numbers, seat, addresses, scope, reference, from, until or kind */
    public record FieldChange(String field, String before, String after) {}

    /** @throws eu.vigie.supplychain.UnreadableInput when a document cannot be used */
    public static ListComparison of(List<Document> older, List<Document> newer) {
        try (EvidenceGraph before = graph(older); EvidenceGraph after = graph(newer)) {
            SortedSet<String> ids = new TreeSet<>(before.lists());
            ids.addAll(after.lists());
            ids.removeIf(id -> EvidenceGraph.isOfTheProgram(id));
            return new ListComparison(ids.stream().map(id -> of(id, before, after)).toList());
        }
    }

    private static EvidenceGraph graph(List<Document> documents) {
        List<Knowledge> read = UndatedLists.dated(documents, SOME_DAY).stream().map(KnowledgeReader::read).toList();
        EvidenceGraph graph = EvidenceGraph.inMemory();
        read.forEach(each -> graph.add(each, -1));
        return graph;
    }

    private static ListChange of(String list, EvidenceGraph before, EvidenceGraph after) {
        Map<String, Map<String, String>> was = entries(list, before);
        Map<String, Map<String, String>> is = entries(list, after);
        List<Change> changes = new ArrayList<>();
        was.forEach((key, entry) -> {
            Map<String, String> now = is.get(key);
            if (now == null) {
                changes.add(change(Kind.REMOVED, key, entry, List.of()));
            } else if (!now.equals(entry)) {
                changes.add(change(Kind.CHANGED, key, now, fields(entry, now)));
            }
        });
        is.forEach((key, entry) -> {
            if (!was.containsKey(key)) {
                changes.add(change(Kind.ADDED, key, entry, List.of()));
            }
        });
        changes.sort(Comparator.comparing(Change::name).thenComparing(Change::kind).thenComparing(Change::key));
        return new ListChange(list, snapshot(list, before, was.size()), snapshot(list, after, is.size()), changes);
    }

    private static Snapshot snapshot(String list, EvidenceGraph graph, int entries) {
        List<ListEdition> editions = graph.editions(list);
        return new Snapshot(editions.stream().map(each -> each.evidence().document()).toList(),
                editions.stream().map(each -> each.evidence().sha256()).toList(),
                editions.isEmpty() || editions.getLast().from().equals(SOME_DAY)
                        ? null
                        : editions.getLast().from().toString(),
                entries);
    }

    private static Change change(Kind kind, String key, Map<String, String> entry, List<FieldChange> fields) {
        return new Change(kind, entry.getOrDefault("name", ""), key, entry.getOrDefault("scope", ""), fields);
    }

    private static List<FieldChange> fields(Map<String, String> before, Map<String, String> after) {
        return before.entrySet().stream()
                .filter(entry -> !entry.getValue().equals(after.get(entry.getKey())))
                .map(entry -> new FieldChange(entry.getKey(), entry.getValue(),
                        after.getOrDefault(entry.getKey(), "")))
                .toList();
    }

    /** By key, what each says; a key that comes again is numbered. */
    private static Map<String, Map<String, String>> entries(String list, EvidenceGraph graph) {
        Map<String, LocalDate> begun = graph.editions(list).stream().collect(
                Collectors.toMap(edition -> edition.evidence().sha256(), ListEdition::from, (one, same) -> one));
        Map<String, Map<String, String>> entries = new TreeMap<>();
        for (Designation entry : graph.designations(list)) {
            String key = key(entry.party());
            String unique = key;
            for (int again = 2; entries.containsKey(unique); again++) {
                unique = key + " #" + again;
            }
            entries.put(unique, said(entry, begun.get(entry.evidence().sha256())));
        }
        return entries;
    }

    private static String key(Party party) {
        return Stream.concat(
                party.identifiers().stream().filter(number -> OWN_SCHEMES.contains(number.scheme())),
                party.identifiers().stream()).findFirst().map(Identifier::words)
                .orElseGet(() -> PartyName.key(party.name())
                        + (party.jurisdiction() == null ? "" : " " + party.jurisdiction()));
    }

    /** @param listed first day of the list, which stands in where the entry has none of its own */
    private static Map<String, String> said(Designation entry, @Nullable LocalDate listed) {
        Party party = entry.party();
        Map<String, String> said = new LinkedHashMap<>();
        said.put("name", party.name());
        said.put("names", String.join("; ", party.alternateNames()));
        said.put("kind", party.kind().name());
        said.put("numbers", String.join("; ", party.identifiers().stream().map(Identifier::words).toList()));
        said.put("seat", party.jurisdiction() == null ? "" : party.jurisdiction().code());
        said.put("addresses", String.join(", ", entry.addresses().stream().map(Object::toString).toList()));
        said.put("scope", entry.scope());
        said.put("reference", entry.reference());
        said.put("from", entry.from().equals(listed) ? "" : entry.from().toString());
        said.put("until", entry.until() == null ? "" : entry.until().toString());
        return said;
    }
}
