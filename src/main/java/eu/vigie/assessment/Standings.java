package eu.vigie.assessment;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import eu.vigie.evaluation.Facts.Standing;
import eu.vigie.finding.Figures.Figure;
import eu.vigie.finding.ReasoningStep;
import eu.vigie.ownership.Background;
import eu.vigie.ownership.ControlAnswer;
import eu.vigie.ownership.ControlPair;
import eu.vigie.ownership.HiddenHolders;
import eu.vigie.ownership.MeetingBlock;
import eu.vigie.ownership.OwnershipGraph;
import eu.vigie.ownership.Stake;
import eu.vigie.ownership.Witness;
import eu.vigie.supplychain.Area;
import eu.vigie.supplychain.InterestKind;
import eu.vigie.supplychain.Party;
import eu.vigie.supplychain.PartyId;
import eu.vigie.supplychain.PartyKind;
import eu.vigie.supplychain.Register;
import eu.vigie.supplychain.Share;
import eu.vigie.supplychain.Truth;

/**
 * Asks the solver, for each known party, where it stands towards an area. Holders whom nobody named may be outside, and
 * may be one person: what is not known never passes.
 */
final class Standings {

    private final OwnershipGraph ownership;
    private final Area area;
    private final AreaSeats seats;
    private final Upstreams upstreams;
    private final ControlAnswer outsiders;
    private final ControlAnswer hidden;
    private final MeetingBlock atMeetings;
    private final StandingOutlook outlook;

    Standings(Register register, OwnershipGraph ownership, Area area, AreaSeats seats, Upstreams upstreams,
            Outlooks outlooks) {
        this.upstreams = upstreams;
        this.ownership = ownership;
        this.area = area;
        this.seats = seats;
        this.outsiders = ownership.block(seats::outside, HiddenHolders.ALLOWED);
        this.hidden = ownership.block(Set.of(), Set.of(), HiddenHolders.ALLOWED);
        this.atMeetings = new MeetingBlock(register, ownership, seats::outside, HiddenHolders.ALLOWED);
        this.outlook = new StandingOutlook(outlooks, area, seats);
    }

    List<Standing> of(List<Party> parties) {
        return parties.stream().map(this::of).toList();
    }

    private Standing of(Party party) {
        Background background = ownership.background(party.id());
        List<ControlPair> controllers = ownership.controllersOf(party.id());
        Truth seatOutside = seats.within(party).not();
        Truth one = oneOutside(party, controllers);
        @Nullable
        ControlPair outsider = outsider(controllers);
        @Nullable
        ControlPair insider = insider(controllers);
        Truth inside = answersForItself(party, background) ? seats.within(party) : insider(party, controllers, insider);
        Truth block = block(party, one);
        Truth outvoted = isAskedAlone(party) ? Truth.NO : atMeetings.outvotes(party.id());
        return new Standing(party, area, seatOutside, one, block, outvoted, inside, background.ownersKnown(),
                !background.loop().isEmpty(), !background.inconsistent().isEmpty(), votes(party),
                outsider == null ? null : outsider.controller().name(),
                because(party, background, one, outsider, inside == Truth.YES ? insider : null),
                Outlooks.once(() -> outlook.of(party, one, block, controllers)));
    }

    /** A person, a State, or a company of which it is known that nobody holds it: there is nobody behind it to ask. */
    static boolean answersForItself(Party party, Background background) {
        return party.kind().endsChain()
                || (party.holdersComplete() && party.kind() != PartyKind.BRANCH && background.upstream().isEmpty());
    }

    /** One person outside, another than the party itself: certain, or possible by bands, unknown seats, hidden holders. */
    private Truth oneOutside(Party party, List<ControlPair> controllers) {
        Truth answer = party.kind().endsChain() ? Truth.NO : hidden.controls(party.id());
        for (ControlPair pair : controllers) {
            answer = answer.or(pair.truth().and(seats.within(pair.controller()).not()));
        }
        return answer.or(claimed(party, controllers));
    }

    /** A majority that somebody outside is stated to have through others, in it or in one that may control it, is possible. */
    private Truth claimed(Party party, List<ControlPair> controllers) {
        return Stream.concat(Stream.of(party), controllers.stream().map(ControlPair::controller))
                .flatMap(company -> upstreams.indirectMajorities(company.id()))
                .filter(holder -> !holder.id().equals(party.id()))
                .map(holder -> seats.within(holder).not().and(Truth.UNKNOWN)).reduce(Truth.NO, Truth::or);
    }

    /** A company seated outside is one of the outsiders itself: whether the others control it is asked one by one only. */
    private Truth block(Party party, Truth one) {
        return isAskedAlone(party) ? one : outsiders.controls(party.id());
    }

