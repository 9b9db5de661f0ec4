package eu.vigie.bom;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.Test;

import eu.vigie.supplychain.Document;
import eu.vigie.supplychain.InputProblem;
import eu.vigie.supplychain.Part;
import eu.vigie.supplychain.Share;

/** What a sheet says is read, or somebody is told that it is not; also when the sheet goes back and comes again. */
class NothingDroppedTest {

    private static BomReview read(String csv) {
        return BomReview.of(Document.of("bom.csv", csv.getBytes(StandardCharsets.UTF_8)), ColumnChoice.NONE);
    }

    private static BomReview read(Document document) {
        return BomReview.of(document, ColumnChoice.NONE);
    }

    private static BomReview again(BomReview review) {
        return read(Document.of("again", review.returned(List.of("Vigie outcome", "Vigie problem", "Vigie remedy"),
                RowOutcome::name, problem -> problem).orElseThrow()));
    }

    private static List<String> problems(BomReview review) {
        return review.bom().problems().stream().map(problem -> problem.place() + ": " + problem.problem()).toList();
    }

    private static List<String> quantities(BomReview review) {
        return review.bom().parts().stream().map(Part::id)
                .map(id -> String.valueOf(review.bom().occurrences(id, 0).quantity())).toList();
    }

    @Test
    void words_in_a_column_without_a_heading_are_told() {
        assertThat(read("Part,Maker,Qty,\nA,Acme,1,\nB,Acme,1,Huawei\n").bom().problems()).singleElement()
                .satisfies(problem -> {
                    assertThat(problem.place()).isEqualTo("row 3, column \"D\"");
                    assertThat(problem.value()).isEqualTo("Huawei");
                    assertThat(problem.problem())
                            .isEqualTo("the column has no heading, and what stands in it was not read");
                });
        assertThat(problems(read("Part,Maker,Qty,\nA,Acme,1,12\n"))).isEmpty();
    }

    @Test
    void two_quantities_that_differ_are_none() {
        BomReview review = read("Part,Maker,Qty,Quantity\nA,Acme,2,20\nB,Acme,3,3.0\n");

        assertThat(problems(review)).containsExactly("row 2, column \"Qty\": another column says another quantity");
        assertThat(quantities(review)).containsExactly("null", "3");
    }

    @Test
    void a_second_table_with_other_columns_is_refused_row_by_row() {
        BomReview review = read("""
                Part,Maker,Supplier,Qty
                A,Acme,Arrow,2
                Part,Supplier,Maker,Qty
                B,Arrow,Huawei,2
                Part,Maker,Supplier,Qty
                C,Acme,Arrow,2
                """);

        assertThat(review.bom().parts()).extracting(Part::name).containsExactly("A", "C");
        assertThat(review.bom().rejected()).isEqualTo(2);
        assertThat(problems(review)).containsExactly(
                "row 3: the row is of another table, under other headings than those that were read",
                "row 4: the row is of another table, under other headings than those that were read");
    }

    @Test
    void the_same_headings_written_otherwise_are_the_same() {
        BomReview review = read("Part,Maker,Qty\nA,Acme,2\nPART,Manufacturer,Quantity\nB,Acme,2\n");

        assertThat(problems(review)).isEmpty();
        assertThat(review.account().orElseThrow().counts()).containsEntry(RowOutcome.REPEATED_HEADINGS, 1);
    }

    @Test
    void a_row_called_total_that_names_a_supplier_is_a_line() {
        BomReview review = read("Part,Maker,Supplier,Qty\nA,Acme,Arrow,2\nTotal,,Huawei,2\nTotal,,,4\n");

        assertThat(review.account().orElseThrow().counts()).containsEntry(RowOutcome.READ, 2)
                .containsEntry(RowOutcome.TOTAL, 1);
    }

    @Test
    void designators_say_how_many_where_no_column_does() {
        BomReview review = read("Comment,Designator,Footprint\n100nF,\"C1,C2\",0402\n1k,R1-R4,0402\n");

        assertThat(quantities(review)).containsExactly("2", "4");
        assertThat(review.bom().notes()).extracting(InputProblem::problem).contains(
                "no column says how many, so that each place on the board that a row names is one piece");
    }

    @Test
    void part_numbers_and_times_of_delivery_are_no_names_of_companies() {
        assertThat(problems(
                read("Part,Maker,MPN,Qty\nA,GRM188R71H104,Murata,1\nB,RC0402FR-07,Yageo,1\nC,STM32F407VGT6,ST,1\n")))
                .containsExactly("row 1, column \"Maker\": the heading promises names of companies and the column holds"
                        + " part numbers; it was not read");
        assertThat(problems(read("Part,Supplier,Qty\nA,3 weeks,1\nB,4 wks,1\nC,10-12 semaines,1\n")))
                .containsExactly("row 1, column \"Supplier\": the heading promises names of companies and the column"
                        + " holds periods; it was not read");
        assertThat(problems(read("Part,Maker,Qty\nA,3M,1\nB,TE,1\nC,u-blox,1\nD,7Sensing,1\n"))).isEmpty();
    }

    @Test
    void an_unknown_supplier_is_one_that_is_not_known() {
        assertThat(read("Part,Maker,Supplier,Qty\nA,Acme,???,1\n").bom().parts().getFirst().roles()).hasSize(2);
        assertThat(read("Part,Maker,Supplier,Qty\nA,Acme,-,1\n").bom().parts().getFirst().roles()).hasSize(1);
    }

