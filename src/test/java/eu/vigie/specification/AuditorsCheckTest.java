package eu.vigie.specification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import eu.vigie.finding.Verdict;
import eu.vigie.regulation.Language;
import eu.vigie.regulation.RuleId;
import eu.vigie.specification.CheckReport.Outcome;
import eu.vigie.specification.CheckReport.Scenario;
import eu.vigie.supplychain.Document;
import eu.vigie.supplychain.UnreadableInput;

/** An auditor's scenarios are run as those of the rules are, and nothing but the published steps can be said in them. */
class AuditorsCheckTest {

    private static final String ZENITH = """
              Given the register shows for "Acme Power SAS" (France):
                | holder         | kind    | country       | votes   |
                | Zenith Holding | company | United States | <votes> |
                | Fonds Rhône    | foundation | France     | <rest>  |
              And the bill of materials has a part made by "Acme Power SAS"
            """;

    private static CheckReport check(String text) {
        return check(text, Language.EN, Bounds.USUAL);
    }

    private static CheckReport check(String text, Language answers, Bounds bounds) {
        return AuditorsCheck.run(Document.of("my.feature", text.getBytes(StandardCharsets.UTF_8)), answers, bounds);
    }

    private static String feature(String... sentences) {
        return "Feature: mine\n  Scenario: one\n" + Stream.of(sentences).map(each -> "    " + each + "\n")
                .reduce("", String::concat);
    }

    private static Scenario only(CheckReport report) {
        assertThat(report.scenarios()).hasSize(1);
        return report.scenarios().getFirst();
    }

    @ParameterizedTest
    @EnumSource(names = {"CTRL_001", "GIGA_006", "SANC_003", "RECD_001", "ORIG_004", "HRS_004"})
    void the_rules_own_features_hold_here_as_they_do_in_the_build(RuleId rule) {
        for (Language language : Language.values()) {
            String name = ShippedFeatures.name(rule, language);
            CheckReport report = check(ShippedFeatures.text(ShippedFeatures.FOLDER + name), language,
                    new Bounds(1 << 20, 5000, 100, Duration.ofMinutes(1), Duration.ofMinutes(5)));
            assertThat(report.language()).isEqualTo(language);
            assertThat(report.scenarios()).allSatisfy(each -> assertThat(each.outcome()).as("%s", each)
                    .isEqualTo(Outcome.HELD));
            assertThat(report.scenarios()).extracting(Scenario::line).containsExactlyElementsOf(
                    ShippedFeatures.read(rule, language).cases().flatMap(FeatureFile.Case::lines).toList());
        }
    }

    @Test
    void an_outline_is_run_row_by_row_and_what_is_not_as_stated_is_told_with_what_was_found() {
        CheckReport report = check("""
                Feature: my own boundary
                 Rule: half is not a majority
                  Scenario Outline: <votes> %
                """ + ZENITH + """
                   Then CTRL-001 finds <verdict>
                   And its reasoning names "Zenith Holding" with <votes> %

                   Examples:
                    | votes | rest  | verdict   |
                    | 50.01 | 49.99 | FLAG      |
                    | 50.00 | 50.00 | FLAG      |
                """);
        assertThat(report.scenarios()).extracting(Scenario::outcome).containsExactly(Outcome.HELD,
                Outcome.NOT_AS_STATED);
        Scenario wrong = report.scenarios().get(1);
        assertThat(wrong.statement()).isEqualTo("half is not a majority");
        assertThat(wrong.line()).isEqualTo(15);
        assertThat(wrong.at()).isEqualTo(9);
        assertThat(wrong.because()).startsWith("CTRL-001 finds COMPLIANT: ");
        assertThat(Objects.requireNonNull(wrong.found()).verdict()).isEqualTo(Verdict.COMPLIANT);
        assertThat(report.worst()).isEqualTo(Outcome.NOT_AS_STATED);
    }

