package eu.vigie.bom;

import static eu.vigie.bom.Workbooks.number;
import static eu.vigie.bom.Workbooks.row;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import eu.vigie.supplychain.InputProblem;
import eu.vigie.supplychain.Part;
import eu.vigie.supplychain.SupplyRole;

class WorkbookReaderTest {

    private static final String[] HEADINGS = row("Part", "Manufacturer", "MPN", "Qty");

    private static Bom read(Workbooks workbook) {
        return BomReader.read(workbook.document());
    }

    private static Part part(Bom bom, String name) {
        return bom.parts().stream().filter(part -> part.name().equals(name)).findFirst().orElseThrow();
    }

    private static @Nullable BigDecimal quantity(Bom bom, String name) {
        return bom.occurrences(part(bom, name).id(), 9).quantity();
    }

    private static List<String> makers(Bom bom, String name) {
        return part(bom, name).roles().stream().filter(stated -> stated.role() == SupplyRole.MANUFACTURER)
                .map(stated -> stated.party().name()).toList();
    }

    @Test
    void a_sheet_of_a_workbook_reads_like_the_same_sheet_as_csv() {
        Bom bom = read(Workbooks.of(HEADINGS, row("R1", "Acme", "X1", number("4"))));

        assertThat(bom.mediaType()).isEqualTo(WorkbookSheet.MEDIA_TYPE);
        assertThat(makers(bom, "R1")).containsExactly("Acme");
        assertThat(quantity(bom, "R1")).isEqualByComparingTo("4");
        assertThat(bom.problems()).isEmpty();
        assertThat(bom.notes()).isEmpty();
        assertThat(part(bom, "R1").roles().getFirst().party().evidence().place())
                .isEqualTo("sheet \"BOM\" row 2, column \"Manufacturer\"");
    }

    @Test
    void shared_texts_and_texts_in_place_are_the_same() {
        Bom bom = read(Workbooks.of(HEADINGS, row("R1", "<c r=\"@\" t=\"s\"><v>0</v></c>", "X1", number("4")))
                .strings("Société d’Équipement"));

        assertThat(makers(bom, "R1")).containsExactly("Société d’Équipement");
    }

    @Test
    void the_headings_may_stand_below_a_logo_and_beside_other_sheets_which_are_named() {
        Bom bom = read(new Workbooks().sheet("Cover", "", Workbooks.data(row("Bill of materials"), row("Rev. 4")))
                .sheet("Empty", "", "<sheetData/>")
                .sheet("Parts", "", Workbooks.data(row("Aurora"), row(), row("", "Part", "Maker", "Qty"),
                        row("", "R1", "Acme", number("4")))));

        assertThat(makers(bom, "R1")).containsExactly("Acme");
        assertThat(bom.problems()).isEmpty();
        assertThat(bom.notes()).extracting(InputProblem::place, InputProblem::problem)
                .contains(org.assertj.core.groups.Tuple.tuple("sheet \"Parts\"", "this sheet was read"));
        assertThat(bom.notes()).extracting(InputProblem::value).contains("Cover, Empty (∅)");
    }

