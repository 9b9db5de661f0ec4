package eu.vigie.assessment;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import eu.vigie.finding.ReasoningStep;
import eu.vigie.finding.ReasoningStep.Fact;
import eu.vigie.ownership.Background;
import eu.vigie.ownership.OwnershipGraph;
import eu.vigie.ownership.Stake;
import eu.vigie.ownership.Witness;
import eu.vigie.supplychain.Country;
import eu.vigie.supplychain.GeneralMeeting;
import eu.vigie.supplychain.Interest;
import eu.vigie.supplychain.InterestKind;
import eu.vigie.supplychain.Party;
import eu.vigie.supplychain.PartyKind;
import eu.vigie.supplychain.Power;
import eu.vigie.supplychain.Power.Matter;

/** Turns what the solver used into steps of reasoning, each with its source. */
final class Steps {

    private Steps() {}

    /** All stakes of a proof from the top owners down, then the seats of those on top, then what was not known. */
    static List<ReasoningStep> proof(Witness witness) {
        List<ReasoningStep> steps = new ArrayList<>();
        steps.addAll(stakes(witness.stakes()));
        steps.addAll(seats(owners(witness.stakes())));
        steps.addAll(stakes(witness.bounds()));
        witness.unidentified().forEach(company -> steps.add(missing(company, "holders")));
        return steps;
    }

    static List<ReasoningStep> stakes(Collection<Stake> stakes) {
        List<ReasoningStep> steps = new ArrayList<>();
        for (Stake stake : stakes) {
            for (Interest statement : stake.statements()) {
                steps.addAll(stated(stake.holder().name(), stake.company().name(), statement, stake.capitalForVotes()));
            }
        }
        return steps;
    }

    /** What one statement says: a step for each matter of a veto, one for anything else. */
    static List<ReasoningStep> stated(String holder, String company, Interest statement, boolean capitalForVotes) {
        String word = Supplies.word(statement.kind());
        return switch (statement.power()) {
            case Power.Veto(Set<Matter> matters) when !matters.isEmpty() -> matters.stream().sorted()
                    .map(matter -> holds(holder, company, statement, null, word + "-" + Supplies.word(matter)))
                    .toList();
            case Power.Seats(int appoints, int of) ->
                List.of(holds(holder, company, statement, appoints + "/" + of, "board-seats"));
            case null, default -> List.of(holds(holder, company, statement,
                    statement.share() == null ? null : statement.share().toString(),
                    capitalForVotes ? word + "-for-votes" : word));
        };
    }

    private static ReasoningStep holds(String holder, String company, Interest statement, @Nullable String share,
            String kind) {
        return new ReasoningStep(Fact.HOLDS, holder, company, share, kind, statement.evidence());
    }

    /** What is known of general meetings: when, and how many of all votes were present. */
    static List<ReasoningStep> meetings(List<GeneralMeeting> meetings, OwnershipGraph graph) {
        return meetings.stream().map(meeting -> meeting(meeting, graph)).toList();
    }

    private static ReasoningStep meeting(GeneralMeeting meeting, OwnershipGraph graph) {
        Party company = graph.party(meeting.company());
        return new ReasoningStep(Fact.MEETING, company == null ? meeting.company().value() : company.name(),
                meeting.on().toString(), meeting.turnout().toString(), null, meeting.evidence());
    }

    /** Who acts in a concert, and where that is stated; empty for any other party. */
    static List<ReasoningStep> agreement(Party concert, OwnershipGraph graph) {
        return stakes(memberships(concert, graph));
    }

    /** The parts that its members have in a concert; empty for any other party. */
    static List<Stake> memberships(Party concert, OwnershipGraph graph) {
        return concert.kind() != PartyKind.ARRANGEMENT
                ? List.of()
                : graph.stakesAbove(concert.id()).stream()
                        .filter(stake -> stake.kind() == InterestKind.ACTING_IN_CONCERT
                                && stake.company().id().equals(concert.id()))
                        .toList();
    }

    /** Holders that nobody among the stakes' own holders stands above: the first links of the chains. */
    private static Set<Party> owners(List<Stake> stakes) {
        Set<Party> owners = new LinkedHashSet<>();
        stakes.forEach(stake -> owners.add(stake.holder()));
        stakes.forEach(stake -> owners.remove(stake.company()));
        if (owners.isEmpty()) {
            stakes.forEach(stake -> owners.add(stake.holder()));
        }
        return owners;
    }

    static List<ReasoningStep> seats(Collection<Party> parties) {
        return parties.stream().map(Steps::seat).toList();
    }

    /** Seat of a legal person, citizenship of a person; that it is missing, and the reason if one is stated, when the evidence does not say. */
    static ReasoningStep seat(Party party) {
        Country country = country(party);
        return country == null
                ? new ReasoningStep(Fact.MISSING, party.name(), party.unspecifiedReason(), null, "seat",
                        party.evidence())
                : new ReasoningStep(Fact.SEAT, party.name(), country.code(), null, Supplies.word(party.kind()),
                        party.evidence());
    }

    static @Nullable Country country(Party party) {
        return !party.nationalities().isEmpty() && party.jurisdiction() == null
                ? party.nationalities().getFirst()
                : party.jurisdiction();
    }

    static ReasoningStep missing(Party party, String datum) {
        return new ReasoningStep(Fact.MISSING, party.name(), null, null, datum, party.evidence());
    }

    /** Whose holders are not all named, on the way up. */
    static List<ReasoningStep> gaps(Background background) {
        return background.unresolved().stream().map(party -> missing(party, "holders")).toList();
    }
}
