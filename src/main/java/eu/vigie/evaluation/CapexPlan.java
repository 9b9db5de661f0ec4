package eu.vigie.evaluation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import eu.vigie.evaluation.Facts.ConsortiumFact;
import eu.vigie.finding.Figures.Figure;
import eu.vigie.finding.ReasoningStep;
import eu.vigie.regulation.Comparison;
import eu.vigie.supplychain.Consortium.Financing;
import eu.vigie.supplychain.EvidenceRef;
import eu.vigie.supplychain.Truth;

/**
 * Who pays for the computing equipment. Compared by multiplication, never by a rounded quotient; percentages are for
 * reading and are rounded outwards.
 */
public final class CapexPlan implements Grounds {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int DECIMALS = 4;

    private final Law law;
    private final String consortium;
    private final @Nullable BigDecimal capex;
    private final @Nullable BigDecimal union;
    private final @Nullable BigDecimal states;
    private final @Nullable BigDecimal privateMoney;
    private final String currency;
    private final @Nullable EvidenceRef evidence;

    private CapexPlan(Law law, String consortium, @Nullable Financing financing) {
        this.law = law;
        this.consortium = consortium;
        this.capex = financing == null ? null : positive(financing.computeCapex());
        this.union = financing == null ? null : financing.union();
        this.states = financing == null ? null : financing.states();
        this.privateMoney = financing == null ? null : financing.privateMoney();
        this.currency = financing == null ? "" : financing.currency();
        this.evidence = financing == null ? null : financing.evidence();
    }

    static CapexPlan of(ConsortiumFact consortium, Law law) {
        return new CapexPlan(law, consortium.name(), consortium.financing());
    }

    /** A share of nothing says nothing: an expense of zero counts as not stated. */
    private static @Nullable BigDecimal positive(@Nullable BigDecimal amount) {
        return amount == null || amount.signum() <= 0 ? null : amount;
    }

    /** Whether the Union pays no more of the expense than it may. */
    public Truth unionWithinLimit() {
        return union == null || capex == null
                ? Truth.UNKNOWN
                : holds("unionShareMost", union.multiply(HUNDRED), capex);
    }

    /** Whether the States pay as much as the Union at least. */
    public Truth statesMatchUnion() {
        return states == null || union == null
                ? Truth.UNKNOWN
                : holds("statesShareOfUnionLeast", states.multiply(HUNDRED), union);
    }

    /** Whether the private money that is named pays all that Union and States do not. */
    public Truth restCovered() {
        BigDecimal rest = rest();
        return rest == null || privateMoney == null
                ? Truth.UNKNOWN
                : Truth.of(Comparison.AT_LEAST.holds(privateMoney, rest));
    }

    /** Whether Union and States together pay more than there is to pay: one of the amounts is wrong then. */
    public boolean isOverpaid() {
        BigDecimal rest = rest();
        return rest != null && rest.signum() < 0;
    }

    private Truth holds(String parameter, BigDecimal hundredfold, BigDecimal whole) {
        BigDecimal asked = law.inForce().number(parameter).multiply(whole);
        return Truth.of(law.comparison(parameter).holds(hundredfold, asked));
    }

    private @Nullable BigDecimal rest() {
        return capex == null || union == null || states == null ? null : capex.subtract(union).subtract(states);
    }

    private Map<String, @Nullable BigDecimal> amounts() {
        Map<String, @Nullable BigDecimal> amounts = new LinkedHashMap<>();
        amounts.put("compute-capex", capex);
        amounts.put("union-money", union);
        amounts.put("states-money", states);
        amounts.put("private-money", privateMoney);
        return amounts;
    }

    @Override
    public List<ReasoningStep> because() {
        List<ReasoningStep> steps = new ArrayList<>();
        amounts().forEach((what, amount) -> steps.add(amount == null
                ? new ReasoningStep(ReasoningStep.Fact.MISSING, consortium, null, null, what, evidence)
                : new ReasoningStep(ReasoningStep.Fact.STATED, consortium, money(amount), null, what, evidence)));
        return steps;
    }

    @Override
    public Map<String, String> words() {
        Map<String, String> words = new TreeMap<>();
        amounts().forEach((what, amount) -> words.put(what, money(amount)));
        words.put("rest-money", money(rest()));
        words.put("missing", amounts().entrySet().stream().filter(entry -> entry.getValue() == null)
                .map(Map.Entry::getKey).collect(Collectors.joining(", ")));
        return words;
    }

    private String money(@Nullable BigDecimal amount) {
        return amount == null ? "" : amount.toPlainString() + " " + currency;
    }

    @Override
    public List<Figure> figures() {
        List<Figure> figures = new ArrayList<>();
        addPercent(figures, "Union share of compute CAPEX", union, capex, law.threshold("unionShareMost"));
        addPercent(figures, "States' money in percent of the Union's", states, union,
                law.threshold("statesShareOfUnionLeast"));
        addPercent(figures, "share left to the consortium", rest(), capex, null);
        addPercent(figures, "private money in percent of compute CAPEX", privateMoney, capex, null);
        return figures;
    }

    private static void addPercent(List<Figure> figures, String name, @Nullable BigDecimal amount,
            @Nullable BigDecimal whole, @Nullable String threshold) {
        if (amount != null && whole != null && whole.signum() > 0) {
            BigDecimal hundredfold = amount.multiply(HUNDRED);
            figures.add(new Figure(name, percent(hundredfold, whole, RoundingMode.FLOOR),
                    percent(hundredfold, whole, RoundingMode.CEILING), "percent", threshold));
        }
    }

    private static BigDecimal percent(BigDecimal hundredfold, BigDecimal whole, RoundingMode outwards) {
        BigDecimal quotient = hundredfold.divide(whole, DECIMALS, outwards).stripTrailingZeros();
        return quotient.scale() < 0 ? quotient.setScale(0) : quotient;
    }
}
