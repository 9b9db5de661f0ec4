package eu.vigie.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import eu.vigie.Aurora;
import eu.vigie.cli.Desk.Answer;

/** {@code vigie rules}, {@code explain}, {@code why} and {@code assess --trace}, as a user meets them. */
class WhyCommandTest {

    private static final String BMC = "HiSilicon";

    @TempDir
    Path folder;

    private static List<String> samples() {
        return Stream.of(List.of("--consortium", Aurora.CONSORTIUM.toString(), "--as-of", "2026-11-22", "--bom"),
                Aurora.BOMS.stream().map(Path::toString).toList(), List.of("--knowledge"),
                Aurora.KNOWLEDGE.stream().map(Path::toString).toList()).flatMap(List::stream).toList();
    }

    private static Answer run(List<String> first, List<String> more) {
        List<String> all = new ArrayList<>(first);
        all.addAll(more);
        return Desk.run(all);
    }

    private Path assessed(String language) {
        Path file = folder.resolve(language + ".json");
        Answer answer = run(List.of("assess", "--format", "json", "--lang", language, "--output", file.toString(),
                "--trace", folder.resolve("trace.json").toString()), samples());
        assertThat(answer.exit()).as(answer.err()).isEqualTo(3);
        return file;
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    void a_finding_told_from_the_file_is_the_one_told_from_the_inputs(String language) throws IOException {
        Path file = assessed(language);
        Answer written = Desk.run(List.of("why", "HRS-002", BMC, "--assessment", file.toString()));
        Answer anew = run(List.of("why", "HRS-002", BMC, "--lang", language), samples());
        assertThat(written.exit()).as(written.err()).isZero();
        assertThat(written.out()).isEqualTo(anew.out()).contains("HRS-002", "Huawei", "C(2023) 4049", "50 %",
                language.equals("en")
                        ? "1. BMC system-on-chip names HiSilicon as maker [aurora-it.cdx.json "
                        : "1. « BMC system-on-chip » ",
                "dossier.ttl",
                language.equals("en") ? "Places: 8, quantity" : "Emplacements : 8, quantité",
                language.equals("en") ? "What would put it right: " : "Ce qui y remédierait : ");
        JsonNode trace = JsonMapper.shared().readTree(Files.readString(folder.resolve("trace.json")));
        assertThat(trace.path("rules").size()).isEqualTo(35);
    }

    @Test
    void a_finding_is_found_by_its_id_and_by_how_that_begins() {
        Path file = assessed("en");
        String id = JsonMapper.shared().readTree(file).path("findings").get(0).path("id").asString();
        Answer whole = Desk.run(List.of("why", id, "--assessment", file.toString()));
        Answer begun = Desk.run(List.of("why", id.substring(0, 8), "--assessment", file.toString()));
        assertThat(whole.exit()).isZero();
        assertThat(begun.out()).isEqualTo(whole.out());
        assertThat(JsonMapper.shared().readTree(Desk
                .run(List.of("why", id, "--assessment", file.toString(), "--format", "json")).out()).path("id")
                .asString())
                .isEqualTo(id);
    }

    @Test
    void where_several_findings_fit_they_are_listed_and_none_is_told() {
        Path file = assessed("en");
        Answer answer = Desk
                .run(List.of("why", "CTRL-001", "Neckartal Notstrom GmbH", "--assessment", file.toString()));
        assertThat(answer.exit()).isEqualTo(2);
        assertThat(answer.out()).isEmpty();
        assertThat(answer.err()).contains("findings fit", "Chaîne onduleur 2 MW");
        Answer none = Desk.run(List.of("why", "CTRL-001", "Nobody", "--assessment", file.toString()));
        assertThat(none.exit()).isEqualTo(2);
        assertThat(none.err()).contains("there is no finding CTRL-001 about 'Nobody'");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"asOf": "2026-11-22"}                                                       | /profile/id
            {"asOf": "then", "profile": {"id": "x", "sha256": "y"}, "findings": []}      | /asOf
            {"asOf": "2026-11-22", "profile": {"id": "x", "sha256": "y"}, "findings": [{"rule": "A-1"}]} | /findings/0/rule
            {"asOf": "2026-11-22", "profile": {"id": "x", "sha256": "y"}, "findings": [{"rule": "HRS-001", "verdict": "FINE"}]} | /findings/0/verdict
            {"a": 1, "a": 2}                                                             | ''
            nonsense                                                                     | ''
            """)
    void what_is_no_assessment_is_refused_with_its_place(String text, String place) throws IOException {
        Path file = Files.writeString(folder.resolve("x.json"), text);
        Answer answer = Desk.run(List.of("why", "HRS-001", "--assessment", file.toString(), "--lang", "fr"));
        assertThat(answer.exit()).as(answer.err()).isEqualTo(5);
        assertThat(answer.err()).startsWith("x.json" + (place.isEmpty() ? "" : ", " + place) + " : ")
                .contains("donnez ce qu'a écrit").doesNotContain("Exception");
    }

    @Test
    void without_a_source_or_with_two_it_says_what_is_lacking() {
        assertThat(Desk.run(List.of("why", "HRS-001")).exit()).isEqualTo(2);
        assertThat(run(List.of("why", "HRS-001", "--assessment", "x.json"), samples()).exit()).isEqualTo(2);
    }

    @Test
    void the_rules_are_listed_all_or_those_of_a_profile() {
        assertThat(Desk.run(List.of("rules")).out().lines().filter(line -> line.matches("[A-Z]{3,4}-\\d{3} .*")))
                .hasSize(35);
        assertThat(Desk.run(List.of("rules", "--profile", "horizon-restricted", "--lang", "fr")).out())
                .startsWith("CTRL-007").contains("HRS-001", "HRS-002").doesNotContain("GIGA-", "SANC-");
        Answer unknown = Desk.run(List.of("rules", "--profile", "x"));
        assertThat(unknown.exit()).isEqualTo(2);
        assertThat(unknown.err()).contains("ai-gigafactory-strict");
    }

    @Test
    void one_rule_is_told_with_its_numbers_over_time_under_either_name() {
        Answer told = Desk.run(List.of("rules", "SANC-004", "--as-of", "2026-06-01"));
        assertThat(told.out()).contains("SANC-004 · ", "Status on 2026-06-01: FOREIGN", "At worst: FLAG",
                "    in force (in-force), from 2025-09-29 until 2025-11-10 (excluded); ", "  > suspended (suspended), ",
                "our reading: ", "us-lists: ", "rules/sanc/SANC-004.drl", "features/sanc/SANC-004-");
        assertThat(Desk.run(List.of("explain", "sanc-004", "--as-of", "2026-06-01")).out()).isEqualTo(told.out());
        assertThat(Desk.run(List.of("explain", "SANC-004", "--as-of", "2026-06-01", "--lang", "fr")).out())
                .contains("Statut au 1er juin 2026 : FOREIGN", "Au pire : À SIGNALER (FLAG)",
                        "  > suspendue (suspended), du ",
                        "notre lecture : ", "la liste d'entités");
        JsonNode json = JsonMapper.shared()
                .readTree(Desk.run(List.of("explain", "GIGA-004", "--format", "json")).out());
        assertThat(json.at("/law/status").asString()).isEqualTo("IN_FORCE");
    }

    @Test
    void a_rule_that_is_not_there_is_answered_with_those_of_its_group() {
        Answer answer = Desk.run(List.of("explain", "HRS-009"));
        assertThat(answer.exit()).isEqualTo(2);
        assertThat(answer.err()).contains("HRS-001, HRS-002, HRS-003, HRS-004").doesNotContain("GIGA");
    }
}
