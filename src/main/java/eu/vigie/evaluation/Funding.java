package eu.vigie.evaluation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import eu.vigie.evaluation.Facts.ConsortiumFact;
import eu.vigie.finding.ReasoningStep;
import eu.vigie.finding.ReasoningStep.Fact;
import eu.vigie.supplychain.Consortium.Financing;
import eu.vigie.supplychain.EvidenceRef;

/** The amounts that a consortium states for its computing equipment, in the currency's main unit; null when not stated. */
record Funding(String consortium, @Nullable BigDecimal capex, @Nullable BigDecimal union, @Nullable BigDecimal states,
        @Nullable BigDecimal privateMoney, String currency, EvidenceRef evidence) {

    static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private static final String CAPEX = "compute-capex";
    private static final int DECIMALS = 4;

    static Funding of(ConsortiumFact consortium) {
        Financing plan = consortium.stated().financing();
        return plan == null
                ? new Funding(consortium.name(), null, null, null, null, "", consortium.stated().evidence())
                : new Funding(consortium.name(), positive(plan.computeCapex()), plan.union(), plan.states(),
                        plan.privateMoney(), plan.currency(), plan.evidence());
    }

    /** Whether the amounts come to more than there is to pay: one of them is wrong then. */
    boolean isOverpaid() {
        return capex != null && known(privateMoney).add(known(union)).add(known(states)).compareTo(capex) > 0;
    }

    /** What is left once Union and States have paid; null while one of the three is not stated. */
    @Nullable
    BigDecimal rest() {
        return capex == null || union == null || states == null ? null : capex.subtract(union).subtract(states);
    }

    /** Nothing where it is not stated: the least that it can be. */
    static BigDecimal known(@Nullable BigDecimal amount) {
        return amount == null ? BigDecimal.ZERO : amount;
    }

    /** A share of nothing says nothing: an expense of zero counts as not stated. */
    private static @Nullable BigDecimal positive(@Nullable BigDecimal amount) {
        return amount == null || amount.signum() <= 0 ? null : amount;
    }

    private Map<String, @Nullable BigDecimal> amounts() {
        Map<String, @Nullable BigDecimal> amounts = new LinkedHashMap<>();
        amounts.put(CAPEX, capex);
        amounts.put("union-money", union);
        amounts.put("states-money", states);
        amounts.put("private-money", privateMoney);
        return amounts;
    }

    List<ReasoningStep> steps() {
        List<ReasoningStep> steps = new ArrayList<>();
        amounts().forEach((what, amount) -> steps.add(amount == null
                ? new ReasoningStep(Fact.MISSING, consortium, null, null, what, evidence)
                : new ReasoningStep(Fact.STATED, consortium, money(amount), null, what, evidence)));
        return steps;
    }

    /** The amounts by name, and the names of those that are missing. */
    Map<String, String> words() {
        Map<String, String> words = new TreeMap<>();
        amounts().forEach((what, amount) -> words.put(what, money(amount)));
        words.put("missing", missing(amounts().keySet().toArray(String[]::new)));
        return words;
    }

    /** Those of the amounts that are missing. */
    String missing(String... names) {
        return amounts().entrySet().stream()
                .filter(entry -> entry.getValue() == null && Arrays.asList(names).contains(entry.getKey()))
                .map(Map.Entry::getKey).collect(Collectors.joining(", "));
    }

    String money(@Nullable BigDecimal amount) {
        return amount == null ? "" : amount.toPlainString() + " " + currency;
    }

    /** @param outwards lower bounds are rounded down, upper ones up */
    static BigDecimal percent(BigDecimal amount, BigDecimal whole, RoundingMode outwards) {
        BigDecimal quotient = amount.multiply(HUNDRED).divide(whole, DECIMALS, outwards).stripTrailingZeros();
        return quotient.scale() < 0 ? quotient.setScale(0) : quotient;
    }
}
