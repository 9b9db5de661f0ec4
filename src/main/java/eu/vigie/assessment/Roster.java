package eu.vigie.assessment;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import eu.vigie.evidence.EvidenceGraph;
import eu.vigie.finding.ReasoningStep;
import eu.vigie.finding.ReasoningStep.Fact;
import eu.vigie.matching.DesignatedParties;
import eu.vigie.matching.ListedNames;
import eu.vigie.supplychain.Country;
import eu.vigie.supplychain.Designation;
import eu.vigie.supplychain.ListEdition;
import eu.vigie.supplychain.Party;
import eu.vigie.supplychain.PartyId;
import eu.vigie.supplychain.Truth;

/** Whom of the evidence a list names on a day: for certain, possibly, or only later. */
final class Roster {

    private final Map<PartyId, Designation> certain = new LinkedHashMap<>();
    private final Map<PartyId, Designation> possible = new LinkedHashMap<>();
    private final Map<PartyId, Designation> later = new LinkedHashMap<>();

    /**
     * @param met the parties that are asked about: a list has thousands of entries, and only those that may name one of these are
     *        looked into
     * @param names those of the lists: who among the parties bears one that only looks or reads like it is named possibly
     */
    Roster(EvidenceGraph graph, String list, LocalDate asOf, Collection<Party> met, ListedNames names) {
        this(graph, graph.designations(list), asOf, new MetParties(met, names.bearers(met)));
    }

    /** By the editions of some lists that speak for the day: what another says of them is of another time. */
    Roster(EvidenceGraph graph, List<String> lists, List<ListEdition> editions, LocalDate asOf, Collection<Party> met,
            ListedNames names) {
        this(graph, lists.stream().flatMap(list -> graph.designations(list).stream())
                .filter(entry -> editions.stream().anyMatch(edition -> speaksOf(edition, entry))).toList(), asOf,
                new MetParties(met, names.bearers(met)));
    }

    private static boolean speaksOf(ListEdition edition, Designation entry) {
        return edition.id().equals(entry.list()) && edition.evidence().sha256().equals(entry.evidence().sha256());
    }

    private Roster(EvidenceGraph graph, List<Designation> entries, LocalDate asOf, MetParties met) {
        for (Designation entry : entries.stream().filter(met::mayBeNamedBy).toList()) {
            DesignatedParties named = DesignatedParties.of(entry, graph)
                    .withLike(met.like(entry.party().id()));
            if (entry.standsOn(asOf)) {
                named.certain().forEach(party -> certain.putIfAbsent(party.id(), entry));
                named.possible().forEach(party -> possible.putIfAbsent(party.id(), entry));
            } else if (asOf.isBefore(entry.from())) {
                named.certain().forEach(party -> later.putIfAbsent(party.id(), entry));
                named.possible().forEach(party -> later.putIfAbsent(party.id(), entry));
            }
        }
    }

    Truth names(PartyId party) {
        return certain.containsKey(party) ? Truth.YES : possible.containsKey(party) ? Truth.UNKNOWN : Truth.NO;
    }

    /** Whether only an entry that begins later names it. */
    boolean namesLater(PartyId party) {
        return names(party) == Truth.NO && later.containsKey(party);
    }

    /** Those it names for certain. */
    Set<PartyId> certain() {
        return certain.keySet();
    }

    /** Those it may name. */
    Set<PartyId> possible() {
        return possible.keySet();
    }

    /** Those it names, for certain or possibly. */
    Set<PartyId> all() {
        Set<PartyId> all = new LinkedHashSet<>(certain.keySet());
        all.addAll(possible.keySet());
        return all;
    }

    /** The entry that names it, today or later; null when none does. */
    @Nullable
    Designation entry(PartyId party) {
        Designation today = today(party);
        return today == null ? later.get(party) : today;
    }

    /** Entries of those among the holders whom it names today, sorted by the list's party. */
    List<Designation> entries(Stream<PartyId> holders) {
        Map<PartyId, Designation> found = new LinkedHashMap<>();
        holders.map(this::today).filter(java.util.Objects::nonNull).map(java.util.Objects::requireNonNull).distinct()
                .sorted(java.util.Comparator.comparing(entry -> entry.party().id()))
                .forEach(entry -> found.putIfAbsent(entry.party().id(), entry));
        return List.copyOf(found.values());
    }

    private @Nullable Designation today(PartyId party) {
        Designation entry = certain.get(party);
        return entry == null ? possible.get(party) : entry;
    }

    static ReasoningStep step(Designation entry) {
        String addresses = entry.addresses().isEmpty()
                ? ""
                : " (" + String.join(", ", entry.addresses().stream().map(Country::code).toList()) + ")";
        return new ReasoningStep(Fact.LISTED, entry.party().name(), entry.list(), null, entry.scope() + addresses,
                entry.evidence());
    }
}
