package eu.vigie.evaluation;

import java.util.List;

import eu.vigie.finding.Findings;
import eu.vigie.finding.RuleFault;

/**
 * What the rules say of a case.
 *
 * @param findings sorted; every rule that was asked is among them, a failed one as UNDETERMINED
 * @param faults rules that failed, in order; empty when all is well
 */
public record Outcome(Findings findings, List<RuleFault> faults) {

    public Outcome {
        faults = List.copyOf(faults);
    }
}
