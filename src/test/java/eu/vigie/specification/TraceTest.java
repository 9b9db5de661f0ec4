package eu.vigie.specification;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import eu.vigie.Aurora;
import eu.vigie.assessment.Assessing;
import eu.vigie.assessment.Assessment;
import eu.vigie.assessment.AssessmentJson;
import eu.vigie.assessment.AssessmentRequest;
import eu.vigie.finding.Finding;
import eu.vigie.finding.Verdict;
import eu.vigie.regulation.Language;
import eu.vigie.regulation.RuleCatalogue;
import eu.vigie.regulation.RuleId;
import eu.vigie.specification.Trace.Taken;
import eu.vigie.supplychain.Document;

/** A trace leaves no rule out, and says of each how it was taken. */
class TraceTest {

    private static final Document CONSORTIUM = Document.of("consortium.json",
            """
            {"name": "Aube", "members": [{"party": {"name": "Aube SA", "jurisdiction": "FR"}, "roles": ["coordinator"]}]}"""
                    .getBytes(StandardCharsets.UTF_8));

    private static Assessment assessed(String profile, LocalDate day) {
        return Assessing.assess(new AssessmentRequest(CONSORTIUM, List.of(), List.of(), profile, day));
    }

    @ParameterizedTest
    @EnumSource
    void every_rule_is_there_and_its_answers_are_all_findings(Language language) {
        Assessment a = Aurora.assessed("ai-gigafactory", Aurora.DAY);
        Trace trace = Trace.of(a, language);
        assertThat(trace.rules()).extracting(Trace.Line::rule)
                .containsExactly(java.util.Arrays.stream(RuleId.values()).map(RuleId::id).toArray(String[]::new));
        for (RuleId rule : RuleId.values()) {
            Trace.Line line = trace.line(rule);
            assertThat(line.answers().values().stream().mapToLong(Long::longValue).sum())
                    .isEqualTo(a.findings().stream().filter(finding -> finding.rule() == rule).count());
            assertThat(line.taken() == Taken.NOT_IN_PROFILE).isEqualTo(!a.profile().rules().contains(rule));
            assertThat(line.why()).isNotBlank();
        }
        assertThat(a.findings()).allSatisfy(finding -> assertThat(finding.verdict())
                .as("no finding is graver than the trace says it can be")
                .isGreaterThanOrEqualTo(worst(trace.line(finding.rule()), finding)));
    }

    private static Verdict worst(Trace.Line line, Finding finding) {
        Verdict worst = Verdict.valueOf(String.valueOf(line.atWorst()));
        return worst == Verdict.BREACH
                ? worst
                : finding.verdict() == Verdict.UNDETERMINED ? Verdict.UNDETERMINED : worst;
    }

    @Test
    void the_values_of_an_asked_rule_are_those_of_the_day_with_who_says_so() {
        Assessment a = assessed("us-lists", LocalDate.of(2026, 6, 1));
        Trace.Line line = Trace.of(a, Language.EN).line(RuleId.SANC_004);
        assertThat(line.parameters()).extracting(Trace.Read::name)
                .containsExactlyElementsOf(RuleCatalogue.fromClassPath().parameters(RuleId.SANC_004).keySet());
        assertThat(line.parameters()).filteredOn(read -> read.name().equals("standing")).singleElement()
                .satisfies(read -> {
                    assertThat(read.value()).isEqualTo("suspended");
                    assertThat(read.from()).isEqualTo("2025-11-10");
                });
    }

    @Test
    void a_value_that_the_profile_chose_says_so() {
        Trace.Line line = Trace.of(assessed("horizon-restricted", Aurora.DAY), Language.FR).line(RuleId.CTRL_007);
        assertThat(line.parameters()).filteredOn(read -> read.name().equals("thirdCountryControl")).singleElement()
                .satisfies(read -> {
                    assertThat(read.value()).isEqualTo("admitted-with-assurances");
                    assertThat(read.reference()).isEqualTo("choisi par le profil horizon-restricted");
                });
        assertThat(line.confirmed()).isTrue();
        assertThat(line.atWorst()).isEqualTo("BREACH");
    }

    @Test
    void what_was_not_asked_says_why() {
        Trace trace = Trace.of(assessed("ai-gigafactory", LocalDate.of(2020, 1, 1)), Language.EN);
        assertThat(trace.line(RuleId.GIGA_004).taken()).isEqualTo(Taken.NOT_IN_FORCE);
        assertThat(trace.line(RuleId.GIGA_004).why()).contains("from 20 January 2026", "not on 1 January 2020");
        assertThat(trace.line(RuleId.GIGA_004).parameters()).isEmpty();
        assertThat(trace.line(RuleId.SANC_001).taken()).isEqualTo(Taken.NOT_IN_PROFILE);
        Trace today = Trace.of(assessed("ai-gigafactory", Aurora.DAY), Language.FR);
        assertThat(today.line(RuleId.CTRL_001).taken()).isEqualTo(Taken.NOTHING_IN_SCOPE);
        assertThat(today.line(RuleId.CTRL_001).why()).contains("les documents n'en ont pas");
    }

    @Test
    void a_rule_that_failed_is_told_as_failed() {
        Assessment a = assessed("ai-gigafactory", Aurora.DAY);
        Trace trace = Trace.of(a.id(), a.asOf(), a.profile(), List.of(), List.of(RuleId.GIGA_001), Language.EN);
        assertThat(trace.line(RuleId.GIGA_001).taken()).isEqualTo(Taken.FAILED);
        assertThat(trace.line(RuleId.GIGA_002).taken()).isEqualTo(Taken.ASKED);
    }

    @Test
    void an_assessment_that_was_written_down_has_the_same_trace_and_other_rules_have_none() {
        Assessment a = assessed("ai-gigafactory", Aurora.DAY);
        for (Language language : Language.values()) {
            String json = new String(AssessmentJson.write(a, language), StandardCharsets.UTF_8);
            WrittenAssessment written = written(json);
            assertThat(written.language()).isEqualTo(language);
            assertThat(written.trace()).contains(Trace.of(a, language));
            WrittenAssessment older = written(json.replace(a.profile().sha256(), "0".repeat(64)));
            assertThat(older.trace()).isEmpty();
            assertThat(older.account(older.findings("GIGA-002", null).getFirst()))
                    .contains(language == Language.EN ? "These rules are not those" : "Les règles ne sont plus celles");
        }
    }

    private static WrittenAssessment written(String json) {
        return WrittenAssessment.read(Document.of("a.json", json.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void every_parameter_that_is_traced_says_how_sure_we_are() {
        assertThat(Trace.of(assessed("ai-gigafactory", Aurora.DAY), Language.EN).rules())
                .flatExtracting(Trace.Line::parameters).isNotEmpty().allSatisfy(
                        read -> assertThat(read.verification()).isIn("read", "second-hand", "recalled"));
    }
}
