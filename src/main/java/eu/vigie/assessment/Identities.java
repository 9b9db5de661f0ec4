package eu.vigie.assessment;

import java.time.LocalDate;
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
import eu.vigie.matching.NameAgreement;
import eu.vigie.matching.PartyMatcher;
import eu.vigie.ownership.OwnershipGraph;
import eu.vigie.supplychain.Country;
import eu.vigie.supplychain.Identifier;
import eu.vigie.supplychain.NameConfirmation;
import eu.vigie.supplychain.Party;
import eu.vigie.supplychain.PartyId;
import eu.vigie.supplychain.PartyKind;
import eu.vigie.supplychain.PartyName;
import eu.vigie.supplychain.StatedParty;

/** Who each named party is; every distinct way of naming somebody is looked up once. */
final class Identities {

    /** Kinds of {@link Fact#NUMBERED}. */
    private static final String OTHER = "other";
    private static final String OTHERWISE = "otherwise";
    static final String UNPLACED = "unplaced";

    /** What a look-up depends on: not on where the name stands. */
    private record Naming(String name, List<Identifier> identifiers, @Nullable Country jurisdiction) {}

    private final PartyMatcher matcher;
    private final ListedNames listed;
    private final EvidenceGraph graph;
    private final Confirmations confirmations;
    private final LocalDate asOf;
    private final Map<Naming, Identity> known = new HashMap<>();

    Identities(EvidenceGraph graph, ListedNames listed, KnownNames names, Confirmations confirmations, LocalDate asOf) {
        this.asOf = asOf;
        this.graph = graph;
        this.confirmations = confirmations;
        this.matcher = new PartyMatcher(graph, listed, names, confirmations);
        this.listed = listed;
    }

    Identity of(StatedParty stated) {
        return known.computeIfAbsent(new Naming(stated.name(), stated.identifiers(), stated.jurisdiction()),
                naming -> placed(stated, taken(stated, identity(stated, matcher.find(stated)))));
    }

    private Identity placed(StatedParty stated, Identity identity) {
        Party party = identity.party();
        if (party != null && party.kind() == PartyKind.BRANCH) {
            return branch(identity, party);
        }
        List<Party> elsewhere = identity.isKnown() ? List.of() : namesakesElsewhere(stated);
        return elsewhere.isEmpty() ? identity : identity.elsewhere(Steps.seats(elsewhere));
    }

    /** A branch is no person of its own: its head office says where it is established. */
    private Identity branch(Identity identity, Party branch) {
        OwnershipGraph above = OwnershipGraph.of(graph.upstreamOf(List.of(branch.id())), asOf);
        Party head = above.headOffice(branch.id());
        return head == null
                ? identity.branchOf(null, List.of(Steps.missing(branch, "head-office")))
                : identity.branchOf(head, Stream.concat(
                        Steps.stakes(above.stakesAbove(branch.id()).stream()
                                .filter(stake -> stake.company().id().equals(branch.id())).toList()).stream(),
                        Stream.of(Steps.seat(head))).toList());
    }

