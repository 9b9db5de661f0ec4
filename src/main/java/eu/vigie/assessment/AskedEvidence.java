package eu.vigie.assessment;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import eu.vigie.assessment.ControlQuestion.NotFound;
import eu.vigie.assessment.ControlQuestion.Whom;
import eu.vigie.evidence.Evidence;
import eu.vigie.matching.DesignatedParties;
import eu.vigie.supplychain.Area;
import eu.vigie.supplychain.Designation;
import eu.vigie.supplychain.Identifier;
import eu.vigie.supplychain.ListEdition;
import eu.vigie.supplychain.Party;
import eu.vigie.supplychain.PartyId;
import eu.vigie.supplychain.PartyName;
import eu.vigie.supplychain.Register;

/** The evidence as a question on control looks at it: parties found by what people call them, and what stands above them. */
final class AskedEvidence {

    private final Evidence graph;
    private final LocalDate asOf;
    private final @Nullable PartyId of;
    private final Register register;

    AskedEvidence(Evidence evidence, Whom whom, LocalDate asOf) {
        graph = evidence.on(asOf);
        this.asOf = asOf;
        of = whom.of() == null ? null : find(whom.of());
        register = of == null ? graph.register() : graph.upstreamOf(Set.of(of));
    }

    /** The company whose controllers are asked for; null for all. */
    @Nullable
    PartyId of() {
        return of;
    }

    /** What is above that company; everything where there is none. */
    Register register() {
        return register;
    }

    Set<PartyId> found(List<String> names) {
        Set<PartyId> ids = new TreeSet<>();
        names.forEach(name -> ids.add(find(name)));
        return ids;
    }

    /** Who stands on a list on the day: certainly, and those of whom only a name says so. A list that speaks for other days says nothing of it. */
    Outlooks.Members listed(String list) {
        List<ListEdition> editions = graph.editions(list);
        Set<String> speaking = editions.stream().filter(edition -> edition.speaksFor(asOf))
                .map(edition -> edition.evidence().sha256()).collect(Collectors.toSet());
        if (!editions.isEmpty() && speaking.isEmpty()) {
            throw new NotFound("the list '" + list + "' says nothing of " + asOf + "; what is known of it speaks for: "
                    + editions.stream().map(AskedEvidence::days).collect(Collectors.joining("; ")));
        }
        List<Designation> entries = graph.designations(list).stream()
                .filter(entry -> editions.isEmpty() || speaking.contains(entry.evidence().sha256())).toList();
        if (entries.isEmpty()) {
            throw new NotFound("there is no list '" + list + "' of designated parties, or nothing stands on it.");
        }
        Set<PartyId> certain = new TreeSet<>();
        Set<PartyId> possible = new TreeSet<>();
        entries.stream().filter(entry -> entry.standsOn(asOf)).map(entry -> DesignatedParties.of(entry, graph))
                .forEach(named -> {
                    named.certain().forEach(party -> certain.add(party.id()));
                    named.possible().forEach(party -> possible.add(party.id()));
                });
        possible.addAll(certain);
        return new Outlooks.Members(certain, possible);
    }

    private static String days(ListEdition edition) {
        return edition.from() + " to " + (edition.until() == null ? "now" : edition.until().minusDays(1));
    }

    Area area(String id) {
        try {
            return graph.area(id, asOf);
        } catch (IllegalArgumentException e) {
            throw new NotFound("there is no area '" + id + "' on " + asOf + ": " + e.getMessage());
        }
    }

    private PartyId find(String text) {
        List<Party> found = text.isBlank() ? List.of() : named(text);
        if (found.isEmpty()) {
            throw new NotFound("the knowledge has no party '" + text + "'; name it by IRI, LEI or its exact name.");
        }
        if (found.size() > 1) {
            throw new NotFound("'" + text + "' is the name of several parties: "
                    + String.join(", ", found.stream().map(party -> party.id().value()).toList())
                    + "; name one by its IRI.");
        }
        return found.getFirst().id();
    }

    /** By LEI, else by IRI, else by name. */
    private List<Party> named(String text) {
        List<Party> byLei = graph.withIdentifier(new Identifier(Identifier.LEI, text));
        if (!byLei.isEmpty()) {
            return byLei;
        }
        return graph.known(new PartyId(text)).map(List::of).orElseGet(() -> byName(text));
    }

    private List<Party> byName(String text) {
        String key = PartyName.key(text);
        return key.isEmpty() ? List.of() : graph.withNameKey(key);
    }
}
