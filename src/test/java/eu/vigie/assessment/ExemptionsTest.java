package eu.vigie.assessment;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import eu.vigie.finding.Finding;
import eu.vigie.finding.ReasoningStep;
import eu.vigie.finding.Verdict;
import eu.vigie.regulation.Language;
import eu.vigie.regulation.RuleId;
import eu.vigie.supplychain.Document;
import eu.vigie.supplychain.UnreadableInput;

/** A decided exception shows a finding as derogated for as long as it runs; it hides nothing and answers nothing open. */
class ExemptionsTest {

    private static final String CONSORTIUM = """
            {"name": "Aube", "members": [
              {"party": {"name": "Nordwind AB", "jurisdiction": "SE"}, "roles": ["coordinator"]},
              {"party": {"name": "Helios Inc.", "jurisdiction": "US"}}]}""";
    private static final String BILL = """
            Part,Quantity,Manufacturer,Manufacturer part number
            Switch,4,"Huawei Technologies Co., Ltd.",CE-1
            Router,2,"Huawei Technologies Co., Ltd.",CE-2
            Fan,9,Nobody Knows It,F-1
            """;
    private static final String EXCEPTION = """
            {"exceptions": [{"id": "D-1", "kind": "waiver", "scope": %s, "reason": "a spare is on order",
              "basis": "decision 7", "evidence": [{"name": "minutes of 3 June"}], "proposedBy": "A. Author",
              %s "from": "2026-06-01", "until": "2026-12-01"}]}""";
    private static final String APPROVED = "\"approvedBy\": \"B. Board\",";
    private static final String EVERY_PART = "{\"rule\": \"HRS-001\"}";

    private static Assessment assess(LocalDate day, String exceptions) {
        return Assessing.assess(new AssessmentRequest(document("consortium.json", CONSORTIUM),
                List.of(document("bill.csv", BILL)), List.of(), "ai-gigafactory-strict", day)
                .under(List.of(document("exceptions.json", exceptions))));
    }

    private static Assessment assess(String scope, String approval) {
        return assess(LocalDate.of(2026, 11, 22), EXCEPTION.formatted(scope, approval));
    }

    private static Document document(String name, String text) {
        return Document.of(name, text.getBytes(UTF_8));
    }

