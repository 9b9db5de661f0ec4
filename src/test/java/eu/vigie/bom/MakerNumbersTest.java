package eu.vigie.bom;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import eu.vigie.supplychain.Document;
import eu.vigie.supplychain.Identifier;
import eu.vigie.supplychain.Part.StatedRole;
import eu.vigie.supplychain.StatedParty;
import eu.vigie.supplychain.SupplyRole;

/** Numbers of makers and suppliers in sheets and in CycloneDX. */
class MakerNumbersTest {

    private static Bom sheet(String text) {
        return BomReader.read(Document.of("bom.csv", text.getBytes(StandardCharsets.UTF_8)));
    }

    private static Bom component(String members) {
        return BomReader.read(Document.of("bom.json", """
                {"bomFormat": "CycloneDX", "specVersion": "1.6", "components": [{"type": "device", "name": "x", %s}]}"""
                .formatted(members).getBytes(StandardCharsets.UTF_8)));
    }

    private static StatedParty party(Bom bom, SupplyRole role) {
        return bom.parts().getFirst().roles().stream().filter(it -> it.role() == role).map(StatedRole::party)
                .findFirst()
                .orElseThrow();
    }

    private static String property(String name, String value) {
        return "{\"name\": \"" + name + "\", \"value\": \"" + value + "\"}";
    }

    @ParameterizedTest
    @CsvSource({"Manufacturer DUNS, 15-048-3782, XI-DUNS, 150483782", "Numéro DUNS, 150483782, XI-DUNS, 150483782",
            "VAT number, FR 44 732829320, XI-VAT, FR44732829320",
            "N° TVA intracommunautaire, FR44732829320, XI-VAT, FR44732829320",
            "CAGE code, f0210, XI-CAGE, F0210", "Code CAGE, F0210, XI-CAGE, F0210",
            "LEI, 5493001KJTIIGC8Y1R12, XI-LEI, 5493001KJTIIGC8Y1R12", "SIREN, 732 829 320, FR-SIREN, 732829320",
            "SIRET du fabricant, 73282932000074, FR-SIREN, 732829320", "PCI vendor ID, 0x10DE, XI-PCI, 10de",
            "USB VID, 1D6B, XI-USB, 1d6b", "MAC prefix, 3C-FD-FE, XI-OUI, 3cfdfe",
            "Adresse MAC, 3C:FD:FE:01:02:03, XI-OUI, 3cfdfe"})
    void a_column_of_numbers_names_the_maker(String heading, String cell, String scheme, String id) {
        Bom bom = sheet("Part;Qty;Manufacturer;" + heading + "\nR1;1;Acme;" + cell + "\n");
        assertThat(party(bom, SupplyRole.MANUFACTURER).identifiers()).contains(new Identifier(scheme, id));
        assertThat(party(bom, SupplyRole.MANUFACTURER).name()).isEqualTo("Acme");
        assertThat(bom.problems()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"Supplier DUNS, 150483782, XI-DUNS", "TVA du fournisseur, FR44732829320, XI-VAT",
            "Code CAGE du fournisseur, F0210, XI-CAGE"})
    void a_suppliers_column_names_the_supplier(String heading, String cell, String scheme) {
        Bom bom = sheet("Part;Qty;Manufacturer;Supplier;" + heading + "\nR1;1;Acme;Shop;" + cell + "\n");
        assertThat(party(bom, SupplyRole.SUPPLIER).identifiers()).containsExactly(new Identifier(scheme, cell));
        assertThat(party(bom, SupplyRole.MANUFACTURER).identifiers()).isEmpty();
    }

    @Test
    void a_number_names_somebody_where_the_name_is_missing_or_a_placeholder() {
        Bom bom = sheet("Part;Qty;Manufacturer;CAGE\nR1;1;;F0210\nR2;1;N/A;F0211\nR3;1;Acme;\n");
        assertThat(bom.parts()).extracting(part -> part.roles().getFirst().party().identifiers()).containsExactly(
                List.of(new Identifier("XI-CAGE", "F0210")), List.of(new Identifier("XI-CAGE", "F0211")), List.of());
    }

