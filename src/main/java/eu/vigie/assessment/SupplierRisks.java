package eu.vigie.assessment;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import eu.vigie.evaluation.Facts.Identity;
import eu.vigie.evaluation.RiskProfile;
import eu.vigie.finding.ReasoningStep;
import eu.vigie.finding.ReasoningStep.Fact;
import eu.vigie.supplychain.Consortium;
import eu.vigie.supplychain.Consortium.RiskCriterion;
import eu.vigie.supplychain.Consortium.RiskStatement;
import eu.vigie.supplychain.Party;
import eu.vigie.supplychain.PartyName;
import eu.vigie.supplychain.Truth;

/**
 * Gathers what is stated of each known party under the criteria for high-risk suppliers. What a party says of itself to its own
 * good counts for nothing, and statements that disagree leave a criterion open.
 */
final class SupplierRisks {

    private record Said(RiskStatement statement, Identity about) {}

    private final List<Said> said;

    SupplierRisks(Consortium consortium, Identities identities) {
        said = consortium.risks().stream().map(each -> new Said(each, identities.of(each.party()))).toList();
    }

    List<RiskProfile> of(List<Party> parties) {
        return parties.stream().map(this::of).toList();
    }

    private RiskProfile of(Party party) {
        Map<RiskCriterion, Truth> met = new EnumMap<>(RiskCriterion.class);
        List<ReasoningStep> because = new ArrayList<>();
        for (RiskCriterion criterion : RiskCriterion.values()) {
            List<Said> about = said.stream().filter(each -> each.statement.criterion() == criterion)
                    .filter(each -> mayMean(each.about, party)).toList();
            about.forEach(each -> because.add(step(party, each.statement)));
            Truth truth = about.stream().map(each -> worth(each, party)).distinct()
                    .reduce((some, other) -> Truth.UNKNOWN)
                    .orElse(Truth.UNKNOWN);
            met.put(criterion, truth);
            if (about.isEmpty() && criterion.isInterference()) {
                because.add(Steps.missing(party, Supplies.word(criterion)));
            }
        }
        return new RiskProfile(party, met, because);
    }

    private static boolean mayMean(Identity about, Party party) {
        Party meant = about.party();
        return meant == null ? about.candidates().contains(party) : meant.id().equals(party.id());
    }

    private static Truth worth(Said said, Party party) {
        boolean itself = PartyName.key(said.statement.statedBy()).equals(PartyName.key(party.name()));
        boolean certain = said.about.isKnown() && !(itself && said.statement.met() == Truth.NO);
        return certain ? said.statement.met() : Truth.UNKNOWN;
    }

    private static ReasoningStep step(Party party, RiskStatement statement) {
        return new ReasoningStep(Fact.STATED, party.name(), Supplies.word(statement.met()), null,
                Supplies.word(statement.criterion()), statement.evidence());
    }
}