    @ParameterizedTest
    @CsvSource({"'', lists parts as well", "'state=\"hidden\"', is hidden", "'state=\"veryHidden\"', is hidden"})
    void a_second_sheet_of_parts_leaves_the_reading_incomplete(String state, String why) {
        String parts = Workbooks.data(HEADINGS, row("R1", "Acme", "X1", number("4")));
        Bom bom = read(new Workbooks().sheet("A", "", parts).sheet("B", state, parts));

        assertThat(bom.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.place()).isEqualTo("sheet \"B\"");
            assertThat(problem.problem()).contains(why);
        });
    }

    @Test
    void merged_cells_hold_for_every_row_that_they_reach_over() {
        Bom bom = read(new Workbooks().sheet("BOM", "", Workbooks.data(HEADINGS,
                row("R1", "Acme", "X1", number("4")), row("R2", "", "X2", number("1")),
                row("R3", "", "X3", number("1")))
                + "<mergeCells count=\"1\"><mergeCell ref=\"B2:B3\"/></mergeCells>"));

        assertThat(makers(bom, "R2")).containsExactly("Acme");
        assertThat(makers(bom, "R3")).isEmpty();
        assertThat(bom.notes()).extracting(InputProblem::problem).anyMatch(note -> note.contains("merged"));
    }

    @Test
    void a_quantity_merged_over_rows_is_the_quantity_of_none_but_the_first() {
        Bom bom = read(new Workbooks().sheet("BOM", "", Workbooks.data(HEADINGS,
                row("R1", "Acme", "X1", number("4")), row("R2", "Acme", "X2"))
                + "<mergeCells><mergeCell ref=\"D2:D3\"/></mergeCells>"));

        assertThat(quantity(bom, "R1")).isEqualByComparingTo("4");
        assertThat(quantity(bom, "R2")).isNull();
        assertThat(bom.problems()).anyMatch(problem -> problem.problem().contains("several rows in merged cells"));
    }

    @Test
    void hidden_rows_are_read_and_said_to_be() {
        Bom bom = read(new Workbooks().sheet("BOM", "", Workbooks.data(HEADINGS,
                row("R1", "Acme", "X1", number("4")), row("R2", "Zeta", "X2", number("1")))
                .replace("<row r=\"3\">", "<row r=\"3\" hidden=\"1\">")));

        assertThat(makers(bom, "R2")).containsExactly("Zeta");
        assertThat(bom.notes()).anySatisfy(note -> {
            assertThat(note.problem()).contains("hidden");
            assertThat(note.value()).isEqualTo("3");
        });
    }

    @Test
    void a_formula_has_the_value_that_was_saved_with_it() {
        Bom bom = read(Workbooks.of(HEADINGS, row("R1", "<c r=\"@\" t=\"str\"><f>A1</f><v>Acme</v></c>", "X1",
                "<c r=\"@\"><f>2*2</f><v>4</v></c>")));

        assertThat(makers(bom, "R1")).containsExactly("Acme");
        assertThat(quantity(bom, "R1")).isEqualByComparingTo("4");
        assertThat(bom.problems()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"<c r=\"@\"><f>VLOOKUP(A2;C:D)</f></c>|was not saved|=VLOOKUP(A2;C:D)",
            "<c r=\"@\" t=\"e\"><v>#REF!</v></c>|holds an error|#REF!",
            "<c r=\"@\" t=\"e\"><f>B9</f><v>#N/A</v></c>|holds an error|#N/A",
            "<c r=\"@\" s=\"1\"><v>45000</v></c>|holds a date|2023-03-15"})
    void a_cell_without_its_value_is_named_and_the_row_is_kept(String cell, String why, String value) {
        Bom bom = read(Workbooks.of(HEADINGS, row("R1", cell, "X1", number("4"))));

        assertThat(bom.lines()).isEqualTo(1);
        assertThat(bom.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.place()).isEqualTo("sheet \"BOM\" row 2, column \"Manufacturer\"");
            assertThat(problem.problem()).contains(why);
            assertThat(problem.value()).isEqualTo(value);
        });
    }

    @Test
    void a_part_number_that_became_a_date_is_named() {
        Bom bom = read(Workbooks.of(HEADINGS, row("R1", "Acme", "<c r=\"@\" s=\"1\"><v>41000</v></c>", number("4")))
                .properties("date1904=\"1\""));

        assertThat(bom.problems()).singleElement()
                .satisfies(problem -> assertThat(problem.value()).isEqualTo("2016-04-02"));
    }

    @Test
    void a_quantity_that_became_a_date_is_no_number() {
        Bom bom = read(Workbooks.of(HEADINGS, row("R1", "Acme", "X1", "<c r=\"@\" s=\"1\"><v>45000</v></c>")));

        assertThat(quantity(bom, "R1")).isNull();
        assertThat(bom.problems()).singleElement()
                .satisfies(problem -> assertThat(problem.problem()).isEqualTo("the quantity is no number"));
    }

    @ParameterizedTest
    @CsvSource({"2049261103, 2049261103", "2.0492611030000001E+9, 2049261103", "39.5, 39.5"})
    void a_part_number_kept_as_a_number_keeps_its_digits(String raw, String number) {
        Bom bom = read(Workbooks.of(HEADINGS, row("R1", "Acme", number(raw), number("4"))));

        assertThat(part(bom, "R1").manufacturerPartNumber()).isEqualTo(number);
        assertThat(bom.problems()).isEmpty();
    }

    @Test
    void a_part_number_with_more_digits_than_a_number_has_is_named() {
        Bom bom = read(Workbooks.of(HEADINGS, row("R1", "Acme", number("12345678901234567890"), number("4"))));

        assertThat(bom.problems()).singleElement()
                .satisfies(problem -> assertThat(problem.problem()).contains("more digits"));
    }

    @Test
    void zeros_that_a_format_shows_are_kept() {
        Bom bom = read(Workbooks.of(HEADINGS, row("R1", "Acme", "<c r=\"@\" s=\"0\"><v>42</v></c>", number("4")))
                .styles("<numFmts count=\"1\"><numFmt numFmtId=\"170\" formatCode=\"00000\"/></numFmts>"
                        + "<cellXfs><xf numFmtId=\"170\"/></cellXfs>"));

        assertThat(part(bom, "R1").manufacturerPartNumber()).isEqualTo("00042");
    }

    @ParameterizedTest
    @CsvSource({"1.234, 1.234", "0.30000000000000004, 0.3", "1E3, 1000", "4.0, 4"})
    void numbers_have_points_before_their_decimals_whatever_the_language(String raw, String value) {
        Bom bom = read(Workbooks.of(row("Référence", "Qté"), row("R1", number(raw)), row("R2", "0,5")));

        assertThat(quantity(bom, "R1")).isEqualByComparingTo(value);
        assertThat(quantity(bom, "R2")).isEqualByComparingTo("0.5");
        assertThat(bom.problems()).isEmpty();
    }

    @Test
    void a_number_typed_as_text_that_could_be_two_is_not_guessed() {
        Bom bom = read(Workbooks.of(row("Part", "Qty"), row("R1", "1,234"), row("R2", number("1.5"))));

        assertThat(quantity(bom, "R1")).isNull();
    }

    @Test
    void blanks_that_a_format_leaves_to_the_right_and_below_are_nothing() {
        Bom bom = read(new Workbooks().sheet("BOM", "", Workbooks.data(HEADINGS,
                row("R1", "Acme", "X1", number("4"))).replace("</row></sheetData>",
                        "<c r=\"XFD2\" s=\"1\"/></row><row r=\"1048576\"><c r=\"A1048576\" s=\"1\"/></row></sheetData>")));

        assertThat(bom.lines()).isEqualTo(1);
        assertThat(bom.problems()).isEmpty();
        assertThat(bom.notes()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"<cellXfs><xf numFmtId=\"14\"", "", "<numFmts><numFmt/></numFmts>"})
    void a_broken_table_of_styles_costs_the_dates_and_nothing_else(String styles) {
        Workbooks workbook = Workbooks.of(HEADINGS,
                row("R1", "Acme", "X1", "<c r=\"@\" s=\"7\"><v>4</v></c>")).styles(styles);

        assertThat(quantity(read(workbook), "R1")).isEqualByComparingTo("4");
    }

    @Test
    void a_workbook_of_no_parts_says_which_sheets_were_looked_at() {
        InputProblem problem = WorkbookAttacksTest.refusal(Workbooks.of(row("Nothing"), row("here")).bytes());

        assertThat(problem.problem()).contains("no sheet has a row of headings");
        assertThat(problem.value()).isEqualTo("BOM");
    }
}
