package eu.vigie.regulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What applies on a day, what it may lead to, and under which hash. */
class RulesInForceTest {

    private static final String LAW = "ai-gigafactory";
    private static final String STRICT = "ai-gigafactory-strict";

    private static RuleInForce rule(RuleCatalogue catalogue, String profile, RuleId rule, LocalDate day) {
        return catalogue.inForce(catalogue.profile(profile), day).stream().filter(each -> each.rule() == rule)
                .findFirst().orElseThrow();
    }

    private static String hash(RuleTree tree, String profile) {
        return tree.load().profile(profile).sha256();
    }

    @ParameterizedTest
    @EnumSource
    void only_a_clause_that_binds_allows_a_breach(LegalStatus status) {
        boolean binds = status == LegalStatus.IN_FORCE || status == LegalStatus.BY_REFERENCE;
        assertThat(status.allowsBreach(false)).isEqualTo(binds);
        assertThat(status.allowsBreach(true)).isEqualTo(binds || status == LegalStatus.CALL_DEPENDENT);
    }

    @ParameterizedTest(name = "{0}: {1} as the law stands, {2} where the call confirms")
    @CsvSource({"GIGA_001,true,true", "GIGA_002,true,true", "GIGA_003,false,true", "GIGA_004,true,true",
            "GIGA_005,true,true", "GIGA_006,true,true", "GIGA_007,true,true", "GIGA_008,true,true",
            "GIGA_009,true,true",
            "GIGA_010,false,true", "GIGA_011,false,false",
            "GIGA_012,false,false", "GIGA_013,false,false", "CTRL_001,false,true", "CTRL_002,false,false",
            "CTRL_003,false,false",
            "CTRL_004,false,false", "CTRL_005,false,false", "CTRL_006,false,false",
            "HRS_001,false,true", "HRS_002,false,true",
            "ORIG_001,true,true", "ORIG_004,false,false", "RECD_001,true,true"})
    void a_profile_makes_a_breach_of_what_its_call_confirms(RuleId rule, boolean law, boolean strict) {
        RuleCatalogue catalogue = RuleCatalogue.fromClassPath();
        LocalDate day = LocalDate.parse("2026-11-22");
        assertThat(rule(catalogue, LAW, rule, day).allowsBreach()).isEqualTo(law);
        assertThat(rule(catalogue, STRICT, rule, day).allowsBreach()).isEqualTo(strict);
    }

    @ParameterizedTest
    @EnumSource
    void a_clause_applies_from_its_first_day_and_each_value_with_it(RuleId rule) {
        RuleCatalogue catalogue = RuleCatalogue.fromClassPath();
        LocalDate first = catalogue.clause(rule).validFrom();
        String profile = catalogue.profileIds().stream().filter(id -> catalogue.profile(id).rules().contains(rule))
                .findFirst().orElseThrow(() -> new AssertionError("no profile uses " + rule));
        RuleInForce before = rule(catalogue, profile, rule, first.minusDays(1));
        RuleInForce after = rule(catalogue, profile, rule, first);
        assertThat(before.applies()).isFalse();
        assertThat(before.parameters()).isEmpty();
        assertThat(after.applies()).isTrue();
        assertThat(after.parameters()).hasSameSizeAs(catalogue.parameters(rule));
    }

    @Test
    void what_a_profile_chooses_stands_in_the_place_of_the_value_and_says_who_chose_it() {
        RuleCatalogue catalogue = RuleCatalogue.fromClassPath();
        LocalDate day = LocalDate.parse("2026-11-22");
        assertThat(rule(catalogue, LAW, RuleId.GIGA_003, day).parameter("callCountries").value()).isEqualTo("unstated");
        ParameterValue chosen = rule(catalogue, STRICT, RuleId.GIGA_003, day).parameter("callCountries");
        assertThat(chosen.value()).isEqualTo("none");
        assertThat(chosen.reference().en()).contains(STRICT);
    }

    @ParameterizedTest(name = "on {0}: {1}")
    @CsvSource({"2024-09-29,false", "2024-09-30,true", "2027-01-01,true", "2027-06-29,true", "2027-06-30,false",
            "2027-07-01,false"})
    void the_end_day_of_a_clause_is_out(LocalDate day, boolean applies) {
        RuleCatalogue ends = RuleTree.AS_IT_IS.with("rules/ctrl/clauses.yaml", "inForce: {from: 2024-09-30}",
                "inForce: {from: 2024-09-30, until: 2027-06-30}").load();
        assertThat(rule(ends, LAW, RuleId.CTRL_001, day).applies()).isEqualTo(applies);
    }

