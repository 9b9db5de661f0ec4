package eu.vigie.bom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;

import eu.vigie.supplychain.Document;
import eu.vigie.supplychain.Part;

class RealFilesTest {

    private static final Path DATA = Path.of("../shared/data");

    static Bom read(String file) {
        Path path = DATA.resolve(file);
        assumeTrue(Files.exists(path), () -> "skipped: " + path + " is not here");
        return BomReader.read(Document.read(path));
    }

    @Test
    void theTimeCardHasAPartOnEachLineAndNamesNoManufacturer() {
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
}
