package eu.vigie.evaluation;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import eu.vigie.finding.Figures.Figure;
import eu.vigie.finding.ReasoningStep;
import eu.vigie.supplychain.Consortium.RiskCriterion;
import eu.vigie.supplychain.Party;
import eu.vigie.supplychain.Share;
import eu.vigie.supplychain.Truth;

/**
 * What is stated of a known party under the criteria by which the Union's States judge how risky a supplier is.
 *
 * @param met whether each criterion is met: UNKNOWN where nobody says so, or statements disagree
 */
public record RiskProfile(Party party, Map<RiskCriterion, Truth> met, List<ReasoningStep> because) implements Grounds {

    private static final String LEAST = "interferenceFactors";

    public RiskProfile {
        met = new EnumMap<>(met);
    }

    /** The key by which parties are joined. */
    public String partyKey() {
        return party.id().value();
    }

    /** Whether as many factors of interference are met as the clause asks, in every world the evidence allows or in none. */
    public Truth reached(Law law) {
        return law.holds(LEAST,
                new Share(number(Truth.YES), false, number(Truth.YES).add(number(Truth.UNKNOWN)), false));
    }

    private BigDecimal number(Truth truth) {
        return BigDecimal.valueOf(factors(truth).size());
    }

    private List<RiskCriterion> factors(Truth truth) {
        return met.entrySet().stream().filter(each -> each.getKey().isInterference() && each.getValue() == truth)
                .map(Map.Entry::getKey).toList();
    }

    @Override
    public Map<String, String> words() {
        return Map.of("met", words(factors(Truth.YES)), "missing", words(factors(Truth.UNKNOWN)), "besides",
                words(met.entrySet().stream()
                        .filter(each -> !each.getKey().isInterference() && each.getValue() == Truth.YES)
                        .map(Map.Entry::getKey).toList()));
    }

    private static String words(List<RiskCriterion> criteria) {
        return criteria.stream().map(Facts::word).collect(Collectors.joining(", "));
    }

    @Override
    public List<Figure> figures() {
        return List.of(new Figure("factors of interference", number(Truth.YES),
                number(Truth.YES).add(number(Truth.UNKNOWN)), "factors", null));
    }
}
