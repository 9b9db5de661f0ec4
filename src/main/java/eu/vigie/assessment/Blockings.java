package eu.vigie.assessment;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
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
 * Asks, for each known party, who may block its decisions. Blocking composes: a company cannot decide without whoever controls it,
 * has a veto over it or has half of its votes, and none of these can agree without those whom it needs itself. So the question
 * goes up from the party through all of them, and everybody who has a veto or votes enough on the way blocks the party.
 */
final class Blockings {

    private static final BigDecimal HALF = BigDecimal.valueOf(50);

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

    /**
     * A company without which the party cannot decide.
     *
     * @param reaches whether it is needed
     * @param decides whether it is the party or controls it, so that what stops its decisions stops the party's; one that may only block
     *        is needed to agree, which a veto over other decisions of its own need not stop
     * @param because the steps that say so
     */
    private record Needed(Party company, Truth reaches, boolean decides, List<ReasoningStep> because) {

        /** Whether what stops decisions of this company stops the party's. */
        Truth reachedByAVeto() {
            return decides ? reaches : reaches.and(Truth.UNKNOWN);
        }

        /** Whether nothing more is to be found by way of this one. */
        boolean adds(@Nullable Needed before) {
            return before == null || reaches.compareTo(before.reaches) > 0 || decides && !before.decides;
        }
    }

    private List<Blocker> blockers(Party party, Background background) {
        List<Blocker> blockers = new ArrayList<>();
        Map<PartyId, Needed> seen = new HashMap<>();
        Deque<Needed> open = new ArrayDeque<>(List.of(new Needed(party, Truth.YES, true, List.of())));
        while (!open.isEmpty()) {
            Needed needed = open.poll();
            if (needed.adds(seen.get(needed.company.id()))) {
                seen.put(needed.company.id(), needed);
                if (needed.company.equals(party)) {
                    blockers.addAll(votes(party, background, needed, open));
                } else {
                    blockers.addAll(votes(needed, open));
                }
                blockers.addAll(vetoes(needed, open));
                blockers.addAll(halfTheBoard(needed, open));
                open.addAll(controllers(needed));
            }
        }
        return blockers;
    }

    private List<Needed> controllers(Needed of) {
        return of.company.kind().endsChain()
                ? List.of()
                : ownership.controllersOf(of.company.id()).stream()
                        .map(pair -> new Needed(pair.controller(), of.reaches.and(pair.truth()), of.decides,
                                joined(List.of(control(pair, of.company)), of.because)))
                        .toList();
    }

    private static ReasoningStep control(ControlPair pair, Party party) {
        return new ReasoningStep(pair.truth() == Truth.YES ? Fact.CONTROLS : Fact.MAY_CONTROL,
                pair.controller().name(), party.name(), null, null, null, Steps.proof(pair.witness()));
    }

    private List<Blocker> vetoes(Needed over, Deque<Needed> open) {
        List<Blocker> vetoes = new ArrayList<>();
        Truth reaches = over.reachedByAVeto();
        for (Interest interest : upstreams.into(over.company.id())) {
            Party holder = ownership.party(interest.holder());
            if (interest.kind() == InterestKind.VETO && holder != null) {
                List<ReasoningStep> steps = joined(upstreams.steps(interest), List.of(Steps.seat(holder)));
                steps.addAll(over.because);
                vetoes.add(new Blocker(holder, matters(interest), null, null, reaches, seats.outsideOrUnder(holder),
                        steps));
                open.add(new Needed(holder, reaches, false, steps));
            }
        }
        return vetoes;
    }

