package eu.vigie.bom;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import eu.vigie.supplychain.Document;
import eu.vigie.supplychain.InputProblem;
import eu.vigie.supplychain.Part;
import eu.vigie.supplychain.SupplyRole;

class BeliefTest {

    private static Bom read(String text) {
        return BomReader.read(Document.of("bom.csv", text.getBytes(StandardCharsets.UTF_8)));
    }

    private static List<String> named(Bom bom, SupplyRole role) {
        return bom.parts().stream().flatMap(part -> part.roles().stream()).filter(stated -> stated.role() == role)
                .map(stated -> stated.party().name()).distinct().toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"Manufacturer|Active;Obsolete;NRND|stages of a life cycle",
            "Maker|France;Taiwan;DE|countries", "Supplier|1,20;3;4.5|numbers",
            "Vendor|https://a.example;www.b.example;c@d.example|addresses",
            "Brand|2026-01-02;03/04/2025;2026-11-22|dates",
            "Fab|yes;no;yes|answers yes or no", "Firmware|1.2.3;v2.0;1.4|numbers"})
    void a_column_of_something_else_names_nobody_and_is_reported(String heading, String values, String what) {
        String[] v = values.split(";");
        Bom bom = read("Part;Qty;" + heading + "\nR1;1;" + v[0] + "\nR2;1;" + v[1] + "\nR3;1;" + v[2] + "\n");

        assertThat(bom.parts()).allSatisfy(part -> assertThat(part.roles()).isEmpty());
        assertThat(bom.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.place()).isEqualTo("row 1, column \"" + heading + "\"");
            assertThat(problem.problem()).contains("names of companies").contains(what);
        });
    }

    @Test
    void a_country_column_of_makers_is_no_origin() {
        Bom bom = read("Part,Qty,Country of origin\nR1,1,Acme\nR2,1,Zeta GmbH\nR3,1,Acme\n");

        assertThat(bom.parts()).allSatisfy(part -> assertThat(part.origins()).isEmpty());
        assertThat(bom.problems()).singleElement()
                .satisfies(problem -> assertThat(problem.problem()).contains("no countries"));
    }

    @Test
    void a_second_column_takes_the_place_of_one_that_is_not_believed() {
        Bom bom = read("Part,Qty,Manufacturer,Mfr\nR1,1,Active,Acme\nR2,1,Active,Beta\nR3,1,Obsolete,Acme\n");

        assertThat(named(bom, SupplyRole.MANUFACTURER)).containsExactlyInAnyOrder("Acme", "Beta");
    }

    @Test
    void a_quantity_of_words_gives_way_to_one_of_numbers() {
        Bom bom = read("Part,Quantity,Qty\nR1,reel,4\nR2,reel,2\nR3,tray,1\n");

        assertThat(bom.problems()).extracting(InputProblem::place).containsExactly("row 1, column \"Quantity\"");
        assertThat(bom.occurrences(bom.parts().getFirst().id(), 1).quantity()).isNotNull();
    }

    @Test
    void a_quantity_of_words_that_is_the_only_one_is_named_row_by_row() {
        assertThat(read("Part,Qty\nR1,reel\nR2,reel\nR3,tray\n").problems()).hasSize(3);
    }

    @Test
    void a_company_called_like_a_country_among_others_is_a_company() {
        Bom bom = read("Part,Qty,Manufacturer\nR1,1,Jordan\nR2,1,Acme\nR3,1,Beta\n");

        assertThat(named(bom, SupplyRole.MANUFACTURER)).contains("Jordan");
        assertThat(bom.problems()).isEmpty();
    }

    @Test
    void a_kicad_export_is_read_by_value_and_its_references_are_designators() {
        Bom bom = read("""
                "Reference","Value","Datasheet","Footprint","Qty","DNP"
                "C1,C2,C3","100nF","~","Capacitor_SMD:C_0603","3",""
                "R1,R2","10k","~","Resistor_SMD:R_0603","2",""
                "U1","TPS62130","~","Package_DFN","1","DNP"
                """);

        assertThat(bom.parts()).extracting(Part::name).containsExactlyInAnyOrder("100nF", "10k", "TPS62130");
        assertThat(bom.problems()).isEmpty();
        assertThat(bom.notes()).anyMatch(note -> note.problem().contains("designators on a board"));
    }

    @Test
    void an_altium_export_is_read_by_comment_and_names_makers_by_number() {
        Bom bom = read("""
                Comment,Description,Designator,Footprint,LibRef,Quantity,Manufacturer 1,Manufacturer Part Number 1,Manufacturer Lifecycle 1
                1uF,Cap,"C1, C2",0402,CMP-1,2,Murata,GRM1,Volume Production
                10k,Res,R1-R3,0402,CMP-2,3,Yageo,RC1,Obsolete
                """);

        assertThat(named(bom, SupplyRole.MANUFACTURER)).containsExactlyInAnyOrder("Murata", "Yageo");
        assertThat(bom.problems()).isEmpty();
    }

    @Test
    void an_openbom_export_is_read_by_its_levels() {
        Bom bom = read("""
                Level,Part Number,Description,Quantity,Vendor,Catalog Number,Cost
                0,RACK-1,Rack,1,,,
                1,SRV-1,Server,4,Acme,AC-1,100
                2,CPU-1,Processor,2,Zeta,Z-9,10
                """);

        assertThat(bom.occurrences(bom.parts().stream().filter(part -> part.name().equals("CPU-1")).findFirst()
                .orElseThrow().id(), 1).quantity()).isEqualByComparingTo("8");
        assertThat(bom.problems()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"C1, C2|3", "R1-R4|3", "R1–4|3", "U1|2"})
    void more_or_fewer_designators_than_pieces_is_a_problem(String designators, String quantity) {
        Bom bom = read("Part;Designator;Qty\nX;" + designators + ";" + quantity + "\n");

        assertThat(bom.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.place()).isEqualTo("row 2, column \"Designator\"");
            assertThat(problem.problem()).contains("places on the board");
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"C1, C2|2", "R1-R4|4", "R1..R4 R7|5", "see drawing|9", "AN5,AN6|2"})
    void as_many_designators_as_pieces_or_none_that_can_be_counted_is_none(String designators, String quantity) {
        assertThat(read("Part;Designator;Qty\nX;" + designators + ";" + quantity + "\n").problems()).isEmpty();
    }

    @Test
    void a_server_inventory_is_read_with_makers_as_they_are_misspelt() {
        Bom bom = read("""
                Hostname;Item;Brand;Model number;Qté;Pays d'origine
                srv-01;Power supply;Littlefuse;PS-1;2;CN
                srv-01;Resistor;Yaego;RC0402;9;TW
                srv-02;Memory;Samsung ;M393;16;KR
                """);

        assertThat(named(bom, SupplyRole.MANUFACTURER)).containsExactlyInAnyOrder("Littlefuse", "Yaego", "Samsung");
    }
}
