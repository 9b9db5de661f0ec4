package eu.vigie.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import eu.vigie.regulation.RuleId;

/** A rule inserts one answer and does nothing else: no globals, functions, priorities, hidden code or clock. */
class RuleStyleTest {

    private static String drl(RuleId rule) throws IOException {
        return Files.readString(Path.of("rules", rule.group(), rule.id() + ".drl"));
    }

    @ParameterizedTest
    @EnumSource(RuleId.class)
    void a_rule_is_written_as_rules_are(RuleId rule) throws IOException {
        assertThat(RuleStyle.problems(rule.id(), drl(rule))).isEmpty();
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            package rules.orig004; | package rules.orig004; global java.util.List seen;      | beside package
            package rules.orig004; | package rules.orig004; function int half(int n) { return n / 2; } | beside package
            package rules.orig004; | package rules.orig004; import java.time.LocalDate;      | beside package
            package rules.orig004; | package rules.orig004; declare Seen end                 | beside package
            package rules.orig004; | package rules.orig004; query "seen" Law() end           | beside package
            `known"
            when`                  | `known" salience 10
            when`                  | beside package
            `known"
            when`                  | `known" no-loop
            when`                  | beside package
            `known"
            when`                  | `known" date-effective "2026-01-01"
            when`                  | beside package
            originStated)          | originStated) eval(true)                                | a condition hides a decision
            originStated)          | originStated, LocalDate.now() != null)                  | a condition hides a decision
            originStated)          | originStated) Law() from new Law[0]                     | a condition hides a decision
            `    insert(`          | `    System.out.println($part); insert(`                | a consequence does something else
            `    insert(`          | `    insert($part); insert(`                            | a consequence does something else
            `    insert(`          | `    update($part); insert(`                            | a consequence does something else
            `    insert(`          | `    if ($part.originStated()) insert(`                 | a consequence does something else
            `    insert(`          | `    insertLogical(`                                    | a consequence does something else
            rule "ORIG-004 maker   | rule "ORIG-003 maker                                    | another id
            """)
    void a_rule_that_is_written_otherwise_is_refused(String passage, String replacement, String problem)
            throws IOException {
        String sound = drl(RuleId.ORIG_004);
        assertThat(sound).contains(passage);
        assertThat(RuleStyle.problems("ORIG-004", sound.replaceFirst(java.util.regex.Pattern.quote(passage),
                java.util.regex.Matcher.quoteReplacement(replacement)))).isNotEmpty()
                .anyMatch(said -> said.contains(problem));
    }

    @Test
    void a_consequence_without_an_answer_is_refused() throws IOException {
        String mute = drl(RuleId.ORIG_004).replaceFirst("    insert\\(.*\\n", "");
        assertThat(RuleStyle.problems("ORIG-004", mute)).singleElement().asString().contains("a consequence");
    }
}
