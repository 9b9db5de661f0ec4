package eu.vigie.evidence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

/** Which lists of designated parties a document brings, who stands on them, and what of them could not be used. */
final class BroughtLists {

    /**
     * A list as the document brings it.
     *
     * @param id by which rules ask for it
     * @param name for people
     * @param source what the document is, for people; later copies from the same source replace earlier ones
     * @param on the day from which it tells who stands on the list; null where the document does not say
     * @param whole whether everybody on the list is in it, as far as the document's kind tells
     * @param copy whether it is a copy of that day, which the next one replaces; else it tells all times itself
     */
    record Brought(String id, String name, String source, @Nullable LocalDate on, boolean whole, boolean copy) {}

    private final Map<String, Brought> lists = new TreeMap<>();
    private final List<ListedParty> entries = new ArrayList<>();
    private final Map<String, Map<String, Integer>> leftOut = new TreeMap<>();
    private final Map<String, Integer> refused = new TreeMap<>();
    private boolean supplement;

    /** The first word on a list counts. */
    void bring(Brought list) {
        lists.putIfAbsent(list.id(), list);
    }

    boolean brings(String list) {
        return lists.containsKey(list);
    }

    /** Says again on which day they are, and whether they are whole. */
    void restate(String list, @Nullable LocalDate on, boolean whole) {
        lists.computeIfPresent(list,
                (id, said) -> new Brought(id, said.name(), said.source(), on, whole, said.copy()));
    }

    void enter(ListedParty entry) {
        entries.add(entry);
    }

    /** An entry that is nobody whom a rule could ask about, such as a ship. */
    void leaveOut(String list, String what) {
        leftOut.computeIfAbsent(list, any -> new TreeMap<>()).merge(what, 1, Integer::sum);
    }

    /** An entry that cannot be used: the list is not whole any more. */
    void refuse(String list) {
        refused.merge(list, 1, Integer::sum);
    }

    /** That the document only adds names, numbers and addresses to the entries of lists that others bring. */
    void supplementOthers() {
        supplement = true;
    }

    boolean isSupplement() {
        return supplement;
    }

    boolean isEmpty() {
        return lists.isEmpty() && !supplement;
    }

    List<Brought> lists() {
        return List.copyOf(lists.values());
    }

    List<ListedParty> entries() {
        return entries;
    }

    boolean isWhole(Brought list) {
        return list.whole() && !refused.containsKey(list.id());
    }

    /** What came of each list, sorted by id. */
    List<ListReport> report(Statements statements) {
        Map<String, Integer> used = new TreeMap<>();
        Map<String, Integer> persons = new TreeMap<>();
        for (ListedParty entry : entries) {
            used.merge(entry.list(), 1, Integer::sum);
            PartyClaim claim = statements.claim(entry.party());
            if (claim != null && claim.kind() == eu.vigie.supplychain.PartyKind.NATURAL_PERSON) {
                persons.merge(entry.list(), 1, Integer::sum);
            }
        }
        return lists.values().stream().map(list -> new ListReport(list.id(), list.name(), list.on(), isWhole(list),
                used.getOrDefault(list.id(), 0), persons.getOrDefault(list.id(), 0),
                refused.getOrDefault(list.id(), 0), leftOut.getOrDefault(list.id(), Map.of()))).toList();
    }
}
