package eu.vigie.bom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import eu.vigie.supplychain.Document;
import eu.vigie.supplychain.Identifier;
import eu.vigie.supplychain.InputProblem;
import eu.vigie.supplychain.Occurrences;
import eu.vigie.supplychain.Part;
import eu.vigie.supplychain.Part.StatedRole;
import eu.vigie.supplychain.SupplyRole;
import eu.vigie.supplychain.UnreadableInput;

class CycloneDxReaderTest {

    private static Bom fixture(String name) {
        String file = name + ".cdx.json";
        try (InputStream in = CycloneDxReaderTest.class.getResourceAsStream("/bom/" + file)) {
            return BomReader.read(Document.of(file, Objects.requireNonNull(in).readAllBytes()));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Bom read(String json) {
        return BomReader.read(Document.of("bom.json", json.getBytes(StandardCharsets.UTF_8)));
    }

    private static Bom component(String members) {
        return read("""
                {"bomFormat": "CycloneDX", "specVersion": "1.7", "components": [{"type": "device", "name": "x", %s}]}"""
                .formatted(members));
    }

    private static List<InputProblem> refusal(Runnable reading) {
        UnreadableInput refusal = catchThrowableOfType(UnreadableInput.class, reading::run);
        assertThat(refusal).isNotNull();
        return refusal.problems();
    }

    private static Part part(Bom bom, String name) {
        return bom.parts().stream().filter(part -> part.name().equals(name)).findFirst().orElseThrow();
    }

    private static Occurrences places(Bom bom, String name) {
        return bom.occurrences(part(bom, name).id(), 9);
    }

    @Test
    void whatIsNestedStandsWhereItIsNestedAndTheRestUnderWhatDependsOnIt() {
        Bom bom = fixture("valid-nested-and-dependencies");

        assertThat(bom.lines()).isEqualTo(6);
        assertThat(places(bom, "board").paths()).containsExactly(List.of("rack", "server", "board"));
        assertThat(places(bom, "bmc").paths()).containsExactly(List.of("rack", "server", "board", "bmc"),
                List.of("rack", "switch", "bmc"));
        assertThat(places(bom, "bmc").count()).isEqualTo(2);
        assertThat(places(bom, "bmc").quantity()).isEqualByComparingTo("21");
        assertThat(places(bom, "rack").quantity()).isEqualByComparingTo("1");
    }

    @Test
    void whatNobodyPlacesStandsUnderTheSubjectAndWhatIsNotFittedHasNoPiece() {
        Occurrences loose = places(fixture("valid-nested-and-dependencies"), "loose");

        assertThat(loose.paths()).containsExactly(List.of("rack", "loose"));
        assertThat(loose.quantity()).isEqualByComparingTo("0");
    }

    @Test
    void whoMakesOrWritesFirmwareIsItsAuthor() {
        assertThat(part(fixture("valid-nested-and-dependencies"), "bmc").roles())
                .extracting(StatedRole::role, role -> role.party().name())
                .containsExactly(tuple(SupplyRole.MANUFACTURER, "Firmco"),
                        tuple(SupplyRole.FIRMWARE_AUTHOR, "A. Writer"),
                        tuple(SupplyRole.FIRMWARE_AUTHOR, "Firmco"), tuple(SupplyRole.AUTHOR, "A. Writer"));
        assertThat(part(fixture("valid-oldest-version"), "boot").roles())
                .extracting(StatedRole::role, role -> role.party().name())
                .containsExactly(tuple(SupplyRole.SUPPLIER, "Bootshop"),
                        tuple(SupplyRole.FIRMWARE_AUTHOR, "Bootwrights"),
                        tuple(SupplyRole.AUTHOR, "Bootwrights"));
    }

    @Test
    void aLeiNamesAPartyWithoutAName() {
        StatedRole maker = part(fixture("valid-nested-and-dependencies"), "board").roles().getFirst();

        assertThat(maker.role()).isEqualTo(SupplyRole.MANUFACTURER);
        assertThat(maker.party().identifiers()).containsExactly(new Identifier(Identifier.LEI, "5493001KJTIIGC8Y1R12"));
        assertThat(maker.party().evidence().place()).isEqualTo("/components/0/components/0/properties/1/value");
    }

    @Test
    void theSubjectsSupplierMayStandBesideIt() {
        assertThat(part(fixture("valid-nested-and-dependencies"), "rack").roles()).singleElement().satisfies(role -> {
            assertThat(role.role()).isEqualTo(SupplyRole.SUPPLIER);
            assertThat(role.party().evidence().place()).isEqualTo("/metadata/supplier/name");
        });
    }

    @ParameterizedTest
    @CsvSource({"invalid-loop-of-dependencies, /dependencies/, loop",
            "invalid-loop-of-nesting-and-dependencies, /dependencies, together go in a loop",
            "invalid-dangling-ref, /dependencies/0/dependsOn/0, no object",
            "invalid-duplicate-key, line 2, given twice",
            "invalid-duplicate-ref-across-services, /services/0/bom-ref, given twice",
            "invalid-truncated, line, not well-formed"})
    void anUnsoundDocumentIsRefusedAtItsPlace(String name, String place, String why) {
        assertThat(refusal(() -> fixture(name))).singleElement().satisfies(problem -> {
            assertThat(problem.place()).startsWith(place);
            assertThat(problem.problem()).contains(why);
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"\"manufactuerer\": {\"name\": \"y\"}|/components/0/manufactuerer|no member",
            "\"version\": 1|/components/0/version|not a text", "\"scope\": \"some\"|/components/0/scope|no scope",
            "\"components\": {}|/components/0/components|not a list",
            "\"bom-ref\": \"\"|/components/0/bom-ref|is empty",
            "\"versionRange\": \"vers:npm/1\", \"isExternal\": false|/components/0|versionRange without isExternal",
            "\"licenses\": [{\"license\": {\"id\": \"Apache-2\"}}]|/components/0/licenses/0/license/id|SPDX",
            "\"hashes\": [{\"alg\": \"MD5\", \"content\": \"00\"}]|/components/0/hashes/0/content|no hash"})
    void aComponentAgainstTheSpecificationIsRefusedAtItsPlace(String members, String place, String why) {
        assertThat(refusal(() -> component(members))).singleElement().satisfies(problem -> {
            assertThat(problem.place()).isEqualTo(place);
            assertThat(problem.problem()).contains(why);
        });
    }

    @Test
    void severalProblemsAreNamedAtOnce() {
        assertThat(refusal(() -> component("\"version\": 1, \"scope\": \"some\", \"cpe\": null"))).hasSize(3);
    }

    @Test
    void aMemberOfALaterVersionIsNotPartOfAnEarlierOne() {
        assertThat(refusal(() -> read("""
                {"bomFormat": "CycloneDX", "specVersion": "1.5",
                 "components": [{"type": "device", "name": "x", "manufacturer": {"name": "y"}}]}""")))
                .singleElement().satisfies(problem -> assertThat(problem.problem()).contains("in CycloneDX 1.5"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"vigie:quantity|1e99999999|no quantity", "vigie:quantity|-1|no quantity",
            "vigie:quantity|4,5|no quantity", "vigie:country:design|Atlantis|no country",
            "vigie:manufacturer:lei|5493001KJTIIGC8Y1R13|check digits", "vigie:not-fitted|maybe|neither true nor false",
            "vigie:desginer|Acme|no property of this name"})
    void aPropertyThatCannotBeUsedIsLeftOutAndNamed(String name, String value, String why) {
        Bom bom = component("\"properties\": [{\"name\": \"%s\", \"value\": \"%s\"}]".formatted(name, value));

        assertThat(bom.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.place()).isEqualTo("/components/0/properties/0/value");
            assertThat(problem.problem()).contains(why);
        });
        assertThat(places(bom, "x").quantity()).isNull();
        assertThat(part(bom, "x").roles()).isEmpty();
    }

    @Test
    void aQuantityThatNobodyStatesIsNotKnown() {
        assertThat(places(component("\"version\": \"1\""), "x").quantity()).isNull();
        assertThat(places(component("\"version\": \"1\""), "x").count()).isEqualTo(1);
    }

    @Test
    void aDocumentThatCallsItselfIncompleteIsIncompleteToUs() {
        Bom bom = read("""
                {"bomFormat": "CycloneDX", "specVersion": "1.7", "components": [{"type": "device", "name": "x"}],
                 "compositions": [{"aggregate": "incomplete"}]}""");

        assertThat(bom.problems()).singleElement()
                .satisfies(problem -> assertThat(problem.place()).isEqualTo("/compositions/0/aggregate"));
    }

    @Test
    void nestingBeyondTheLimitIsRefusedAndDoesNotOverflow() {
        String deep = "{\"type\":\"device\",\"name\":\"x\",\"components\":[".repeat(100_000);

        assertThat(refusal(() -> read("{\"bomFormat\":\"CycloneDX\",\"specVersion\":\"1.6\",\"components\":[" + deep)))
                .singleElement()
                .satisfies(problem -> assertThat(problem.problem()).contains("nested more than 200 deep"));
    }

    @Test
    void whatAPedigreeNamesIsNoPart() {
        assertThat(component("\"pedigree\": {\"ancestors\": [{\"type\": \"device\", \"name\": \"old\"}]}").parts())
                .singleElement().satisfies(part -> assertThat(part.name()).isEqualTo("x"));
    }

    @ParameterizedTest
    @CsvSource({"1.1, /specVersion", "2.0, /specVersion"})
    void anotherVersionIsRefused(String version, String place) {
        assertThat(refusal(() -> read("{\"bomFormat\": \"CycloneDX\", \"specVersion\": \"" + version + "\"}"))).first()
                .satisfies(problem -> assertThat(problem.place()).isEqualTo(place));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "{}", "{\"statementId\": 1}"})
    void otherJsonIsToldApart(String json) {
        assertThat(refusal(() -> read(json))).first().satisfies(problem -> {
            assertThat(problem.problem()).contains("CycloneDX");
            assertThat(problem.remedy()).contains("1.2 to 1.7");
        });
    }

    @Test
    void aSecondDocumentBehindTheFirstIsNotLost() {
        String one = "{\"bomFormat\": \"CycloneDX\", \"specVersion\": \"1.7\", \"components\": []}";

        assertThat(refusal(() -> read(one + "\n" + one))).extracting(InputProblem::problem)
                .containsExactly("something follows the end of the JSON");
    }

    @ParameterizedTest
    @ValueSource(strings = {"supplier", "manufacture"})
    void whoeverIsNamedForWhatIsNotDescribedIsAProblem(String member) {
        Bom bom = read("""
                {"bomFormat": "CycloneDX", "specVersion": "1.6", "metadata": {"%s": {"name": "Acme"}},
                 "components": [{"type": "device", "name": "x"}]}""".formatted(member));

        assertThat(bom.problems()).extracting(InputProblem::place, InputProblem::value)
                .containsExactly(tuple("/metadata/" + member, "Acme"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"cdx:device:quantity=5|5", "vigie:quantity=5|15",
            "cdx:device:quantity=5,vigie:quantity=2|6", "vigie:quantity=2,cdx:device:quantity=5|6"})
    void aTotalIsMultipliedByNothingAndGivesWayToAQuantityForOne(String properties, String pieces) {
        String listed = Stream.of(properties.split(",")).map(property -> property.split("="))
                .map(pair -> "{\"name\": \"%s\", \"value\": \"%s\"}".formatted(pair[0], pair[1]))
                .collect(Collectors.joining(","));
        Bom bom = component("""
                "properties": [{"name": "vigie:quantity", "value": "3"}],
                "components": [{"type": "device", "name": "y", "properties": [%s]}]""".formatted(listed));

        assertThat(places(bom, "y").quantity()).isEqualByComparingTo(pieces);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"pedigree\": {\"notes\": \"a\", \"notes\": \"b\"}", "\"name\": \"y\"",
            "\"signature\": {\"a\": [{\"b\": 1, \"b\": 2}]}", "\"modified\": false, \"modified\": true"})
    void aMemberGivenTwiceIsRefusedWhereverItStands(String members) {
        assertThat(refusal(() -> component(members))).singleElement()
                .satisfies(problem -> assertThat(problem.problem()).contains("given twice"));
    }

    @Test
    void twoQuantitiesOfOneComponentAreNoQuantity() {
        Bom bom = component("""
                "properties": [{"name": "vigie:quantity", "value": "5"}, {"name": "vigie:quantity", "value": "6"}]""");

        assertThat(places(bom, "x").quantity()).isNull();
        assertThat(bom.problems()).extracting(InputProblem::place)
                .containsExactly("/components/0/properties/1/value");
    }

    @Test
    void aDocumentThatDoesNotKnowWhetherItIsCompleteIsNotComplete() {
        Bom bom = read("""
                {"bomFormat": "CycloneDX", "specVersion": "1.7", "components": [{"type": "device", "name": "x"}],
                 "compositions": [{"aggregate": "unknown"}]}""");

        assertThat(bom.problems()).extracting(InputProblem::place).containsExactly("/compositions/0/aggregate");
    }
}
