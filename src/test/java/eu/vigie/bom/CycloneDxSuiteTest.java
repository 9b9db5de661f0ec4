package eu.vigie.bom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
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
            String place = name(file).endsWith(".xml") ? "line \\d+, column \\d+ /bom.*" : "/.*";
            assertThat(refusal.problems()).allSatisfy(problem -> assertThat(problem.place()).matches(place));
        }));
    }

    /** Pairs of the suite whose two files do not say the same, and where they part: theirs to differ, not ours. */
    private static final Map<String, String> UNLIKE = Map.ofEntries(
            Map.entry("valid-bom-1.4", "only the XML has myframework"),
            Map.entry("valid-bom-1.5", "only the XML has myframework"),
            Map.entry("valid-component-ref-1.4", "only the XML nests a third component"),
            Map.entry("valid-component-ref-1.5", "only the XML nests a third component"),
            Map.entry("valid-compositions-1.4", "another version of Acme Library"),
            Map.entry("valid-compositions-1.5", "another version of Acme Library"),
            Map.entry("valid-dependency-1.4", "library-a to -c in JSON, acme-library-a to -c in XML"),
            Map.entry("valid-dependency-1.5", "library-a to -c in JSON, acme-library-a to -c in XML"),
            Map.entry("valid-external-reference-1.4", "only the JSON has a publisher"),
            Map.entry("valid-external-reference-1.5", "only the JSON has a publisher"),
            Map.entry("valid-license-expression-1.4", "only the XML has a description"),
            Map.entry("valid-license-expression-1.5", "only the XML has a description"),
            Map.entry("valid-license-id-1.4", "only the XML has a description"),
            Map.entry("valid-license-id-1.5", "only the XML has a description"),
            Map.entry("valid-license-name-1.4", "only the XML has a description"),
            Map.entry("valid-license-name-1.5", "only the XML has a description"),
            Map.entry("valid-service-1.4", "only the JSON has a publisher"),
            Map.entry("valid-service-1.5", "only the JSON has a publisher"),
            Map.entry("valid-machine-learning-1.5", "only the XML has a publisher"),
            Map.entry("valid-component-external-with-version", "Ubuntu in JSON, Windows in XML"),
            Map.entry("valid-cryptography-implementation-1.7", "other components in the two"),
            Map.entry("valid-license-expression-with-text-1.7", "the description is indented in the XML"));

    @TestFactory
    Stream<DynamicTest> a_document_given_in_both_forms_says_the_same_where_the_suite_is_there() throws IOException {
        return files("valid-").filter(file -> name(file).endsWith(".xml") && Files.exists(json(file)))
                .map(xml -> dynamicTest(name(xml), () -> {
                    List<String> told = TwoForms.told(Document.read(xml));
                    List<String> toldInJson = TwoForms.told(Document.read(json(xml)));

                    assertThat(told.equals(toldInJson))
                            .as("in XML %s%nin JSON %s", told, toldInJson)
                            .isEqualTo(!UNLIKE.containsKey(name(xml).replace(".xml", "")));
                }));
    }

    private static Path json(Path xml) {
        return xml.resolveSibling(name(xml).replace(".xml", ".json"));
    }

    private static Stream<Path> files(String outcome) throws IOException {
        assumeTrue(Files.isDirectory(SUITE), () -> "skipped: " + SUITE + " is not here");
        try (Stream<Path> files = Files.walk(SUITE, 2)) {
            List<Path> all = files.filter(file -> String.valueOf(file.getFileName()).startsWith(outcome))
                    .filter(file -> file.toString().matches(".*\\.(json|xml)")).sorted().toList();
            assertThat(all).hasSizeGreaterThan(160);
            return all.stream();
        }
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }
}
