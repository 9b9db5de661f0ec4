package eu.vigie.bom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import eu.vigie.supplychain.Document;
import eu.vigie.supplychain.Part;
import eu.vigie.supplychain.UnreadableInput;

class RealFilesTest {

    private static final Path DATA = Path.of("../shared/data");

    static Bom read(String file) {
        return BomReader.read(there(file));
    }

    private static Document there(String file) {
        Path path = DATA.resolve(file);
        assumeTrue(Files.exists(path), () -> "skipped: " + path + " is not here");
        return Document.read(path);
    }

    @Test
    void the_time_card_where_it_is_there_has_a_part_on_each_line_and_names_no_manufacturer() {
        Bom bom = read("time-card/time-card-v0.csv");

        assertThat(bom.lines()).isEqualTo(47);
        assertThat(bom.rejected()).isZero();
        assertThat(bom.problems()).isEmpty();
        assertThat(bom.parts()).hasSize(47).allSatisfy(part -> {
            assertThat(part.roles()).isEmpty();
            assertThat(part.manufacturerPartNumber()).isNotBlank();
        });
        Part clock = bom.parts().stream().filter(part -> "DS3231SN#T&R".equals(part.manufacturerPartNumber()))
                .findFirst()
                .orElseThrow();
        assertThat(clock.name()).isEqualTo("DS3231SN#T&RCT-ND");
        assertThat(bom.occurrences(clock.id(), 5).quantity()).isEqualByComparingTo("1");
        assertThat(bom.notes()).singleElement().satisfies(note -> assertThat(note.value()).contains("Available"));
    }

    @Test
    void the_time_card_says_the_same_as_a_workbook() {
        Bom csv = read("time-card/time-card-v0.csv");
        Bom workbook = read("time-card/time-card-v0.xlsx");

        assertThat(workbook.parts()).extracting(Part::id).containsExactlyElementsOf(
                csv.parts().stream().map(Part::id).toList());
        assertThat(workbook.parts()).allSatisfy(part -> assertThat(workbook.occurrences(part.id(), 1).quantity())
                .isEqualByComparingTo(csv.occurrences(part.id(), 1).quantity()));
        assertThat(workbook.problems()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"gnss-zed-f9t.xlsx, 16, 0", "ocxo-abracon.xlsx, 27, 0", "time-card-v8.xlsx, 85, 0"})
    void every_workbook_of_the_time_card_is_read_line_by_line(String file, int lines, int problems) {
        Bom bom = read("time-card/" + file);

        assertThat(bom.lines()).isEqualTo(lines);
        assertThat(bom.rejected()).isZero();
        assertThat(bom.problems()).as(bom.problems().toString()).hasSize(problems);
    }

    @Test
    void the_old_workbook_of_the_time_card_is_refused_and_told_what_to_do() {
        Document old = there("time-card/time-card-v1.xls");
        assertThatThrownBy(() -> BomReader.read(old)).isInstanceOf(UnreadableInput.class)
                .hasMessageContaining("old Excel workbook (XLS)").hasMessageContaining("save it as XLSX or CSV");
    }

    @Test
    void a_collected_host_where_it_is_there_has_its_components_under_it() {
        Bom bom = read("cdx-hbom/fixture-amd64.cdx.json");

        assertThat(bom.lines()).isEqualTo(63);
        assertThat(bom.problems()).isEmpty();
        Part host = bom.parts().stream().filter(part -> part.name().equals("NucBox K8 Plus")).findFirst().orElseThrow();
        assertThat(bom.occurrences(host.id(), 5).paths()).containsExactly(java.util.List.of("NucBox K8 Plus"));
        assertThat(bom.occurrences(host.id(), 5).quantity()).isEqualByComparingTo("1");
        Part processor = bom.parts().stream().filter(part -> "compute".equals(part.function())).findFirst()
                .orElseThrow();
        assertThat(bom.occurrences(processor.id(), 5).paths())
                .containsExactly(java.util.List.of("NucBox K8 Plus", processor.name()));
    }
}
