package eu.vigie.assessment;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import eu.vigie.evaluation.GroupLink;
import eu.vigie.evaluation.GroupLink.Parent;
import eu.vigie.finding.ReasoningStep;
import eu.vigie.finding.ReasoningStep.Fact;
import eu.vigie.ownership.Background;
import eu.vigie.ownership.ControlAnswer;
import eu.vigie.ownership.ControlPair;
import eu.vigie.ownership.HiddenHolders;
import eu.vigie.ownership.OwnershipGraph;
import eu.vigie.supplychain.Area;
import eu.vigie.supplychain.InterestKind;
import eu.vigie.supplychain.Party;
import eu.vigie.supplychain.PartyKind;
import eu.vigie.supplychain.Power;
import eu.vigie.supplychain.Register;
import eu.vigie.supplychain.Truth;

/**
 * Asks, for each known party, whose subsidiary it is: the register with nothing in it but votes, rights to appoint a
 * board and agreements to act in concert, for a group is made of these and of no other control. Whether those who act together make a
 * parent of one of them, and whether somebody unnamed holds for a parent, is open.
 */
final class GroupLinks {

    private static final Set<InterestKind> LINKS = EnumSet.of(InterestKind.SHAREHOLDING, InterestKind.VOTING_RIGHTS,
            InterestKind.APPOINTMENT_OF_BOARD, InterestKind.ACTING_IN_CONCERT);

    private final OwnershipGraph ownership;
    private final Area area;
    private final AreaSeats seats;
    private final Upstreams upstreams;
    private final ControlAnswer hidden;

    GroupLinks(Register register, java.time.LocalDate asOf, Area area, AreaSeats seats, Upstreams upstreams) {
        this.ownership = OwnershipGraph.of(new Register(register.parties(),
                register.interests().stream()
                        .filter(interest -> LINKS.contains(interest.kind()) || interest.power() instanceof Power.Seats)
                        .toList()),
                asOf);
        this.area = area;
        this.seats = seats;
        this.upstreams = upstreams;
        this.hidden = ownership.block(Set.of(), Set.of(), HiddenHolders.ALLOWED);
    }

    List<GroupLink> of(List<Party> parties) {
        return parties.stream().map(this::of).toList();
    }

    private GroupLink of(Party party) {
        Background background = ownership.background(party.id());
        boolean itself = Standings.answersForItself(party, background);
        List<ReasoningStep> because = new ArrayList<>(upstreams.stakes(party, background));
        because.addAll(Steps.gaps(background));
        List<Parent> parents = ownership.controllersOf(party.id()).stream()
                .filter(pair -> mayBeParent(pair.controller()))
                .map(this::parent).toList();
        return new GroupLink(party, area, itself, background.ownersKnown(), !background.loop().isEmpty(),
                !background.inconsistent().isEmpty(), parents, itself ? Truth.NO : unnamed(party, background),
                because);
    }

    private boolean mayBeParent(Party controller) {
        return controller.kind() == PartyKind.LEGAL_ENTITY || ownership.membersOf(controller.id()).stream()
                .anyMatch(member -> member.kind() == PartyKind.LEGAL_ENTITY);
    }

    /** Whether a parent outside may be found among those whom nobody names, or if they hold for one who is named. */
    private Truth unnamed(Party party, Background background) {
        Truth answer = hidden.controls(party.id());
        boolean anyUnnamed = !background.unresolved().isEmpty()
                || background.upstream().stream().anyMatch(each -> each.kind() == PartyKind.UNSPECIFIED);
        for (Party holder : anyUnnamed && answer == Truth.NO ? background.upstream() : List.<Party>of()) {
            if (holder.kind() == PartyKind.LEGAL_ENTITY && seats.outside(holder) != Truth.NO) {
                answer = answer.or(Truth.UNKNOWN.and(ownership
                        .block(Set.of(holder.id()), Set.of(), HiddenHolders.ALLOWED).controls(party.id())));
            }
        }
        return answer;
    }

    private Parent parent(ControlPair pair) {
        Party parent = pair.controller();
        Truth truth = parent.kind() == PartyKind.LEGAL_ENTITY ? pair.truth() : pair.truth().and(Truth.UNKNOWN);
        List<ReasoningStep> proof = new ArrayList<>(Steps.agreement(parent, ownership));
        proof.addAll(Steps.proof(pair.witness()));
        ReasoningStep link = new ReasoningStep(truth == Truth.YES ? Fact.CONTROLS : Fact.MAY_CONTROL, parent.name(),
                pair.controlled().name(), null, "group-link", null, proof);
        return new Parent(parent, truth, seats.outside(parent), List.of(link, Steps.seat(parent)));
    }
}
