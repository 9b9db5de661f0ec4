package eu.vigie.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import eu.vigie.cli.Desk.Answer;
import eu.vigie.cli.Desk.Kind;

/** Bills of materials as tools and engineers leave them: everything in them is accounted for, and nobody is taken for known. */
class RealInputTest {

    private static final Path OURS = Path.of("src/test/resources/real");
    private static final Path SHARED = Path.of("../shared/data");
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @TempDir
    Path folder;

    @Test
    void a_host_collected_by_a_tool_is_read_with_its_placeholders_and_spellings() throws IOException {
        JsonNode result = assess(OURS.resolve("host.cdx.json"));

        assertThat(result.at("/inputs/1/lines").asInt()).isEqualTo(10);
        List<JsonNode> makers = of(result, "ORIG-004");
        assertThat(makers).as("two components say the same").hasSize(9);
        assertThat(makers).extracting(finding -> finding.path("caseId").asString()).containsOnly(
                "maker-unknown-no-origin", "no-maker-no-origin");
        assertThat(makers.stream().filter(f -> f.path("caseId").asString().startsWith("no-maker"))
                .map(f -> f.at("/subject/name").asString()))
                .containsExactlyInAnyOrder("Quai 4 node", "Default string", "Memory in slot A1", "Wireless adapter");
        assertThat(of(result, "HRS-001")).allSatisfy(
                finding -> assertThat(finding.path("verdict").asString()).isEqualTo("UNDETERMINED"));
        assertThat(of(result, "HRS-001").stream().map(f -> f.at("/subject/party/name").asString()))
                .contains("GenuineTramontane", "Tramontane Micro, Inc. [TMI]", "Tramontane Micro, Inc. [TMI/ART]",
                        "Mistral Firmware International, LLC.");
        assertThat(result.at("/notes/0/place").asString()).isEqualTo("/services");
    }

    @Test
    void a_sheet_of_an_engineer_is_read_without_makers_and_what_it_leaves_out_is_said() throws IOException {
        JsonNode result = assess(OURS.resolve("card.csv"));

        assertThat(result.at("/inputs/1/lines").asInt()).isEqualTo(3);
        assertThat(result.at("/inputs/1/rejected").asInt()).isZero();
        assertThat(of(result, "ORIG-004")).hasSize(3)
                .allSatisfy(finding -> assertThat(finding.path("caseId").asString()).isEqualTo("no-maker-no-origin"));
        assertThat(of(result, "ORIG-004")).extracting(f -> f.at("/occurrences/quantity").asString())
                .containsExactlyInAnyOrder("4", "1", "1200");
        assertThat(result.path("notes").values()).extracting(note -> note.path("problem").asString())
                .containsExactly("these columns have no meaning here and were not read", "rows are empty",
                        "rows sum up others and are no parts");
    }

    @TestFactory
    Stream<DynamicTest> the_shared_files_where_they_are_there_are_assessed_line_by_line() throws IOException {
        assumeTrue(Files.isDirectory(SHARED), () -> "skipped: " + SHARED + " is not here");
        return bills().map(bill -> DynamicTest.dynamicTest(String.valueOf(bill.getFileName()), () -> {
            JsonNode result = assess(bill);
            List<JsonNode> makers = of(result, "ORIG-004");

            assertThat(result.at("/inputs/1/rejected").asInt()).isZero();
            if (bill.toString().endsWith(".json")) {
                assertThat(result.at("/inputs/1/lines").asInt()).isEqualTo(components(bill));
                assertThat(makers.stream().mapToLong(f -> f.at("/occurrences/count").asLong()).sum())
                        .isEqualTo(components(bill));
            }
            assertThat(makers).allSatisfy(finding -> assertThat(finding.path("verdict").asString())
                    .isIn("UNDETERMINED", "NOT_APPLICABLE"));
        }));
    }

    private static Stream<Path> bills() throws IOException {
        List<Path> bills = new ArrayList<>(List.of(SHARED.resolve("time-card/time-card-v0.csv")));
        try (Stream<Path> hosts = Files.list(SHARED.resolve("cdx-hbom"));
                Stream<Path> suite = Files.list(SHARED.resolve("cyclonedx-suite/1.7"))) {
            Stream.concat(hosts, suite.filter(file -> String.valueOf(file.getFileName()).startsWith("valid-")))
                    .filter(file -> file.toString().endsWith(".json")).sorted().forEach(bills::add);
        }
        return bills.stream();
    }

    /** Counted without any of our code: the subject, and all components nested in it or in the list. */
    private static int components(Path bill) {
        JsonNode root = JSON.readTree(bill);
        JsonNode subject = root.at("/metadata/component");
        return (subject.isObject() ? 1 + nested(subject) : 0) + nested(root);
    }

    private static int nested(JsonNode holder) {
        return holder.path("components").values().stream().mapToInt(each -> 1 + nested(each)).sum();
    }

    private JsonNode assess(Path bill) throws IOException {
        Desk desk = new Desk(folder);
        Answer answer = desk.assessWith(Kind.BOM, bill);
        assertThat(answer.exit()).as(answer.err()).isEqualTo(4);
        return JSON.readTree(folder.resolve("result.json"));
    }

    private static List<JsonNode> of(JsonNode result, String rule) {
        return result.path("findings").values().stream().filter(f -> f.path("rule").asString().equals(rule))
                .filter(f -> f.at("/subject/kind").asString().equals("component")).toList();
    }
}
