package eu.vigie.assessment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import eu.vigie.evaluation.Facts.Identity;
import eu.vigie.evidence.EvidenceGraph;
import eu.vigie.finding.ReasoningStep;
import eu.vigie.finding.ReasoningStep.Fact;
import eu.vigie.matching.Candidate;
import eu.vigie.matching.Confirmations;
import eu.vigie.matching.KnownNames;
import eu.vigie.matching.Likeness;
import eu.vigie.matching.ListedNames;
import eu.vigie.matching.Match;
import eu.vigie.matching.PartyMatcher;
import eu.vigie.supplychain.Country;
import eu.vigie.supplychain.Identifier;
import eu.vigie.supplychain.NameConfirmation;
import eu.vigie.supplychain.Party;
import eu.vigie.supplychain.PartyId;
import eu.vigie.supplychain.StatedParty;

/** Who each named party is; every distinct way of naming somebody is looked up once. */
final class Identities {

    /** What a look-up depends on: not on where the name stands. */
    private record Naming(String name, List<Identifier> identifiers, @Nullable Country jurisdiction) {}

    private final PartyMatcher matcher;
    private final ListedNames listed;
    private final EvidenceGraph graph;
    private final Confirmations confirmations;
    private final Map<Naming, Identity> known = new HashMap<>();

    Identities(EvidenceGraph graph, ListedNames listed, KnownNames names, Confirmations confirmations) {
        this.graph = graph;
        this.confirmations = confirmations;
        this.matcher = new PartyMatcher(graph, listed, names, confirmations);
        this.listed = listed;
    }

    Identity of(StatedParty stated) {
        return known.computeIfAbsent(new Naming(stated.name(), stated.identifiers(), stated.jurisdiction()),
                naming -> identity(stated, matcher.find(stated)));
    }

    /** All parties found so far, sorted. */
    SortedSet<PartyId> found() {
        SortedSet<PartyId> found = new TreeSet<>();
        for (Identity identity : known.values()) {
            Party party = identity.party();
            if (party != null) {
                found.add(party.id());
            }
        }
        return found;
    }

    private Identity identity(StatedParty stated, Match match) {
        return switch (match) {
            case Match.Found found -> like(stated, found.party(), found.basis(), mistakable(stated, found.party()));
            case Match.Ambiguous ambiguous -> new Identity(null, "ambiguous", ambiguous.candidates());
            case Match.Like like -> like(stated, null, Identity.LIKE, like.candidates());
            case Match.Unknown unknown -> new Identity(null, "unknown", List.of());
            case Match.Placeholder placeholder -> new Identity(null, "placeholder", List.of());
            case Match.NotNamed notNamed -> new Identity(null, "not named", List.of());
        };
    }

    /** Listed parties that the name, as it is written, is like, where the party found by a number bears no such name. */
    private List<Candidate> mistakable(StatedParty stated, Party found) {
        return listed.candidates(stated.name()).stream().filter(
                it -> !it.party().id().equals(found.id()) && !listed.isLike(found, it.party().id())).toList();
    }

    private Identity like(StatedParty stated, @Nullable Party party, String basis, List<Candidate> candidates) {
        return new Identity(party, basis, candidates.stream().map(Candidate::party).toList(),
                Stream.concat(confirmations.of(stated.name()).stream().flatMap(this::said),
                        candidates.stream().map(candidate -> step(stated, candidate))).toList());
    }

    /** Who says whom the name means, and whom it does not. */
    private Stream<ReasoningStep> said(NameConfirmation said) {
        return Stream.concat(said.means().stream().map(id -> said(Fact.CONFIRMED, said, id)),
                said.meansNot().stream().map(id -> said(Fact.DENIED, said, id)));
    }

    private ReasoningStep said(Fact fact, NameConfirmation said, PartyId party) {
        return new ReasoningStep(fact, said.by(), graph.known(party).map(Party::name).orElse(party.value()), null,
                said.reason(), said.evidence());
    }

    private static ReasoningStep step(StatedParty stated, Candidate candidate) {
        Likeness likeness = candidate.likeness();
        return new ReasoningStep(Fact.RESEMBLES, stated.name(), candidate.party().name(),
                likeness == null ? null : String.valueOf(likeness.score()), likeness == null ? null : likeness.words(),
                candidate.party().evidence());
    }

    /** That {@code from} names the party in a role, and whom it was taken for. */
    static List<ReasoningStep> steps(String from, String role, StatedParty stated, Identity identity) {
        String name = stated.name().isBlank() ? null : stated.name();
        ReasoningStep named = name == null
                ? new ReasoningStep(Fact.MISSING, from, null, null, role, stated.evidence())
                : new ReasoningStep(Fact.NAMED, from, name, null, role, stated.evidence());
        Party party = identity.party();
        List<ReasoningStep> steps = new ArrayList<>(List.of(named));
        if (party != null && name != null) {
            steps.add(new ReasoningStep(Fact.MATCHED, name, party.name(), null, identity.basis(), party.evidence()));
        }
        steps.addAll(identity.because());
        return steps;
    }
}
