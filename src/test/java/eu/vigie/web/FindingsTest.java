package eu.vigie.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import tools.jackson.databind.JsonNode;

import eu.vigie.web.OneService.Shared;

/** Findings, asked for by what they are about. */
@ExtendWith(OneService.class)
class FindingsTest {

    private final RunningService service;
    private final String assessment;
    private final List<JsonNode> all;

    FindingsTest(Shared shared) {
        this.service = shared.service();
        this.assessment = shared.assessment("ai-gigafactory-strict");
        this.all = shared.findings("ai-gigafactory-strict");
    }

    @Test
    void without_a_filter_all_are_there_as_the_assessment_has_them() {
        assertThat(found("limit=1000")).isEqualTo(all);
    }

    @Test
    void a_filter_leaves_exactly_those_that_fit() {
        assertThat(found("limit=1000&rule=HRS-002")).isEqualTo(those(is("/rule", "HRS-002"))).isNotEmpty();
        assertThat(found("limit=1000&verdict=BREACH")).isEqualTo(those(is("/verdict", "BREACH"))).isNotEmpty();
        assertThat(found("limit=1000&party=HiSilicon")).isEqualTo(those(is("/subject/party/name", "HiSilicon")))
                .isNotEmpty();
        assertThat(found("limit=1000&part=" + text("BMC system-on-chip")))
                .isEqualTo(those(is("/subject/name", "BMC system-on-chip"))).isNotEmpty();
    }

    @Test
    void filters_together_leave_what_fits_all_of_them() {
        List<JsonNode> found = found("rule=HRS-002&verdict=BREACH&party=HiSilicon&part=" + text("BMC system-on-chip"));
        assertThat(found).hasSize(1);
        assertThat(found("rule=HRS-001&verdict=BREACH")).as("both are known, nothing fits both").isEmpty();
    }

    @Test
    void a_party_and_a_part_may_be_named_by_their_ids() {
        JsonNode subject = those(is("/subject/party/name", "HiSilicon")).getFirst().path("subject");
        String party = subject.at("/party/id").asString();
        assertThat(found("limit=1000&party=" + text(party))).isEqualTo(those(is("/subject/party/id", party)))
                .isNotEmpty();
        assertThat(found("limit=1000&part=" + text(subject.path("id").asString())))
                .isEqualTo(found("limit=1000&part=" + text(subject.path("name").asString())));
    }

    @Test
    void a_member_is_a_party_as_well() {
        assertThat(found("rule=GIGA-001&party=" + text("Aurora Calcul SE"))).hasSize(1);
    }

    @Test
    void who_stands_behind_a_supplier_is_found_by_name_too() {
        assertThat(found("limit=1000&party=Huawei")).contains(
                those(is("/rule", "HRS-002").and(is("/subject/party/name", "HiSilicon"))).getFirst());
        assertThat(found("rule=CTRL-001&party=" + text("Selat Biru Capital Pte. Ltd.")))
                .extracting(each -> each.at("/subject/party/name").asString()).contains("Neckartal Notstrom GmbH");
    }

    @ParameterizedTest
    @ValueSource(ints = {97, 333, 1000})
    void pages_put_together_are_the_whole(int limit) {
        List<JsonNode> together = new ArrayList<>();
        String cursor = "";
        do {
            JsonNode page = service.get(assessment + "/findings?limit=" + limit + "&cursor=" + cursor).json();
            assertThat(page.path("items").size()).isBetween(1, limit);
            page.path("items").forEach(together::add);
            cursor = page.path("next").asString("");
        } while (!cursor.isEmpty());
        assertThat(together).isEqualTo(all);
    }

    @Test
    void a_filtered_list_has_no_empty_last_page() {
        int breaches = those(is("/verdict", "BREACH")).size();
        assertThat(service.get(assessment + "/findings?verdict=BREACH&limit=" + breaches).json().has("next")).isFalse();
    }

    @Test
    void one_finding_is_there_with_its_reasoning() {
        JsonNode wanted = those(is("/rule", "HRS-002").and(is("/verdict", "BREACH"))).getFirst();
        JsonNode one = service.get(assessment + "/findings/" + wanted.path("id").asString()).json();
        assertThat(one).isEqualTo(wanted);
        assertThat(one.path("reasoning")).extracting(step -> step.path("type").asString()).contains("NAMED", "LISTED",
                "HOLDS");
        assertThat(one.path("reasoning")).allSatisfy(step -> assertThat(step.path("place").asString()).isNotEmpty());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"fr|fr", "fr-BE, en;q=0.5|fr", "de, fr;q=0.5, en;q=0.1|fr", "en|en",
            "en-IE, fr;q=0.9|en", "de|en", "*|en", "not a language|en"})
    void the_language_is_the_one_that_the_client_likes_better(String accepted, String spoken) {
        Answer answer = service.get(assessment + "/findings?verdict=BREACH&rule=HRS-002", "Accept-Language", accepted);
        assertThat(answer.header("Content-Language")).isEqualTo(spoken);
        assertThat(answer.header("Vary")).contains("Accept-Language");
        assertThat(answer.text()).contains(spoken.equals("fr") ? "fournisseur à haut risque" : "high-risk supplier");
    }

    @Test
    void only_sentences_differ_between_the_languages() {
        List<JsonNode> french = OneService.findings(service.get(assessment, "Accept-Language", "fr"));
        assertThat(french).hasSameSizeAs(all);
        for (String same : List.of("/id", "/rule", "/verdict", "/subject", "/caseId", "/figures/lower",
                "/figures/upper", "/occurrences/count", "/reasoning/0/place")) {
            assertThat(french).extracting(each -> each.at(same))
                    .isEqualTo(all.stream().map(each -> each.at(same)).toList());
        }
        assertThat(french).extracting(each -> each.path("message")).doesNotContainAnyElementsOf(
                all.stream().map(each -> each.path("message")).toList());
    }

    @ParameterizedTest
    @CsvSource({"rule=HRS-999, rule", "verdict=breach, verdict", "party=HiSilicone, party", "party=, party",
            "part=%20, part", "part=Nothing, part",
            "verdikt=BREACH, verdikt", "rule=HRS-001&rule=HRS-002, rule", "limit=0, limit", "limit=1001, limit",
            "limit=ten, limit", "cursor=here, cursor"})
    void a_filter_that_names_nothing_is_an_error_and_no_clean_answer(String query, String parameter) {
        Answer answer = service.get(assessment + "/findings?" + query);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().at("/problems/0/place").asString()).isEqualTo(parameter);
        assertThat(answer.json().at("/problems/0/remedy").asString()).isNotEmpty();
    }

    private List<JsonNode> found(String query) {
        Answer answer = service.get(assessment + "/findings?" + query);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.json().path("items").values().stream().toList();
    }

    private List<JsonNode> those(Predicate<JsonNode> wanted) {
        return all.stream().filter(wanted).toList();
    }

    private static Predicate<JsonNode> is(String pointer, String value) {
        return finding -> finding.at(pointer).asString("").equals(value);
    }

    private static String text(String value) {
        return URLEncoder.encode(value, UTF_8);
    }
}
