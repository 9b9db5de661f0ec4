package eu.vigie.assessment;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import eu.vigie.assessment.Outlooks.Members;
import eu.vigie.evaluation.Facts.Listing;
import eu.vigie.finding.OpenFact;
import eu.vigie.finding.Outlook;
import eu.vigie.finding.ReasoningStep;
import eu.vigie.finding.Remedy;
import eu.vigie.ownership.ControlAnswer;
import eu.vigie.ownership.HiddenHolders;
import eu.vigie.ownership.OwnershipGraph;
import eu.vigie.ownership.Stake;
import eu.vigie.ownership.Witness;
import eu.vigie.supplychain.Designation;
import eu.vigie.supplychain.Interest;
import eu.vigie.supplychain.Party;
import eu.vigie.supplychain.PartyId;
import eu.vigie.supplychain.PartyKind;
import eu.vigie.supplychain.Share;
import eu.vigie.supplychain.Truth;

/** Asks, for each known party, what a list of designations says of it and of those behind it. */
final class Listings {

    private final OwnershipGraph ownership;
    private final Upstreams upstreams;
    private final Outlooks outlooks;
    private final String list;
    private final Roster roster;
    private final ControlAnswer control;
    private final ControlAnswer stated;

    Listings(Roster roster, OwnershipGraph ownership, Upstreams upstreams, Outlooks outlooks, String list) {
        this.outlooks = outlooks;
        this.upstreams = upstreams;
        this.ownership = ownership;
        this.list = list;
        this.roster = roster;
        this.control = ownership.block(roster.certain(), roster.all(), HiddenHolders.ALLOWED);
        this.stated = ownership.block(roster.certain(), roster.all(), HiddenHolders.NOT_ALLOWED);
    }

    List<Listing> of(List<Party> parties) {
        return parties.stream().map(this::of).toList();
    }

    private Listing of(Party party) {
        PartyId id = party.id();
        Truth listed = roster.names(id);
        boolean asked = listed != Truth.YES && !party.kind().endsChain();
        Truth controlled = asked ? control.controls(id) : Truth.NO;
        @Nullable
        Share stake = asked ? stake(id) : null;
        @Nullable
        Witness proof = controlled == Truth.NO ? null : control.witness(id);
        List<Stake> stakes = stake == null ? List.of() : stated.everyStake(id);
        List<Interest> ties = asked ? ties(id) : List.of();
        List<PartyId> above = asked && controlled == Truth.NO ? above(party) : List.of();
        @Nullable
        Designation own = roster.entry(id);
        Stream<PartyId> holders = proof == null
                ? Stream.concat(stakes.stream().map(it -> it.holder().id()),
                        Stream.concat(ties.stream(), above.stream().flatMap(it -> ties(it).stream()))
                                .map(Interest::holder))
                : proof.stakes().stream().map(it -> it.holder().id());
        List<Designation> behind = roster.entries(holders);
        Truth tie = ties.stream().map(this::tie).reduce(Truth.NO, Truth::or);
        Truth held = above.stream().map(this::held).reduce(Truth.NO, Truth::or);
        List<Party> undisclosed = asked ? undisclosed(party) : List.of();
        return new Listing(party, list, listed, controlled, stake, tie, held, undisclosed, own, behind,
                roster.namesLater(id), because(party, listed, own, behind, proof, stakes),
                Outlooks.once(() -> outlook(party, controlled, stake, stakes, undisclosed)));
    }

    /** What would settle or end the control of listed parties, else their stake. */
    private Outlook outlook(Party party, Truth controlled, @Nullable Share stake, List<Stake> stakes,
            List<Party> undisclosed) {
        Members listed = new Members(roster.certain(), roster.possible());
        return switch (controlled) {
            case YES -> new Outlook(List.of(), outlooks.curing(party, listed, Remedy.UNLISTED));
            case UNKNOWN -> new Outlook(
                    outlooks.settling(party, listed, HiddenHolders.ALLOWED, OpenFact.Kind.IDENTITY), List.of());
            case NO -> stake == null
                    ? ListedStake.named(undisclosed)
                    : ListedStake.outlook(party, stake, stakes);
        };
    }

    private List<Interest> ties(PartyId company) {
        return upstreams.into(company).stream().filter(it -> tie(it) != Truth.NO).toList();
    }

    /** Everybody above a party in whom listed parties may hold or have anything; the party itself is asked apart. */
    private List<PartyId> above(Party party) {
        return ownership.background(party.id()).upstream().stream().map(Party::id)
                .filter(it -> !it.equals(party.id()) && held(it) != Truth.NO).toList();
    }

    /** Whether listed parties, or those they control, have anything in it, as far as it is stated who has what. */
    private Truth held(PartyId company) {
        @Nullable
        Share votes = stated.votes(company);
        Truth some = votes == null ? Truth.NO : more(votes);
        return ties(company).stream().map(this::tie).reduce(some, Truth::or);
    }

    private static Truth more(Share share) {
        return share.minimum().signum() > 0 || share.exclusiveMinimum()
                ? Truth.YES
                : share.maximum().signum() > 0 ? Truth.UNKNOWN : Truth.NO;
    }

    /** Votes that listed parties hold by stated stakes, through those they control as well; null when there are none. */
    private @Nullable Share stake(PartyId company) {
        @Nullable
        Share votes = stated.votes(company);
        return votes == null || votes.maximum().signum() == 0 ? null : votes;
    }

    /** Companies, itself or above it by more than nothing, of which somebody whom nobody names has or may have votes. */
    private List<Party> undisclosed(Party party) {
        Set<PartyId> reached = new LinkedHashSet<>(Set.of(party.id()));
        List<Stake> stakes = ownership.stakesAbove(party.id()).stream().filter(Listings::isSomething).toList();
        while (stakes.stream().anyMatch(
                stake -> reached.contains(stake.company().id()) && reached.add(stake.holder().id()))) {
            continue;
        }
        return ownership.background(party.id()).unresolved().stream()
                .filter(each -> each.kind() != PartyKind.UNSPECIFIED && reached.contains(each.id())).toList();
    }

    private static boolean isSomething(Stake stake) {
        return stake.share() == null || stake.share().maximum().signum() > 0;
    }

    /** Whether it is an interest of a listed party: one of nothing at all is none. */
    private Truth tie(Interest interest) {
        @Nullable
        Share share = interest.share();
        Truth some = share == null ? Truth.YES : more(share);
        PartyId holder = interest.holder();
        return some.and(roster.names(holder));
    }

    private List<ReasoningStep> because(Party party, Truth listed, @Nullable Designation own,
            List<Designation> behind, @Nullable Witness proof, List<Stake> stakes) {
        Set<ReasoningStep> steps = new LinkedHashSet<>();
        Stream.concat(Stream.ofNullable(own), behind.stream()).map(Roster::step).forEach(steps::add);
        if (listed == Truth.UNKNOWN && own != null) {
            steps.addAll(Steps.seats(List.of(own.party(), party)));
        }
        steps.addAll(proof == null ? List.of() : Steps.proof(proof));
        if (listed != Truth.YES && (proof == null || control.controls(party.id()) != Truth.YES)) {
            steps.addAll(Steps.stakes(stakes));
            steps.addAll(upstreams.stakes(party, ownership.background(party.id())));
            steps.addAll(Steps.gaps(ownership.background(party.id())));
        }
        return new ArrayList<>(steps);
    }
}
