package eu.vigie.bom;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import eu.vigie.supplychain.Document;
import eu.vigie.supplychain.InputProblem;
import eu.vigie.supplychain.Part;

/** What stands under what, where no column "Level" or "Parent" says so. */
class SheetTreesTest {

    private static Bom read(String csv) {
        return BomReview.of(Document.of("bom.csv", csv.getBytes(StandardCharsets.UTF_8)), ColumnChoice.NONE).bom();
    }

    private static String pieces(Bom bom, String name) {
        Part part = bom.parts().stream().filter(each -> each.name().equals(name)).findFirst().orElseThrow();
        return String.valueOf(bom.occurrences(part.id(), 0).quantity());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Item", "Item No.", "Find No", "#", "Pos.", "Poste", "N°"})
    void outline_numbers_are_levels_whatever_their_column_is_called(String heading) {
        Bom bom = read(
                heading + ",Part,Maker,Qty\n1,Rack,Acme,2\n1.1,Server,Acme,10\n1.1.1,Chip,Acme,4\n2,Spare,Acme,5\n");

        assertThat(pieces(bom, "Chip")).isEqualTo("80");
        assertThat(pieces(bom, "Spare")).isEqualTo("5");
        assertThat(bom.problems()).isEmpty();
        assertThat(bom.notes()).extracting(InputProblem::problem)
                .contains("the column holds outline numbers, such as 1.2.1, and was read as levels");
    }

    @Test
    void a_gap_in_outline_numbers_is_a_problem_of_its_row_and_not_of_the_whole_tree() {
        Bom bom = read(
                "Item,Part,Maker,Qty\n1,Rack,Acme,2\n1.1,Server,Acme,10\n2,Spare,Acme,5\n2.2.1,Chip,Acme,4\n");

        assertThat(pieces(bom, "Server")).isEqualTo("20");
        assertThat(bom.problems()).extracting(InputProblem::place, InputProblem::problem)
                .contains(org.assertj.core.groups.Tuple.tuple("row 5, column \"Item\"", "there is no line 2.2"));
    }

    @Test
    void lines_that_are_counted_are_no_levels_nor_are_decimals() {
        assertThat(pieces(read("Item,Part,Qty\n1,Rack,2\n2,Server,10\n3,Chip,4\n"), "Chip")).isEqualTo("4");
        assertThat(pieces(read("No,Part,Qty\n1.5,Rack,2\n2.5,Server,10\n3.5,Chip,4\n"), "Chip")).isEqualTo("4");
        assertThat(pieces(read("Weight,Part,Qty\n1,Rack,2\n1.1,Server,10\n1.2,Chip,4\n"), "Chip")).isEqualTo("4");
    }

    @Test
    void names_that_are_indented_stand_under_those_that_are_less() {
        Bom bom = read("Part,Maker,Qty\nRack,Acme,1\n  Server,Acme,10\n    Board,Acme,2\n      Chip,Acme,4\n"
                + "  Cable,Acme,20\n");

        assertThat(pieces(bom, "Chip")).isEqualTo("80");
        assertThat(pieces(bom, "Cable")).isEqualTo("20");
        assertThat(bom.notes()).extracting(InputProblem::problem)
                .contains("the texts of this column are indented, and that was read as levels");
    }

    @Test
    void a_space_here_and_there_is_no_level() {
        Bom bom = read("Part,Maker,Qty\nRack,Acme,3\n  Server,Acme,10\nBoard,Acme,2\nChip,Acme,4\nFan,Acme,1\n");
        assertThat(pieces(bom, "Server")).isEqualTo("10");
        assertThat(pieces(read("Part,Maker,Qty\nRack,Acme,3\n Server,Acme,10\n"), "Server")).isEqualTo("10");
    }

    @Test
    void rows_that_are_grouped_without_a_level_leave_the_reading_incomplete() {
        Document document = new Workbooks().sheet("BOM", "", Workbooks.data(Workbooks.row("Part", "Maker", "Qty"),
                Workbooks.row("Rack", "Acme", "2"), Workbooks.row("Chip", "Acme", "4"))
                .replace("<row r=\"3\">", "<row r=\"3\" outlineLevel=\"1\">")).document();

        assertThat(BomReview.of(document, ColumnChoice.NONE).bom().problems()).extracting(InputProblem::problem)
                .containsExactly("rows are grouped under others, and no column says what stands under what");
    }

    @Test
    void a_parent_that_names_several_parts_is_told_and_counts_for_none() {
        Bom bom = read("Part,Parent,Maker,MPN,Qty\nRack,,Acme,R1,2\nRack,,Beta,R2,3\nChip,Rack,Acme,C,4\n");

        assertThat(pieces(bom, "Chip")).isEqualTo("null");
        assertThat(bom.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.place()).isEqualTo("row 4, column \"Parent\"");
            assertThat(problem.problem()).isEqualTo("several parts go by this name");
        });
    }

    @Test
    void a_parent_may_be_named_by_the_makers_part_number() {
        Bom bom = read("Part,Parent part number,Maker,MPN,Qty\nRack,,Acme,R-1,3\nChip,R-1,Acme,C-1,4\n");

        assertThat(pieces(bom, "Chip")).isEqualTo("12");
        assertThat(bom.problems()).isEmpty();
    }
}
