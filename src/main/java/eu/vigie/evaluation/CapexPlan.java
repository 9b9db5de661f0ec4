package eu.vigie.evaluation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import eu.vigie.evaluation.Facts.ConsortiumFact;
import eu.vigie.finding.Figures.Figure;
import eu.vigie.finding.ReasoningStep;
import eu.vigie.regulation.Comparison;
import eu.vigie.supplychain.Truth;

/**
 * Who pays for the computing equipment. Compared by multiplication, never by a rounded quotient; percentages are for
 * reading and are rounded outwards.
 */
public final class CapexPlan implements Grounds {

    private final Law law;
    private final Funding funding;

    private CapexPlan(Law law, Funding funding) {
        this.law = law;
        this.funding = funding;
    }

    static CapexPlan of(ConsortiumFact consortium, Law law) {
        return new CapexPlan(law, Funding.of(consortium));
    }

    /** Whether the Union pays no more of the expense than it may. */
    public Truth unionWithinLimit() {
        return holds("unionShareMost", funding.union(), funding.capex());
    }

    /** Whether the States pay as much as the Union at least. */
    public Truth statesMatchUnion() {
        return holds("statesShareOfUnionLeast", funding.states(), funding.union());
    }

    /** Whether the private money that is named pays all that Union and States do not. */
    public Truth restCovered() {
        BigDecimal rest = funding.rest();
        BigDecimal own = funding.privateMoney();
        return rest == null || own == null ? Truth.UNKNOWN : Truth.of(Comparison.AT_LEAST.holds(own, rest));
    }

    /** Whether Union and States together pay more than there is to pay: one of the amounts is wrong then. */
    public boolean isOverpaid() {
        BigDecimal rest = funding.rest();
        return rest != null && rest.signum() < 0;
    }

    private Truth holds(String parameter, @Nullable BigDecimal amount, @Nullable BigDecimal whole) {
        return amount == null || whole == null
                ? Truth.UNKNOWN
                : Truth.of(law.comparison(parameter).holds(amount.multiply(Funding.HUNDRED),
                        law.inForce().number(parameter).multiply(whole)));
    }

    @Override
    public List<ReasoningStep> because() {
        return funding.steps();
    }

    @Override
    public Map<String, String> words() {
        Map<String, String> words = funding.words();
        words.put("rest-money", funding.money(funding.rest()));
        return words;
    }

    @Override
    public List<Figure> figures() {
        List<Figure> figures = new ArrayList<>();
        addPercent(figures, "Union share of compute CAPEX", funding.union(), funding.capex(),
                law.threshold("unionShareMost"));
        addPercent(figures, "States' money in percent of the Union's", funding.states(), funding.union(),
                law.threshold("statesShareOfUnionLeast"));
        addPercent(figures, "share left to the consortium", funding.rest(), funding.capex(), null);
        addPercent(figures, "private money in percent of compute CAPEX", funding.privateMoney(), funding.capex(), null);
        return figures;
    }

    private static void addPercent(List<Figure> figures, String name, @Nullable BigDecimal amount,
            @Nullable BigDecimal whole, @Nullable String threshold) {
        if (amount != null && whole != null && whole.signum() > 0) {
            figures.add(new Figure(name, Funding.percent(amount, whole, RoundingMode.FLOOR),
                    Funding.percent(amount, whole, RoundingMode.CEILING), "percent", threshold));
        }
    }
}
