package eu.vigie.evaluation;

import java.util.List;

import eu.vigie.finding.Finding;
import eu.vigie.finding.RuleFault;

/**
 * What the rules say of a case.
 *
 * @param findings sorted; every rule that was asked is among them, a failed one as UNDETERMINED
 * @param faults rules that failed, in order; empty when all is well
 */
public record Outcome(List<Finding> findings, List<RuleFault> faults) {

    public Outcome {
        findings = List.copyOf(findings);
        faults = List.copyOf(faults);
    }
}
