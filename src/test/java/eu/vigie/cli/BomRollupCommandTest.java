package eu.vigie.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code vigie bom-rollup}: each table adds up to the totals, and what is not known is a row of it. */
class BomRollupCommandTest {

    private static final String BILL = """
            Part,Manufacturer,MPN,Qty,Unit price,Currency,Country of diffusion,Country of origin,Alternate manufacturer
            Cpu,Zenith Chips,Z1,2,300,EUR,CN 60 %; TW 30 %,MY,
            Ram,Nadir Memory,N1,4,50,EUR,TW,"DE, FR",Zenith Chips
            Fan,Aube SA,F1,10,10,EUR,,FR,
            Box,N/A,,1,100,EUR,,,
            """;
    private static final String KNOWLEDGE = """
            @prefix vigie: <urn:vigie:ontology#> .
            @prefix bods:  <https://vocab.openownership.org/terms#> .
            @prefix skos:  <http://www.w3.org/2004/02/skos/core#> .
            @prefix :      <urn:example:> .
            :zenith a vigie:Company ; skos:prefLabel "Zenith Chips" ; vigie:jurisdiction "DE" .
            :nadir a vigie:Company ; skos:prefLabel "Nadir Memory" ; vigie:jurisdiction "KR" .
            :top a vigie:Company ; skos:prefLabel "Top Holding" ; vigie:jurisdiction "US" .
            [] a bods:VotingRights ; vigie:holder :top ; vigie:company :zenith ; bods:shareExact 100 .
            """;

    @TempDir
    private Path folder;

    private String rolled(String bill, Object... more) throws IOException {
        List<Object> command = new java.util.ArrayList<>(List.of("bom-rollup",
                Files.writeString(folder.resolve("bom.csv"), bill), "--as-of", "2026-11-22", "--knowledge",
                Files.writeString(folder.resolve("register.ttl"), KNOWLEDGE)));
        command.addAll(List.of(more));
        Desk.Answer answer = Desk.run(command.stream().map(String::valueOf).toList());
        assertThat(answer.exit()).as(answer.err()).isZero();
        return answer.out();
    }

    private JsonNode json(String bill) throws IOException {
        return JsonMapper.shared().readTree(rolled(bill, "--format", "json"));
    }

    private static JsonNode table(JsonNode rollup, String by) {
        return rollup.get("by").values().stream().filter(table -> table.get("by").stringValue().equals(by))
                .findFirst().orElseThrow();
    }

    private static List<String> rows(JsonNode table) {
        return table.get("rows").values().stream()
                .map(row -> row.get("name").stringValue() + "|" + row.get("parts") + "|"
                        + row.at("/values/EUR").asStringOpt().orElse("-"))
                .toList();
    }

    @Test
    void of_a_bill_that_was_not_read_whole_there_are_no_shares_and_that_is_told() throws IOException {
        Path bill = Files.writeString(folder.resolve("bom.csv"), BILL + "Nic,Melt,M1,2,5,EUR,,,,shifted\n");
        Desk.Answer text = Desk.run(List.of("bom-rollup", bill.toString(), "--as-of", "2026-11-22"));
        Desk.Answer json = Desk.run(List.of("bom-rollup", bill.toString(), "--format", "json"));
        Desk.Answer csv = Desk.run(List.of("bom-rollup", bill.toString(), "--csv", "--lang", "fr"));

        assertThat(List.of(text.exit(), json.exit(), csv.exit())).containsOnly(4);
        assertThat(text.out()).contains("bom.csv was not read whole (problems: 1)",
                "concentration (HHI): not known, for not all of the bills was read").doesNotContain(" %)");
        assertThat(json.out()).contains("\"incomplete\":[{\"bill\":\"bom.csv\",\"problems\":1}]");
        assertThat(csv.out()).contains("incomplete,bill,bom.csv,true");
        assertThat(csv.err()).contains("n'a pas été lu en entier");
    }

    @Test
    void every_table_adds_up_to_the_totals() throws IOException {
        JsonNode rollup = json(BILL);

        assertThat(rollup.get("by")).hasSize(4).allSatisfy(table -> {
            int parts = table.get("rows").values().stream().mapToInt(row -> row.get("parts").intValue()).sum();
            BigDecimal value = table.get("rows").values().stream()
                    .map(row -> new BigDecimal(row.at("/values/EUR").asStringOpt().orElse("0")))
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            assertThat(parts).isEqualTo(rollup.at("/totals/parts").intValue()).isEqualTo(4);
            assertThat(value).isEqualByComparingTo(rollup.at("/totals/values/EUR").stringValue())
                    .isEqualByComparingTo("1000");
        });
    }

