package eu.vigie.specification;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URL;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import eu.vigie.finding.Verdict;
import eu.vigie.regulation.Clause;
import eu.vigie.regulation.Language;
import eu.vigie.regulation.LegalStatus;
import eu.vigie.regulation.RuleCatalogue;
import eu.vigie.regulation.RuleId;
import eu.vigie.specification.FeatureFile.Case;
import eu.vigie.specification.FeatureFile.Examples;

/** One id in every tree: no rule without its law, its numbers, its words, and its promises in both languages. */
class SpecificationIsCompleteTest {

    private static final Pattern QUOTED_VERDICT = Pattern
            .compile("(?<![\\p{L}_])(" + VerdictWords.ANY + ")(?![\\p{L}_])");

    private final RuleCatalogue catalogue = RuleCatalogue.fromClassPath();
    private final List<FeatureFile> features = FeatureReader.readAll(Conclusions.FEATURES);

    @ParameterizedTest
    @EnumSource
    void everyRuleHasItsFilesUnderOneName(RuleId rule) {
        String folder = "rules/" + rule.group() + "/";
        assertThat(resource(folder + rule + ".drl"))
                .as("%s has no obligation. Write %s%s.drl: one rule for each case, each inserting one answer.", rule,
                        folder,
                        rule)
                .isNotNull();
        assertThat(catalogue.clause(rule)).as("%s has no clause. State it in %sclauses.yaml.", rule, folder)
                .isNotNull();
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
    void everyRuleHasOneFeatureInEachLanguage(RuleId rule) {
        FeatureFile english = only(rule, Language.EN);
        FeatureFile french = only(rule, Language.FR);
        assertThat(french.fileName()).as("the French twin has the English file's name with .fr before .feature")
                .isEqualTo(english.fileName().replace(".feature", ".fr.feature"));
        assertThat(List.of(english.title(), french.title()))
                .as("each feature's title ends with the rule's id in brackets")
                .allMatch(title -> title.endsWith("(" + rule + ")"));
        assertThat(Path.of("features", rule.group(), english.fileName())).as("a feature stands in its group's folder")
                .exists();
    }

    @ParameterizedTest
    @EnumSource
    void bothLanguagesMakeTheSamePromises(RuleId rule) {
        List<Shape> english = shapes(only(rule, Language.EN));
        List<Shape> french = shapes(only(rule, Language.FR));
        assertThat(french).as("%s: the scenarios, examples and verdicts of the French feature, in order", rule)
                .isEqualTo(english);
    }

    @ParameterizedTest
    @EnumSource
    void examplesReachEveryKindOfAnswer(RuleId rule) {
        for (Language language : Language.values()) {
            Set<Verdict> reached = verdicts(only(rule, language));
            assertThat(reached).as("%s in %s: no example passes. Add one that ends COMPLIANT or NOT_APPLICABLE.", rule,
                    language).containsAnyOf(Verdict.COMPLIANT, Verdict.NOT_APPLICABLE);
            assertThat(reached).as("%s in %s: no example meets the gravest answer, %s. Add one.", rule, language,
                    gravest(rule)).contains(gravest(rule));
            assertThat(reached)
                    .as("%s in %s: no example leaves the question open. Add one that ends UNDETERMINED.", rule,
                            language)
                    .contains(Verdict.UNDETERMINED);
        }
    }

    @ParameterizedTest
    @EnumSource
    void noExampleGoesBeyondWhatTheStatusAllows(RuleId rule) {
        Clause clause = catalogue.clause(rule);
        if (!clause.status().allowsBreach(true)) {
            assertThat(verdicts(only(rule, Language.EN)))
                    .as("%s is %s: no finding under it may be a breach", rule, clause.status())
                    .doesNotContain(Verdict.BREACH);
        }
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
                feature.statements().stream().map(FeatureFile.Statement::title))
                .as("%s: say what becomes of what is not known", feature.fileName())
                .containsAnyOf("What is not known does not pass", "Ce que l'on ignore ne passe pas"));
    }

    /** The gravest answer that the clause lets the rule give; a question about records alone is at worst open. */
    private Verdict gravest(RuleId rule) {
        LegalStatus status = catalogue.clause(rule).status();
        return rule == RuleId.ORIG_004
                ? Verdict.UNDETERMINED
                : status.allowsBreach(true) ? Verdict.BREACH : Verdict.FLAG;
    }

    private FeatureFile only(RuleId rule, Language language) {
        List<FeatureFile> found = features.stream()
                .filter(feature -> feature.rule() == rule && feature.language() == language).toList();
        assertThat(found)
                .as("%s needs exactly one feature in %s. Write features/%s/%s-<what it asks>%s.feature.", rule,
                        language,
                        rule.group(), rule, language == Language.FR ? ".fr" : "")
                .hasSize(1);
        return found.getFirst();
    }

    /** What two languages have in common: the number of steps, and of each run the verdicts in order. */
    private record Shape(int statement, int sentences, int tables, List<List<Verdict>> runs) {}

    private static List<Shape> shapes(FeatureFile feature) {
        List<Shape> shapes = new ArrayList<>();
        for (int i = 0; i < feature.statements().size(); i++) {
            int statement = i;
            feature.statements().get(i).cases()
                    .forEach(each -> shapes.add(new Shape(statement, each.sentences().size(), each.examples().size(),
                            runs(each))));
        }
        return shapes;
    }

    private static List<List<Verdict>> runs(Case each) {
        String last = String.join("\n", each.sentences().stream().map(FeatureFile.Sentence::text).toList());
        if (each.examples().isEmpty()) {
            return List.of(verdictsIn(last));
        }
        return each.examples().stream().flatMap(table -> filledIn(table, last))
                .map(SpecificationIsCompleteTest::verdictsIn)
                .toList();
    }

    private static Stream<String> filledIn(Examples table, String text) {
        return table.rows().stream().map(row -> {
            String filled = text;
            for (int i = 0; i < table.headings().size(); i++) {
                filled = filled.replace("<" + table.headings().get(i) + ">", row.cells().get(i));
            }
            return filled;
        });
    }

    private static List<Verdict> verdictsIn(String text) {
        Matcher words = QUOTED_VERDICT.matcher(text);
        List<Verdict> verdicts = new ArrayList<>();
        while (words.find()) {
            verdicts.add(VerdictWords.meant(words.group()));
        }
        return verdicts;
    }

    private static Set<Verdict> verdicts(FeatureFile feature) {
        Set<Verdict> verdicts = EnumSet.noneOf(Verdict.class);
        shapes(feature).forEach(shape -> shape.runs().forEach(verdicts::addAll));
        return verdicts;
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