    private static List<String> verdicts(Assessment made) {
        return made.findings().stream().filter(finding -> finding.rule() == RuleId.HRS_001)
                .filter(finding -> finding.occurrences() != null)
                .map(finding -> finding.subject().name() + " " + finding.verdict()).toList();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"2026-05-31, BREACH", "2026-06-01, DEROGATED", "2026-11-30, DEROGATED", "2026-12-01, BREACH"})
    void a_breach_is_derogated_from_the_first_day_and_comes_back_by_itself(LocalDate day, Verdict verdict) {
        assertThat(verdicts(assess(day, EXCEPTION.formatted(EVERY_PART, APPROVED))))
                .contains("Switch " + verdict, "Router " + verdict);
    }

    @Test
    void what_is_not_known_is_not_excepted() {
        assertThat(verdicts(assess(EVERY_PART, APPROVED))).contains("Fan UNDETERMINED");
    }

    @ParameterizedTest(name = "{0}: {1}, {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            "{\"rule\": \"HRS-001\", \"part\": {\"partNumber\": \"ce-1\"}} | DEROGATED | BREACH",
            "{\"rule\": \"HRS-001\", \"part\": {\"manufacturer\": \"Other\", \"partNumber\": \"CE-1\"}} | BREACH | BREACH",
            "{\"rule\": \"HRS-001\", \"part\": {\"manufacturer\": \"HUAWEI TECHNOLOGIES CO., LTD.\", \"partNumber\": \"CE-2\"}} | BREACH | DEROGATED",
            "{\"rule\": \"HRS-001\", \"party\": {\"name\": \"Huawei Technologies Co., Ltd.\"}} | DEROGATED | DEROGATED",
            "{\"rule\": \"HRS-001\", \"party\": {\"name\": \"ZTE Corporation\"}} | BREACH | BREACH",
            "{\"rule\": \"HRS-001\", \"party\": {\"name\": \"Nobody at all\"}} | BREACH | BREACH",
            "{\"rule\": \"HRS-001\", \"member\": {\"name\": \"Huawei Technologies Co., Ltd.\"}} | BREACH | BREACH",
            "{\"rule\": \"HRS-002\"} | BREACH | BREACH"})
    void it_covers_what_its_scope_names_and_nothing_else(String scope, Verdict first, Verdict second) {
        assertThat(verdicts(assess(scope, APPROVED))).contains("Switch " + first, "Router " + second);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {"`` | nobody has approved",
            "\"approvedBy\": \"a.  AUTHOR\", | proposed it", "\"approvedBy\": \"Author, A.\", | proposed it",
            "\"approvedBy\": \"the Á. Author\", | proposed it", "\"approvedBy\": \"Aube\", | has an interest",
            "\"approvedBy\": \"Nordwind AB\", | has an interest",
            "\"approvedBy\": \"B. Board\", \"revokedOn\": \"2026-11-22\", | taken back"})
    void what_nobody_else_has_approved_or_was_taken_back_covers_nothing_and_says_so(String approval, String note) {
        Assessment made = assess(EVERY_PART, approval);
        assertThat(verdicts(made)).contains("Switch BREACH");
        assertThat(made.notes()).anySatisfy(each -> {
            assertThat(each.problem()).contains(note);
            assertThat(each.document()).isEqualTo("exceptions.json");
            assertThat(each.place()).isEqualTo("/exceptions/0");
        });
    }

    @Test
    void whoever_is_excepted_approves_nothing() {
        Assessment made = assess(
                "{\"rule\": \"HRS-001\", \"party\": {\"name\": \"Huawei Technologies Co., Ltd.\"}}",
                "\"approvedBy\": \"Huawei\",");
        assertThat(verdicts(made)).contains("Switch BREACH");
    }

    @Test
    void an_exception_that_covers_nothing_is_told() {
        assertThat(assess("{\"rule\": \"RECD-001\"}", APPROVED).notes())
                .anyMatch(each -> each.problem().contains("no breach and no flag is covered"));
    }

    @Test
    void the_finding_shows_what_it_was_who_decided_and_what_that_rests_on() {
        Assessment made = assess(EVERY_PART, APPROVED);
        Finding finding = made.findings().stream().filter(each -> each.verdict() == Verdict.DEROGATED).findFirst()
                .orElseThrow();
        assertThat(finding.reasoning()).filteredOn(step -> step.fact() == ReasoningStep.Fact.EXCEPTED).singleElement()
                .matches(step -> "B. Board".equals(step.to()) && "a spare is on order".equals(step.kind()));
        assertThat(finding.reasoning()).extracting(ReasoningStep::to)
                .contains("A. Author", "decision 7", "minutes of 3 June", "2026-12-01");
        Finding without = assess(EVERY_PART, "").findings().stream()
                .filter(each -> each.subject().equals(finding.subject()) && each.rule() == finding.rule()).findFirst()
                .orElseThrow();
        assertThat(finding.words()).as("what the rule says stays what it is").containsAllEntriesOf(without.words());
        String json = new String(AssessmentJson.write(made, Language.EN), UTF_8);
        assertThat(json).contains("\"was\" : \"BREACH\"", "\"id\" : \"D-1\"", "\"kind\" : \"exceptions\"");
        assertThat(made.id()).isNotEqualTo(assess(EVERY_PART, "").id());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            "{\"rule\": \"HRS-9\"} | /exceptions/0/scope/rule", "{\"rul\": \"HRS-001\"} | /exceptions/0/scope/rul",
            "{\"rule\": \"HRS-001\", \"part\": {}} | /exceptions/0/scope/part"})
    void a_scope_that_is_not_understood_is_refused_at_its_place(String scope, String place) {
        assertThatThrownBy(() -> assess(scope, APPROVED)).isInstanceOfSatisfying(UnreadableInput.class,
                refused -> assertThat(refused.problems()).anyMatch(each -> each.place().equals(place)));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"until, 2026-06-01, 2026-06-01", "from, 2026-06-01, someday", "kind, waiver, favour",
            "evidence, name, nam"})
    void an_exception_without_end_evidence_or_sense_is_refused(String member, String right, String wrong) {
        String text = EXCEPTION.formatted(EVERY_PART, APPROVED);
        String changed = member.equals("until")
                ? text.replace("2026-12-01", wrong)
                : text.replace("\"" + right + "\"", "\"" + wrong + "\"");
        assertThatThrownBy(() -> assess(LocalDate.of(2026, 11, 22), changed)).isInstanceOfSatisfying(
                UnreadableInput.class,
                refused -> assertThat(refused.problems()).anyMatch(each -> each.place().contains(member)));
    }
}
