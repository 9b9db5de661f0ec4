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
import eu.vigie.supplychain.PartyKind;
import eu.vigie.supplychain.Power;
import eu.vigie.supplychain.Share;
import eu.vigie.supplychain.Truth;

/**
 * Asks, for each known party, who may block its decisions: by a veto over it or over a company that controls it, or by votes
 * that are enough to stop a decision and not to take one, in it, in a company that controls it or in one that has such a veto.
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
        for (ControlPair pair : ownership.controllersOf(party.id())) {
            Party controller = pair.controller();
            List<ReasoningStep> control = List.of(control(pair, party));
            blockers.addAll(vetoes(controller.id(), pair.truth(), control));
            blockers.addAll(halves(controller, pair.truth(), control));
        }
        blockers.addAll(votes(party, background, Truth.YES, List.of()));
        return blockers;
    }

    private static ReasoningStep control(ControlPair pair, Party party) {
        return new ReasoningStep(pair.truth() == Truth.YES ? Fact.CONTROLS : Fact.MAY_CONTROL,
                pair.controller().name(), party.name(), null, null, null, Steps.proof(pair.witness()));
    }

    private List<Blocker> vetoes(PartyId company, Truth reaches, List<ReasoningStep> after) {
        List<Blocker> vetoes = new ArrayList<>();
        for (Interest interest : upstreams.into(company)) {
            Party holder = ownership.party(interest.holder());
            if (interest.kind() == InterestKind.VETO && holder != null) {
                List<ReasoningStep> steps = new ArrayList<>(upstreams.steps(interest));
                steps.add(Steps.seat(holder));
                steps.addAll(after);
                vetoes.add(new Blocker(holder, matters(interest), null, null, reaches, seats.outsideOrUnder(holder),
                        steps));
                vetoes.addAll(throughHolder(holder, reaches, steps));
            }
        }
        return vetoes;
    }

    /** Half of the votes of a veto's holder, or of one that controls it, keeps it from consenting: that blocks as the veto does. */
    private List<Blocker> throughHolder(Party holder, Truth reaches, List<ReasoningStep> after) {
        List<Blocker> halves = new ArrayList<>(halves(holder, reaches, after));
        for (ControlPair pair : holder.kind().endsChain()
                ? List.<ControlPair>of()
                : ownership.controllersOf(holder.id())) {
            List<ReasoningStep> steps = new ArrayList<>(List.of(control(pair, holder)));
            steps.addAll(after);
            halves.addAll(halves(pair.controller(), reaches.and(pair.truth()), steps));
        }
        return halves;
    }

    /** Those whose votes may block a company through which others are decided; nobody where it is outside anyway. */
    private List<Blocker> halves(Party company, Truth reaches, List<ReasoningStep> after) {
        if (company.kind() != PartyKind.LEGAL_ENTITY || seats.outsideOrUnder(company) == Truth.YES) {
            return List.of();
        }
        Background background = ownership.background(company.id());
        if (Standings.answersForItself(company, background) && upstreams.into(company.id()).isEmpty()) {
            return List.of();
        }
        List<ReasoningStep> steps = new ArrayList<>(after);
        steps.addAll(upstreams.stakes(company, background));
        return votes(company, background, reaches, steps);
    }

    /** Whose votes in a company may be enough to block it, known or not. */
    private List<Blocker> votes(Party company, Background background, Truth reaches, List<ReasoningStep> after) {
        List<Blocker> blockers = new ArrayList<>();
        List<ControlPair> controllers = ownership.controllersOf(company.id());
        voters(company.id(), background)
                .forEach(holder -> blockers.addAll(votes(holder, company, controllers, reaches, after)));
        blockers.add(new Blocker(null, Set.of(), background.unidentified(), company, reaches.and(Truth.UNKNOWN),
                Truth.UNKNOWN, after));
        return blockers;
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

    private List<Blocker> votes(Party holder, Party company, List<ControlPair> controllers, Truth reaches,
            List<ReasoningStep> after) {
        @Nullable
        Share votes = ownership.block(Set.of(holder.id()), Set.of(), HiddenHolders.NOT_ALLOWED).votes(company.id());
        Truth controls = controllers.stream().filter(pair -> pair.controller().equals(holder)).map(ControlPair::truth)
                .reduce(Truth.NO, Truth::or);
        List<ReasoningStep> steps = new ArrayList<>(List.of(Steps.seat(holder)));
        steps.addAll(after);
        return votes == null
                ? List.of()
                : List.of(new Blocker(holder, Set.of(), votes, company, reaches.and(controls.not()),
                        seats.outsideOrUnder(holder), steps));
    }
}
