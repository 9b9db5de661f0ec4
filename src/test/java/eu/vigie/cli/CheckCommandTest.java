package eu.vigie.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import eu.vigie.cli.Desk.Answer;

/** {@code vigie check}, as an auditor meets it. */
class CheckCommandTest {

    private static final String HOST = "    Given the hosting entity is \"Aurora Hosting\" (Finland)\n";

    @TempDir
    Path folder;

    private Answer check(String sentences, String... more) throws IOException {
        Path file = Files.writeString(folder.resolve("mine.feature"),
                "Feature: mine\n  Scenario: a site\n" + sentences);
        java.util.ArrayList<String> words = new java.util.ArrayList<>(List.of("check", file.toString()));
        words.addAll(List.of(more));
        return Desk.run(words);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Then GIGA-004 finds COMPLIANT for "Aurora Hosting"  | 0 | ✓ a site (line 2): COMPLIANT GIGA-004
            Then GIGA-004 finds BREACH for "Aurora Hosting"     | 3 | NOT AS STATED: a site (line 2)
            Given the call carries this condition       | 4 | ASKS NOTHING: a site (line 2)
            Then GIGA-004 says COMPLIANT                | 5 | NOT UNDERSTOOD: a site (line 2)
            """)
    void the_exit_says_what_came_of_it(String last, int exit, String line) throws IOException {
        Answer answer = check(HOST + "    " + last + "\n");
        assertThat(answer.exit()).as(answer.out()).isEqualTo(exit);
        assertThat(answer.out().lines()).contains(line);
        assertThat(answer.out()).contains("mine.feature · mine", "sha256 ", "Vigie 0.1.0, rules ");
    }

    @Test
    void the_report_is_french_where_that_is_asked_for() throws IOException {
        Answer answer = check(HOST + "    Then GIGA-004 finds BREACH for \"Aurora Hosting\"\n", "--lang", "fr");
        assertThat(answer.out()).contains("AUTRE CHOSE QU'ÉNONCÉ : a site (ligne 2)",
                "  ligne 4 : GIGA-004 finds BREACH",
                "GIGA-004 conclut : CONFORME : ", "Ce qui a été conclu en dernier :");
    }

    @Test
    void a_sentence_that_is_not_published_is_answered_with_those_most_like_it() throws IOException {
        assertThat(check(HOST + "    Then GIGA-004 says COMPLIANT\n").out())
                .contains("  line 4: GIGA-004 says COMPLIANT", "  Maybe one of these was meant:",
                        "    {rule} finds {verdict}");
    }

    @Test
    void the_same_as_data() throws IOException {
        JsonNode report = JsonMapper.shared()
                .readTree(check(HOST + "    Then GIGA-004 finds BREACH for \"Aurora Hosting\"\n", "--format", "json")
                        .out());
        assertThat(report.at("/scenarios/0/outcome").asString()).isEqualTo("NOT_AS_STATED");
        assertThat(report.at("/scenarios/0/found/verdict").asString()).isEqualTo("COMPLIANT");
        assertThat(report.at("/scenarios/0/at").asInt()).isEqualTo(4);
    }

    @Test
    void what_is_no_feature_is_refused_with_its_line_in_both_languages() throws IOException {
        Answer answer = check(HOST + "    and so on\n", "--lang", "fr");
        assertThat(answer.exit()).isEqualTo(5);
        assertThat(answer.err()).startsWith("mine.feature, ligne 4")
                .contains("le texte ne suit pas Gherkin");
        assertThat(Desk.run(List.of("check")).exit()).isEqualTo(2);
        assertThat(Desk.run(List.of("check", folder.resolve("none.feature").toString())).exit()).isEqualTo(5);
    }
}
