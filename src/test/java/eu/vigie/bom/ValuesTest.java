package eu.vigie.bom;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;

import eu.vigie.supplychain.Document;
import eu.vigie.supplychain.Part;
import eu.vigie.supplychain.PartId;
import eu.vigie.supplychain.PartValue;

/** What the parts cost: nothing twice, nothing forgotten. */
class ValuesTest {

    /** By part: "20 EUR", with "+ ?" where that is not all; parts that count nowhere are left out. */
    private static Map<String, String> values(String rows) {
        Bom bom = BomReader.read(Document.of("bom.csv", ("Level,Part,Qty,Unit price,Currency\n" + rows)
                .getBytes(StandardCharsets.UTF_8)));
        Map<PartId, String> names = new TreeMap<>();
        bom.parts().forEach((Part part) -> names.put(part.id(), part.name()));
        Map<String, String> values = new TreeMap<>();
        bom.values().forEach((part, value) -> values.put(String.valueOf(names.get(part)), words(value)));
        return values;
    }

    private static String words(PartValue value) {
        StringBuilder words = new StringBuilder();
        value.amounts().forEach((currency, amount) -> words.append(words.isEmpty() ? "" : " + ")
                .append(amount.stripTrailingZeros().toPlainString()).append(' ').append(currency));
        return words + (value.isWhole() ? "" : words.isEmpty() ? "?" : " + ?");
    }

    @Test
    void pieces_are_multiplied_along_the_way() {
        assertThat(values("1,Rack,2,,\n2,Board,3,,\n3,Chip,4,5,EUR\n")).containsExactly(Map.entry("Chip", "120 EUR"));
    }

    @Test
    void an_assembly_counts_by_its_parts_where_one_of_them_has_a_price_and_else_by_its_own() {
        assertThat(values("1,Board,2,100,EUR\n2,Chip,3,5,EUR\n2,Fan,1,,\n"))
                .containsOnly(Map.entry("Chip", "30 EUR"), Map.entry("Fan", "?"));
        assertThat(values("1,Board,2,100,EUR\n2,Chip,3,,\n2,Fan,1,,\n")).containsOnly(Map.entry("Board", "200 EUR"));
    }

    @Test
    void a_part_without_a_price_is_open_and_so_is_one_whose_quantity_is_not_known() {
        assertThat(values("1,Chip,3,,\n")).containsOnly(Map.entry("Chip", "?"));
        assertThat(values("1,Chip,?,5,EUR\n1,Fan,1,2,EUR\n")).containsOnly(Map.entry("Chip", "?"),
                Map.entry("Fan", "2 EUR"));
    }

    @Test
    void what_is_not_fitted_costs_nothing_and_does_not_hide_the_price_of_what_it_belongs_to() {
        assertThat(values("1,Board,2,100,EUR\n2,Chip,0,5,EUR\n")).containsOnly(Map.entry("Board", "200 EUR"));
    }

    @Test
    void lines_of_one_part_add_up_each_at_its_own_price_and_currencies_stay_apart() {
        assertThat(values("1,Chip,2,5,EUR\n1,Chip,3,6,EUR\n1,Chip,1,7,USD\n"))
                .containsOnly(Map.entry("Chip", "28 EUR + 7 USD"));
        assertThat(values("1,Chip,2,5,EUR\n1,Chip,3,,\n")).containsOnly(Map.entry("Chip", "10 EUR + ?"));
    }
}
