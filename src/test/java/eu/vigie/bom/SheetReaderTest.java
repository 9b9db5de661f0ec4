package eu.vigie.bom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import eu.vigie.supplychain.Document;
import eu.vigie.supplychain.InputProblem;
import eu.vigie.supplychain.Origin;
import eu.vigie.supplychain.Part;
import eu.vigie.supplychain.Part.StatedRole;
import eu.vigie.supplychain.SupplyRole;
import eu.vigie.supplychain.UnreadableInput;

class SheetReaderTest {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    private static Bom read(String text) {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    private static Bom read(byte[] bytes) {
        return BomReader.read(Document.of("bom.csv", bytes));
    }

    private static InputProblem refusal(byte[] bytes) {
        UnreadableInput refusal = catchThrowableOfType(UnreadableInput.class, () -> read(bytes));
        assertThat(refusal).isNotNull();
        return refusal.problems().getFirst();
    }

    private static InputProblem refusal(String text) {
        return refusal(text.getBytes(StandardCharsets.UTF_8));
    }

    private static Part part(Bom bom, String name) {
        return bom.parts().stream().filter(part -> part.name().equals(name)).findFirst().orElseThrow();
    }

    private static @Nullable BigDecimal quantity(Bom bom, String name) {
        return bom.occurrences(part(bom, name).id(), 9).quantity();
    }

    private static List<List<String>> paths(Bom bom, String name) {
        return bom.occurrences(part(bom, name).id(), 9).paths();
    }

    private static String maker(Part part) {
        return part.roles().stream().filter(role -> role.role() == SupplyRole.MANUFACTURER).findFirst().orElseThrow()
                .party().name();
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t", "|"})
    void theSeparatorIsFound(String separator) {
        Bom bom = read("Part,Manufacturer,Qty\nR1,Acme,4\n".replace(",", separator));

        assertThat(maker(part(bom, "R1"))).isEqualTo("Acme");
        assertThat(quantity(bom, "R1")).isEqualByComparingTo("4");
    }

    @Test
    void accentsComeOutRightInEveryEncoding() {
        String sheet = "Référence;Fabricant;Quantité\nR1;Société Générale d’Équipement;4\n";
        byte[] utf8 = sheet.getBytes(StandardCharsets.UTF_8);
        byte[] marked = ("\ufeff" + sheet).getBytes(StandardCharsets.UTF_8);
        byte[] utf16 = ("\ufeff" + sheet).getBytes(StandardCharsets.UTF_16LE);

        assertThat(List.of(utf8, marked, utf16, sheet.getBytes(StandardCharsets.UTF_16), sheet.getBytes(WINDOWS_1252)))
                .allSatisfy(bytes -> assertThat(maker(part(read(bytes), "R1")))
                        .isEqualTo("Société Générale d’Équipement"));
    }

    @Test
    void aFileOfTwoEncodingsIsRefusedAtTheLineWhereTheyMix() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes("Part,Manufacturer,Qty\nR1,Müller,1\n".getBytes(StandardCharsets.UTF_8));
        bytes.writeBytes("R2,Müller,1\n".getBytes(WINDOWS_1252));

        InputProblem problem = refusal(bytes.toByteArray());

        assertThat(problem.place()).isEqualTo("line 3");
        assertThat(problem.problem()).contains("mixes encodings");
    }

    @Test
    void theHeadingsMayStandBelowATitle() {
        Bom bom = read("Bill of materials;;\nissued 2026-11-01;;\n;;\nPart;Maker;Qty\nR1;Acme;4\n");

        assertThat(bom.lines()).isEqualTo(1);
        assertThat(part(bom, "R1").evidence().place()).isEqualTo("row 5");
    }

