package eu.vigie.assessment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;

import eu.vigie.evaluation.Blocking;
import eu.vigie.evaluation.Blocking.Blocker;
import eu.vigie.finding.ReasoningStep;
import eu.vigie.finding.ReasoningStep.Fact;
import eu.vigie.ownership.Background;
import eu.vigie.ownership.ControlPair;
import eu.vigie.ownership.HiddenHolders;
import eu.vigie.ownership.OwnershipGraph;
import eu.vigie.supplychain.Area;
import eu.vigie.supplychain.Interest;
import eu.vigie.supplychain.InterestKind;
import eu.vigie.supplychain.Party;
import eu.vigie.supplychain.PartyId;
import eu.vigie.supplychain.Power;
import eu.vigie.supplychain.Share;
import eu.vigie.supplychain.Truth;

/**
 * Asks, for each known party, who may block its decisions: by a veto over it or over a company that controls it, or by votes
 * that are enough to stop a decision and not to take one.
 */
final class Blockings {

    private final OwnershipGraph ownership;
    private final Area area;
    private final AreaSeats seats;
    private final Upstreams upstreams;

    Blockings(OwnershipGraph ownership, Area area, AreaSeats seats, Upstreams upstreams) {
        this.ownership = ownership;
        this.area = area;
        this.seats = seats;
        this.upstreams = upstreams;
    }

    List<Blocking> of(List<Party> parties) {
        return parties.stream().map(this::of).toList();
    }

    private Blocking of(Party party) {
        Background background = ownership.background(party.id());
        List<ReasoningStep> because = new ArrayList<>(upstreams.stakes(party, background));
        because.addAll(Steps.seats(background.upstream()));
        because.addAll(Steps.gaps(background));
        boolean itself = Standings.answersForItself(party, background) && upstreams.into(party.id()).isEmpty();
        return new Blocking(party, area, itself, background.ownersKnown(), !background.inconsistent().isEmpty(),
                itself ? Truth.NO : controlledFromOutside(party), itself ? List.of() : blockers(party, background),
                because);
    }

    /** Who decides blocks as well, and needs no veto for it. */
    private Truth controlledFromOutside(Party party) {
        return ownership.controllersOf(party.id()).stream()
                .map(pair -> pair.truth().and(seats.outsideOrUnder(pair.controller()))).reduce(Truth.NO, Truth::or);
    }

    private List<Blocker> blockers(Party party, Background background) {
        List<Blocker> blockers = new ArrayList<>(vetoes(party.id(), Truth.YES, List.of()));
        List<ControlPair> controllers = ownership.controllersOf(party.id());
        for (ControlPair pair : controllers) {
            ReasoningStep control = new ReasoningStep(pair.truth() == Truth.YES ? Fact.CONTROLS : Fact.MAY_CONTROL,
                    pair.controller().name(), party.name(), null, null, null, Steps.proof(pair.witness()));
            blockers.addAll(vetoes(pair.controller().id(), pair.truth(), List.of(control)));
        }
        voters(party.id(), background).forEach(holder -> blockers.addAll(votes(holder, party.id(), controllers)));
        blockers.add(new Blocker(null, Set.of(), background.unidentified(), Truth.UNKNOWN, Truth.UNKNOWN, List.of()));
        return blockers;
    }

    private List<Blocker> vetoes(PartyId company, Truth reaches, List<ReasoningStep> after) {
        List<Blocker> vetoes = new ArrayList<>();
        for (Interest interest : upstreams.into(company)) {
            Party holder = ownership.party(interest.holder());
            if (interest.kind() == InterestKind.VETO && holder != null) {
                List<ReasoningStep> steps = new ArrayList<>(upstreams.steps(interest));
                steps.add(Steps.seat(holder));
                steps.addAll(after);
                vetoes.add(new Blocker(holder, matters(interest), null, reaches, seats.outsideOrUnder(holder), steps));
            }
        }
        return vetoes;
    }

    private static Set<String> matters(Interest interest) {
        Set<String> words = new TreeSet<>();
        if (interest.power() instanceof Power.Veto veto) {
            veto.matters().forEach(matter -> words.add(Supplies.word(matter)));
        }
        return words;
    }

    /** Who has votes in a company itself, whoever stands above them, and the concerts that those act in. */
    private Set<Party> voters(PartyId company, Background background) {
        Map<PartyId, Party> voters = new LinkedHashMap<>();
        for (Interest interest : upstreams.into(company)) {
            Party holder = ownership.party(interest.holder());
            if (holder != null && interest.kind() != InterestKind.VETO && !holder.id().equals(company)) {
                voters.put(holder.id(), holder);
                above(holder).forEach(controller -> voters.putIfAbsent(controller.id(), controller));
            }
        }
        ownership.concertsOf(background.upstream()).forEach(concert -> voters.putIfAbsent(concert.id(), concert));
        voters.remove(company);
        return new LinkedHashSet<>(voters.values());
    }

    private List<Party> above(Party holder) {
        return holder.kind().endsChain()
                ? List.of()
                : ownership.controllersOf(holder.id()).stream().map(ControlPair::controller).toList();
    }

    private List<Blocker> votes(Party holder, PartyId company, List<ControlPair> controllers) {
        @Nullable
        Share votes = ownership.block(Set.of(holder.id()), Set.of(), HiddenHolders.NOT_ALLOWED).votes(company);
        Truth controls = controllers.stream().filter(pair -> pair.controller().equals(holder)).map(ControlPair::truth)
                .reduce(Truth.NO, Truth::or);
        return votes == null
                ? List.of()
                : List.of(new Blocker(holder, Set.of(), votes, controls.not(), seats.outsideOrUnder(holder),
                        List.of(Steps.seat(holder))));
    }
}
