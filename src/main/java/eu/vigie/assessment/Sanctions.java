package eu.vigie.assessment;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import eu.vigie.assessment.Outlooks.Members;
import eu.vigie.assessment.Possession.Found;
import eu.vigie.evaluation.Sanctioned;
import eu.vigie.evidence.EvidenceGraph;
import eu.vigie.finding.OpenFact;
import eu.vigie.finding.Outlook;
import eu.vigie.finding.ReasoningStep;
import eu.vigie.finding.ReasoningStep.Fact;
import eu.vigie.finding.Remedy;
import eu.vigie.matching.ListedNames;
import eu.vigie.ownership.OwnershipGraph;
import eu.vigie.regulation.RuleId;
import eu.vigie.regulation.RuleInForce;
import eu.vigie.supplychain.Designation;
import eu.vigie.supplychain.ListEdition;
import eu.vigie.supplychain.Party;
import eu.vigie.supplychain.Register;
import eu.vigie.supplychain.Truth;

/** Asks, for each known party, whether a rule's lists block it: by name, or because blocked parties own it. */
final class Sanctions {

    private final RuleId rule;
    private final List<String> missing;
    private final List<ListEdition> editions;
    private final Roster roster;
    private final Possession possession;

    /**
     * @param capital the register by the rule's measure of the capital
     * @param votes the register as control sees it
     * @param rule the rule whose parameters name the lists ({@code blockedList}) and how much of the capital is enough
     *        ({@code ownedShare})
     * @param names those of the lists, which others may be like
     */
    Sanctions(EvidenceGraph graph, Register register, CapitalView capital, OwnershipGraph votes, Outlooks ofVotes,
            RuleInForce rule,
            ListedNames names) {
        this.rule = rule.rule();
        List<String> lists = List.of(rule.parameter("blockedList").value().split(" "));
        editions = lists.stream().flatMap(list -> graph.editions(list).stream())
                .filter(edition -> edition.speaksFor(rule.asOf())).toList();
        missing = lists.stream()
                .filter(list -> editions.stream().noneMatch(edition -> edition.id().equals(list) && edition.whole()))
                .toList();
        roster = new Roster(graph, lists, editions, rule.asOf(), register.parties(), names);
        possession = new Possession(register, rule.asOf(), capital, votes, ofVotes,
                new Members(roster.certain(), roster.possible()), OpenFact.Kind.IDENTITY, Remedy.UNBLOCKED);
    }

    List<Sanctioned> of(List<Party> parties) {
        return parties.stream().map(editions.isEmpty() ? this::withoutList : this::of).toList();
    }

    /** A list that speaks for another day says nothing of this one. */
    private Sanctioned withoutList(Party party) {
        return new Sanctioned(rule, party, missing, Truth.UNKNOWN, Truth.UNKNOWN, null, Truth.UNKNOWN, false, null,
                List.of(), List.of(Steps.missing(party, "blocked-list")), () -> Outlook.NONE);
    }

    private Sanctioned of(Party party) {
        Truth listed = roster.names(party.id());
        Found found = listed == Truth.YES ? Found.NOTHING : possession.of(party);
        List<Designation> behind = roster.entries(found.holders().stream());
        @Nullable
        Designation own = listed == Truth.NO ? null : roster.entry(party.id());
        Set<ReasoningStep> because = new LinkedHashSet<>();
        editions.forEach(edition -> because.add(step(edition)));
        if (!missing.isEmpty()) {
            because.add(Steps.missing(party, "blocked-list"));
        }
        Stream.concat(Stream.ofNullable(own), behind.stream()).map(Roster::step).forEach(because::add);
        if (listed == Truth.UNKNOWN && own != null) {
            because.addAll(Steps.seats(List.of(own.party(), party)));
        }
        because.addAll(found.because());
        return new Sanctioned(rule, party, missing, listed, found.owned(), found.share(), found.controlled(),
                found.loop(), own,
                behind, new ArrayList<>(because), Outlooks.once(() -> possession.outlook(party, found)));
    }

    private static ReasoningStep step(ListEdition edition) {
        return new ReasoningStep(Fact.STATED, edition.name(), edition.from().toString(), null, "list-edition",
                edition.evidence());
    }
}
