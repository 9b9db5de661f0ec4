package eu.vigie.bom;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import eu.vigie.supplychain.Document;
import eu.vigie.supplychain.Origin;

/** Origins with shares, several of a stage, as sheets and properties state them. */
class OriginPlacesTest {

    private static Bom read(String text) {
        return BomReader.read(Document.of("bom.csv", text.getBytes(StandardCharsets.UTF_8)));
    }

    private static List<String> origins(Bom bom) {
        return bom.parts().getFirst().origins().stream().map(OriginPlacesTest::said).toList();
    }

    private static String said(Origin origin) {
        return origin.stage() + " " + origin.country().code() + " " + origin.share();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', value = {"CN 60 %; DE 40 %|CN 60, DE 40", "60% CN / 40% DE|CN 60, DE 40",
            "CN (60%), DE (40%)|CN 60, DE 40", "Chine : 60,5 %, Allemagne : 39,5 %|CN 60.5, DE 39.5",
            "60 % de Chine|CN 60", "CN 60 %|CN 60", "CN 60 %; DE|CN 60, DE null", "CN, DE|CN null, DE null",
            "TW|TW null"})
    void a_cell_may_name_places_with_their_shares(String cell, String places) {
        OriginPlaces read = OriginPlaces.read(cell);

        assertThat(read.problem()).isNull();
        assertThat(read.places()).extracting(place -> place.country().code() + " " + place.share())
                .containsExactly(places.split(", "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"CN 60 %; Atlantis 40 %", "CN 60 %; CN 40 %", "60 %", "CN 101 %", "CN 60",
            "CN -5 %"})
    void a_cell_that_could_mean_anything_is_a_problem_and_no_place(String cell) {
        assertThat(OriginPlaces.read(cell).places()).isEmpty();
        assertThat(OriginPlaces.read(cell).problem()).isEqualTo("this is no country that is known");
    }

    @Test
    void shares_above_the_whole_are_a_problem_and_say_only_where() {
        OriginPlaces read = OriginPlaces.read("CN 60 %; DE 50 %");

        assertThat(read.problem()).isEqualTo("the shares add up to more than 100 %");
        assertThat(read.places()).extracting(place -> String.valueOf(place.share())).containsOnly("[0, 100]");
    }

    @Test
    void shares_may_stand_in_a_column_of_their_own() {
        Bom bom = read("""
                Part;Country of origin;Origin share %;Country of origin 2;Origin share 2;Qty
                A1;CN;60;Allemagne;40,0 %;1
                """);

        assertThat(bom.problems()).isEmpty();
        assertThat(origins(bom)).containsExactly("DECLARED CN 60", "DECLARED DE 40");
    }

    @Test
    void a_share_that_may_be_a_fraction_is_not_guessed() {
        Bom bom = read("Part,Country of origin,Origin share,Qty\nA1,CN,0.6,1\n");

        assertThat(bom.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.place()).isEqualTo("row 2, column \"Origin share\"");
            assertThat(problem.problem()).isEqualTo("this is no share in percent");
        });
        assertThat(origins(bom)).containsExactly("DECLARED CN [0, 100]");
    }

    @Test
    void lines_that_state_different_shares_leave_it_between_them() {
        Bom bom = read("Part,Country of diffusion,Qty\nA1,CN 60 %; TW 40 %,1\nA1,CN 70 %; TW 30 %,1\n");

        assertThat(origins(bom)).containsExactly("DIFFUSION CN [60, 70]", "DIFFUSION TW [30, 40]");
    }

    @Test
    void a_property_states_them_as_a_cell_does() {
        Bom bom = BomReader.read(Document.of("bom.json", """
                {"bomFormat": "CycloneDX", "specVersion": "1.6", "components": [{"type": "device", "name": "A1",
                 "properties": [{"name": "vigie:country:diffusion", "value": "CN 60 %; TW 30 %"},
                                {"name": "vigie:country:origin", "value": "MY"}]}]}"""
                .getBytes(StandardCharsets.UTF_8)));

        assertThat(bom.problems()).noneMatch(problem -> problem.problem().contains("country"));
        assertThat(origins(bom)).containsExactly("DIFFUSION CN 60", "DIFFUSION TW 30", "DECLARED MY null");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"(", "60 %(", "60 % de ", "CN 60 %;", ":="})
    void a_cell_made_to_be_slow_is_not(String piece) {
        String cell = piece.repeat(10_000 / piece.length());
        org.junit.jupiter.api.Assertions.assertTimeoutPreemptively(java.time.Duration.ofSeconds(10), () -> {
            for (int i = 0; i < 2_000; i++) {
                assertThat(OriginPlaces.read(cell + "%" + i).places()).isEmpty();
            }
        });
    }

    @Test
    void nothing_is_declared_by_where_a_maker_is() {
        Bom bom = read("Part,Manufacturer,Qty\nA1,Acme GmbH (Germany),1\n");

        assertThat(bom.parts().getFirst().origins()).isEmpty();
    }
}