    @Test
    void french_is_as_good_and_the_report_is_in_the_language_that_was_asked_for() {
        String french = """
                # language: fr
                Fonctionnalité: la mienne
                  Contexte:
                    Soit l'évaluation est faite au 1er juin 2026
                  Scénario: un site hors de l'Union
                    Soit l'entité d'hébergement est "Aurora Hosting" (Finlande)
                    Et la gigafabrique a un site "Narvik" en Norvège
                    Alors GIGA-004 conclut : CONFORME, pour "Narvik"
                """;
        Scenario told = only(check(french, Language.FR, Bounds.USUAL));
        assertThat(told.outcome()).isEqualTo(Outcome.NOT_AS_STATED);
        assertThat(told.because()).startsWith("GIGA-004 conclut : INFRACTION : ");
        assertThat(only(check(french.replace("CONFORME", "INFRACTION"))).outcome()).isEqualTo(Outcome.HELD);
        assertThat(only(check(french, Language.EN, Bounds.USUAL)).because()).startsWith("GIGA-004 finds BREACH: ");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Given the register says for "Acme" (France):                | the register shows for {string} ({country}):
            Given a part was made by "Acme"                             | the bill of materials has a part made by {string}
            Then rule CTRL-001 should find BREACH                       | {rule} finds {verdict}
            Given the coordinator "A" is seated in France with its head office in Italy | the coordinator {string} has its seat {place} and its head office {place}
            """)
    void a_sentence_that_nobody_published_is_answered_with_those_most_like_it(String sentence, String near) {
        Scenario told = only(check(feature(sentence)));
        assertThat(told.outcome()).isEqualTo(Outcome.NOT_UNDERSTOOD);
        assertThat(told.nearest()).contains(near);
        assertThat(told.sentence()).isEqualTo(sentence.substring(sentence.indexOf(' ') + 1));
        assertThat(told.at()).isEqualTo(3);
    }

    @Test
    void a_french_sentence_is_answered_in_french() {
        Scenario told = only(check("""
                # language: fr
                Fonctionnalité: la mienne
                  Scénario: un
                    Soit le registre indique pour "Acme" (France) :
                """, Language.FR, Bounds.USUAL));
        assertThat(told.because()).isEqualTo("Aucune phrase publiée ne dit cela.");
        assertThat(told.nearest()).contains("le registre montre pour {string} ({country}) :");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Given the hosting entity is "A" (Atlantis)                  | No country is called 'Atlantis'          | Aucun pays ne s'appelle « Atlantis »
            Then ABC-123 finds BREACH                                   | There is no rule ABC-123                 | Il n'y a pas de règle ABC-123
            Given the assessment is made as of 31 Brumaire 2026         | '31 Brumaire 2026' is no day             | « 31 Brumaire 2026 » n'est pas un jour
            Given these tenderers are selected:                         | A table belongs below this sentence      | Il faut un tableau sous cette phrase
            Given the assessment is made as of 31 February 2027         | '31 February 2027' is no day             | « 31 February 2027 » n'est pas un jour
            Then its reasoning names "X"                                | No sentence before says what a rule finds | Aucune phrase précédente ne dit
            """)
    void what_cannot_be_is_told_in_both_languages(String sentence, String english, String french) {
        assertThat(only(check(feature(sentence))).because()).startsWith(english);
        assertThat(only(check(feature(sentence), Language.FR, Bounds.USUAL)).because()).startsWith(french);
        assertThat(only(check(feature(sentence))).outcome()).isIn(Outcome.NOT_UNDERSTOOD, Outcome.NOT_AS_STATED);
    }

    @Test
    void a_scenario_that_asks_nothing_shows_nothing() {
        CheckReport report = check(feature("Given the gigafactory has a site \"Narvik\" in Norway"));
        assertThat(only(report).outcome()).isEqualTo(Outcome.ASKS_NOTHING);
        assertThat(check("Feature: empty\n").worst()).isEqualTo(Outcome.ASKS_NOTHING);
    }

    @Test
    void tables_are_held_to_their_headings() {
        String table = feature("Given these tenderers are selected:", "  | tenderer | colour |", "  | A | red |");
        assertThat(only(check(table)).outcome()).isEqualTo(Outcome.NOT_UNDERSTOOD);
        assertThat(only(check(feature("Given no coordinator is named", "  | a |", "  | b |"))).because())
                .isEqualTo("No table belongs below this sentence.");
        assertThat(only(check(feature("Given no coordinator is named", "  \"\"\"", "  text", "  \"\"\""))).because())
                .isEqualTo("No published step takes a text below it.");
    }

