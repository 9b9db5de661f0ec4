package eu.vigie.assessment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import eu.vigie.assessment.Outlooks.Members;
import eu.vigie.evaluation.Sanctioned;
import eu.vigie.evidence.EvidenceGraph;
import eu.vigie.finding.OpenFact;
import eu.vigie.finding.Outlook;
import eu.vigie.finding.ReasoningStep;
import eu.vigie.finding.ReasoningStep.Fact;
import eu.vigie.finding.Remedy;
import eu.vigie.ownership.ControlAnswer;
import eu.vigie.ownership.HiddenHolders;
import eu.vigie.ownership.Measure;
import eu.vigie.ownership.OwnershipGraph;
import eu.vigie.ownership.Stake;
import eu.vigie.ownership.Witness;
import eu.vigie.supplychain.Designation;
import eu.vigie.supplychain.Interest;
import eu.vigie.supplychain.InterestKind;
import eu.vigie.supplychain.ListEdition;
import eu.vigie.supplychain.Party;
import eu.vigie.supplychain.PartyId;
import eu.vigie.supplychain.Register;
import eu.vigie.supplychain.Share;
import eu.vigie.supplychain.Truth;

/** Asks, for each known party, whether a list blocks it: by name, or because blocked parties own half of it or more. */
final class Sanctions {

    private static final BigDecimal HALF = BigDecimal.valueOf(50);

    private final String list;
    private final List<ListEdition> editions;
    private final Roster roster;
    private final Set<PartyId> claimed;
    private final OwnershipGraph capital;
    private final Upstreams upstreams;
    private final Outlooks ofCapital;
    private final Outlooks ofVotes;
    private final ControlAnswer owning;
    private final ControlAnswer stated;
    private final ControlAnswer controlling;

    /** @param votes the register as control sees it */
    Sanctions(EvidenceGraph graph, Register register, OwnershipGraph votes, Outlooks ofVotes, String list,
            LocalDate asOf) {
        this.ofVotes = ofVotes;
        ofCapital = new Outlooks(register, asOf, Measure.CAPITAL_HALF);
        this.list = list;
        this.upstreams = new Upstreams(register, asOf, Measure.CAPITAL_HALF);
        editions = graph.editions(list).stream().filter(edition -> edition.speaksFor(asOf)).toList();
        roster = new Roster(graph, list, editions, asOf);
        capital = OwnershipGraph.of(register, asOf, Measure.CAPITAL_HALF);
        claimed = claimed(register, asOf);
        owning = capital.block(roster.certain(), with(roster.all(), claimed), HiddenHolders.ALLOWED);
        stated = capital.block(roster.certain(), roster.all(), HiddenHolders.NOT_ALLOWED);
        controlling = votes.block(roster.certain(), roster.all(), HiddenHolders.NOT_ALLOWED);
    }

    /**
     * Companies of which somebody who is, or may be, on the list is stated to hold half through others. Where the stakes that
     * are read do not bear it out, one of the two is wrong: half is possible.
     */
    private Set<PartyId> claimed(Register register, LocalDate asOf) {
        return register.interests().stream()
                .filter(interest -> interest.holdsOn(asOf) && mayBeHalfThroughOthers(interest))
                .filter(interest -> roster.names(interest.holder()) != Truth.NO).map(Interest::company)
                .collect(Collectors.toSet());
    }

    private static boolean mayBeHalfThroughOthers(Interest interest) {
        Share share = interest.share();
        return interest.kind() == InterestKind.SHAREHOLDING && interest.directness() == Interest.Directness.INDIRECT
                && share != null && share.maximum().compareTo(HALF) >= 0;
    }

    private static Set<PartyId> with(Set<PartyId> some, Set<PartyId> others) {
        Set<PartyId> all = new LinkedHashSet<>(some);
        all.addAll(others);
        return all;
    }

