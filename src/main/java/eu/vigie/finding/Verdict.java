package eu.vigie.finding;

import java.util.Collection;
import java.util.Comparator;

/** The outcome of a rule for one subject; gravest first. */
public enum Verdict {
    BREACH,
    /** Not definite: the evidence allows more than one answer. Never passes. */
    UNDETERMINED,
    /** Worth an officer's eye; under a clause without the force to make it a breach, or short of one. */
    FLAG,
    /** A breach under an exception in force. */
    DEROGATED, COMPLIANT, NOT_APPLICABLE;

    /** The gravest of all; NOT_APPLICABLE for none. */
    public static Verdict worst(Collection<Verdict> verdicts) {
        return verdicts.stream().min(Comparator.naturalOrder()).orElse(NOT_APPLICABLE);
    }
}
