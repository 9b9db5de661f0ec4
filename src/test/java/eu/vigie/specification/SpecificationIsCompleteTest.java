package eu.vigie.specification;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URL;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import eu.vigie.finding.Verdict;
import eu.vigie.regulation.Language;
import eu.vigie.regulation.RuleCatalogue;
import eu.vigie.regulation.RuleId;
import eu.vigie.specification.FeatureFile.Case;
import eu.vigie.specification.FeatureFile.Statement;

/** One id in every tree: no rule without its law, its numbers, its words, and its promises in both languages. */
class SpecificationIsCompleteTest {

    private final RuleCatalogue catalogue = RuleCatalogue.fromClassPath();
    private final List<FeatureFile> features = FeatureReader.readAll(Conclusions.FEATURES);
    private final Completeness complete = new Completeness(name -> resource(name) != null,
            rule -> Optional.of(catalogue.clause(rule)), features);

    @ParameterizedTest
    @EnumSource
    void everyRuleHasObligationClauseFeaturesAndExamplesOfEveryKindOfAnswer(RuleId rule) {
        assertThat(complete.lacks(rule)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void everyRuleHasItsNumbersAndWords(RuleId rule) {
        String folder = "rules/" + rule.group() + "/";
        assertThat(catalogue.parameters(rule))
                .as("%s has no parameters. State its numbers, areas or lists with their dates in %sparameters.yaml, or an"
                        + " empty map where it has none.", rule, folder)
                .isNotNull();
        assertThat(catalogue.cases(rule))
                .as("%s has no words. Give each case a message in both languages in %swording.yaml.", rule, folder)
                .isNotEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void theTwoFeaturesOfARuleAreTwins(RuleId rule) {
        FeatureFile english = complete.of(rule, Language.EN).getFirst();
        FeatureFile french = complete.of(rule, Language.FR).getFirst();
        assertThat(french.fileName()).as("the French twin has the English file's name with .fr before .feature")
                .isEqualTo(english.fileName().replace(".feature", ".fr.feature"));
        assertThat(List.of(english.title(), french.title()))
                .as("each feature's title ends with the rule's id in brackets")
                .allMatch(title -> title.endsWith("(" + rule + ")"));
        assertThat(Path.of("features", rule.group(), english.fileName())).as("a feature stands in its group's folder")
                .exists();
        assertThat(Shape.of(french))
                .as("%s: the scenarios, examples and verdicts of the French feature, in order", rule)
                .isEqualTo(Shape.of(english));
    }

    /** Each thing a rule needs, taken away. */
    private enum Taken {
        OBLIGATION("CTRL-001 has no obligation"), CLAUSE("CTRL-001 has no clause"), ENGLISH(
                "CTRL-001 has 0 features in EN"), FRENCH("CTRL-001 has 0 features in FR"), TWICE(
                        "CTRL-001 has 2 features in EN"), PASSING("CTRL-001 in EN: no example passes"), GRAVEST(
                                "CTRL-001 in EN: no example meets the gravest answer, BREACH"), OPEN(
                                        "CTRL-001 in EN: no example leaves the question open");

        private final String words;

        Taken(String words) {
            this.words = words;
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatIsTakenAwayIsMissed(Taken taken) {
        RuleId rule = RuleId.CTRL_001;
        Completeness broken = switch (taken) {
            case OBLIGATION -> new Completeness(name -> !name.endsWith("CTRL-001.drl"), complete.clause(), features);
            case CLAUSE -> new Completeness(complete.exists(),
                    each -> each == rule ? Optional.empty() : complete.clause().apply(each), features);
            case ENGLISH -> with(feature -> is(feature, Language.EN) ? Stream.empty() : Stream.of(feature));
            case FRENCH -> with(feature -> is(feature, Language.FR) ? Stream.empty() : Stream.of(feature));
            case TWICE -> new Completeness(complete.exists(), complete.clause(),
                    Stream.concat(features.stream(), complete.of(rule, Language.EN).stream()).toList());
            case PASSING -> without(EnumSet.of(Verdict.COMPLIANT, Verdict.NOT_APPLICABLE));
            case GRAVEST -> without(EnumSet.of(Verdict.BREACH));
            case OPEN -> without(EnumSet.of(Verdict.UNDETERMINED));
        };
        assertThat(broken.lacks(rule)).singleElement().asString().startsWith(taken.words);
        assertThat(broken.lacks(RuleId.HRS_001)).as("no other rule is blamed").isEmpty();
    }

    @Test
    void aBreachUnderAClauseThatAllowsNoneIsMissedToo() {
        Completeness broken = new Completeness(complete.exists(),
                rule -> complete.clause().apply(rule == RuleId.CTRL_001 ? RuleId.GIGA_012 : rule), features);
        assertThat(broken.lacks(RuleId.CTRL_001)).anyMatch(it -> it.contains("an example ends BREACH"));
    }

    @Test
    void eachLanguageWritesItsOwnDecimals() {
        Pattern point = Pattern.compile("[0-9]\\.[0-9]");
        Pattern comma = Pattern.compile("[0-9],[0-9]");
        for (FeatureFile feature : features) {
            Pattern foreign = feature.language() == Language.FR ? point : comma;
            assertThat(texts(feature)).as("%s writes decimals as its readers do", feature.fileName())
                    .noneMatch(text -> foreign.matcher(text).find());
        }
    }

    @Test
    void whatIsNotKnownHasAStatementOfItsOwn() {
        assertThat(features).isNotEmpty().allSatisfy(feature -> assertThat(
                feature.statements().stream().map(Statement::title))
                .as("%s: say what becomes of what is not known", feature.fileName())
                .containsAnyOf("What is not known does not pass", "Ce que l'on ignore ne passe pas"));
    }

    private static boolean is(FeatureFile feature, Language language) {
        return feature.rule() == RuleId.CTRL_001 && feature.language() == language;
    }

    private Completeness with(Function<FeatureFile, Stream<FeatureFile>> change) {
        return new Completeness(complete.exists(), complete.clause(),
                features.stream().flatMap(change).toList());
    }

    /** Without the English scenarios that name one of these verdicts. */
    private Completeness without(Set<Verdict> verdicts) {
        return with(feature -> Stream.of(is(feature, Language.EN) ? without(feature, verdicts) : feature));
    }

    private static FeatureFile without(FeatureFile feature, Set<Verdict> verdicts) {
        List<Statement> statements = feature.statements().stream()
                .map(statement -> new Statement(statement.title(), statement.remarks(),
                        statement.cases().stream().map(each -> without(each, verdicts)).toList()))
                .toList();
        return new FeatureFile(feature.rule(), feature.language(), feature.fileName(), feature.title(),
                feature.description(), feature.remarks(), statements);
    }

    /** Without the rows, or the sentences, that name one of these verdicts. */
    private static Case without(Case each, Set<Verdict> verdicts) {
        List<String> words = verdicts.stream().map(Verdict::name).toList();
        return new Case(each.title(),
                each.sentences().stream().filter(it -> words.stream().noneMatch(it.text()::contains)).toList(),
                each.examples().stream()
                        .map(table -> new FeatureFile.Examples(table.title(), table.headings(), table.rows().stream()
                                .filter(row -> row.cells().stream().noneMatch(words::contains)).toList()))
                        .toList(),
                each.line());
    }

    private static List<String> texts(FeatureFile feature) {
        return feature.cases().flatMap(each -> Stream.of(
                each.sentences().stream().map(FeatureFile.Sentence::text),
                each.sentences().stream().flatMap(step -> step.table().stream()).flatMap(List::stream),
                each.examples().stream().flatMap(table -> table.rows().stream()).flatMap(row -> row.cells().stream()))
                .flatMap(text -> text)).toList();
    }

    private static @Nullable URL resource(String name) {
        return SpecificationIsCompleteTest.class.getClassLoader().getResource(name);
    }
}
