package eu.vigie.specification;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import eu.vigie.finding.Verdict;
import eu.vigie.regulation.Clause;
import eu.vigie.regulation.Language;
import eu.vigie.regulation.RuleCatalogue;
import eu.vigie.regulation.RuleId;
import eu.vigie.regulation.Verification;
import eu.vigie.specification.RunResults.Conclusion;
import eu.vigie.specification.RunResults.Place;

/** The pages hold what the files say and what the run came to, in both languages. */
class SpecificationPagesTest {

    private final RuleCatalogue catalogue = RuleCatalogue.fromClassPath();
    private final List<FeatureFile> features = FeatureReader.readAll(Conclusions.FEATURES);
    private final Map<Place, Conclusion> run = new HashMap<>();

    @TempDir
    Path folder;

    @BeforeEach
    void everythingHeld() {
        features.forEach(feature -> feature.cases().flatMap(FeatureFile.Case::lines).forEach(
                line -> run.put(new Place(feature.fileName(), line), new Conclusion(true, Verdict.COMPLIANT))));
    }

    @ParameterizedTest
    @EnumSource
    void everyRuleHasAPageInEachLanguageWithTheFactsOfItsClause(RuleId rule) throws IOException {
        write();
        Clause clause = catalogue.clause(rule);
        for (Language language : Language.values()) {
            String page = page(rule, language);
            assertThat(page).contains("<html lang=\"" + language.tag() + "\">",
                    Html.escape(clause.title().in(language)), Html.escape(clause.asks().in(language)),
                    Html.escape(clause.source().in(language)), Html.escape(clause.article().in(language)),
                    clause.status().name(),
                    new PageWords(language).verificationWord(clause.verification()),
                    new PageWords(language).day(clause.validFrom()), new PageWords(language).day(clause.checkedOn()));
            assertThat(page).as("the twin")
                    .contains("href=\"" + PageWords.fileName(rule, new PageWords(language).other()));
            catalogue.parameters(rule).values().stream().flatMap(List::stream).forEach(value -> assertThat(page)
                    .contains(Html.escape(value.name()), Html.escape(value.reference().in(language)),
                            Html.escape(new PageWords(language).value(value))));
        }
    }

    @ParameterizedTest
    @EnumSource
    void aPageShowsEveryStatementExampleAndInterpretation(RuleId rule) throws IOException {
        write();
        for (FeatureFile feature : features.stream().filter(each -> each.rule() == rule).toList()) {
            String page = page(rule, feature.language());
            assertThat(feature.statements()).isNotEmpty().allSatisfy(statement -> {
                assertThat(page).contains(Html.escape(statement.title()));
                assertThat(statement.remarks())
                        .allSatisfy(remark -> assertThat(page)
                                .contains(Html.escape(remark.substring(remark.indexOf(':') + 2))));
            });
            assertThat(page.split("✓</span> " + new PageWords(feature.language()).verdict(Verdict.COMPLIANT), -1))
                    .as("results shown").hasSize((int) feature.cases().flatMap(FeatureFile.Case::lines).count() + 1);
        }
    }

    @Test
    void anExampleThatFailsOrWasNotRunIsNeverShownAsHeld() throws IOException {
        FeatureFile feature = features.getFirst();
        List<Long> lines = feature.cases().flatMap(FeatureFile.Case::lines).toList();
        run.put(new Place(feature.fileName(), lines.get(0)), new Conclusion(false, Verdict.BREACH));
        run.remove(new Place(feature.fileName(), lines.get(1)));
        write();
        assertThat(page(feature.rule(), feature.language())).doesNotContain("All " + lines.size())
                .contains("✗ not as stated: BREACH", "– not run",
                        "✗ " + (lines.size() - 2) + " of " + lines.size() + " examples hold, " + (lines.size() - 1)
                                + " were run");
    }

    @Test
    void theIndexLeadsToEveryPage() throws IOException {
        write();
        String english = Files.readString(folder.resolve("index.html"));
        String french = Files.readString(folder.resolve("index.fr.html"));
        assertThat(english).contains("<html lang=\"en\">", "href=\"index.fr.html\"");
        assertThat(french).contains("<html lang=\"fr\">", "href=\"index.html\"");
        for (RuleId rule : RuleId.values()) {
            assertThat(english).contains("href=\"" + rule + ".html\"");
            assertThat(french).contains("href=\"" + rule + ".fr.html\"");
            assertThat(page(rule, Language.EN)).contains("href=\"index.html\"");
            assertThat(page(rule, Language.FR)).contains("href=\"index.fr.html\"");
        }
    }

