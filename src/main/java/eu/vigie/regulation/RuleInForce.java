package eu.vigie.regulation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;

/**
 * A rule as it stands on one date under one profile.
 *
 * @param rule the rule
 * @param clause its clause
 * @param asOf the date
 * @param applies whether the clause applies on that date at all
 * @param confirmedByCall whether the profile says that the call carries the clause
 * @param parameters the values on that date, by name
 */
public record RuleInForce(RuleId rule, Clause clause, LocalDate asOf, boolean applies, boolean confirmedByCall,
        Map<String, ParameterValue> parameters) {

    public RuleInForce {
        parameters = Map.copyOf(parameters);
    }

    /** Whether a finding under it may be a BREACH; if not, a FLAG is the most it can be. */
    public boolean allowsBreach() {
        return clause.status().allowsBreach(confirmedByCall);
    }

    /**
     * The value of a parameter.
     *
     * @throws IllegalStateException when the rule has no such parameter on that date
     */
    public ParameterValue parameter(String name) {
        ParameterValue value = parameters.get(name);
        if (value == null) {
            throw new IllegalStateException(rule + " has no parameter '" + name + "' on " + asOf
                    + ". Maybe rules/" + rule.group() + "/parameters.yaml leaves a gap?");
        }
        return value;
    }

    /** The value of a parameter that is a number. */
    public BigDecimal number(String name) {
        return new BigDecimal(parameter(name).value());
    }

    /** The id of the area that counts as European under this rule. */
    public String area() {
        return parameter("area").value();
    }
}
