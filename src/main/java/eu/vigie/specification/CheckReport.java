package eu.vigie.specification;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

import eu.vigie.finding.Verdict;
import eu.vigie.regulation.Language;

/**
 * What an auditor's scenarios came to on the rules that this program carries.
 *
 * @param document the file's name
 * @param sha256 its bytes
 * @param feature its title
 * @param language that of its keywords
 * @param vigie which build of the program ran it
 * @param scenarios in document order, an outline once for each row of its examples
 */
public record CheckReport(String document, String sha256, String feature, Language language, String vigie,
        List<Scenario> scenarios) {

    /** What became of a scenario, gravest last. */
    public enum Outcome {
        /** Every sentence was borne out. */
        HELD,
        /** It asks nothing of the rules, so it shows nothing. */
        ASKS_NOTHING,
        /** It was not reached, or took too long. */
        NOT_RUN,
        /** The rules found something else. */
        NOT_AS_STATED,
        /** A sentence or a word of it is none of those published. */
        NOT_UNDERSTOOD,
        /** The program failed, not the scenario. */
        FAILED
    }

    /**
     * A scenario.
     *
     * @param statement the {@code Rule:} that it stands under; empty for none
     * @param line where it begins, or its row of examples
     * @param because what is wrong, in a sentence; null when it held
     * @param at the line of the sentence that went wrong; null when none did
     * @param sentence that sentence; null when none did
     * @param nearest published sentences that are like it; empty when it is one itself
     * @param found what the rules found last; null when none was asked
     */
    public record Scenario(String statement, String name, long line, Outcome outcome, @Nullable String because,
            @Nullable Long at, @Nullable String sentence, List<String> nearest, @Nullable Found found) {}

    /**
     * What a rule found.
     *
     * @param messages of the findings that decided, each once
     * @param reasoning the steps of the first of them, as sentences
     * @param cases which answers the rule gave in all
     */
    public record Found(String rule, Verdict verdict, List<String> messages, List<String> reasoning,
            List<String> cases) {}

    /** How many of each outcome; those that are not there are left out. */
    public Map<Outcome, Long> counts() {
        Map<Outcome, Long> counts = new TreeMap<>();
        scenarios.forEach(scenario -> counts.merge(scenario.outcome(), 1L, Long::sum));
        return counts;
    }

    /** The gravest outcome; a file without scenarios shows nothing. */
    public Outcome worst() {
        return scenarios.stream().map(Scenario::outcome).max(java.util.Comparator.naturalOrder())
                .orElse(Outcome.ASKS_NOTHING);
    }
}
