package eu.vigie.bom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

import eu.vigie.supplychain.Document;
import eu.vigie.supplychain.UnreadableInput;

/** The official examples of CycloneDX, by their names: {@code valid-*} is read, {@code invalid-*} is refused at a place. */
class CycloneDxSuiteTest {

    private static final Path SUITE = Path.of("../shared/data/cyclonedx-suite");

    @TestFactory
    Stream<DynamicTest> every_valid_document_is_read_where_the_suite_is_there() throws IOException {
        return files("valid-").map(file -> dynamicTest(name(file), () -> {
            Bom bom = BomReader.read(Document.read(file));

            assertThat(bom.rejected()).isZero();
            assertThat(bom.parts().size()).isLessThanOrEqualTo(bom.lines());
            assertThat(bom.parts()).allSatisfy(part -> assertThat(bom.occurrences(part.id(), 1).count()).isPositive());
        }));
    }

    @TestFactory
    Stream<DynamicTest> every_invalid_document_is_refused_at_its_place_where_the_suite_is_there() throws IOException {
        return files("invalid-").map(file -> dynamicTest(name(file), () -> {
            UnreadableInput refusal = catchThrowableOfType(UnreadableInput.class,
                    () -> BomReader.read(Document.read(file)));

            assertThat(refusal).isNotNull();
            assertThat(refusal.problems()).allSatisfy(problem -> assertThat(problem.place()).startsWith("/"));
        }));
    }

    private static Stream<Path> files(String outcome) throws IOException {
        assumeTrue(Files.isDirectory(SUITE), () -> "skipped: " + SUITE + " is not here");
        try (Stream<Path> files = Files.walk(SUITE, 2)) {
            List<Path> all = files.filter(file -> String.valueOf(file.getFileName()).startsWith(outcome))
                    .filter(file -> file.toString().endsWith(".json")).sorted().toList();
            assertThat(all).hasSizeGreaterThan(80);
            return all.stream();
        }
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }
}
