package eu.vigie.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import eu.vigie.cli.Desk.Answer;

/** {@code vigie snapshot}, and {@code vigie control} of a snapshot. */
class SnapshotCommandTest {

    private static final String DAY = "2026-11-22";

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"X60A A60B B60C", "X60A X51B A30C B25C", "X[40,60]A A60B", "X60A X[40,60]B A30C B30C",
            "X51A A[30,55]B B60C C25B", "X(25,50]A Y(25,50]A A!", "X70A Y60A"})
    void a_snapshot_tells_the_pairs_and_contradictions_of_the_documents(String line) throws IOException {
        Path knowledge = Files.writeString(folder.resolve("graph.ttl"), new Holdings(line).turtle());
        Path snapshot = snapshot(knowledge);

        JsonNode asked = JsonMapper.shared().readTree(control("--knowledge", knowledge.toString(), "--as-of", DAY));
        JsonNode kept = JsonMapper.shared().readTree(control("--snapshot", snapshot.toString()));

        assertThat(pairs(kept, "certain")).isEqualTo(pairs(asked, "certain"));
        assertThat(pairs(kept, "possible")).isEqualTo(pairs(asked, "possible"));
        assertThat(kept.get("inconsistent")).isEqualTo(asked.get("inconsistent"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            X60A A60B B60C              | --by X
            X60A X51B A30C B25C Y30C    | --by X --by Y
            X60A X51B A30C B25C Y30C    | --by X --by Y --each
            X60A X51B A30C B25C Y30C    | --by X --by Y --of C
            X[40,60]A X[40,60]B A30C B30C | --by X
            X51A A[30,55]B B60C C25B    | --by A --by X
            X30A Y[10,25]A A60B         | --by X --by Y
            X70A Y60A                   | --by X
            """)
    void a_snapshot_tells_what_some_control_together_or_each_as_the_documents_do(String line, String options)
            throws IOException {
        Path knowledge = Files.writeString(folder.resolve("graph.ttl"), new Holdings(line).turtle());
        Path snapshot = snapshot(knowledge);
        List<String> asked = new ArrayList<>(List.of("--knowledge", knowledge.toString(), "--as-of", DAY));
        List<String> kept = new ArrayList<>(List.of("--snapshot", snapshot.toString()));
        asked.addAll(List.of(options.split(" ")));
        kept.addAll(List.of(options.split(" ")));

        JsonNode ofDocuments = JsonMapper.shared().readTree(control(asked.toArray(String[]::new)));
        JsonNode ofSnapshot = JsonMapper.shared().readTree(control(kept.toArray(String[]::new)));

        assertThat(pairs(ofSnapshot, "certain")).isEqualTo(pairs(ofDocuments, "certain"));
        assertThat(pairs(ofSnapshot, "possible")).isEqualTo(pairs(ofDocuments, "possible"));
    }

    @Test
    void what_a_snapshot_does_not_hold_is_asked_of_the_documents_and_it_says_so() throws IOException {
        String snapshot = snapshot(Files.writeString(folder.resolve("graph.ttl"), new Holdings("X60A").turtle()))
                .toString();
        assertThat(refused("--snapshot", snapshot, "--by-area", "EU27:outside")).contains("they answer --of and --by",
                "--knowledge");
        assertThat(refused("--snapshot", snapshot, "--of", "A", "--explain")).contains("no sources", "--knowledge");
        assertThat(refused("--snapshot", snapshot, "--count", "--by", "X")).contains("leave out --of and --by");
    }

    @Test
    void a_table_of_stakes_is_knowledge() throws IOException {
        Path table = Files.writeString(folder.resolve("register.csv"), """
                company,share,holder
                Acme,60,Zenith
                "Rhône, SA",50.1,Acme
                Rhône,,Acme
                """);

        assertThat(control("--knowledge", table.toString(), "--of", "rhône, sa", "--as-of", DAY))
                .contains("\"name\" : \"Zenith\"", "\"name\" : \"Acme\"", "row 3");
        assertThat(control("--knowledge", table.toString(), "--count", "--as-of", DAY)).isEqualToIgnoringWhitespace(
                "{\"asOf\":\"2026-11-22\",\"stakes\":3,\"certain\":3,\"possible\":2,\"inconsistent\":0}");
    }

    @Test
    void a_table_with_a_share_that_is_none_is_refused_with_its_row() throws IOException {
        Path table = Files.writeString(folder.resolve("register.csv"), "holder,company,share\nA,B,half\n,B,20\n");

        Answer answer = Desk.run(List.of("control", "--knowledge", table.toString()));

        assertThat(answer.exit()).isEqualTo(5);
        assertThat(answer.err()).contains("row 2", "half", "row 3", "the row has no holder");
    }

    @Test
    void a_snapshot_of_other_bytes_another_day_or_another_kind_is_refused() throws IOException {
        Path knowledge = Files.writeString(folder.resolve("graph.ttl"), new Holdings("X60A").turtle());
        Path snapshot = snapshot(knowledge);
        Path changed = Files.writeString(folder.resolve("changed.ttl"), new Holdings("X40A").turtle());

        assertThat(refused("--snapshot", snapshot.toString(), "--knowledge", changed.toString()))
                .contains("made from other documents", "graph.ttl");
        assertThat(control("--snapshot", snapshot.toString(), "--knowledge", knowledge.toString())).contains("certain");
        assertThat(refused("--snapshot", snapshot.toString(), "--as-of", "2025-01-01")).contains("shows 2026-11-22");
        assertThat(refused("--snapshot", knowledge.toString())).contains("is no snapshot");
        byte[] bytes = Files.readAllBytes(snapshot);
        bytes[bytes.length / 2] ^= 1;
        Files.write(snapshot, bytes);
        assertThat(refused("--snapshot", snapshot.toString())).contains("damaged");
        assertThat(refused("--snapshot", folder.resolve("nothing").toString())).contains("cannot be used");
        assertThat(refused("--snapshot", snapshot.toString(), "--by", "X")).contains("--knowledge");
    }

    private Path snapshot(Path knowledge) {
        Path snapshot = folder.resolve("register.snapshot");
        Answer written = Desk.run(List.of("snapshot", "--knowledge", knowledge.toString(), "--as-of", DAY, "--output",
                snapshot.toString()));
        assertThat(written.exit()).as(written.err()).isZero();
        return snapshot;
    }

    private static String control(String... options) {
        Answer answer = Desk.run(arguments(options));
        assertThat(answer.exit()).as(answer.err()).isZero();
        return answer.out();
    }

    private static String refused(String... options) {
        Answer answer = Desk.run(arguments(options));
        assertThat(answer.exit()).isIn(2, 5);
        return answer.err();
    }

    private static List<String> arguments(String... options) {
        List<String> arguments = new ArrayList<>(List.of("control", "--format", "json"));
        arguments.addAll(List.of(options));
        return arguments;
    }

    private static List<String> pairs(JsonNode report, String truth) {
        List<String> pairs = new ArrayList<>();
        report.get(truth).forEach(pair -> pairs.add(pair.get("controller") + " " + pair.get("controlled")));
        return pairs;
    }
}