    @Test
    void aManufacturersPartNumberIsNoManufacturer() {
        Part part = part(read("Part Number,Manufacturer Part Number,Qty\nP1,MPN-1,1\n"), "P1");

        assertThat(part.manufacturerPartNumber()).isEqualTo("MPN-1");
        assertThat(part.roles()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "Part;Manufacturer;MPN;Description;Qty;Supplier;Designer;Fab;Firmware author;Country of design;Country of diffusion;Country of assembly;Country of test;Country of origin;Function;Alternate manufacturer 1;Alternate manufacturer 2",
            "Pièce;Fabricant;Réf. fabricant;Désignation;Quantité;Fournisseur;Concepteur;Fonderie;Auteur du firmware;Pays de conception;Pays de diffusion;Pays d'assemblage;Pays de test;Pays d’origine;Fonction;Fabricant alternatif 1;Fabricant alternatif 2",
            "Part number (internal);Manufacturer 1;Manufacturer Part Number 1;DESCRIPTION;Quantity / Quantité;Vendor;Designed by;Foundry;Firmware;design country;diffusion country;assembly country;test country;COO;Subsystem;Manufacturer 2;Manufacturer 3"})
    void everyColumnIsReadUnderItsEnglishAndFrenchHeadings(String headings) {
        Bom bom = read(headings
                + "\nX1;Acme;A-1;chip;2;Shop;Draw;Melt;Code;US;Taïwan;malaisie;South Korea;CN, TW;Réseau;Alt A;Alt B\n");
        Part part = part(bom, "X1");

        assertThat(bom.problems()).isEmpty();
        assertThat(bom.notes()).isEmpty();
        assertThat(part.description()).isEqualTo("chip");
        assertThat(part.function()).isEqualTo("network");
        assertThat(part.roles()).extracting(StatedRole::role, role -> role.party().name()).containsExactly(
                tuple(SupplyRole.MANUFACTURER, "Acme"), tuple(SupplyRole.SUPPLIER, "Shop"),
                tuple(SupplyRole.DESIGNER, "Draw"), tuple(SupplyRole.FAB, "Melt"),
                tuple(SupplyRole.FIRMWARE_AUTHOR, "Code"), tuple(SupplyRole.ALTERNATE_MANUFACTURER, "Alt A"),
                tuple(SupplyRole.ALTERNATE_MANUFACTURER, "Alt B"));
        assertThat(part.origins()).extracting(Origin::stage, origin -> origin.country().code()).containsExactly(
                tuple(Origin.Stage.DESIGN, "US"), tuple(Origin.Stage.DIFFUSION, "TW"),
                tuple(Origin.Stage.ASSEMBLY, "MY"), tuple(Origin.Stage.TEST, "KR"), tuple(Origin.Stage.DECLARED, "CN"),
                tuple(Origin.Stage.DECLARED, "TW"));
    }

    private static org.assertj.core.groups.Tuple tuple(Object... values) {
        return org.assertj.core.groups.Tuple.tuple(values);
    }

    @Test
    void levelsMultiplyQuantitiesDownTheTree() {
        Bom bom = read("Level,Part,Qty\n0,rack,2\n1,server,10\n2,board,1\n3,chip,4\n1,switch,2\n2,chip,1\n");

        assertThat(quantity(bom, "chip")).isEqualByComparingTo("84");
        assertThat(paths(bom, "chip")).containsExactly(List.of("rack", "server", "board", "chip"),
                List.of("rack", "switch", "chip"));
    }

    @Test
    void outlineNumbersAreLevels() {
        Bom bom = read("Niveau;Pièce;Qté\n1;rack;2\n1.1;serveur;10\n1.1.1;puce;4\n1.2;câble;3\n");

        assertThat(quantity(bom, "puce")).isEqualByComparingTo("80");
        assertThat(paths(bom, "câble")).containsExactly(List.of("rack", "câble"));
    }

    @ParameterizedTest
    @CsvSource({"1, row 4, jumps from 0 to 2", "x, row 3, no level", "-1, row 3, no level"})
    void aLevelThatDoesNotFollowIsNamedAndTheQuantityBelowIsNotKnown(String level, String row, String why) {
        Bom bom = read("Level,Part,Qty\n0,rack,2\n" + (level.equals("1") ? "0" : level) + ",server,10\n2,chip,4\n");

        assertThat(bom.problems()).anySatisfy(problem -> {
            assertThat(problem.place()).isEqualTo(row + ", column \"Level\"");
            assertThat(problem.problem()).contains(why);
        });
        assertThat(quantity(bom, "chip")).isNull();
    }

    @Test
    void whatHangsUnderARejectedRowKeepsThePlaceAboveAndLosesItsQuantity() {
        Bom bom = read("Level,Part,Manufacturer,Qty\n0,rack,Acme,2\n1,,Acme,10\n2,chip,Acme,4\n1,fan,Acme,3\n");

        assertThat(bom.rejected()).isEqualTo(1);
        assertThat(bom.lines()).isEqualTo(4);
        assertThat(paths(bom, "chip")).containsExactly(List.of("rack", "chip"));
        assertThat(quantity(bom, "chip")).isNull();
        assertThat(quantity(bom, "fan")).isEqualByComparingTo("6");
    }