    private boolean isAskedAlone(Party party) {
        return party.kind().endsChain() || seats.within(party) == Truth.NO;
    }

    /** The controller outside whose case is clearest. */
    private @Nullable ControlPair outsider(List<ControlPair> controllers) {
        @Nullable
        ControlPair best = null;
        Truth clearest = Truth.NO;
        for (ControlPair pair : controllers) {
            Truth answer = pair.truth().and(seats.within(pair.controller()).not());
            if (answer.compareTo(clearest) > 0) {
                best = pair;
                clearest = answer;
            }
        }
        return best;
    }

    /**
     * A certain controller of the area behind whom there is nobody to ask: a person, a State, an arrangement, or a company that
     * nobody holds. One with holders of its own decides nothing by its seat: whoever controls it is among the controllers, or
     * nobody is, and then it is as open as if there were no company in between.
     */
    private @Nullable ControlPair insider(List<ControlPair> controllers) {
        for (ControlPair pair : controllers) {
            Party controller = pair.controller();
            if (pair.truth() == Truth.YES && seats.within(controller) == Truth.YES
                    && (controller.kind() == PartyKind.ARRANGEMENT
                            || answersForItself(controller, ownership.background(controller.id())))) {
                return pair;
            }
        }
        return null;
    }

    /** NO where the seat or a certain controller is outside; UNKNOWN where nobody of the area is shown to control it. */
    private Truth insider(Party party, List<ControlPair> controllers, @Nullable ControlPair insider) {
        if (insider != null) {
            return Truth.YES;
        }
        return oneOutside(party, controllers) == Truth.YES ? Truth.NO : Truth.UNKNOWN;
    }

    private @Nullable Figure votes(Party party) {
        @Nullable
        Share votes = isAskedAlone(party) ? null : outsiders.votes(party.id());
        return votes == null
                ? null
                : Figure.of("votes", votes, "> " + BigDecimal.valueOf(50));
    }

    private List<ReasoningStep> because(Party party, Background background, Truth one, @Nullable ControlPair outsider,
            @Nullable ControlPair insider) {
        Set<ReasoningStep> steps = new LinkedHashSet<>();
        steps.add(Steps.seat(party));
        if (outsider != null && one != Truth.NO) {
            steps.addAll(Steps.agreement(outsider.controller(), ownership));
            steps.addAll(Steps.proof(outsider.witness()));
            steps.addAll(meetingsBehind(outsider.witness()));
        }
        if (one != Truth.YES) {
            @Nullable
            Witness together = isAskedAlone(party) ? null : outsiders.witness(party.id());
            steps.addAll(together == null ? List.of() : Steps.proof(together));
            steps.addAll(isAskedAlone(party) ? List.of() : Steps.meetings(atMeetings.meetings(party.id()), ownership));
            steps.addAll(insider == null ? List.of() : Steps.agreement(insider.controller(), ownership));
            steps.addAll(insider == null ? List.of() : Steps.proof(insider.witness()));
            steps.addAll(insider == null ? List.of() : meetingsBehind(insider.witness()));
            steps.addAll(upstreams.stakes(party, background));
            steps.addAll(Steps.seats(background.upstream()));
            steps.addAll(Steps.gaps(background));
        }
        return new ArrayList<>(steps);
    }

    /** What a majority at general meetings rests on: the stakes of its holder and of those under it, and each meeting. */
    private List<ReasoningStep> meetingsBehind(Witness witness) {
        List<ReasoningStep> steps = new ArrayList<>();
        for (Stake majority : witness.stakes()) {
            if (majority.kind() == InterestKind.DE_FACTO_MAJORITY) {
                PartyId company = majority.company().id();
                steps.addAll(Steps.stakes(stakesUnder(majority.holder().id(), company)));
                steps.addAll(Steps.meetings(atMeetings.lastOf(company), ownership));
            }
        }
        return steps;
    }

    private List<Stake> stakesUnder(PartyId holder, PartyId company) {
        ControlAnswer under = ownership.block(Set.of(holder), Set.of(), HiddenHolders.NOT_ALLOWED);
        Set<Stake> stakes = new LinkedHashSet<>();
        for (Stake stake : ownership.stakesAbove(company)) {
            PartyId direct = stake.holder().id();
            if (stake.company().id().equals(company) && stake.kind() != InterestKind.DE_FACTO_MAJORITY
                    && (direct.equals(holder) || under.controls(direct) != Truth.NO)) {
                Witness above = direct.equals(holder) ? null : under.witness(direct);
                stakes.addAll(above == null ? List.of() : above.stakes());
                stakes.add(stake);
            }
        }
        return List.copyOf(stakes);
    }
}
