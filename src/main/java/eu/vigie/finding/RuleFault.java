package eu.vigie.finding;

import eu.vigie.regulation.RuleId;

/**
 * A rule that could not be trusted: it threw, would not end, or did not answer each subject once.
 *
 * @param problem what went wrong, for whoever keeps the rules
 */
public record RuleFault(RuleId rule, String problem) {

    /** In one line. */
    @Override
    public String toString() {
        return rule + ": " + problem;
    }
}
