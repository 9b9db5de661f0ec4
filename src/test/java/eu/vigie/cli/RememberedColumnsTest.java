package eu.vigie.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What somebody says of the columns of a supplier's sheet counts for the next one, is told, and is looked at again. */
class RememberedColumnsTest {

    private static final String FIRST = "Part,Puce,Country,Qty\nR1,Acme,Zeta,1\nR2,Beta,Eta,1\nR3,Acme,Zeta,1\n";
    private static final String NEXT = "Part,Puce,Country,Qty\nR7,Gamma,Theta,5\n";
    private static final String NOTE = "these columns were read as it was said of an earlier sheet of Tallinn Boards";

    @TempDir
    private Path folder;
    private Path mapping = Path.of("");

    @BeforeEach
    void said() throws IOException {
        mapping = folder.resolve("mapping.json");
        Path columns = file("columns.json", "{\"Puce\": \"MANUFACTURER\", \"Country\": null}");
        Desk.Answer answer = run("read-bom", "--columns", columns, "--mapping", mapping, "--supplier",
                "Tallinn Boards", "--remember", file("first.csv", FIRST));
        assertThat(answer.exit()).as(answer.err()).isZero();
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private static Desk.Answer run(Object... arguments) {
        return Desk.run(java.util.Arrays.stream(arguments).map(String::valueOf).toList());
    }

    private static JsonNode json(Object... arguments) {
        return JsonMapper.shared().readTree(run(arguments).out());
    }

    @Test
    void all_that_looks_at_bills_reads_so_and_says_so() throws IOException {
        Path next = file("next.csv", NEXT);
        Desk.Answer rollup = run("bom-rollup", "--mapping", mapping, next);
        assertThat(rollup.out()).contains("Gamma");
        assertThat(rollup.err()).contains(NOTE);
        assertThat(run("bom-rollup", next).out()).doesNotContain("Gamma");
        Desk.Answer places = run("bom-places", "--part", "R7", "--mapping", mapping, next);
        assertThat(places.out()).contains("Gamma");
        assertThat(places.err()).contains(NOTE);
        Path other = file("other.csv", NEXT.replace("Gamma", "Delta"));
        Desk.Answer diff = run("bom-diff", "--mapping", mapping, next, other);
        assertThat(diff.out()).contains("Gamma", "Delta");
        assertThat(diff.err()).contains(NOTE);
        assertThat(run("bom-diff", next, other).out()).contains("Nothing changed in what was read.");
        assertThat(run("bom-rollup", "--mapping", mapping, "--output", mapping, next).exit()).isEqualTo(2);
    }

    @Test
    void a_sheet_with_the_same_headings_is_read_so_and_that_is_told() throws IOException {
        JsonNode read = json("read-bom", "--format", "json", "--mapping", mapping, file("next.csv", NEXT));

        assertThat(read.get("columns").get(1).get("taken").stringValue()).isEqualTo("MANUFACTURER");
        assertThat(read.get("columns").get(1).get("by").stringValue()).isEqualTo("remembered");
        assertThat(read.get("columns").get(2).has("taken")).isFalse();
        assertThat(read.get("problems")).isEmpty();
        assertThat(read.get("notes")).anySatisfy(note -> {
            assertThat(note.get("code").stringValue()).isEqualTo("columns-remembered");
            assertThat(note.get("problem").stringValue()).isEqualTo(NOTE);
            assertThat(note.get("value").stringValue()).isEqualTo("Country → NOT_READ, Puce → MANUFACTURER");
        });
    }

    @Test
    void a_sheet_with_other_headings_is_read_so_only_where_the_supplier_is_said() throws IOException {
        Path other = file("other.csv", "Part,Puce,Country,Remark,Qty\nR7,Gamma,Theta,x,5\n");

        assertThat(run("read-bom", "--mapping", mapping, other).out()).doesNotContain(NOTE).contains(
                "Puce → not read");
        assertThat(run("read-bom", "--mapping", mapping, "--supplier", "Somebody Else", other).out())
                .doesNotContain(NOTE);
        assertThat(run("read-bom", "--mapping", mapping, "--supplier", "TALLINN boards", other).out()).contains(NOTE,
                "Puce → MANUFACTURER (as was said of an earlier sheet)");
    }

    @Test
    void what_is_said_of_this_sheet_comes_first_and_is_remembered_from_then_on() throws IOException {
        Path columns = file("other.json", "{\"Puce\": \"SUPPLIER\"}");
        Desk.Answer answer = run("read-bom", "--columns", columns, "--mapping", mapping, "--supplier",
                "Tallinn Boards", "--remember", file("next.csv", NEXT));

        assertThat(answer.out()).contains("Puce → SUPPLIER (as was said)",
                "Country → not read (as was said of an earlier sheet)");
        assertThat(run("read-bom", "--mapping", mapping, folder.resolve("first.csv")).out()).contains(
                "Puce → SUPPLIER (as was said of an earlier sheet)");
    }

    @Test
    void a_remembered_column_that_holds_something_else_now_is_not_believed() throws IOException {
        Path turned = file("turned.csv", "Part,Puce,Country,Qty\nR1,FR,Zeta,1\nR2,DE,Eta,1\nR3,TW,Zeta,1\n");

        Desk.Answer answer = run("read-bom", "--mapping", mapping, turned);

        assertThat(answer.exit()).isEqualTo(ExitCode.UNDETERMINED.number());
        assertThat(answer.out()).contains("the column holds countries; it was not read");
    }

    @Test
    void an_assessment_says_what_was_remembered_and_is_another_one() throws IOException {
        Path consortium = file("consortium.json", Desk.CONSORTIUM);
        Path next = file("next.csv", NEXT);
        List<Object> command = List.of("assess", "--as-of", "2026-11-22", "--format", "json", "--consortium",
                consortium, "--bom", next);
        JsonNode plain = json(command.toArray());
        List<Object> more = new java.util.ArrayList<>(command);
        more.addAll(List.of("--mapping", mapping));
        JsonNode mapped = json(more.toArray());

        assertThat(mapped.get("id")).isNotEqualTo(plain.get("id"));
        assertThat(plain.get("inputs").get(1).has("columns")).isFalse();
        assertThat(mapped.get("inputs").get(1).get("columns").toString()).isEqualTo(
                "{\"said\":{},\"remembered\":{\"Country\":\"NOT_READ\",\"Puce\":\"MANUFACTURER\"},"
                        + "\"supplier\":\"Tallinn Boards\"}");
        assertThat(mapped.get("notes")).anySatisfy(note -> assertThat(note.get("problem").stringValue())
                .isEqualTo(NOTE));
    }

    @Test
    void what_is_said_of_a_heading_that_is_not_there_is_refused_and_not_lost() throws IOException {
        Path columns = file("columns.json", "{\"Pucee\": \"MANUFACTURER\"}");

        Desk.Answer answer = run("read-bom", "--columns", columns, folder.resolve("first.csv"));

        assertThat(answer.exit()).isEqualTo(ExitCode.UNREADABLE_INPUT.number());
        assertThat(answer.err()).contains("no column of the sheet has this heading (found 'Pucee')",
                "Part, Puce, Country, Qty");
    }

    @Test
    void two_columns_cannot_both_be_the_quantity() throws IOException {
        Path columns = file("columns.json", "{\"Puce\": \"QUANTITY\", \"Country\": \"quantity\"}");

        assertThat(run("read-bom", "--columns", columns, folder.resolve("first.csv")).err())
                .contains("two columns are said to be this one");
    }

    @Test
    void a_file_of_mappings_that_is_none_is_refused_with_its_place() throws IOException {
        Path broken = file("broken.json",
                "{\"mappings\": [{\"supplier\": \"X\", \"headings\": [1], \"columns\": {}}]}");

        Desk.Answer answer = run("read-bom", "--mapping", broken, folder.resolve("first.csv"));

        assertThat(answer.exit()).isEqualTo(ExitCode.UNREADABLE_INPUT.number());
        assertThat(answer.err()).contains("/mappings/0/headings");
        assertThat(run("read-bom", "--remember", folder.resolve("first.csv")).exit())
                .isEqualTo(ExitCode.USAGE.number());
    }
}
