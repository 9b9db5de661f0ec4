package eu.vigie.assessment;

import java.math.BigDecimal;
import java.time.LocalDate;

import eu.vigie.ownership.Measure;
import eu.vigie.ownership.OwnershipGraph;
import eu.vigie.regulation.Comparison;
import eu.vigie.regulation.RuleInForce;
import eu.vigie.supplychain.Register;

/** The register on a day as rules of one measure of the capital see it; one serves all rules of that measure. */
record CapitalView(OwnershipGraph graph, Upstreams upstreams, Outlooks outlooks) {

    private static final BigDecimal HALF = BigDecimal.valueOf(50);

    static CapitalView of(Register register, LocalDate asOf, Measure measure) {
        return new CapitalView(OwnershipGraph.of(register, asOf, measure), new Upstreams(register, asOf, measure),
                new Outlooks(register, asOf, measure));
    }

    /**
     * How much of the capital is enough, by the rule's {@code ownedShare}.
     *
     * @throws IllegalStateException when the rule asks for another share than half: no other is counted
     */
    static Measure measure(RuleInForce rule) {
        if (rule.number("ownedShare").compareTo(HALF) != 0) {
            throw new IllegalStateException(rule.rule() + " asks for " + rule.number("ownedShare")
                    + " % of the capital; only half of it is passed on along a chain");
        }
        return rule.parameter("ownedShare").comparison() == Comparison.AT_LEAST
                ? Measure.CAPITAL_HALF
                : Measure.CAPITAL_MAJORITY;
    }
}