    @Test
    void a_number_that_cannot_be_one_is_left_out_and_reported_with_what_to_do() {
        Bom bom = sheet(
                "Part;Qty;Manufacturer;Manufacturer VAT number\nR1;1;Acme;FR45732829320\nR2;1;Acme;FR44732829320\n"
                        + "R3;1;Acme;FR44732829320\n");
        assertThat(party(bom, SupplyRole.MANUFACTURER).identifiers()).isEmpty();
        assertThat(bom.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.place()).isEqualTo("row 2, column \"Manufacturer VAT number\"");
            assertThat(problem.value()).isEqualTo("FR45732829320");
            assertThat(problem.problem()).contains("XI-VAT").contains("check digits");
            assertThat(problem.remedy()).contains("copy it from the register");
        });
    }

    @Test
    void of_a_number_between_makers_and_suppliers_it_is_not_guessed_whose_it_is() {
        Bom bom = sheet("Part;Qty;Manufacturer;Supplier;DUNS\nR1;1;Acme;Shop;150483782\n");
        assertThat(bom.parts().getFirst().roles()).allSatisfy(it -> assertThat(it.party().identifiers()).isEmpty());
        assertThat(bom.problems()).singleElement()
                .satisfies(problem -> assertThat(problem.problem()).contains("does not say whose number it is"));
    }

    @Test
    void a_column_of_something_else_holds_no_numbers() {
        Bom bom = sheet("Part;Qty;Manufacturer;CAGE code\nR1;1;Acme;blue\nR2;1;Acme;red\nR3;1;Acme;green\n");
        assertThat(bom.problems()).singleElement()
                .satisfies(problem -> assertThat(problem.problem()).contains("no such numbers"));
    }

    @ParameterizedTest
    @CsvSource({"vigie:manufacturer:duns, 15-048-3782, XI-DUNS, 150483782",
            "vigie:manufacturer:vat, FR44732829320, XI-VAT, FR44732829320",
            "vigie:manufacturer:cage, F0210, XI-CAGE, F0210", "vigie:manufacturer:pci, 10de, XI-PCI, 10de",
            "vigie:manufacturer:usb, 1d6b, XI-USB, 1d6b", "vigie:manufacturer:oui, 3cfdfe, XI-OUI, 3cfdfe",
            "vigie:manufacturer:siren, 732829320, FR-SIREN, 732829320", "cdx:hbom:vendorId, 10de, XI-PCI, 10de",
            "cdx:device:macAddress, 3c:fd:fe:01:02:03, XI-OUI, 3cfdfe",
            "cdx:hbom:macAddress, 3c:fd:fe:01:02:03, XI-OUI, 3cfdfe"})
    void a_property_gives_a_number_to_the_maker(String name, String value, String scheme, String id) {
        Bom bom = component("\"manufacturer\": {\"name\": \"Acme\"}, \"properties\": [" + property(name, value) + "]");
        assertThat(party(bom, SupplyRole.MANUFACTURER).name()).isEqualTo("Acme");
        assertThat(party(bom, SupplyRole.MANUFACTURER).identifiers()).contains(new Identifier(scheme, id));
        assertThat(bom.problems()).isEmpty();
    }

    @Test
    void several_numbers_of_one_party_are_all_kept() {
        Bom bom = component("\"manufacturer\": {\"name\": \"Acme\"}, \"properties\": ["
                + property("vigie:manufacturer:cage", "F0210") + ","
                + property("vigie:manufacturer:lei", "5493001KJTIIGC8Y1R12")
                + "]");
        assertThat(party(bom, SupplyRole.MANUFACTURER).identifiers()).containsExactly(
                new Identifier("XI-CAGE", "F0210"),
                new Identifier("XI-LEI", "5493001KJTIIGC8Y1R12"));
    }

    @Test
    void of_a_usb_device_the_vendors_number_is_of_that_kind_and_names_it_alone() {
        Bom bom = component("\"properties\": [" + property("cdx:hbom:vendorId", "8087") + ","
                + property("cdx:hbom:hardwareClass", "usb-device") + "]");
        assertThat(party(bom, SupplyRole.MANUFACTURER).identifiers()).containsExactly(new Identifier("XI-USB", "8087"));
    }

    @Test
    void whose_board_a_device_is_on_is_named_where_it_is_another() {
        Bom bom = component("\"manufacturer\": {\"name\": \"Chip Inc\"}, \"properties\": ["
                + property("cdx:hbom:subsystemVendor", "Board Co., Ltd. [19e5]") + "]");
        assertThat(party(bom, SupplyRole.SUPPLIER).name()).isEqualTo("Board Co., Ltd.");
        assertThat(party(bom, SupplyRole.SUPPLIER).identifiers()).containsExactly(new Identifier("XI-PCI", "19e5"));
        assertThat(component("\"manufacturer\": {\"name\": \"Chip Inc\"}, \"properties\": ["
                + property("cdx:hbom:subsystemVendor", "Chip Inc [10de]") + "]").parts().getFirst().roles()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"cdx:hbom:vendorId, AuthenticAMD", "cdx:hbom:macAddress, redacted::mac",
            "cdx:device:macAddress, 02:42:ac:11:00:02",
            "cdx:hbom:subsystemVendor, Unknown"})
    void what_a_machine_left_empty_or_made_up_is_no_number_and_no_fault(String name, String value) {
        Bom bom = component("\"manufacturer\": {\"name\": \"Acme\"}, \"properties\": [" + property(name, value) + "]");
        assertThat(bom.parts().getFirst().roles()).singleElement()
                .satisfies(it -> assertThat(it.party().identifiers()).isEmpty());
        assertThat(bom.problems()).isEmpty();
    }

    @Test
    void a_wrong_number_under_a_name_of_ours_is_reported() {
        Bom bom = component(
                "\"manufacturer\": {\"name\": \"Acme\"}, \"properties\": [" + property("vigie:manufacturer:vat", "12")
                        + "]");
        assertThat(bom.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.place()).isEqualTo("/components/0/properties/0/value");
            assertThat(problem.problem()).contains("no number of XI-VAT");
        });
    }
}
