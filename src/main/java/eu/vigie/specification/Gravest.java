package eu.vigie.specification;

import eu.vigie.finding.Verdict;
import eu.vigie.regulation.Clause;

/** The gravest answer that a clause lets its rule give. */
final class Gravest {

    private Gravest() {}

    /**
     * Where a call may confirm it, as if one did. A rule that never says that what is asked is not met has FLAG at worst,
     * whatever force its clause has; a question about records alone is at worst open.
     */
    static Verdict of(Clause clause) {
        return switch (clause.rule()) {
            case ORIG_004 -> Verdict.UNDETERMINED;
            case CTRL_002, CTRL_003, CTRL_004, CTRL_005, CTRL_006, GIGA_011, ORIG_001 -> Verdict.FLAG;
            default -> clause.status().allowsBreach(true) ? Verdict.BREACH : Verdict.FLAG;
        };
    }
}
