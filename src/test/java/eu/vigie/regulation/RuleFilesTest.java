package eu.vigie.regulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The files of the rules are read strictly: each mistake is one sentence with file, place and what may mend it. */
class RuleFilesTest {

    private static final String CLAUSES = "rules/ctrl/clauses.yaml";
    private static final String PARAMETERS = "rules/ctrl/parameters.yaml";
    private static final String WORDING = "rules/ctrl/wording.yaml";
    private static final String PROFILE = "rules/profiles/ai-gigafactory.yaml";

    private static void assertRefused(RuleTree tree, String file, String place, String problem) {
        assertThatThrownBy(tree::load).isInstanceOf(RuleFileProblem.class).hasMessageStartingWith(file)
                .hasMessageContaining(" at " + place + ": ").hasMessageContaining(problem)
                .hasMessageContaining(". Maybe ");
    }

    @Test
    void the_rules_of_this_build_are_sound() {
        assertThat(RuleTree.AS_IT_IS.load().profileIds()).containsExactly("ai-gigafactory", "ai-gigafactory-strict",
                "cybersecurity-act", "cybersecurity-act-what-if",
                "dependency", "edf-analogy", "eu-sanctions", "high-risk-criteria", "horizon-restricted",
                "horizon-restricted-closed",
                "us-lists");
    }

