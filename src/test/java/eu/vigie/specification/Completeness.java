package eu.vigie.specification;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

import eu.vigie.finding.Verdict;
import eu.vigie.regulation.Clause;
import eu.vigie.regulation.Language;
import eu.vigie.regulation.RuleId;

/**
 * Whether a rule has all that one needs; what it lacks is said in sentences that teach how to add it.
 *
 * @param exists whether there is a file of that name
 * @param clause a rule's clause; empty when it has none
 * @param features all of both languages
 */
record Completeness(Predicate<String> exists, Function<RuleId, Optional<Clause>> clause, List<FeatureFile> features) {

    /** Empty when nothing is lacking. */
    List<String> lacks(RuleId rule) {
        List<String> lacks = new ArrayList<>();
        String folder = "rules/" + rule.group() + "/";
        if (!exists.test(folder + rule + ".drl")) {
            lacks.add(rule + " has no obligation. Write " + folder + rule
                    + ".drl: one rule for each case, each inserting one answer.");
        }
        Optional<Clause> law = clause.apply(rule);
        if (law.isEmpty()) {
            lacks.add(rule + " has no clause. State it in " + folder + "clauses.yaml.");
        }
        for (Language language : Language.values()) {
            List<FeatureFile> found = of(rule, language);
            if (found.size() != 1) {
                lacks.add(rule + " has " + found.size() + " features in " + language + ". Write exactly one, features/"
                        + rule.group() + "/" + rule + "-<what it asks>" + (language == Language.FR ? ".fr" : "")
                        + ".feature.");
            }
            found.forEach(feature -> examples(feature, law, lacks));
        }
        return lacks;
    }

    List<FeatureFile> of(RuleId rule, Language language) {
        return features.stream().filter(feature -> feature.rule() == rule && feature.language() == language).toList();
    }

    private static void examples(FeatureFile feature, Optional<Clause> law, List<String> lacks) {
        Set<Verdict> reached = EnumSet.noneOf(Verdict.class);
        Shape.of(feature).forEach(shape -> shape.runs().forEach(reached::addAll));
        String which = feature.rule() + " in " + feature.language() + ": ";
        if (!reached.contains(Verdict.COMPLIANT) && !reached.contains(Verdict.NOT_APPLICABLE)) {
            lacks.add(which + "no example passes. Add one that ends COMPLIANT or NOT_APPLICABLE.");
        }
        if (!reached.contains(Verdict.UNDETERMINED)) {
            lacks.add(which + "no example leaves the question open. Add one that ends UNDETERMINED.");
        }
        law.map(Gravest::of).filter(gravest -> !reached.contains(gravest)).ifPresent(
                gravest -> lacks.add(which + "no example meets the gravest answer, " + gravest + ". Add one."));
        law.filter(clause -> !clause.status().allowsBreach(true) && reached.contains(Verdict.BREACH)).ifPresent(
                clause -> lacks.add(which + "an example ends BREACH, which no clause of status " + clause.status()
                        + " allows."));
    }
}
