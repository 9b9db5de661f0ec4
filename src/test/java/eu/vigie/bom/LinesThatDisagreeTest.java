package eu.vigie.bom;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.Test;

import eu.vigie.supplychain.Document;
import eu.vigie.supplychain.InputProblem;
import eu.vigie.supplychain.Origin.Stage;
import eu.vigie.supplychain.Part;
import eu.vigie.supplychain.SupplyRole;

/** Two lines of one part that say different things are both kept, and that is told at the line. */
class LinesThatDisagreeTest {

    private static final String HEADINGS = "Part,Manufacturer,MPN,Qty,Designer,Country of diffusion,Unit price,Currency\n";

    private static Bom sheet(String rows) {
        return BomReader.read(Document.of("bom.csv", (HEADINGS + rows).getBytes(StandardCharsets.UTF_8)));
    }

    private static List<InputProblem> told(Bom bom) {
        return bom.notes().stream().filter(note -> note.problem().equals(Contradiction.PROBLEM)).toList();
    }

    @Test
    void countries_designers_and_prices_that_differ_are_told_by_row_and_column() {
        Bom bom = sheet("GPU,Acme,A-1,1,Zeta,TW,100,EUR\nGPU,Acme,A-1,2,Eta,CN,120,EUR\nGPU,Acme,A-1,1,,,,\n");

        assertThat(told(bom)).extracting(InputProblem::place).containsExactly("row 3, column \"Country of diffusion\"",
                "row 3, column \"Designer\"", "row 3, column \"Unit price\"");
        assertThat(told(bom)).extracting(InputProblem::value).containsExactly("CN", "Eta", "120");
        assertThat(told(bom)).extracting(InputProblem::remedy).first().asString().contains("row 2").endsWith("TW");
        assertThat(bom.problems()).isEmpty();

        Part part = bom.parts().getFirst();
        assertThat(bom.parts()).hasSize(1);
        assertThat(part.countries(Stage.DIFFUSION)).extracting(country -> country.code()).containsExactly("CN", "TW");
        assertThat(part.disputed()).containsExactly(Stage.DIFFUSION);
        assertThat(part.roles().stream().filter(role -> role.role() == SupplyRole.DESIGNER)).hasSize(2);
        assertThat(bom.values()).hasEntrySatisfying(part.id(),
                value -> assertThat(value.amounts().get("EUR")).isEqualByComparingTo("340"));
    }

    @Test
    void every_row_that_disagrees_is_told_and_those_that_agree_or_say_nothing_are_not() {
        Bom bom = sheet("GPU,Acme,A-1,1,,TW,,\nGPU,Acme,A-1,2,,CN,,\nGPU,Acme,a-1,2,,CN,,\nGPU,Acme,A-1,1,,Taiwan,,\n"
                + "GPU,Acme,A-1,1,,,,\nGPU,Acme,A-2,1,,CN,,\n");
        assertThat(told(bom)).extracting(InputProblem::place).containsExactly("row 3, column \"Country of diffusion\"",
                "row 4, column \"Country of diffusion\"");
        assertThat(bom.parts()).hasSize(2).filteredOn(part -> part.disputed().isEmpty()).hasSize(1);
    }

    @Test
    void two_places_in_one_line_are_no_dispute_and_other_shares_of_the_same_places_are_told_and_spanned() {
        assertThat(sheet("GPU,Acme,A-1,1,,\"TW, CN\",,\n").parts().getFirst().disputed()).isEmpty();
        Bom bom = sheet("GPU,Acme,A-1,1,,TW 60 %; CN 40 %,,\nGPU,Acme,A-1,1,,TW 70 %; CN 30 %,,\n");
        assertThat(told(bom)).hasSize(1);
        assertThat(bom.parts().getFirst().disputed()).isEmpty();
    }

    @Test
    void the_row_says_so_when_the_sheet_comes_back() {
        Document document = Document.of("bom.csv",
                (HEADINGS + "GPU,Acme,A-1,1,,TW,,\nGPU,Acme,A-1,2,,CN,,\n").getBytes(StandardCharsets.UTF_8));
        String back = new String(BomReview.of(document, ColumnChoice.NONE)
                .returned(List.of("Vigie a", "Vigie b", "Vigie c"), outcome -> outcome.name(), problem -> problem)
                .orElseThrow(), StandardCharsets.UTF_8);
        assertThat(back.lines().skip(2).findFirst().orElseThrow()).contains(Contradiction.PROBLEM, "row 2 it is: TW");
    }

    @Test
    void components_are_told_by_their_pointer() {
        String component = """
                {"type": "device", "name": "GPU", "manufacturer": {"name": "Acme"}, "properties": [
                  {"name": "vigie:manufacturer-part-number", "value": "A-1"}, {"name": "vigie:country:origin", "value": "%s"}]}""";
        Bom bom = BomReader.read(Document.of("bom.json", """
                {"bomFormat": "CycloneDX", "specVersion": "1.6", "components": [%s, %s, %s]}"""
                .formatted(component.formatted("TW"), component.formatted("CN"), component.formatted("CN"))
                .getBytes(StandardCharsets.UTF_8)));
        assertThat(told(bom)).extracting(InputProblem::place).contains("/components/1");
        assertThat(bom.parts().getFirst().disputed()).containsExactly(Stage.DECLARED);
    }
}
