package eu.vigie.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import eu.vigie.evaluation.Facts.CaseFile;
import eu.vigie.finding.Verdict;
import eu.vigie.regulation.ParameterValue;
import eu.vigie.regulation.RuleCatalogue;
import eu.vigie.regulation.RuleId;
import eu.vigie.regulation.RuleInForce;

/**
 * Whatever the facts are, a rule gives each of its subjects one answer, and it is the one that a plain reading gives: in a build
 * on 250 case files drawn for each rule, on more by {@code -Dvigie.cases=10000}.
 */
class PlainReadingTest {

    private static final int CASES = Integer.getInteger("vigie.cases", 250);
    private static final List<LocalDate> DAYS = List.of(Given.DAY, Given.DAY, LocalDate.of(2025, 10, 15),
            LocalDate.of(2026, 6, 1), LocalDate.of(2027, 1, 31), LocalDate.of(2028, 2, 1));
    private static final Map<String, List<String>> CHOICES = Map.of("callCountries",
            List.of("unstated", "none", "CA JP", "CA FR"), "attachedTo", List.of("none", "unstated", "RU", "CN RU"),
            "outsideBlock", List.of("flag", "control"), "thirdCountryControl",
            List.of("excluded", "admitted-with-assurances"), "undisclosedHolders", List.of("any-stake", "control"));

    /** A case file, the rule as it is asked there, and what a plain reading answers. */
    record Drawn(int seed, RuleInForce rule, CaseFile file, List<String> answers) {

        static Drawn of(RuleId id, int seed) {
            Draw draw = new Draw(seed);
            RuleInForce rule = PlainReadingTest.rule(id, draw);
            CaseFile file = DrawnCase.file(draw);
            return new Drawn(seed, rule, file, new PlainReading(rule, file).answers());
        }

        /** Asks the rule, and compares. */
        Outcome asked() {
            Outcome outcome = RuleBase.precompiled().evaluate(file, List.of(rule));
            assertThat(outcome.faults()).as("case %s", seed).isEmpty();
            assertThat(
                    outcome.findings().stream().map(finding -> PlainReading.told(finding.subject(), finding.verdict()))
                            .sorted())
                    .as("case %s", seed).containsExactlyElementsOf(answers.stream().sorted().toList());
            return outcome;
        }
    }

    /** Each drawn when it is asked for: a rule with a fault is found out by one of the first. */
    static Stream<Drawn> cases(RuleId id, int number) {
        return IntStream.range(0, number).mapToObj(seed -> Drawn.of(id, seed));
    }

    @ParameterizedTest
    @EnumSource(RuleId.class)
    void a_rule_answers_as_a_plain_reading_does(RuleId id) {
        Set<Verdict> met = EnumSet.noneOf(Verdict.class);
        cases(id, CASES).forEach(each -> each.asked().findings().forEach(finding -> met.add(finding.verdict())));
        assertThat(met).as("answers that the cases of %s draw out", id).hasSizeGreaterThan(1);
    }

    /** As a profile has it on a day, with another meaning chosen where the law leaves a choice. */
    private static RuleInForce rule(RuleId id, Draw draw) {
        RuleCatalogue catalogue = RuleCatalogue.fromClassPath();
        List<String> profiles = catalogue.profileIds().stream()
                .filter(profile -> catalogue.profile(profile).rules().contains(id)).toList();
        RuleInForce rule = Given.rule(id, draw.of(profiles), draw.of(DAYS));
        Map<String, ParameterValue> values = new HashMap<>(rule.parameters());
        CHOICES.forEach((name, meanings) -> values.computeIfPresent(name,
                (same, old) -> new ParameterValue(name, old.unit(), draw.of(meanings), null, old.validFrom(), null,
                        old.reference(), old.verification())));
        return new RuleInForce(id, rule.clause(), rule.asOf(), rule.applies(), rule.confirmedByCall(), values);
    }
}