    /** Parties of the evidence that bear exactly the name and sit elsewhere than is stated: perhaps the same, wrongly stated. */
    private List<Party> namesakesElsewhere(StatedParty stated) {
        return stated.name().isBlank() || stated.jurisdiction() == null
                ? List.of()
                : graph.withNameKey(PartyName.key(stated.name())).stream()
                        .filter(party -> party.jurisdiction() != null
                                && !party.jurisdiction().equals(stated.jurisdiction()))
                        .filter(party -> !PartyMatcher.contradicts(party, stated.identifiers())).toList();
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

    /** With the step that says whom the name was taken for. */
    private static Identity taken(StatedParty stated, Identity identity) {
        Party party = identity.party();
        if (party == null || stated.name().isBlank()) {
            return identity;
        }
        List<ReasoningStep> because = new ArrayList<>();
        because.add(new ReasoningStep(Fact.MATCHED, stated.name(), party.name(), null, identity.basis(),
                party.evidence()));
        if (NameAgreement.of(stated.name(), party) != NameAgreement.SAME) {
            because.add(numbered(stated, party, OTHERWISE));
        }
        because.addAll(identity.because());
        return new Identity(party, identity.basis(), identity.candidates(), List.copyOf(because));
    }

    private Identity identity(StatedParty stated, Match match) {
        return switch (match) {
            case Match.Found found -> like(stated, found.party(), found.basis(), mistakable(stated, found.party()));
            case Match.Ambiguous ambiguous -> new Identity(null, "ambiguous", ambiguous.candidates());
            case Match.Disagreeing disagreeing -> disagreeing(stated, disagreeing);
            case Match.Like like -> like(stated, null, Identity.LIKE, like.candidates());
            case Match.Misnumbered misnumbered -> misnumbered(stated, misnumbered);
            case Match.Unknown unknown -> new Identity(null, "unknown", List.of());
            case Match.Placeholder placeholder -> new Identity(null, "placeholder", List.of());
            case Match.NotNamed notNamed -> new Identity(null, "not named", List.of());
        };
    }

    /** Listed parties that the name, as it is written, is like, where the party found by a number bears no such name. */
    private List<Candidate> mistakable(StatedParty stated, Party found) {
        List<Party> groups = listed.likeGroups(stated.name());
        return listed.candidates(stated.name()).stream().filter(it -> groups.contains(it.party()))
                .filter(it -> !it.party().id().equals(found.id()) && !listed.isLike(found, it.party().id())).toList();
    }

    private Identity disagreeing(StatedParty stated, Match.Disagreeing match) {
        Stream<ReasoningStep> named = match.namings().stream()
                .map(naming -> new ReasoningStep(Fact.MATCHED, naming.what(),
                        naming.party().name(), null, naming.basis(), naming.party().evidence()));
        return new Identity(null, "ambiguous", match.namings().stream().map(Match.Naming::party).distinct().toList(),
                Stream.concat(named, said(stated.name())).toList());
    }

    private Identity like(StatedParty stated, @Nullable Party party, String basis, List<Candidate> candidates) {
        return new Identity(party, basis, candidates.stream().map(Candidate::party).toList(),
                Stream.concat(said(stated.name()), candidates.stream().map(candidate -> step(stated, candidate)))
                        .toList());
    }

    private Identity misnumbered(StatedParty stated, Match.Misnumbered match) {
        Identity like = like(stated, null, Identity.LIKE, match.like());
        return new Identity(null, Identity.LIKE,
                Stream.concat(Stream.of(match.bearer()), like.candidates().stream()).distinct().toList(),
                Stream.concat(Stream.of(numbered(stated, match.bearer(), OTHER)), like.because().stream()).toList());
    }

    /** That the number given is somebody's who has another name, or writes it otherwise. */
    private static ReasoningStep numbered(StatedParty stated, Party bearer, String names) {
        return new ReasoningStep(Fact.NUMBERED, stated.name(), bearer.name(), null, names, bearer.evidence());
    }

    /** Who says whom the name means and whom it does not, who approves it, and who took it back. */
    private Stream<ReasoningStep> said(String name) {
        return Stream.concat(confirmations.of(name).stream().flatMap(this::said),
                confirmations.revoked(name).stream().flatMap(revoked -> revoked.of().stream()
                        .map(id -> new ReasoningStep(Fact.REVOKED, revoked.by(), nameOf(id), null, revoked.reason(),
                                revoked.evidence()))));
    }

    private Stream<ReasoningStep> said(NameConfirmation said) {
        Stream<ReasoningStep> words = Stream.concat(
                said.means().stream().map(id -> said(Fact.CONFIRMED, Fact.CONFIRMED_ALONE, said, id)),
                said.meansNot().stream().map(id -> said(Fact.DENIED, Fact.DENIED_ALONE, said, id)));
        return said.approvedBy() == null
                ? words
                : Stream.concat(words,
                        Stream.of(new ReasoningStep(Fact.APPROVED, said.approvedBy(), said.by(), null, null,
                                said.evidence())));
    }

    /** One person's word is marked as such; one that was taken back is followed by who did. */
    private ReasoningStep said(Fact agreed, Fact alone, NameConfirmation said, PartyId party) {
        boolean open = confirmations.stands(said, party) && !confirmations.isAgreed(said, party);
        return new ReasoningStep(open ? alone : agreed, said.by(), nameOf(party), null, said.reason(), said.evidence());
    }

    private String nameOf(PartyId party) {
        return graph.known(party).map(Party::name).orElse(party.value());
    }

    private static ReasoningStep step(StatedParty stated, Candidate candidate) {
        if (candidate.number() != null) {
            return new ReasoningStep(Fact.NUMBERED, candidate.number().id(), candidate.party().name(), null, UNPLACED,
                    candidate.party().evidence());
        }
        Likeness likeness = candidate.likeness();
        return new ReasoningStep(Fact.RESEMBLES, stated.name(), candidate.party().name(),
                likeness == null ? null : String.valueOf(likeness.score()), likeness == null ? null : likeness.words(),
                candidate.party().evidence());
    }
}