    @Test
    void an_error_in_a_cell_is_told_in_csv_as_in_a_workbook_and_each_time_it_comes() {
        String told = "row 2, column \"Supplier\": the cell holds an error in place of a value";
        BomReview csv = read("Part,Maker,Supplier,Qty\nA,Acme,#N/A,1\n");
        BomReview workbook = read(Workbooks.of(Workbooks.row("Part", "Maker", "Supplier", "Qty"),
                Workbooks.row("A", "Acme", "<c r=\"@\" t=\"e\"><f>B9</f><v>#REF!</v></c>", "1")).document());

        assertThat(problems(csv)).containsExactly(told);
        assertThat(problems(again(csv))).containsExactly(told);
        assertThat(problems(workbook)).containsExactly("sheet \"BOM\" " + told);
        assertThat(problems(again(workbook))).containsExactly("sheet \"BOM\" " + told);
    }

    @Test
    void a_formula_without_a_value_and_a_day_go_back_as_they_came() {
        BomReview review = read(Workbooks.of(Workbooks.row("Part", "Maker", "MPN", "Supplier", "Qty"),
                Workbooks.row("A", "Acme", "<c r=\"@\" s=\"1\"><v>45000</v></c>", "<c r=\"@\"><f>A1</f></c>", "1"))
                .document());

        assertThat(problems(review)).hasSize(2);
        BomReview again = again(review);
        assertThat(problems(again))
                .containsExactly("sheet \"BOM\" row 2, column \"MPN\": the cell holds a date, which a"
                        + " spreadsheet program may have made of what was typed");
        assertThat(again.bom().parts().getFirst().roles()).extracting(role -> role.party().name()).contains("=A1");
    }

    @Test
    void a_sheet_that_was_not_read_goes_back_with_the_one_that_was() {
        BomReview review = read(new Workbooks()
                .sheet("Main", "",
                        Workbooks.data(Workbooks.row("Part", "Maker", "Qty"), Workbooks.row("A", "Acme", "1")))
                .sheet("Power", "",
                        Workbooks.data(Workbooks.row("Part", "Maker", "Qty"), Workbooks.row("B", "ZTE", "1")))
                .sheet("Old", "state=\"hidden\"",
                        Workbooks.data(Workbooks.row("Part", "Maker", "Qty"), Workbooks.row("C", "ZTE", "1")))
                .document());

        assertThat(problems(review)).hasSize(2);
        assertThat(problems(again(review))).isEqualTo(problems(review));
    }

    @Test
    void a_good_row_with_empty_cells_at_its_end_comes_back_as_good() {
        BomReview review = read("Part,Maker,Qty\nA,Acme,1,extra\nB,Acme,1,,,\n");

        assertThat(again(review).account().orElseThrow().counts()).containsEntry(RowOutcome.READ, 1)
                .containsEntry(RowOutcome.REFUSED, 1);
    }

    @Test
    void a_share_that_a_cell_shows_in_percent_is_one_and_half_a_piece_is_none() {
        Workbooks book = Workbooks.of(Workbooks.row("Part", "Qty", "Country of origin", "Origin share"),
                Workbooks.row("A", "<c r=\"@\"><v>2</v></c>", "CN", "<c r=\"@\" s=\"2\"><v>0.6</v></c>"),
                Workbooks.row("B", "<c r=\"@\" s=\"2\"><v>0.5</v></c>", "CN", ""))
                .styles("<cellXfs count=\"3\"><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"9\"/></cellXfs>");
        BomReview review = read(book.document());

        assertThat(review.bom().parts().getFirst().origins().getFirst().share()).isEqualTo(
                new Share(BigDecimal.valueOf(60), false, BigDecimal.valueOf(60), false));
        assertThat(review.bom().problems()).extracting(InputProblem::value).containsExactly("50 %");
        assertThat(problems(again(review))).isEqualTo(problems(review));
    }

    @Test
    void names_go_back_as_far_indented_as_they_came() {
        BomReview csv = read("Part,Maker,Qty\nRack,Acme,3\n  Server,Acme,10\n");
        BomReview workbook = read(Workbooks
                .of(Workbooks.row("Part", "Maker", "Qty"), Workbooks.row("Rack", "Acme", "3"),
                        Workbooks.row("<c r=\"@\" t=\"inlineStr\"><is><t xml:space=\"preserve\">  Server</t></is></c>",
                                "Acme", "10"))
                .document());

        assertThat(quantities(csv)).containsExactly("3", "30");
        assertThat(quantities(again(csv))).containsExactly("3", "30");
        assertThat(quantities(workbook)).containsExactly("3", "30");
        assertThat(quantities(again(workbook))).containsExactly("3", "30");
    }

    @Test
    void rows_that_were_grouped_are_told_again() {
        BomReview review = read(new Workbooks().sheet("BOM", "", Workbooks.data(Workbooks.row("Part", "Maker", "Qty"),
                Workbooks.row("Rack", "Acme", "2"), Workbooks.row("Chip", "Acme", "4"))
                .replace("<row r=\"3\">", "<row r=\"3\" outlineLevel=\"1\">")).document());

        assertThat(problems(review)).hasSize(1);
        assertThat(problems(again(review))).isEqualTo(problems(review));
    }

    @Test
    void rows_need_not_say_their_numbers() {
        Document document = new Workbooks().sheet("BOM", "", Workbooks.data(Workbooks.row("Part", "Maker", "Qty"),
                Workbooks.row("A", "Acme", "x"), Workbooks.row("B", "Acme", "2")).replaceAll(" r=\"[A-Z]*[0-9]+\"", ""))
                .document();

        assertThat(problems(read(document)))
                .containsExactly("sheet \"BOM\" row 2, column \"Qty\": the quantity is no number");
    }
}
