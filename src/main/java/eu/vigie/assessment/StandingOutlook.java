package eu.vigie.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import eu.vigie.assessment.Outlooks.Members;
import eu.vigie.evaluation.Facts.Standing;
import eu.vigie.finding.OpenFact;
import eu.vigie.finding.Outlook;
import eu.vigie.finding.Remedy;
import eu.vigie.ownership.ControlPair;
import eu.vigie.ownership.Cure;
import eu.vigie.ownership.Explanations;
import eu.vigie.ownership.HiddenHolders;
import eu.vigie.ownership.OwnershipGraph;
import eu.vigie.supplychain.Area;
import eu.vigie.supplychain.Party;
import eu.vigie.supplychain.PartyId;
import eu.vigie.supplychain.Truth;

/** What would settle or end a party's standing towards an area. */
final class StandingOutlook {

    /** Of how many possible controllers each is looked into. */
    private static final int MOST_CONTROLLERS = 8;

    private final Outlooks outlooks;
    private final Area area;
    private final AreaSeats seats;
    private @Nullable Members outsiders;

    StandingOutlook(Outlooks outlooks, Area area, AreaSeats seats) {
        this.outlooks = outlooks;
        this.area = area;
        this.seats = seats;
    }

    /**
     * Settles the question whether anybody outside controls the party, else whom of its possible controllers; ends the control
     * of single controllers outside, else that of all holders outside together.
     *
     * @param one whether one person outside controls it
     * @param block whether all outside do, taken together
     * @param controllers its single controllers, certain and possible
     */
    Outlook of(Party party, Truth one, Truth block, List<ControlPair> controllers) {
        Truth seatOutside = seats.within(party).not();
        if (seatOutside == Truth.YES || party.kind().endsChain()) {
            return Outlook.NONE;
        }
        Truth outside = seatOutside.or(one).or(block);
        List<OpenFact> settling = outside == Truth.UNKNOWN ? outside(party, seatOutside) : controllers(controllers);
        return new Outlook(settling, outside == Truth.YES ? ending(party, one, controllers) : List.of());
    }

    private List<OpenFact> outside(Party party, Truth seatOutside) {
        List<OpenFact> seat = seatOutside == Truth.UNKNOWN ? List.of(seat(party)) : List.of();
        return Outlooks.joined(seat,
                outlooks.settling(party, outsiders(), HiddenHolders.ALLOWED, OpenFact.Kind.SEAT));
    }

    private List<OpenFact> controllers(List<ControlPair> controllers) {
        List<OpenFact> facts = new ArrayList<>();
        controllers.stream().filter(pair -> pair.truth() == Truth.UNKNOWN).limit(MOST_CONTROLLERS)
                .forEach(pair -> facts.addAll(outlooks.settling(pair.controlled(),
                        Members.of(Set.of(pair.controller().id())), HiddenHolders.NOT_ALLOWED, OpenFact.Kind.SEAT)));
        controllers.stream().map(ControlPair::controller).filter(it -> seats.within(it) == Truth.UNKNOWN)
                .limit(MOST_CONTROLLERS).forEach(it -> facts.add(seat(it)));
        return Outlooks.joined(facts, List.of());
    }

    private List<Remedy> ending(Party party, Truth one, List<ControlPair> controllers) {
        Members those = one == Truth.YES
                ? new Members(ids(controllers, pair -> outside(pair) == Truth.YES),
                        ids(controllers, pair -> outside(pair) != Truth.NO))
                : outsiders();
        Explanations explained = outlooks.explained(party, those);
        List<Remedy> least = explained.cures(party.id()).stream().map(cure -> tried(cure, party)).toList();
        if (least.stream().anyMatch(remedy -> remedy.settles() && remedy.within())) {
            return least;
        }
        List<Remedy> all = new ArrayList<>(least);
        explained.cessions(party.id()).stream().map(cure -> tried(cure, party))
                .filter(remedy -> remedy.settles() && remedy.within()).findFirst().ifPresent(all::add);
        return all;
    }

    /** A cure with what is then the answer: asked again, as everything was asked before. */
    private Remedy tried(Cure cure, Party party) {
        OwnershipGraph after = OwnershipGraph.of(cure.after(), outlooks.asOf());
        Standing then = new Standings(cure.after(), after, area, new AreaSeats(after, area),
                new Upstreams(cure.after(), outlooks.asOf()), outlooks).of(List.of(party)).getFirst();
        return Outlooks.remedy(cure, area.id(), then.outside() == Truth.NO, then.controlledInside());
    }

    private Truth outside(ControlPair pair) {
        return pair.truth().and(seats.outside(pair.controller()));
    }

    private static Set<PartyId> ids(List<ControlPair> pairs, Predicate<ControlPair> which) {
        return pairs.stream().filter(which).map(pair -> pair.controller().id()).collect(Collectors.toSet());
    }

    private static OpenFact seat(Party party) {
        return new OpenFact(OpenFact.Kind.SEAT, party, null, null, true);
    }

    private Members outsiders() {
        Members those = outsiders == null ? seats.outsiders() : outsiders;
        outsiders = those;
        return those;
    }
}
