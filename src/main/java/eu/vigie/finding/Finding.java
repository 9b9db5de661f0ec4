package eu.vigie.finding;

import java.util.Comparator;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import eu.vigie.regulation.Clause;
import eu.vigie.regulation.RuleId;
import eu.vigie.supplychain.Occurrences;

/**
 * What one rule says of one subject.
 *
 * @param rule the rule
 * @param clause its clause, version and verification included
 * @param verdict the outcome
 * @param subject what it is about
 * @param caseId which case of the rule: names the {@link eu.vigie.regulation.Wording}
 * @param words what fills the wording's braces, by name; the subject's and figures' words need not be repeated
 * @param figures the numbers it rests on
 * @param reasoning every fact it rests on
 * @param occurrences where the part stands; null for subjects other than parts, and until it is known
 * @param outlook what would settle or end it, as far as that can be worked out
 */
public record Finding(RuleId rule, Clause clause, Verdict verdict, Subject subject, String caseId,
        Map<String, String> words, Figures figures, List<ReasoningStep> reasoning,
        @Nullable Occurrences occurrences, Outlook outlook) implements Comparable<Finding> {

    /** The word that names the exception which covers a finding; absent where the rule itself knows of one, or of none. */
    public static final String EXCEPTION = "exception";
    /** What it is in law: waiver, derogation, guarantee or assurance. */
    public static final String EXCEPTION_KIND = "exception-kind";
    /** The verdict that it would be without the exception. */
    public static final String EXCEPTED = "excepted";
    /** Who proposed the exception. */
    public static final String PROPOSER = "proposer";

    private static final Comparator<Finding> ORDER = Comparator.comparing(Finding::rule)
            .thenComparing(Finding::subject).thenComparing(Finding::verdict).thenComparing(Finding::caseId);

    public Finding {
        words = Map.copyOf(words);
        reasoning = List.copyOf(reasoning);
    }

    /** A finding of which nobody has worked out what would change it. */
    public Finding(RuleId rule, Clause clause, Verdict verdict, Subject subject, String caseId,
            Map<String, String> words, Figures figures, List<ReasoningStep> reasoning,
            @Nullable Occurrences occurrences) {
        this(rule, clause, verdict, subject, caseId, words, figures, reasoning, occurrences, Outlook.NONE);
    }

    /** The same finding, with the places of its part. */
    public Finding at(@Nullable Occurrences places) {
        return new Finding(rule, clause, verdict, subject, caseId, words, figures, reasoning, places,
                outlook);
    }

    /** The same finding under an exception: DEROGATED, with the exception among its grounds. */
    public Finding excepted(Map<String, String> exception, List<ReasoningStep> grounds) {
        Map<String, String> all = new java.util.HashMap<>(words);
        all.putAll(exception);
        return new Finding(rule, clause, Verdict.DEROGATED, subject, caseId, all, figures,
                java.util.stream.Stream.concat(reasoning.stream(), grounds.stream()).toList(), occurrences, outlook);
    }

    /** By rule, then subject: the order of every output. */
    @Override
    public int compareTo(Finding other) {
        return ORDER.compare(this, other);
    }
}
