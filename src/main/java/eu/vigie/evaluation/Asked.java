package eu.vigie.evaluation;

import eu.vigie.finding.Subject;

/** What a rule is asked about: it owes exactly one answer for each such fact in its scope. */
public interface Asked {

    /** How the finding names it. */
    Subject subject();

    /** Whether the gravest answer about it is a FLAG, whatever the clause: what is not part of the thing built. */
    default boolean neverBreaches() {
        return false;
    }
}