    @ParameterizedTest(name = "{0} becomes {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            status: CALL_DEPENDENT     | status: MAYBE            | CTRL-001/status       | 'MAYBE' is not understood
            status: CALL_DEPENDENT     | status: call_dependent   | CTRL-001/status       | 'call_dependent' is not understood
            verification: read         | verification: hearsay    | CTRL-001/verification | 'hearsay' is not understood
            verification: read         | verification: READ       | CTRL-001/verification | 'READ' is not understood
            inForce: {from: 2024-09-30 | inForce: {from: 30.9.2024 | CTRL-001/inForce/from | '30.9.2024' is not understood
            inForce: {from: 2024-09-30 | inForce: {from: 2024-02-30 | CTRL-001/inForce/from | '2024-02-30' is not understood
            inForce: {from: 2024-09-30 | inForce: {since: 2024-09-30 | CTRL-001/inForce    | 'since' is no key that is known here
            inForce: {from: 2024-09-30 | inForce: {from: 2024-09-30, until: 2024-09-30 | CTRL-001/inForce | a clause ends on 2024-09-30
            inForce: {from: 2024-09-30 | inForce: {from: 2024-09-30, until: 2024-09-29 | CTRL-001/inForce | a clause ends on 2024-09-29
            checkedOn: 2026-11-22      | chekedOn: 2026-11-22     | CTRL-001              | 'chekedOn' is no key that is known here
            version: "1"               | version: 1               | CTRL-001/version      | a text is expected here, this is 1
            version: "1"               | version: "  "            | CTRL-001/version      | a text is expected here
            en: Nobody outside         | de: Nobody outside       | CTRL-001/title        | 'de' is no key that is known here
            """)
    void a_clause_says_what_is_asked_of_it_and_nothing_else(String passage, String replacement, String place,
            String problem) {
        assertRefused(RuleTree.AS_IT_IS.with(CLAUSES, passage, replacement), CLAUSES, place, problem);
    }

    @ParameterizedTest
    @CsvSource({"version", "status", "verification", "inForce", "checkedOn"})
    void nothing_that_a_clause_needs_may_be_left_out(String key) {
        RuleTree tree = RuleTree.AS_IT_IS.with(CLAUSES, "\n  " + key + ":", "\n  # " + key + ":");
        assertRefused(tree, CLAUSES, "CTRL-001", "'" + key + "' is missing");
    }

    @Test
    void a_source_is_one_text_or_one_in_each_language() {
        String source = "source:\n    en: \"Regulation (EU, Euratom) 2024/2509\"\n    fr: \"Règlement (UE, Euratom) 2024/2509\"";
        assertThat(RuleTree.AS_IT_IS.with(CLAUSES, source, "source: 2024/2509").load().clause(RuleId.CTRL_001).source())
                .isEqualTo(new Bilingual("2024/2509", "2024/2509"));
        assertRefused(RuleTree.AS_IT_IS.with(CLAUSES, source, "source: {en: 2024/2509}"), CLAUSES, "CTRL-001/source",
                "'fr' is missing");
        assertRefused(RuleTree.AS_IT_IS.with(CLAUSES, source, ""), CLAUSES, "CTRL-001", "'source' is missing");
    }

    @Test
    void a_key_that_stands_there_twice_is_refused_with_its_line() {
        RuleTree tree = RuleTree.AS_IT_IS.with(CLAUSES, "  status: CALL_DEPENDENT",
                "  status: CALL_DEPENDENT\n  status: IN_FORCE");
        assertThatThrownBy(tree::load).isInstanceOf(RuleFileProblem.class)
                .hasMessageStartingWith(CLAUSES + " at line ").hasMessageContaining("status");
    }

    @Test
    void a_text_that_is_no_yaml_is_refused_with_its_line() {
        assertThatThrownBy(RuleTree.AS_IT_IS.withFile(CLAUSES, "CTRL-001:\n\tversion: \"1\"\n")::load)
                .isInstanceOf(RuleFileProblem.class).hasMessageStartingWith(CLAUSES + " at line 2: ");
    }

    @Test
    void an_empty_file_is_refused() {
        assertThatThrownBy(RuleTree.AS_IT_IS.withFile(CLAUSES, "# nothing yet\n")::load)
                .isInstanceOf(RuleFileProblem.class).hasMessageStartingWith(CLAUSES);
    }

    @Test
    void a_rule_stands_in_the_files_of_its_group_and_of_no_other() {
        assertThatThrownBy(RuleTree.AS_IT_IS.with(CLAUSES, "CTRL-001:", "HRS-001:")::load)
                .hasMessageStartingWith(CLAUSES).hasMessageContaining("'HRS-001' is no key that is known here");
        assertThatThrownBy(RuleTree.AS_IT_IS.with(PARAMETERS, "CTRL-001:", "CTRL-01:")::load)
                .hasMessageStartingWith(PARAMETERS).hasMessageContaining("'CTRL-01' is no key that is known here");
        assertThatThrownBy(RuleTree.AS_IT_IS.withFile("rules/orig/parameters.yaml", "{}")::load)
                .hasMessageStartingWith("rules/orig/parameters.yaml").hasMessageContaining("'ORIG-001' is missing");
    }

    @ParameterizedTest(name = "{0} becomes {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            value: "50"           | value: 50              | controlThreshold/values[0]/value | a text is expected here, this is 50
            value: "50"           | value: "fifty"         | controlThreshold/values[0]/value | 'fifty' is not understood
            value: "50"           | value: "50,1"          | controlThreshold/values[0]/value | '50,1' is not understood
            comparison: MORE_THAN | comparison: ABOVE      | controlThreshold/values[0]/comparison | 'ABOVE' is not understood
            `, comparison: MORE_THAN` | ``                 | controlThreshold/values[0] | a value of unit 'percent of votes' wants a comparison
            value: EU27           | value: EU27, comparison: AT_LEAST | area/values[0] | a value of unit 'area' takes no comparison
            value: EU27           | value: EU27, worth: much | area/values[0]        | 'worth' is no key that is known here
            """)
    void a_value_is_a_number_with_a_comparison_or_a_name_without(String passage, String replacement, String place,
            String problem) {
        assertRefused(RuleTree.AS_IT_IS.with(PARAMETERS, passage, replacement), PARAMETERS, "CTRL-001/" + place,
                problem);
    }

    @ParameterizedTest(name = "{0} becomes {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            confirmed: []          | `confirmed: [GIGA-001]`  | GIGA-001 cannot be confirmed
            confirmed: []          | `confirmed: [GIGA-012]`  | GIGA-012 cannot be confirmed
            confirmed: []          | `confirmed: CTRL-001`    | a list is expected here
            confirmed: []          | `confirms: []`           | 'confirms' is no key that is known here
            `[GIGA-001, GIGA-002`  | `[GIGA-001, GIGA-001`    | GIGA-001 stands there twice
            `[GIGA-001, GIGA-002`  | `[GIGA-999, GIGA-002`    | 'GIGA-999' is not understood
            `CTRL-001, `           | `ctrl-001, `             | 'ctrl-001' is not understood
            """)
    void a_profile_names_rules_that_are_there_and_confirms_what_depends_on_a_call(String passage, String replacement,
            String problem) {
        assertThatThrownBy(RuleTree.AS_IT_IS.with(PROFILE, passage, replacement)::load)
                .isInstanceOf(RuleFileProblem.class).hasMessageStartingWith(PROFILE).hasMessageContaining(problem);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            chosen: {GIGA-999: {}}                            | 'GIGA-999' is no key that is known here
            chosen: {GIGA-003: {countries: none}}             | 'countries' is no key that is known here
            chosen: {GIGA-003: {callCountries: Canada}}       | 'Canada' is not understood
            chosen: {GIGA-003: {callCountries: [CA]}}         | a text is expected here
            chosen: {GIGA-003: {area: EU27}}                  | a profile does not choose a value of unit 'area'
            chosen: {CTRL-001: {controlThreshold: "40"}}      | a profile does not choose a value of unit 'percent of votes'
            chosen: {CTRL-001: {outsideBlock: controle}}      | 'controle' means nothing that is known
            """)
    void a_profile_settles_what_the_law_leaves_open_and_no_number_of_the_law(String choice, String problem) {
        RuleTree tree = RuleTree.AS_IT_IS.with(PROFILE, "confirmed: []", "confirmed: []\n" + choice);
        assertThatThrownBy(tree::load).isInstanceOf(RuleFileProblem.class).hasMessageStartingWith(PROFILE)
                .hasMessageContaining(problem);
    }

    @Test
    void a_profile_confirms_none_but_its_own_rules() {
        RuleTree tree = RuleTree.AS_IT_IS.with(PROFILE, "CTRL-001, ", "").with(PROFILE, "confirmed: []",
                "confirmed: [CTRL-001]");
        assertThatThrownBy(tree::load).hasMessageContaining("CTRL-001 cannot be confirmed");
    }

    @Test
    void a_wording_has_both_languages_and_a_name_of_its_own() {
        assertRefused(
                RuleTree.AS_IT_IS.with(WORDING, "  not-controlled:\n    message:", "  not-controlled:\n    massage:"),
                WORDING, "CTRL-001/not-controlled", "'massage' is no key that is known here");
        assertRefused(
                RuleTree.AS_IT_IS.withFile(WORDING, "CTRL-001:\n  not-controlled:\n    message: {en: Nobody}\n"),
                WORDING, "CTRL-001/not-controlled/message", "'fr' is missing");
        assertThatThrownBy(RuleTree.AS_IT_IS.with(WORDING, "  not-controlled:", "  rule-failed:")::load)
                .hasMessageContaining("CTRL-001 has a wording of its own for 'rule-failed'");
    }
}
