package eu.vigie.evaluation;

import java.util.Comparator;
import java.util.function.Function;

import eu.vigie.finding.Finding;
import eu.vigie.finding.Verdict;

/**
 * An answer as it is told of the subject that was asked about, and of each that the rule cannot tell apart from it: they
 * differ in the subject and in the reasoning that it brings.
 */
record Telling(Verdict verdict, String caseId, Function<Asked, Finding> of) {

    /** Of one subject, the graver first. */
    static final Comparator<Telling> ORDER = Comparator.comparing(Telling::verdict).thenComparing(Telling::caseId);
}