    List<Sanctioned> of(List<Party> parties) {
        return parties.stream().map(editions.isEmpty() ? this::withoutList : this::of).toList();
    }

    /** A list that speaks for another day says nothing of this one. */
    private Sanctioned withoutList(Party party) {
        return new Sanctioned(party, list, false, Truth.UNKNOWN, Truth.UNKNOWN, null, Truth.UNKNOWN, null, List.of(),
                List.of(Steps.missing(party, "blocked-list")), () -> Outlook.NONE);
    }

    private Sanctioned of(Party party) {
        PartyId id = party.id();
        Truth listed = roster.names(id);
        boolean asked = listed != Truth.YES && !party.kind().endsChain();
        Truth owned = asked ? owning.controls(id).or(claimed.contains(id) ? Truth.UNKNOWN : Truth.NO) : Truth.NO;
        Truth controlled = asked ? controlling.controls(id) : Truth.NO;
        @Nullable
        Share share = asked ? share(id) : null;
        @Nullable
        Witness proof = owned == Truth.NO ? null : owning.witness(id);
        @Nullable
        Witness control = controlled == Truth.YES && owned == Truth.NO ? controlling.witness(id) : null;
        List<Stake> stakes = share == null ? List.of() : stated.everyStake(id);
        Stream<PartyId> holders = Stream.of(proof == null ? stakes : proof.stakes(),
                control == null ? List.<Stake>of() : control.stakes()).flatMap(List::stream)
                .map(stake -> stake.holder().id());
        List<Designation> behind = roster.entries(holders);
        @Nullable
        Designation own = roster.names(id) == Truth.NO ? null : roster.entry(id);
        Set<ReasoningStep> because = new LinkedHashSet<>();
        editions.forEach(edition -> because.add(step(edition)));
        Stream.concat(Stream.ofNullable(own), behind.stream()).map(Roster::step).forEach(because::add);
        if (listed == Truth.UNKNOWN && own != null) {
            because.addAll(Steps.seats(List.of(own.party(), party)));
        }
        because.addAll(proof == null ? List.of() : Steps.proof(proof));
        because.addAll(control == null ? List.of() : Steps.proof(control));
        if (listed != Truth.YES && owned != Truth.YES) {
            because.addAll(Steps.stakes(stakes));
            because.addAll(upstreams.stakes(party, capital.background(id)));
            because.addAll(Steps.gaps(capital.background(id)));
        }
        return new Sanctioned(party, list, true, listed, owned, share, controlled, own, behind,
                new ArrayList<>(because), Outlooks.once(() -> outlook(party, owned, controlled)));
    }

    /** What would settle or end that blocked persons own half of it or more, else that they control it. */
    private Outlook outlook(Party party, Truth owned, Truth controlled) {
        Members blocked = new Members(roster.certain(), roster.possible());
        return switch (owned) {
            case YES -> new Outlook(List.of(), ofCapital.curing(party, blocked, Remedy.UNBLOCKED));
            case UNKNOWN -> new Outlook(
                    ofCapital.settling(party, blocked, HiddenHolders.ALLOWED, OpenFact.Kind.IDENTITY), List.of());
            case NO -> controlled == Truth.YES
                    ? new Outlook(List.of(), ofVotes.curing(party, blocked, Remedy.UNBLOCKED))
                    : Outlook.NONE;
        };
    }

    /** What they hold by stated stakes; where none is stated, what may be theirs because nobody says whose it is. */
    private @Nullable Share share(PartyId company) {
        @Nullable
        Share known = some(stated.votes(company));
        return known != null ? known : some(owning.votes(company));
    }

    private static @Nullable Share some(@Nullable Share share) {
        return share == null || share.maximum().signum() == 0 ? null : share;
    }

    private static ReasoningStep step(ListEdition edition) {
        return new ReasoningStep(Fact.STATED, edition.name(), edition.from().toString(), null, "list-edition",
                edition.evidence());
    }
}
