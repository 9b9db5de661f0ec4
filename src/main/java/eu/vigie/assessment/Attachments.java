package eu.vigie.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import eu.vigie.assessment.Outlooks.Members;
import eu.vigie.assessment.Possession.Found;
import eu.vigie.evaluation.Attached;
import eu.vigie.finding.OpenFact;
import eu.vigie.finding.ReasoningStep;
import eu.vigie.finding.Remedy;
import eu.vigie.ownership.OwnershipGraph;
import eu.vigie.regulation.CountryList;
import eu.vigie.regulation.ParameterValue;
import eu.vigie.regulation.RuleInForce;
import eu.vigie.supplychain.Area;
import eu.vigie.supplychain.Country;
import eu.vigie.supplychain.Party;
import eu.vigie.supplychain.Register;
import eu.vigie.supplychain.Truth;

/** Asks, for each known party, whether it is of the countries that a rule names, or belongs to parties of them. */
final class Attachments {

    /** The parameter that names the countries. */
    static final String COUNTRIES = "attachedTo";

    private final RuleInForce rule;
    private final OwnershipGraph votes;
    private final AreaSeats seats;
    private final Possession possession;

    /**
     * @param capital the register by the rule's measure of the capital
     * @param votes the register as control sees it
     */
    Attachments(Register register, CapitalView capital, OwnershipGraph votes, Outlooks ofVotes, RuleInForce rule) {
        this.rule = rule;
        this.votes = votes;
        seats = new AreaSeats(votes, area(rule));
        Members there = seats.insiders();
        possession = new Possession(register, rule.asOf(), capital, votes, ofVotes, there,
                OpenFact.Kind.SEAT, Remedy.ELSEWHERE);
    }

    private static Area area(RuleInForce rule) {
        ParameterValue countries = rule.parameter(COUNTRIES);
        Set<Country> members = new TreeSet<>();
        CountryList.of(countries.value()).codes().forEach(code -> members.add(Country.of(code)));
        return new Area(rule.rule().id(), members, countries.validFrom(), countries.validUntil(),
                countries.reference().en(), countries.verification().word());
    }

    List<Attached> of(List<Party> parties) {
        return parties.stream().map(this::of).toList();
    }

    private Attached of(Party party) {
        Truth seated = seats.within(party);
        Found found = seated == Truth.YES ? Found.NOTHING : possession.of(party);
        List<ReasoningStep> because = new ArrayList<>();
        because.add(Steps.seat(party));
        because.addAll(found.because());
        List<String> holders = found.holders().stream().map(votes::party).filter(java.util.Objects::nonNull)
                .map(Party::name).distinct().toList();
        return new Attached(rule.rule(), party, seated, found.owned(), found.share(), found.controlled(),
                found.loop(), holders,
                because.stream().distinct().toList(), Outlooks.once(() -> possession.outlook(party, found)));
    }
}
