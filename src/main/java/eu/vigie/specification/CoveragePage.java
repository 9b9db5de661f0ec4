package eu.vigie.specification;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import eu.vigie.finding.Verdict;
import eu.vigie.regulation.RuleCatalogue;
import eu.vigie.regulation.RuleId;
import eu.vigie.regulation.Wording;
import eu.vigie.specification.RunResults.Conclusion;

/**
 * Every answer of every rule, and the examples that come to it: a row each, so that an answer that no example comes to is a row as
 * well, and cannot be overlooked.
 */
final class CoveragePage {

    /** Reached only by breaking a rule, which the build's tests do, not the examples. */
    private static final String BROKEN = "rule-failed";
    private static final String NOBODY = "nothing-in-scope";

    private final RuleCatalogue catalogue;
    private final List<FeatureFile> features;
    private final RunResults results;
    private final PageWords words;
    private int gaps;

    CoveragePage(RuleCatalogue catalogue, List<FeatureFile> features, RunResults results, PageWords words) {
        this.catalogue = catalogue;
        this.features = features.stream().filter(feature -> feature.language() == words.language()).toList();
        this.results = results;
        this.words = words;
    }

    String main() {
        String tables = Html.each(Arrays.asList(RuleId.values()), this::table);
        return "<h1>" + words.say("Answers and examples", "Réponses et exemples") + "</h1>\n<p class=\"lead\">"
                + words.say(
                        "For each answer that a rule can give: in how many examples it is given, by what they conclude.",
                        "Pour chaque réponse qu'une règle peut donner : dans combien d'exemples elle est donnée, selon leur conclusion.")
                + "</p>\n<p>" + (gaps == 0
                        ? words.say("<strong class=\"held\">✓ Every answer has an example.</strong>",
                                "<strong class=\"held\">✓ Chaque réponse a un exemple.</strong>")
                        : words.say("<strong class=\"failed\">✗ %d answers have no example.</strong>",
                                "<strong class=\"failed\">✗ %d réponses n'ont pas d'exemple.</strong>").formatted(gaps))
                + " "
                + words.say("That a rule that fails acquits nobody is shown by the build's tests, not by examples.",
                        "Qu'une règle en défaut n'acquitte personne est montré par les tests de la construction, non par des exemples.")
                + "</p>\n" + tables;
    }

    private String table(RuleId rule) {
        Map<String, Map<Verdict, Integer>> reached = reached(rule);
        boolean ran = features.stream().filter(feature -> feature.rule() == rule)
                .allMatch(feature -> results.ran(feature) > 0);
        List<String> answers = catalogue.cases(rule).stream().filter(answer -> canArise(rule, answer)).toList();
        return "<h2 id=\"" + rule + "\"><a href=\"" + PageWords.fileName(rule, words.language()) + "\">" + rule
                + "</a> "
                + Html.escape(catalogue.clause(rule).title().in(words.language()))
                + "</h2>\n<div class=\"scroll\"><table><thead><tr><th scope=\"col\">" + words.say("Answer", "Réponse")
                + "</th><th scope=\"col\">" + words.say("What it says", "Ce qu'elle dit") + "</th><th scope=\"col\">"
                + words.say("Examples by conclusion", "Exemples par conclusion") + "</th></tr></thead><tbody>\n"
                + Html.each(answers,
                        answer -> row(catalogue.wording(rule, answer),
                                ran ? reached.getOrDefault(answer, Map.of()) : null))
                + "</tbody></table></div>\n";
    }

    /** Some rules always have somebody to ask about: the consortium itself where nobody else is there. */
    private static boolean canArise(RuleId rule, String answer) {
        return switch (rule.scope()) {
            case COORDINATOR, SITES, CONSORTIUM, ITEMS, DELIVERERS -> !List.of(BROKEN, NOBODY).contains(answer);
            case MEMBERS, PARTICIPANTS, EQUIPMENT, SUPPLY, SUPPLY_AND_MEMBERS, SUPPLY_AND_PARTICIPANTS, PART, CIRCUIT ->
                !answer.equals(BROKEN);
        };
    }

    /** Of examples that were not run nothing is said. */
    private String row(Wording answer, @Nullable Map<Verdict, Integer> examples) {
        return "<tr><th scope=\"row\" lang=\"en\">" + Html.escape(answer.caseId()) + "</th><td>"
                + Html.escape(answer.message().in(words.language())) + "</td><td class=\"result\">" + told(examples)
                + "</td></tr>\n";
    }

    private String told(@Nullable Map<Verdict, Integer> examples) {
        if (examples == null) {
            return "<span class=\"open\">– " + words.say("not run", "non exécuté") + "</span>";
        }
        if (examples.isEmpty()) {
            gaps++;
            return "<span class=\"failed\">✗ " + words.say("no example", "aucun exemple") + "</span>";
        }
        return "<span class=\"held\">✓</span> " + String.join(", ", examples.entrySet().stream()
                .map(count -> count.getValue() + " " + words.verdict(count.getKey())).toList());
    }

    private Map<String, Map<Verdict, Integer>> reached(RuleId rule) {
        Map<String, Map<Verdict, Integer>> reached = new LinkedHashMap<>();
        features.stream().filter(feature -> feature.rule() == rule).forEach(feature -> feature.cases()
                .flatMap(FeatureFile.Case::lines).flatMap(line -> results.of(feature, line).stream())
                .forEach(conclusion -> count(conclusion, reached)));
        return reached;
    }

    private static void count(Conclusion conclusion, Map<String, Map<Verdict, Integer>> reached) {
        Verdict verdict = conclusion.verdict();
        if (verdict != null && conclusion.held()) {
            conclusion.cases().forEach(answer -> reached
                    .computeIfAbsent(answer, any -> new EnumMap<>(Verdict.class)).merge(verdict, 1, Integer::sum));
        }
    }
}