    /** Whoever appoints half of the board, with those under it, stops what the board decides; more than half is control. */
    private List<Blocker> halfTheBoard(Needed over, Deque<Needed> open) {
        Map<Party, Integer> seated = new LinkedHashMap<>();
        Map<Party, List<ReasoningStep>> steps = new HashMap<>();
        Set<Integer> boards = new TreeSet<>();
        for (Interest interest : upstreams.into(over.company.id())) {
            Party holder = ownership.party(interest.holder());
            if (interest.power() instanceof Power.Seats seats && holder != null && !holder.equals(over.company)) {
                boards.add(seats.of());
                Set<Party> hands = new LinkedHashSet<>(List.of(holder));
                hands.addAll(above(holder));
                hands.forEach(hand -> {
                    seated.merge(hand, seats.appoints(), Integer::sum);
                    steps.computeIfAbsent(hand, any -> new ArrayList<>(List.of(Steps.seat(hand))))
                            .addAll(0, upstreams.steps(interest));
                });
            }
        }
        List<Blocker> blockers = new ArrayList<>();
        Truth reaches = over.reachedByAVeto();
        seated.forEach((holder, appoints) -> {
            if (2 * appoints >= boards.iterator().next()) {
                // where statements differ on the size of the board, half of the smallest may be half
                Truth half = boards.size() == 1 ? reaches : reaches.and(Truth.UNKNOWN);
                List<ReasoningStep> because = joined(steps.getOrDefault(holder, List.of()), over.because);
                blockers.add(new Blocker(holder, Set.of("half-the-board"), null, null, half,
                        seats.outsideOrUnder(holder), because));
                open.add(new Needed(holder, half, false, because));
            }
        });
        return blockers;
    }

    /** Those whose votes may block a company that is needed; nobody where it is outside anyway. */
    private List<Blocker> votes(Needed in, Deque<Needed> open) {
        if (in.company.kind() != PartyKind.LEGAL_ENTITY || seats.outsideOrUnder(in.company) == Truth.YES) {
            return List.of();
        }
        Background background = ownership.background(in.company.id());
        return Standings.answersForItself(in.company, background) && upstreams.into(in.company.id()).isEmpty()
                ? List.of()
                : votes(in.company, background, new Needed(in.company, in.reaches, in.decides,
                        joined(in.because, upstreams.stakes(in.company, background))), open);
    }

    /** Whose votes in a company may be enough to block it, known or not. */
    private List<Blocker> votes(Party company, Background background, Needed in, Deque<Needed> open) {
        List<Blocker> blockers = new ArrayList<>();
        List<ControlPair> controllers = ownership.controllersOf(company.id());
        for (Party holder : voters(company.id(), background)) {
            Share votes = ownership.block(Set.of(holder.id()), Set.of(), HiddenHolders.NOT_ALLOWED)
                    .votes(company.id());
            if (votes != null) {
                Truth controls = controllers.stream().filter(pair -> pair.controller().equals(holder))
                        .map(ControlPair::truth).reduce(Truth.NO, Truth::or);
                List<ReasoningStep> steps = joined(List.of(Steps.seat(holder)), in.because);
                blockers.add(new Blocker(holder, Set.of(), votes, company, in.reaches.and(controls.not()),
                        seats.outsideOrUnder(holder), steps));
                Truth half = half(votes);
                if (half != Truth.NO) {
                    open.add(new Needed(holder, in.reaches.and(half), false, steps));
                }
            }
        }
        blockers.add(new Blocker(null, Set.of(), background.unidentified(), company, in.reaches.and(Truth.UNKNOWN),
                Truth.UNKNOWN, in.because));
        return blockers;
    }

    /** Whether no majority is found without these votes. */
    private static Truth half(Share votes) {
        int most = votes.maximum().compareTo(HALF);
        return votes.minimum().compareTo(HALF) >= 0
                ? Truth.YES
                : most > 0 || most == 0 && !votes.exclusiveMaximum() ? Truth.UNKNOWN : Truth.NO;
    }

    private static List<ReasoningStep> joined(List<ReasoningStep> some, List<ReasoningStep> more) {
        List<ReasoningStep> all = new ArrayList<>(some);
        all.addAll(more);
        return all;
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
}