    @Test
    void aParentListedOnceCountsForEveryPlaceOfIt() {
        Bom bom = read("Parent,Part,Qty\n,rack A,1\n,rack B,2\nrack A,server,10\nrack B,server,5\nserver,chip,4\n");

        assertThat(bom.occurrences(part(bom, "chip").id(), 9).count()).isEqualTo(2);
        assertThat(quantity(bom, "chip")).isEqualByComparingTo("80");
    }

    @Test
    void aParentThatIsNotThereIsNamedByRow() {
        Bom bom = read("Parent,Part,Qty\n,rack,1\nrakc,server,10\n");

        assertThat(bom.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.place()).isEqualTo("row 3, column \"Parent\"");
            assertThat(problem.value()).isEqualTo("rakc");
        });
        assertThat(quantity(bom, "server")).isNull();
    }

    @Test
    void aPartUnderItselfRefusesTheSheetAndNamesTheRows() {
        InputProblem problem = refusal("Parent,Part,Qty\nc,a,1\na,b,1\nb,c,1\n");

        assertThat(problem.problem()).contains("under itself");
        assertThat(problem.value()).contains("row 2").contains("row 3").contains("row 4");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"4.5|4.5", "1,234.5|1234.5", "1 234|1234", "12|12", "1,234|1234",
            "1.234|1.234",
            "0.001|0.001", "+3|3", "1'000|1000"})
    void numbersWithPointsAreReadWhereCommasSeparateTheCells(String cell, String value) {
        assertThat(quantity(read("Part,Qty\nR1,\"" + cell + "\"\n"), "R1")).isEqualByComparingTo(value);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"4,5|4.5", "1.234,5|1234.5", "1 234,5|1234.5", "1.234|1234", "1,234|1.234"})
    void numbersWithCommasAreReadWhereAnotherCellShowsThatTheFileHasThem(String cell, String value) {
        assertThat(quantity(read("Part;Qty\nR1;" + cell + "\nR2;0,25\n"), "R1")).isEqualByComparingTo(value);
    }

    @Test
    void aNumberThatCouldBeTwoIsNotGuessed() {
        Bom bom = read("Part;Qty\nR1;1.234\n");

        assertThat(quantity(bom, "R1")).isNull();
        assertThat(bom.problems()).singleElement()
                .satisfies(problem -> assertThat(problem.problem()).contains("two ways"));
    }

    @Test
    void aNumberAgainstTheHabitOfTheFileIsNamed() {
        Bom bom = read("Part;Qty\nR1;1,5\nR2;2,5\nR3;3.5\n");

        assertThat(quantity(bom, "R3")).isNull();
        assertThat(bom.problems()).singleElement()
                .satisfies(problem -> assertThat(problem.place()).isEqualTo("row 4, column \"Qty\""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e99999999", "-4", "abc", "4 pcs", "NaN", "99999999999999999", "0.1234567891", "TBD", "",
            "4..5",
            "1,2,3", "١٢"})
    void aQuantityThatIsNoneIsNamedWithRowColumnAndValueAndIsNotKnown(String cell) {
        Bom bom = Assertions.assertTimeout(Duration.ofSeconds(1),
                () -> read("Part,Manufacturer,Qty\nR1,Acme,\"" + cell + "\"\n"));

        assertThat(quantity(bom, "R1")).isNull();
        assertThat(bom.rejected()).isZero();
        assertThat(bom.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.place()).isEqualTo("row 2, column \"Qty\"");
            assertThat(problem.value()).isEqualTo(cell);
            assertThat(problem.remedy()).contains("digits");
        });
    }

    @ParameterizedTest
    @CsvSource({"DNP,4,x", "Non monté,4,oui", "Fitted,4,no", "DNP,4,DNP", "Remark,DNP,"})
    void aPartThatIsNotFittedStaysVisibleWithNoPiece(String heading, String quantity, @Nullable String cell) {
        Bom bom = read("Part,Qty," + heading + "\nR1," + quantity + "," + (cell == null ? "" : cell) + "\n");

        assertThat(quantity(bom, "R1")).isEqualByComparingTo("0");
        assertThat(bom.occurrences(part(bom, "R1").id(), 1).count()).isEqualTo(1);
        assertThat(bom.problems()).isEmpty();
    }

    @Test
    void anUnknownCountryIsNamedAndStaysUnknown() {
        Bom bom = read("Part,Country of origin,Qty\nR1,Atlantis,1\nR2,Atlantis,1\nR3,unknown,1\n");

        assertThat(part(bom, "R1").origins()).isEmpty();
        assertThat(bom.problems()).extracting(InputProblem::place).containsExactly(
                "row 2, column \"Country of origin\"",
                "row 3, column \"Country of origin\"");
    }

    @ParameterizedTest
    @CsvSource({"\u202e, direction", "\u200b, invisible", "\u00ad, invisible", "\u2066, direction", "\ufffd, lost"})
    void aNameThatLiesIsReadWithoutTheLieAndNamed(String deceiver, String why) {
        Bom bom = read("Part,Manufacturer,Qty\nR1,Hua" + deceiver + "wei,1\n");

        assertThat(maker(part(bom, "R1"))).isEqualTo("Huawei");
        assertThat(bom.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.place()).isEqualTo("row 2, column \"Manufacturer\"");
            assertThat(problem.problem()).contains(why);
        });
    }

    @Test
    void everyRowIsAccountedFor() {
        Bom bom = read("""
                Part,Manufacturer,Qty
                R1,Acme,1

                ,Acme,3
                Part,Manufacturer,Qty
                R2,Acme,1,shifted
                R3,Acme,1,
                Total,,5
                """);

        assertThat(bom.lines()).isEqualTo(4);
        assertThat(bom.rejected()).isEqualTo(2);
        assertThat(bom.problems()).extracting(InputProblem::place).containsExactly("row 4", "row 6");
        assertThat(bom.notes()).extracting(InputProblem::problem).anyMatch(note -> note.contains("empty"))
                .anyMatch(note -> note.contains("sum up")).anyMatch(note -> note.contains("repeat the headings"));
    }

    @Test
    void aColumnWithoutMeaningIsNotedOnceAndIsNoProblem() {
        Bom bom = read("Part,Colour,Qty\nR1,red,1\nR2,blue,1\n");

        assertThat(bom.problems()).isEmpty();
        assertThat(bom.notes()).singleElement().satisfies(note -> assertThat(note.value()).isEqualTo("Colour"));
    }

    @Test
    void twoLinesOfOneManufacturerAndNumberAreOnePartWithTheRolesOfBoth() {
        Bom bom = read("Part,Manufacturer,MPN,Supplier,Qty\nR1,Acme Corp.,a 1,Shop,1\nR2,ACME CORP,A1,Store,2\n");

        assertThat(bom.parts()).singleElement().satisfies(part -> {
            assertThat(part.id()).hasToString("urn:vigie:part:acme+corp:a1");
            assertThat(part.roles()).extracting(role -> role.party().name()).containsExactly("Acme Corp.", "Shop",
                    "Store");
        });
        assertThat(bom.occurrences(bom.parts().getFirst().id(), 5).quantity()).isEqualByComparingTo("3");
    }

    @Test
    void partsOfNobodyInParticularAreNotOnePart() {
        Bom bom = read("Part,Manufacturer,MPN,Qty\nR1,N/A,X1,1\nR2,unknown,X1,1\nR3,Acme,TBD,1\nR4,Acme,TBD,1\n");

        assertThat(bom.parts()).hasSize(4);
    }

    @Test
    void anIdIsTheSameInEveryDocumentAndOnEveryLine() {
        Bom one = read("Part,Description,Qty\nR1,resistor,1\nC1,capacitor,1\n");
        Bom other = read("Qté;Désignation;Pièce\n7;capacitor;C1\n");

        assertThat(part(one, "C1").id()).isEqualTo(part(other, "C1").id());
        assertThat(part(one, "C1").id()).isNotEqualTo(part(one, "R1").id());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"Part,Manufacturer\\nR1,Acme|no row of headings",
            "Part,Qty\\n|no line follows",
            "Part,Part,Qty\\nR1,R2,1|same heading", "Part,Qty\\n\"R1,1\\nR2,1|quotes", "Part,Qty\\n\"R1\"x,1|quotes"})
    void aSheetThatCannotBeUnderstoodIsRefused(String sheet, String why) {
        assertThat(refusal(sheet.replace("\\n", "\n")).problem()).contains(why);
    }

    @Test
    void aCellWithoutEndIsRefusedByItsRow() {
        assertThat(refusal("Part,Qty\nR1,1\n" + "x".repeat(SheetRows.LONGEST_CELL + 1) + ",1\n").place())
                .isEqualTo("row 3");
    }

    @Test
    void moreColumnsThanAnySheetHasAreRefused() {
        assertThat(refusal("Part,Qty\nR1,1" + ",".repeat(SheetRows.MOST_COLUMNS) + "\n").problem())
                .contains("more than " + SheetRows.MOST_COLUMNS);
    }

    @Test
    void aFormulaIsTextAndNothingElse() {
        assertThat(part(read("Part,Qty\n\"=HYPERLINK(\"\"http://x\"\")\",1\n"), "=HYPERLINK(\"http://x\")"))
                .isNotNull();
    }

    private static List<String> named(Bom bom, SupplyRole role) {
        return part(bom, "R1").roles().stream().filter(stated -> stated.role() == role)
                .map(stated -> stated.party().name()).toList();
    }

    @Test
    void nobodyIsPassedOverWhereTwoColumnsNameThem() {
        Bom bom = read("Part,Qty,Manufacturer,Brand,Vendor,Supplier,Distributor,Fab 1,Fab 2,Supplier 3\n"
                + "R1,4,Acme,ACME,Beta,Gamma,Delta,Epsilon,Zeta,Eta\n");

        assertThat(named(bom, SupplyRole.MANUFACTURER)).containsExactly("Acme");
        assertThat(named(bom, SupplyRole.SUPPLIER)).containsExactlyInAnyOrder("Beta", "Gamma", "Delta", "Eta");
        assertThat(named(bom, SupplyRole.FAB)).containsExactly("Epsilon", "Zeta");
        assertThat(bom.problems()).isEmpty();
        assertThat(bom.notes()).isEmpty();
    }

    @Test
    void aSecondColumnOfMakersOrCountriesCountsAsWell() {
        Bom bom = read("Part,Qty,Manufacturer,Mfr,Country of origin,Made in\nR1,4,Acme,Beta,DE,CN\n");

        assertThat(named(bom, SupplyRole.MANUFACTURER)).containsExactly("Acme", "Beta");
        assertThat(part(bom, "R1").origins()).extracting(origin -> origin.country().code())
                .containsExactlyInAnyOrder("DE", "CN");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Chip maker", "OEM", "Fabricant puce", "Pays du fournisseur", "Hersteller"})
    void aColumnThatSeemsToNameSomebodyIsNotLeftOutInSilence(String heading) {
        Bom bom = read("Part,Qty,Manufacturer," + heading + "\nR1,4,Acme,Beta\n");

        assertThat(bom.problems()).extracting(InputProblem::place)
                .containsExactly("row 1, column \"" + heading + "\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Supplier part number", "Manufacturer URL", "Réf. fournisseur", "Vendor price", "Teinte"})
    void aColumnThatNamesNobodyIsNoted(String heading) {
        Bom bom = read("Part,Qty,Manufacturer," + heading + "\nR1,4,Acme,7\n");

        assertThat(bom.problems()).isEmpty();
        assertThat(bom.notes()).extracting(InputProblem::value).containsExactly(heading);
    }

    @Test
    void anEmptyColumnOfNobodyIsNoProblem() {
        assertThat(read("Part,Qty,Manufacturer,Chip maker\nR1,4,Acme,\n").problems()).isEmpty();
    }

    @Test
    void aSecondColumnForTheNameOfThePartIsSaidToBeRead() {
        Bom bom = read("Part,Name,Qty\nR1,Rack,4\n");

        assertThat(bom.notes()).singleElement().satisfies(note -> {
            assertThat(note.value()).isEqualTo("Name");
            assertThat(note.problem()).contains("another one of the same meaning was read");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {" ", "\u00a0", "\u202f", "'", "’"})
    void thousandsMayStandApartAsFrenchAndSwissSheetsSetThem(String apart) {
        Bom bom = read("Référence;Quantité\nR1;1" + apart + "234,5\n");

        assertThat(quantity(bom, "R1")).isEqualByComparingTo("1234.5");
    }
}
