package eu.vigie.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ReadBomCommandTest {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final String SHEET = """
            Nomenclature;;;
            Référence;Fabricant;Pays d'origine;Qté
            R1;Société Bélier;FR;4

            ;Acme;FR;3
            R3;Acme;Atlantide;x
            R4;Acme;FR;NM
            Total;;;8
            """;

    @TempDir
    private Path folder;
    private Path sheet = Path.of("");

    @BeforeEach
    void sheet() throws IOException {
        sheet = Files.write(folder.resolve("bom.csv"), SHEET.getBytes(WINDOWS_1252));
    }

    private record Answer(int exit, String out, String err) {}

    private static Answer run(Object... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int exit = Vigie.run(new PrintWriter(out), new PrintWriter(err), java.util.Arrays.stream(arguments)
                .map(String::valueOf).toArray(String[]::new));
        return new Answer(exit, out.toString(), err.toString());
    }

    @Test
    void every_row_is_counted_once_and_every_problem_has_a_code() {
        Answer answer = run("read-bom", "--format", "json", sheet);
        JsonNode json = JsonMapper.shared().readTree(answer.out());

        assertThat(answer.exit()).isEqualTo(ExitCode.UNDETERMINED.number());
        assertThat(json.get("rows").properties().stream().mapToInt(row -> row.getValue().intValue()).sum())
                .isEqualTo(8);
        assertThat(json.get("rows").get("refused").intValue()).isEqualTo(1);
        assertThat(json.get("rows").get("total").intValue()).isEqualTo(1);
        assertThat(json.get("problems")).extracting(problem -> problem.get("code").stringValue())
                .containsExactly("row-without-part", "country-unknown", "quantity-not-a-number",
                        "quantity-not-a-number");
        assertThat(json.get("notes")).allSatisfy(note -> assertThat(note.get("code")).isNotNull());
        assertThat(json.get("columns").get(1).get("taken").stringValue()).isEqualTo("MANUFACTURER");
    }

    @Test
    void the_text_says_the_same_in_french() {
        Answer answer = run("read-bom", "--lang", "FR", sheet);

        assertThat(answer.out()).contains("lignes : 4, refusées : 1", "écartée : total : 1", "en tout : 8",
                "Fabricant → MANUFACTURER", "bom.csv, ligne 6, colonne « Qté » : la quantité n'est pas un nombre");
    }

    @Test
    void the_sheet_comes_back_with_all_its_rows_and_is_read_the_same() throws IOException {
        Path back = folder.resolve("back.csv");
        run("read-bom", "--annotate", back, "--lang", "FR", sheet);
        List<String> lines = Files.readAllLines(back, WINDOWS_1252);

        assertThat(lines).hasSize(8);
        assertThat(lines.get(1)).isEqualTo(
                "Référence;Fabricant;Pays d'origine;Qté;Vigie issue;Vigie problème;Vigie remède");
        assertThat(lines.get(2)).startsWith("R1;Société Bélier;FR;4;lue;");
        assertThat(lines.get(4)).startsWith(";Acme;FR;3;refusée;").contains("[row-without-part]");
        assertThat(lines.get(5)).contains("Pays d'origine: ", "[country-unknown] | Qté: ");
        assertThat(run("read-bom", "--format", "json", back).out().replaceAll(",\\{\"heading\":\"Vigie [^}]*}", ""))
                .isEqualTo(run("read-bom", "--format", "json", sheet).out().replace("bom.csv", "back.csv"));
    }

    @Test
    void a_corrected_sheet_that_came_back_is_read_without_a_problem() throws IOException {
        Path back = folder.resolve("back.csv");
        run("read-bom", "--annotate", back, sheet);
        String corrected = Files.readString(back, WINDOWS_1252).replace(";Acme;FR;3;", "R2;Acme;FR;3;")
                .replace("Atlantide;x;", "BE;1;").replace("FR;NM;", "FR;0;");
        Files.write(back, corrected.getBytes(WINDOWS_1252));
        Path again = folder.resolve("again.csv");

        Answer answer = run("read-bom", "--annotate", again, back);

        assertThat(answer.exit()).as(answer.out()).isEqualTo(ExitCode.CONFORMS.number());
        assertThat(Files.readAllLines(again, WINDOWS_1252).get(1).split("Vigie outcome", -1)).hasSize(2);
    }

    @Test
    void a_formula_comes_back_as_text_and_is_read_as_it_was() throws IOException {
        Path attack = Files.writeString(folder.resolve("attack.csv"),
                "Part,Manufacturer,Qty\n\"=HYPERLINK(\"\"http://x\"\")\",@cmd,1\n-4,+x|calc,x\n");
        Path back = folder.resolve("back.csv");
        run("read-bom", "--annotate", back, attack);

        assertThat(Files.readAllLines(back)).noneMatch(line -> line.matches("(.*[,\"])?[=@+].*|.*,-[^0-9].*"));
        assertThat(run("read-bom", back).out()).contains("distinct parts: 2");
        assertThat(Files.readString(back)).contains("'=HYPERLINK", "'@cmd", "'+x|calc", "-4");
    }

    @Test
    void a_workbook_comes_back_as_a_workbook() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "Test", "1.0")) {
            Worksheet parts = workbook.newWorksheet("Pièces");
            String[] headings = {"Part", "Manufacturer", "Qty"};
            for (int at = 0; at < headings.length; at++) {
                parts.value(2, at, headings[at]);
            }
            parts.value(3, 0, "=R1");
            parts.value(3, 1, "Acme");
            parts.value(3, 2, 1.234);
            parts.value(4, 1, "Acme");
            parts.value(4, 2, 2);
        }
        Path file = Files.write(folder.resolve("bom.xlsx"), bytes.toByteArray());
        Path back = folder.resolve("back.xlsx");
        run("read-bom", "--annotate", back, file);

        JsonNode first = JsonMapper.shared().readTree(run("read-bom", "--format", "json", file).out());
        JsonNode second = JsonMapper.shared().readTree(run("read-bom", "--format", "json", back).out());

        assertThat(second.get("sheet").stringValue()).isEqualTo("Pièces");
        assertThat(second.get("rows")).isEqualTo(first.get("rows"));
        assertThat(second.get("problems")).isEqualTo(first.get("problems"));
        assertThat(first.get("problems")).hasSize(1);
    }

    @Test
    void what_somebody_says_of_columns_stands_in_the_headings_of_the_sheet_that_comes_back() throws IOException {
        Path wrong = Files.writeString(folder.resolve("wrong.csv"),
                "Part,Puce,Country,Qty\nR1,Acme,Zeta,1\nR2,Beta,Eta,1\nR3,Acme,Zeta,1\n");
        Path columns = Files.writeString(folder.resolve("columns.json"),
                "{\"Puce\": \"MANUFACTURER\", \"Country\": null}");
        Path back = folder.resolve("back.csv");

        assertThat(run("read-bom", wrong).exit()).isEqualTo(ExitCode.UNDETERMINED.number());
        assertThat(run("read-bom", "--columns", columns, "--annotate", back, wrong).exit()).isZero();
        assertThat(Files.readAllLines(back).getFirst())
                .startsWith("Part,Manufacturer (confirmed),Vigie does not read: Country,Qty,");
        assertThat(run("read-bom", back).exit()).isZero();
        assertThat(run("read-bom", back).out()).contains("Manufacturer (confirmed) → MANUFACTURER");
    }

    @Test
    void two_columns_that_are_said_to_be_the_same_are_both_read_when_the_sheet_comes_again() throws IOException {
        Path two = Files.writeString(folder.resolve("two.csv"), "Part,Supplier,Puce,Via,Qty\nR1,Acme,Beta,Gamma,1\n");
        Path columns = Files.writeString(folder.resolve("columns.json"),
                "{\"Puce\": \"SUPPLIER\", \"Via\": \"SUPPLIER\"}");
        Path back = folder.resolve("back.csv");
        run("read-bom", "--columns", columns, "--annotate", back, two);

        assertThat(run("read-bom", back).out()).contains("Supplier → SUPPLIER",
                "Supplier name (confirmed) → SUPPLIER", "Vendor (confirmed) → SUPPLIER");
    }

    @Test
    void a_column_that_there_is_not_is_refused_with_those_that_there_are() throws IOException {
        Path columns = Files.writeString(folder.resolve("columns.json"), "{\"Puce\": \"MAKER\"}");

        Answer answer = run("read-bom", "--columns", columns, sheet);

        assertThat(answer.exit()).isEqualTo(ExitCode.UNREADABLE_INPUT.number());
        assertThat(answer.err()).contains("/Puce").contains("MANUFACTURER");
    }

    @Test
    void a_file_that_cannot_be_read_does_not_keep_another_from_being_read() throws IOException {
        Path broken = Files.writeString(folder.resolve("broken.csv"), "nothing here\n", StandardCharsets.UTF_8);

        Answer answer = run("read-bom", broken, sheet);

        assertThat(answer.exit()).isEqualTo(ExitCode.UNREADABLE_INPUT.number());
        assertThat(answer.err()).contains("broken.csv");
        assertThat(answer.out()).contains("bom.csv");
    }
}