    @Test
    void makers_groups_and_origins_that_are_not_known_have_a_row_of_their_own() throws IOException {
        JsonNode rollup = json(BILL);

        assertThat(rows(table(rollup, "maker"))).containsExactly("Zenith Chips|1|600", "Nadir Memory|1|200",
                "Aube SA|1|100", "|1|100");
        assertThat(rows(table(rollup, "controller"))).containsExactly("Top Holding|1|600", "Nadir Memory|1|200",
                "|2|200");
        assertThat(rows(table(rollup, "origin-diffusion"))).containsExactly("TW|1|380", "CN|0|360", "CN + TW|1|-",
                "|2|260");
        assertThat(rows(table(rollup, "origin-declared"))).containsExactly("MY|1|600", "FR|1|100", "DE + FR|1|200",
                "|1|100");
    }

    @Test
    void concentration_lies_between_what_the_unknown_leaves() throws IOException {
        JsonNode maker = table(json(BILL), "maker");

        // 60² + 20² + 10²; Aube's name is nobody's that is known, and it and the unknown maker could be Zenith
        assertThat(maker.get("hhi").toString()).isEqualTo("{\"lower\":\"4100\",\"upper\":\"6800\"}");
    }

    @Test
    void a_part_with_one_maker_and_no_alternative_has_one_source() throws IOException {
        JsonNode totals = json(BILL).get("totals");

        assertThat(totals.get("singleSourced").intValue()).isEqualTo(2);
        assertThat(totals.get("sourcesNotKnown").intValue()).isEqualTo(1);
    }

    @Test
    void without_a_price_for_everything_there_is_no_share_and_no_concentration() throws IOException {
        JsonNode rollup = json(BILL.replace("F1,10,10,EUR", "F1,10,,"));

        assertThat(rollup.at("/totals/valueNotKnown").intValue()).isEqualTo(1);
        assertThat(rollup.get("by")).allSatisfy(table -> {
            assertThat(table.has("hhi")).isFalse();
            assertThat(table.get("rows")).noneMatch(row -> row.has("share"));
        });
        assertThat(json(BILL.replace("F1,10,10,EUR", "F1,10,10,USD")).get("by"))
                .noneMatch(table -> table.has("hhi"));
    }

    @Test
    void the_text_says_it_in_both_languages_and_csv_has_a_line_for_each_row() throws IOException {
        assertThat(rolled(BILL)).contains("== By the head of the maker's group ==",
                "Top Holding (US) [may be another's]: 1 part · 2 pieces · 600 EUR (60 %) · one source only: 1",
                "concentration (HHI): from 4\u00a0100 to 6\u00a0800 of 10 000");
        assertThat(rolled(BILL, "--lang", "fr")).contains("== Par pays de diffusion ==",
                "inconnu : 2 pièces distinctes · 11 exemplaires · 260 EUR (26 %)");
        assertThat(rolled(BILL.replace("Aube SA", "=Aube"), "--csv").lines()).hasSize(1 + 4 + 3 + 4 + 4 + 1)
                .anyMatch(line -> line.startsWith("maker,one,'=Aube,true,,1,1,0,10,0,EUR,100,0,10,10"));
    }

    @Test
    void a_part_is_found_with_all_its_places_and_one_that_is_nowhere_is_an_error() throws IOException {
        Path bill = Files.writeString(folder.resolve("tree.csv"), """
                Level,Part reference,Manufacturer,MPN,Quantity
                1,Rack,Aube,R1,2
                2,Board,Aube,B1,4
                3,Chip,Zenith,Z1,3
                2,Spare,Aube,S1,1
                3,Chip,Zenith,Z1,5
                """);

        assertThat(Desk.run(List.of("bom-places", bill.toString(), "--part", "z1")).out()).contains(
                "Chip · Zenith · Z1 · places: 2, quantity 34", "Rack > Board > Chip", "Rack > Spare > Chip");
        assertThat(Desk.run(List.of("bom-places", bill.toString(), "--part", "Chip", "--most", "1", "--lang", "fr"))
                .out()).contains("emplacements : 2, quantité 34", "(et d'autres)").doesNotContain("Spare > Chip");
        assertThat(Desk.run(List.of("bom-places", bill.toString(), "--part", "Chipp")).exit())
                .isEqualTo(ExitCode.USAGE.number());
    }
}
