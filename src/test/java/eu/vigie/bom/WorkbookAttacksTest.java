package eu.vigie.bom;

import static eu.vigie.bom.Workbooks.number;
import static eu.vigie.bom.Workbooks.row;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import eu.vigie.supplychain.Document;
import eu.vigie.supplychain.InputProblem;
import eu.vigie.supplychain.UnreadableInput;

class WorkbookAttacksTest {

    private static final String[] HEADINGS = row("Part", "Manufacturer", "Qty");
    private static final String[] LINE = row("R1", "Acme", number("4"));

    static InputProblem refusal(byte[] bytes) {
        UnreadableInput refusal = assertTimeout(Duration.ofSeconds(10), () -> catchThrowableOfType(
                UnreadableInput.class, () -> BomReader.read(Document.of("bom.xlsx", bytes))));
        assertThat(refusal).isNotNull();
        return refusal.problems().getFirst();
    }

    private static byte[] zip(int entries, String name, byte[] content, int times) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < entries; i++) {
                zip.putNextEntry(new ZipEntry(name.formatted(i)));
                for (int n = 0; n < times; n++) {
                    zip.write(content);
                }
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    /** What is in the archive, and further entries. */
    private static byte[] with(byte[] workbook, byte[] more) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (byte[] each : new byte[][]{workbook, more}) {
                try (var in = new java.util.zip.ZipInputStream(new java.io.ByteArrayInputStream(each))) {
                    for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                        out.putNextEntry(new ZipEntry(entry.getName()));
                        in.transferTo(out);
                        out.closeEntry();
                    }
                }
            }
        }
        return bytes.toByteArray();
    }

    @Test
    void a_sheet_of_a_megabyte_that_unpacks_to_hundreds_is_refused() throws IOException {
        String cells = "<row><c t=\"inlineStr\"><is><t>R1</t></is></c><c><v>1</v></c></row>";
        byte[] bomb = with(Workbooks.of(HEADINGS, LINE).bytes(), zip(1, "xl/worksheets/more%d.xml",
                ("<x>" + cells.repeat(10_000)).getBytes(StandardCharsets.UTF_8), 500));

        assertThat(bomb.length).isLessThan(2_000_000);
        assertThat(refusal(bomb).problem()).contains("unpacks to more than 100 times");
    }

    @Test
    void an_archive_of_thousands_of_entries_is_refused() throws IOException {
        byte[] bomb = with(Workbooks.of(HEADINGS, LINE).bytes(), zip(4_000, "xl/media/%d.png", new byte[0], 1));

        assertThat(bomb.length).isBetween(300_000, 600_000);
        assertThat(refusal(bomb).problem()).contains("more than 1000 entries");
    }

    @Test
    void shared_texts_beyond_any_memory_are_refused() throws IOException {
        byte[] noise = new byte[3_000_000];
        new Random(1).nextBytes(noise);
        for (int i = 0; i < noise.length; i++) {
            noise[i] = (byte) ('a' + (noise[i] & 7));
        }
        byte[] text = ("<si><t>" + new String(noise, 0, 30_000, StandardCharsets.US_ASCII) + "</t></si>")
                .getBytes(StandardCharsets.US_ASCII);

        byte[] bomb = with(Workbooks.of(HEADINGS, LINE).bytes(), zip(1, "xl/more/sharedStrings.xml", text, 6_000));

        assertThat(refusal(bomb).problem()).containsAnyOf("unpacks to more than can be read",
                "unpacks to more than 100");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"xl/vbaProject.bin|carries macros|without macros",
            "xl/macrosheets/sheet1.xml|carries macros|without macros",
            "xl/externalLinks/externalLink1.xml|other files|by their values",
            "XL/Workbook.xml|two parts of the same name|save it anew"})
    void what_a_sheet_of_parts_does_not_need_is_refused(String part, String why, String remedy) {
        InputProblem problem = refusal(Workbooks.of(HEADINGS, LINE).part(part, "<x/>").bytes());

        assertThat(problem.problem()).contains(why);
        assertThat(problem.remedy()).contains(remedy);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><worksheet/>|document type",
            "<?xml version=\"1.0\"?><worksheet><sheetData><row r=\"1\"><c r=\"A1\"><v>1</v></row>|damaged",
            "<?xml version=\"1.0\"?>|damaged"})
    void a_sheet_that_is_no_sheet_is_refused(String xml, String why) {
        assertThat(refusal(Workbooks.of(HEADINGS, LINE).sheet("X", "", xml).bytes()).problem()).contains(why);
    }

    @Test
    void a_text_longer_than_a_cell_is_refused_before_it_is_held() {
        InputProblem problem = refusal(Workbooks.of(HEADINGS, row("R" + "é<![CDATA[".repeat(0) + "x".repeat(300_000)))
                .bytes());

        assertThat(problem.problem()).contains("longer than a cell can hold");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "<row r=\"3\"><c r=\"A3\"><v>1</v></c></row><row r=\"2\"><c r=\"A2\"><v>1</v></c></row>|not in order",
            "<row r=\"2\"><c r=\"A2\"><v>1</v></c><c r=\"A2\"><v>2</v></c></row>|one cell twice",
            "<row r=\"2\"><c r=\"XFD2\"><v>1</v></c></row>|more than 500 cells",
            "<row r=\"9999999\"><c r=\"A9999999\"><v>1</v></c></row>|not in order"})
    void cells_that_no_program_writes_so_are_refused_by_their_row(String rows, String why) {
        String sheet = Workbooks.data(new String[][]{HEADINGS}).replace("</sheetData>", rows + "</sheetData>");

        InputProblem problem = refusal(new Workbooks().sheet("BOM", "", sheet).bytes());

        assertThat(problem.problem()).contains(why);
        assertThat(problem.place()).startsWith("sheet \"BOM\" row ");
    }

    @Test
    void a_file_cut_short_anywhere_is_refused_and_says_so() {
        byte[] whole = Workbooks.of(HEADINGS, LINE).bytes();
        for (int length = 5; length < whole.length - 1; length += 13) {
            byte[] cut = Arrays.copyOf(whole, length);
            assertThat(refusal(cut).remedy()).isNotBlank();
        }
    }

    @Test
    void a_byte_changed_anywhere_is_read_or_refused_and_never_a_failure() {
        byte[] whole = Workbooks.of(HEADINGS, LINE).bytes();
        Random random = new Random(7);
        for (int i = 0; i < 1_000; i++) {
            byte[] changed = whole.clone();
            changed[random.nextInt(whole.length)] = (byte) random.nextInt(256);
            assertThatCode(() -> readOrRefuse(changed)).doesNotThrowAnyException();
        }
    }

    private static void readOrRefuse(byte[] bytes) {
        try {
            BomReader.read(Document.of("bom.xlsx", bytes));
        } catch (UnreadableInput e) {
            assertThat(e.problems()).isNotEmpty();
        }
    }

    @Test
    void formats_of_other_programs_are_named_and_told_what_to_do() throws IOException {
        byte[] ods = zip(1, "mimetype", "application/vnd.oasis.opendocument.spreadsheet".getBytes(
                StandardCharsets.US_ASCII), 1);
        byte[] xls = new byte[600];
        System.arraycopy(new byte[]{(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0}, 0, xls, 0, 4);
        byte[] encrypted = xls.clone();
        byte[] name = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
        System.arraycopy(name, 0, encrypted, 400, name.length);

        assertThat(refusal(ods).toString()).contains("OpenDocument").contains("save it as XLSX or CSV");
        assertThat(refusal(xls).toString()).contains("old Excel workbook (XLS)").contains("save it as XLSX or CSV");
        assertThat(refusal(encrypted).toString()).contains("encrypted").contains("without a password");
        assertThat(refusal(zip(1, "readme.txt", new byte[3], 1)).toString()).contains("ZIP archive and no Excel");
    }
}
