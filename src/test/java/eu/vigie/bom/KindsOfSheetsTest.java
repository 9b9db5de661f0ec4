package eu.vigie.bom;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.junit.jupiter.api.Test;

import eu.vigie.supplychain.Document;
import eu.vigie.supplychain.InputProblem;
import eu.vigie.supplychain.Part;

/** Sheets of the kinds that people have, each made for this. */
class KindsOfSheetsTest {

    private static BomReview read(String text) {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    private static BomReview read(byte[] bytes) {
        return BomReview.of(Document.of("bom.csv", bytes), ColumnChoice.NONE);
    }

    private static int count(BomReview review, RowOutcome outcome) {
        return Objects.requireNonNull(review.account().orElseThrow().counts().get(outcome));
    }

    private static Map<String, String> columns(BomReview review) {
        Map<String, String> columns = new java.util.LinkedHashMap<>();
        review.columns().forEach(column -> columns.put(column.heading(), column.meaning().orElse("-")));
        return columns;
    }

    private static List<String> quantities(BomReview review) {
        return review.bom().parts().stream().map(Part::id)
                .map(id -> String.valueOf(review.bom().occurrences(id, 0).quantity())).toList();
    }

    @Test
    void an_open_compute_server_has_titles_above_levels_and_a_total_under_the_makers() {
        BomReview review = read("""
                Open Compute Project,,,,,,
                "Server BOM rev 1.2, 2026-03-01",,,,,,
                ,,,,,,
                Item,Level,Part Number,Description,Mfr,Mfr P/N,Qty Per,UOM,Country of Origin
                1,0,OCP-1,"Sled, 2OU",Wiwynn,SV7220,1,EA,TW
                1.1,1,OCP-2,Motherboard,Wiwynn,MB-1,1,EA,TW
                1.1.1,2,CPU-1,CPU,AMD,100-1,2,EA,US/TW
                ,,,,Total,,4,,
                Prices ex works,,,,,,,,
                """);

        assertThat(review.bom().problems()).isEmpty();
        assertThat(count(review, RowOutcome.READ)).isEqualTo(3);
        assertThat(count(review, RowOutcome.TOTAL)).isEqualTo(1);
        assertThat(count(review, RowOutcome.NOTE)).isEqualTo(1);
    }

    @Test
    void a_remark_among_columns_that_are_read_is_not_set_aside() {
        BomReview review = read("Part,Manufacturer,Qty\nR1,Acme,1\nPrices ex works,,\n");

        assertThat(count(review, RowOutcome.NOTE)).isZero();
        assertThat(review.bom().problems()).isNotEmpty();
    }

    @Test
    void an_export_of_altium_has_numbered_columns() {
        BomReview review = read("""
                Comment,Description,Designator,Footprint,LibRef,Quantity,Manufacturer 1,Manufacturer Part Number 1,Supplier 1,Supplier Unit Price 1,Manufacturer 2
                "10uF, 25V",CAP CER,"C1, C5, C7",CAPC1608,CMP-1,3,Murata,GRM188,Digi-Key,0.21,Samsung
                """);

        assertThat(review.bom().problems()).isEmpty();
        assertThat(columns(review)).containsEntry("Manufacturer 1", "MANUFACTURER")
                .containsEntry("Manufacturer 2", "ALTERNATE_MANUFACTURER")
                .containsEntry("Supplier Unit Price 1", "UNIT_PRICE");
    }

    @Test
    void an_export_of_kicad_has_designators_that_are_counted_against_quantities() {
        BomReview review = read("""
                "Reference","Value","Footprint","Qty","DNP","Manufacturer","MPN"
                "R1-R4","10k","R_0402","3","","Yageo","RC0402"
                "C1 C2, C3","100n","C_0402","3","","Murata","GRM"
                "J1","Conn","","1","DNP","",""
                """);

        assertThat(review.bom().problems()).extracting(InputProblem::problem)
                .containsExactly("the row names 4 places on the board and says 3 pieces");
        assertThat(count(review, RowOutcome.NOT_FITTED)).isEqualTo(1);
    }

    @Test
    void a_french_engineering_office_keeps_windows_letters_decimal_commas_and_subtotals() {
        String text = """
                "Nomenclature";;;;;;
                Niveau;Réf. article;Désignation;Fabricant;Qté;Prix unitaire HT;Pays d'origine
                0;ARM-01;Armoire élec – 19";Société Œuvre;1;12 345,50;France
                1;CAB;Câble 4 mm²;Nexans;12,5;1,05;Corée du Sud
                ;;Sous-total;;;13,13;
                1;VIS;Vis M6;Bossard;1.000;0,02;Côte d'Ivoire
                """.replace("19\"", "19 p").replace("\n", "\r\n");
        BomReview review = read(text.getBytes(Charset.forName("windows-1252")));

        assertThat(review.bom().problems()).isEmpty();
        assertThat(columns(review)).containsEntry("Réf. article", "REFERENCE")
                .containsEntry("Prix unitaire HT", "UNIT_PRICE");
        assertThat(quantities(review)).containsExactlyInAnyOrder("1", "12.5", "1000");
        assertThat(count(review, RowOutcome.TOTAL)).isEqualTo(1);
    }

    @Test
    void an_inventory_has_serial_numbers_in_the_place_of_quantities() {
        BomReview review = read("""
                Name,Role,Manufacturer,Device type,Serial number
                leaf,Leaf switch,Arista,DCS-7060X,JPE1
                leaf,Leaf switch,Arista,DCS-7060X,JPE2
                leaf,Leaf switch,Arista,DCS-7060X,JPE2
                srv,Server,Dell,R760,n/a
                """);

        assertThat(review.bom().notes()).extracting(InputProblem::problem).anyMatch(
                note -> note.startsWith("no column says how many"));
        assertThat(review.bom().problems()).as("one serial number twice is one piece; none is not known")
                .extracting(InputProblem::place)
                .containsExactly("row 4, column \"Serial number\"", "row 5, column \"Serial number\"");
        assertThat(quantities(review)).containsExactlyInAnyOrder("null", "null");
    }

    @Test
    void parts_that_are_not_fitted_are_said_so_in_many_ways() {
        BomReview review = read("""
                Part,Manufacturer,Qty,Fitted
                A,Acme,DNF,
                B,Acme,NC,
                C,Acme,1,no
                D,Acme,1,not populated
                E,Acme,do not stuff,
                """);

        assertThat(count(review, RowOutcome.NOT_FITTED)).isEqualTo(5);
        assertThat(review.bom().problems()).isEmpty();
        assertThat(review.bom().parts()).hasSize(5);
    }

    @Test
    void a_loop_of_parents_is_refused_with_its_path() {
        assertThat(org.junit.jupiter.api.Assertions.assertThrows(eu.vigie.supplychain.UnreadableInput.class,
                () -> read("Part,Parent,Qty\nA,B,1\nB,C,1\nC,A,2\nD,,1\n")).problems())
                .singleElement().satisfies(problem -> assertThat(problem.value())
                        .isEqualTo("C (row 4) → B (row 3) → A (row 2) → C"));
    }

    @Test
    void a_shared_assembly_counts_once_in_each_place() {
        Bom bom = read("""
                Part,Parent,Manufacturer,Qty
                Rack,,Aube,2
                Server,Rack,Aube,10
                Switch,Rack,Aube,2
                Supply,Server,Melt,2
                Supply,Switch,Melt,1
                Fan,Supply,Zeta,1
                """).bom();
        Part fan = bom.parts().stream().filter(part -> part.name().equals("Fan")).findFirst().orElseThrow();

        assertThat(bom.occurrences(fan.id(), 10).count()).isEqualTo(2);
        assertThat(bom.occurrences(fan.id(), 10).quantity()).isEqualByComparingTo("44");
        assertThat(bom.occurrences(fan.id(), 10).paths()).containsExactly(
                List.of("Rack", "Server", "Supply", "Fan"), List.of("Rack", "Switch", "Supply", "Fan"));
    }
}
