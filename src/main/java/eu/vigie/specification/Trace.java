package eu.vigie.specification;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import eu.vigie.assessment.Assessment;
import eu.vigie.finding.Finding;
import eu.vigie.finding.RuleFault;
import eu.vigie.finding.Verdict;
import eu.vigie.regulation.Clause;
import eu.vigie.regulation.Language;
import eu.vigie.regulation.ParameterValue;
import eu.vigie.regulation.Profile;
import eu.vigie.regulation.RuleCatalogue;
import eu.vigie.regulation.RuleId;
import eu.vigie.regulation.RuleInForce;

/**
 * Every rule there is, as one assessment took it: asked or not and why, with which values of its parameters, and what came
 * of it. Nobody has to guess whether a rule that is silent was content or was never asked.
 *
 * @param assessment its id
 * @param rules all rules of the catalogue, in order
 */
public record Trace(String assessment, LocalDate asOf, String profile, String profileVersion, String profileSha256,
        List<Line> rules) {

    /** How an assessment took a rule. */
    public enum Taken {
        ASKED, NOTHING_IN_SCOPE, NOT_IN_FORCE, FAILED, NOT_IN_PROFILE
    }

    /**
     * A rule.
     *
     * @param why how it was taken and why, in a sentence
     * @param status the clause's, on the day
     * @param confirmed whether the profile says that the call carries the clause
     * @param atWorst the gravest verdict it could come to there and then; null when it was not asked
     * @param answers how many of each verdict, gravest first
     * @param parameters the values it was judged by; empty when it was not asked
     */
    public record Line(String rule, String title, Taken taken, String why, String status, boolean confirmed,
            @Nullable String atWorst, Map<Verdict, Long> answers, List<Read> parameters) {}

    /**
     * A parameter as it was read.
     *
     * @param said the value as a reader says it
     * @param reference who says so: act and article, or the profile that chose it
     */
    public record Read(String name, String title, String value, String said, LocalDate from,
            @Nullable LocalDate until, String reference, String verification) {}

    /**
     * An answer, as far as a trace needs it.
     *
     * @param caseId which case of the rule
     */
    public record Answer(RuleId rule, Verdict verdict, String caseId) {

        static Answer of(Finding finding) {
            return new Answer(finding.rule(), finding.verdict(), finding.caseId());
        }
    }

    /** The trace of an assessment. */
    public static Trace of(Assessment a, Language language) {
        return of(a.id(), a.asOf(), a.profile(), a.findings().stream().map(Answer::of).toList(),
                a.faults().stream().map(RuleFault::rule).distinct().toList(), language);
    }

    /** As {@link #of(Assessment, Language)}, of an assessment that was written down. */
    public static Trace of(String assessment, LocalDate asOf, Profile profile, List<Answer> answers,
            List<RuleId> failed, Language language) {
        Map<RuleId, List<Answer>> byRule = answers.stream()
                .collect(Collectors.groupingBy(Answer::rule, () -> new EnumMap<>(RuleId.class), Collectors.toList()));
        Map<RuleId, RuleInForce> asked = RuleCatalogue.fromClassPath().inForce(profile, asOf).stream()
                .collect(Collectors.toMap(RuleInForce::rule, Function.identity()));
        Tracing tracing = new Tracing(profile, asOf, new PageWords(language));
        return new Trace(assessment, asOf, profile.id(), profile.version(), profile.sha256(),
                Arrays.stream(RuleId.values()).map(rule -> tracing.line(rule, asked.get(rule),
                        byRule.getOrDefault(rule, List.of()), failed.contains(rule))).toList());
    }

    /** The line of a rule. */
    public Line line(RuleId rule) {
        return rules.get(rule.ordinal());
    }

    private record Tracing(Profile profile, LocalDate asOf, PageWords words) {

        Line line(RuleId rule, @Nullable RuleInForce inForce, List<Answer> answers, boolean failed) {
            Clause clause = RuleCatalogue.fromClassPath().clause(rule).on(asOf);
            Taken taken = taken(inForce, answers, failed);
            boolean confirmed = inForce != null && inForce.confirmedByCall();
            return new Line(rule.id(), clause.title().in(words.language()), taken, why(taken, clause, answers.size()),
                    clause.status().name(), confirmed, worst(taken, clause, confirmed), counts(answers),
                    inForce == null || taken == Taken.NOT_IN_FORCE ? List.of() : reads(inForce));
        }

        private static Taken taken(@Nullable RuleInForce inForce, List<Answer> answers, boolean failed) {
            if (inForce == null) {
                return Taken.NOT_IN_PROFILE;
            }
            if (failed) {
                return Taken.FAILED;
            }
            if (!inForce.applies()) {
                return Taken.NOT_IN_FORCE;
            }
            return answers.stream().anyMatch(answer -> answer.caseId().equals("nothing-in-scope"))
                    ? Taken.NOTHING_IN_SCOPE
                    : Taken.ASKED;
        }

        private String why(Taken taken, Clause clause, int answers) {
            return switch (taken) {
                case ASKED -> words.say("It was asked of %s: %d.", "Elle a été posée pour %s : %d.")
                        .formatted(ScopeWords.of(clause.rule().scope()).in(words.language()), answers);
                case NOTHING_IN_SCOPE -> words.say("It asks of %s, and the documents have none.",
                        "Elle porte sur %s, et les documents n'en ont pas.")
                        .formatted(ScopeWords.of(clause.rule().scope()).in(words.language()));
                case NOT_IN_FORCE -> words.say("Its clause applies %s, and not on %s.",
                        "Sa disposition s'applique %s, et non au %s.")
                        .formatted(words.span(clause.validFrom(), clause.validUntil()), words.day(asOf));
                case FAILED -> words.say("It failed: it acquits nobody and blames nobody.",
                        "Elle est en défaut : elle n'acquitte ni n'accuse personne.");
                case NOT_IN_PROFILE -> words.say("The profile %s does not ask it.", "Le profil %s ne la pose pas.")
                        .formatted(profile.id());
            };
        }

        private static @Nullable String worst(Taken taken, Clause clause, boolean confirmed) {
            if (taken == Taken.NOT_IN_PROFILE || taken == Taken.NOT_IN_FORCE) {
                return null;
            }
            Verdict gravest = Gravest.of(clause);
            return (gravest == Verdict.BREACH && !clause.status().allowsBreach(confirmed) ? Verdict.FLAG : gravest)
                    .name();
        }

        private static Map<Verdict, Long> counts(List<Answer> answers) {
            Map<Verdict, Long> counts = new LinkedHashMap<>();
            Stream.of(Verdict.values()).forEach(verdict -> {
                long count = answers.stream().filter(answer -> answer.verdict() == verdict).count();
                if (count > 0) {
                    counts.put(verdict, count);
                }
            });
            return counts;
        }

        private List<Read> reads(RuleInForce inForce) {
            return inForce.parameters().values().stream().sorted(java.util.Comparator.comparing(ParameterValue::name))
                    .map(value -> new Read(value.name(), words.parameter(value), value.value(), words.value(value),
                            value.validFrom(), value.validUntil(), value.reference().in(words.language()),
                            value.verification().word()))
                    .toList();
        }
    }
}