    @Test
    void anAnswerThatNoExampleComesToIsARow() throws IOException {
        FeatureFile feature = features.stream().filter(each -> each.rule() == RuleId.GIGA_004).findFirst()
                .orElseThrow();
        feature.cases().flatMap(FeatureFile.Case::lines).forEach(line -> run.put(new Place(feature.fileName(), line),
                new Conclusion(true, Verdict.COMPLIANT, Set.of("site-inside"))));
        write();
        String page = Files.readString(folder.resolve("coverage.html"));
        String rule = page.substring(page.indexOf("<h2 id=\"GIGA-004\">"), page.indexOf("<h2 id=\"GIGA-005\">"));
        assertThat(rule).contains("✓</span> " + feature.cases().flatMap(FeatureFile.Case::lines).count() + " COMPLIANT")
                .contains("site-outside").doesNotContain("rule-failed", "nothing-in-scope");
        assertThat(rule.split("✗ no example", -1)).hasSize(rule.split("<tr><th scope=\"row\"", -1).length - 1);
        run.keySet().removeIf(place -> place.fileName().equals(feature.fileName()));
        write();
        assertThat(Files.readString(folder.resolve("coverage.html"))).contains("– not run");
    }

    @Test
    void whatIsNoBindingTextThatWasReadStandsOnAPageOfItsOwn() throws IOException {
        write();
        for (Language language : Language.values()) {
            String page = Files.readString(folder.resolve(Aside.SOURCES.fileName(language)));
            for (RuleId rule : RuleId.values()) {
                Clause clause = catalogue.clause(rule);
                if (clause.verification() != Verification.READ) {
                    assertThat(page).contains(Html.escape(clause.article().in(language)));
                }
                catalogue.parameters(rule).values().stream().flatMap(List::stream)
                        .filter(value -> value.verification() != Verification.READ)
                        .forEach(value -> assertThat(page).contains(Html.escape(value.reference().in(language))));
            }
            assertThat(Files.readString(folder.resolve(Aside.GLOSSARY.fileName(language))))
                    .contains(Verdict.UNDETERMINED.name(), "INDÉTERMINÉ", "CASCADE");
        }
    }

    @Test
    void whoHoldsWhomIsDrawnWithWordsForThoseWhoDoNotSeeIt() throws IOException {
        write();
        String page = page(RuleId.CTRL_001, Language.FR);
        assertThat(page).contains("<svg ", "selon le premier exemple", "« Zenith Holding » (États-Unis (US)) : ");
        List<String> ids = Pattern.compile(" id=\"([^\"]+)\"").matcher(page).results().map(found -> found.group(1))
                .toList();
        assertThat(ids).doesNotHaveDuplicates();
    }

    @Test
    void everyPageSaysByWhatRunItWasProduced() throws IOException {
        write();
        for (String name : List.of("index.html", "coverage.html", "CTRL-001.html")) {
            assertThat(Files.readString(folder.resolve(name))).contains("the build&#39;s run of all examples",
                    BuildStamp.text());
        }
    }

    @Test
    void everyParameterHasANameForReaders() {
        for (RuleId rule : RuleId.values()) {
            catalogue.parameters(rule)
                    .forEach((name, values) -> assertThat(catalogue.glossary().find("parameters", name))
                            .as("say under 'parameters' in rules/words.yaml what %s of %s is", name, rule).isNotNull());
        }
    }

    @Test
    void aPageLoadsNothingAndRunsNothing() throws IOException {
        write();
        for (RuleId rule : RuleId.values()) {
            assertThat(page(rule, Language.EN)).doesNotContain("<script", "<img", "<link", "@import", "url(");
        }
    }

    @Test
    void textOfAFileNeverBecomesMarkup() {
        assertThat(Html.sentence("made by \"<img onerror=x>\" & <votes> %", Language.EN))
                .isEqualTo("made by “<var>img onerror=x</var>” &amp; <var>votes</var> %");
        assertThat(Html.escape("<script>'\"&")).isEqualTo("&lt;script&gt;&#39;&quot;&amp;");
    }

    @Test
    void theSameSourcesGiveTheSameBytes() throws IOException {
        write();
        String first = page(RuleId.CTRL_001, Language.FR);
        write();
        assertThat(page(RuleId.CTRL_001, Language.FR)).isEqualTo(first);
    }

    private void write() {
        new SpecificationPages(catalogue, features, new RunResults(run), Production.build(null)).write(folder);
    }

    private String page(RuleId rule, Language language) throws IOException {
        return Files.readString(folder.resolve(PageWords.fileName(rule, language)));
    }
}