    @ParameterizedTest(name = "on {0}: {1}")
    @CsvSource({"2024-07-09,NOT_YET_APPLICABLE", "2027-07-09,NOT_YET_APPLICABLE", "2027-07-10,IN_FORCE",
            "2027-07-11,IN_FORCE"})
    void a_clause_has_the_force_that_the_act_gives_it_on_the_day(LocalDate day, LegalStatus status) {
        assertThat(rule(RuleCatalogue.fromClassPath(), LAW, RuleId.CTRL_002, day).clause().status()).isEqualTo(status);
    }

    @Test
    void a_force_that_changes_before_the_clause_begins_is_refused() {
        RuleTree tree = RuleTree.AS_IT_IS.with("rules/ctrl/clauses.yaml", "later: {from: 2027-07-10",
                "later: {from: 2024-07-09");
        assertThatThrownBy(tree::load).hasMessageContaining("CTRL-002/later").hasMessageContaining("2024-07-09");
    }

    @Test
    void a_parameter_that_is_not_there_is_an_error_that_names_rule_and_day() {
        RuleInForce rule = rule(RuleCatalogue.fromClassPath(), LAW, RuleId.CTRL_001, LocalDate.parse("2024-09-29"));
        assertThatThrownBy(() -> rule.number("controlThreshold")).isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("CTRL-001").hasMessageContaining("2024-09-29").hasMessageContaining("rules/ctrl");
    }

    @Test
    void a_profile_that_is_not_there_is_an_error_that_names_those_that_are() {
        assertThatThrownBy(() -> RuleCatalogue.fromClassPath().profile("ai"))
                .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("'ai'").hasMessageContaining(STRICT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"rules/profiles/ai-gigafactory.yaml", "rules/ctrl/clauses.yaml",
            "rules/giga/parameters.yaml", "rules/hrs/wording.yaml", "rules/orig/ORIG-004.drl", "rules/wording.yaml",
            "rules/words.yaml"})
    void a_change_in_any_file_of_a_profile_changes_its_hash(String file) {
        String comment = file.endsWith(".drl") ? "// a remark\n" : "# a remark\n";
        RuleTree changed = RuleTree.AS_IT_IS.withFile(file, comment + RuleTree.AS_IT_IS.text(file));
        assertThat(hash(changed, LAW)).matches("[0-9a-f]{64}").isNotEqualTo(hash(RuleTree.AS_IT_IS, LAW));
    }

    @Test
    void a_hash_depends_on_nothing_but_those_files() {
        assertThat(hash(RuleTree.AS_IT_IS, LAW)).isEqualTo(hash(RuleTree.AS_IT_IS, LAW))
                .isEqualTo(RuleCatalogue.fromClassPath().profile(LAW).sha256())
                .isNotEqualTo(hash(RuleTree.AS_IT_IS, STRICT));
        RuleTree other = RuleTree.AS_IT_IS.with("rules/profiles/ai-gigafactory-strict.yaml", "version: \"1\"",
                "version: \"2\"");
        assertThat(hash(other, LAW)).isEqualTo(hash(RuleTree.AS_IT_IS, LAW));
    }

    @ParameterizedTest
    @EnumSource
    void a_rule_id_is_read_as_it_is_written(RuleId rule) {
        assertThat(RuleId.of(rule.id())).contains(rule);
        assertThat(rule.id()).matches("(GIGA|CTRL|HRS|SANC|ORIG|RECD)-[0-9]{3}").isEqualTo(rule.toString())
                .startsWith(rule.group().toUpperCase(java.util.Locale.ROOT) + "-");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "CTRL", "CTRL-1", "CTRL-0001", "ctrl-001", "CTRL_001", " CTRL-001", "CTRL-001 ",
            "CTRL-999", "CTRL\u2011001"})
    void nothing_else_is_a_rule_id(String text) {
        assertThat(RuleId.of(text)).isEmpty();
    }

    @ParameterizedTest(name = "{0}: {1}, {2}, {3}")
    @CsvSource({"MORE_THAN,false,false,true", "AT_LEAST,false,true,true", "LESS_THAN,true,false,false",
            "AT_MOST,true,true,false"})
    void a_comparison_is_exact_at_the_threshold_and_one_step_beside(Comparison comparison, boolean below, boolean at,
            boolean above) {
        BigDecimal half = new BigDecimal("50");
        List<Boolean> answers = Arrays.asList(comparison.holds(new BigDecimal("49.99999999999999999999"), half),
                comparison.holds(new BigDecimal("50.00"), half),
                comparison.holds(new BigDecimal("50.00000000000000000001"), half));
        assertThat(answers).containsExactly(below, at, above);
    }
}