    /** Names reach documents in five formats; none of them may say more than a name. */
    @ParameterizedTest
    @ValueSource(strings = {"A' . <urn:x> <urn:y> <urn:z> . #", "a\\\\nb", "=HYPERLINK(1)", "{\"$ref\": 1}", "</x>",
            "a,b;c",
            "../../etc/passwd", "${jndi:ldap://x}", "\u202Eevil", "\\\\u0022", "@prefix x: <file:///etc/passwd> ."})
    void a_name_is_never_more_than_a_name(String name) {
        String quoted = name.contains("\"") ? "'" + name + "'" : "\"" + name + "\"";
        CheckReport report = check(feature("Given nobody holds " + quoted + " (France)",
                "And the bill of materials has a part made by " + quoted, "Then CTRL-001 finds COMPLIANT"));
        assertThat(only(report).outcome()).as("%s", report).isIn(Outcome.HELD, Outcome.NOT_AS_STATED,
                Outcome.NOT_UNDERSTOOD);
        assertThat(report.toString()).doesNotContain("root:");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Feature: a\\n Scenario: b\\n  Given x\\n  nonsense here        | line 4 | the text does not follow Gherkin
            # language: de\\nFunktionalität: a\\n                          | line 1 | the steps are published in English and in French
            # only a comment                                               | ''     | the file holds no feature
            # language: xx\\nFeature: a                                    | line 1 | the text does not follow Gherkin
            """)
    void what_is_no_gherkin_of_ours_is_refused_with_its_place(String text, String place, String problem) {
        assertThatThrownBy(() -> check(text.replace("\\n", "\n"))).isInstanceOfSatisfying(UnreadableInput.class,
                refused -> {
                    assertThat(refused.problems().getFirst().place()).isEqualTo(place);
                    assertThat(refused.problems().getFirst().problem()).startsWith(problem);
                });
    }

    static Stream<String> tooMuch() {
        return Stream.of("# " + "x".repeat(Bounds.USUAL.bytes()),
                "Feature: a\n" + "  Scenario: b\n    Given c\n".repeat(Bounds.USUAL.scenarios() + 1),
                feature(java.util.Collections.nCopies(Bounds.USUAL.sentences() + 1, "Given c").toArray(String[]::new)));
    }

    @ParameterizedTest
    @MethodSource
    void tooMuch(String text) {
        assertThatThrownBy(() -> check(text)).isInstanceOf(UnreadableInput.class).hasMessageContaining("more than");
    }

    @Test
    void bytes_that_are_no_text_are_refused() {
        assertThatThrownBy(() -> AuditorsCheck.run(Document.of("x", new byte[]{(byte) 0xff, (byte) 0xfe}), Language.EN,
                Bounds.USUAL)).isInstanceOf(UnreadableInput.class).hasMessageContaining("UTF-8");
    }

    @Test
    void what_is_not_reached_in_time_is_told_and_does_not_pass() {
        CheckReport report = check(feature("Then CTRL-001 finds NOT_APPLICABLE"), Language.EN,
                new Bounds(1000, 10, 10, Duration.ofSeconds(9), Duration.ZERO));
        assertThat(only(report).outcome()).isEqualTo(Outcome.NOT_RUN);
        assertThat(report.worst()).isEqualTo(Outcome.NOT_RUN);
    }

    @Test
    void a_long_sentence_is_not_matched_at_all() {
        assertThat(only(check(feature("Given " + "\"a\" and ".repeat(200)))).because()).contains("longer than");
    }

    @Test
    void the_steps_are_those_that_the_build_runs() {
        List<String> published = StepBook.shipped().steps().stream().map(PublishedStep::expression).toList();
        assertThat(published).hasSizeGreaterThan(100).doesNotHaveDuplicates();
        for (Language language : Language.values()) {
            assertThat(StepBook.shipped().steps(language).stream().map(PublishedStep::method).distinct())
                    .as("every step can be said in %s", language)
                    .hasSameElementsAs(
                            StepBook.shipped().steps().stream().map(PublishedStep::method).distinct().toList());
        }
    }
}
