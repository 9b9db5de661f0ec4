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

    @ParameterizedTest
    @CsvSource({"Registration number, GB-COH 00102498, GB-COH, 00102498",
            "Registration number, GB 00102498, GB-COH, 00102498",
            "N° d'immatriculation, NL-KVK-17014545, NL-KVK, 17014545",
            "Company number, CH CHE-116.281.710, CH-FDJP, CHE116281710",
            "Numéro RCS, RCS Paris B 732 829 320, FR-SIREN, 732829320",
            "Manufacturer registration number, US-DE 2345678, US-DE, 2345678",
            "Registration number, HRB 4711, XI-REGISTER-NOT-KNOWN, HRB4711",
            "Registration number, 00102498, XI-REGISTER-NOT-KNOWN, 00102498",
            "Registration number, SC 123456, XI-REGISTER-NOT-KNOWN, SC123456"})
    void a_registration_number_says_its_register_or_none(String heading, String cell, String scheme, String id) {
        Bom bom = sheet("Part;Qty;Manufacturer;" + heading + "\nR1;1;Acme;" + cell + "\n");
        assertThat(party(bom, SupplyRole.MANUFACTURER).identifiers()).containsExactly(new Identifier(scheme, id));
        assertThat(bom.problems()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"00102498, United Kingdom, GB-COH, 00102498", "SC 123456, GB, GB-COH, SC123456",
            "17014545, Pays-Bas, NL-KVK, 17014545", "732829320, FR, FR-SIREN, 732829320",
            "HRB 4711, DE, XI-REGISTER-NOT-KNOWN, HRB4711", "4711-12, '', XI-REGISTER-NOT-KNOWN, 471112"})
    void the_country_beside_a_registration_number_says_its_register(String number, String country, String scheme,
            String id) {
        Bom bom = sheet("Part;Qty;Manufacturer;Registration number;Country of registration\nR1;1;Acme;" + number + ";"
                + country + "\n");
        assertThat(party(bom, SupplyRole.MANUFACTURER).identifiers()).containsExactly(new Identifier(scheme, id));
        assertThat(bom.problems()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1234, GB, this is no number of GB-COH", "NL 17014545, GB, another country than the one that is given",
            "732829321, FR, this is no number of FR-SIREN", "00102498, Ruritania, this is not one country",
            "ask the sales team, GB, this is no registration number"})
    void a_registration_number_that_does_not_fit_is_a_problem_at_its_cell(String number, String country,
            String problem) {
        Bom bom = sheet("Part;Qty;Manufacturer;Registration number;Country of registration\nR1;1;Acme;" + number + ";"
                + country + "\n");
        assertThat(bom.problems()).singleElement().satisfies(each -> {
            assertThat(each.problem()).contains(problem);
            assertThat(each.place()).startsWith("row 2, column");
        });
    }

    @Test
    void a_suppliers_registration_number_is_the_suppliers_and_a_bare_one_between_both_is_nobodys() {
        Bom bom = sheet("Part;Qty;Manufacturer;Supplier;N° d'immatriculation du fournisseur;Registration number\n"
                + "R1;1;Acme;Aube;NL 17014545;GB 00102498\n");
        assertThat(party(bom, SupplyRole.SUPPLIER).identifiers())
                .containsExactly(new Identifier("NL-KVK", "17014545"));
        assertThat(party(bom, SupplyRole.MANUFACTURER).identifiers()).isEmpty();
        assertThat(bom.problems()).anyMatch(each -> each.problem().equals(NumberColumns.NOBODYS));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"urn:lei:5493001KJTIIGC8Y1R12 | XI-LEI | 5493001KJTIIGC8Y1R12",
            "https://search.gleif.org/#/record/5493001KJTIIGC8Y1R12 | XI-LEI | 5493001KJTIIGC8Y1R12",
            "https://lei.info/5493001KJTIIGC8Y1R12 | XI-LEI | 5493001KJTIIGC8Y1R12",
            "urn:duns:15-048-3782 | XI-DUNS | 150483782", "urn:cage:F0210 | XI-CAGE | F0210",
            "urn:vat:FR44732829320 | XI-VAT | FR44732829320",
            "https://annuaire-entreprises.data.gouv.fr/entreprise/exemple-732829320 | FR-SIREN | 732829320",
            "https://find-and-update.company-information.service.gov.uk/company/00102498 | GB-COH | 00102498"})
    void an_organisations_address_in_a_register_is_its_number(String url, String scheme, String id) {
        Bom bom = component("\"manufacturer\": {\"name\": \"Acme\", \"url\": [\"https://acme.example/\", \"" + url
                + "\"]}, \"supplier\": {\"name\": \"Aube\", \"url\": [\"https://www.gleif.org/en\"]}");
        assertThat(party(bom, SupplyRole.MANUFACTURER).identifiers()).containsExactly(new Identifier(scheme, id));
        assertThat(party(bom, SupplyRole.SUPPLIER).identifiers()).isEmpty();
        assertThat(bom.problems()).isEmpty();
    }

    @Test
    void a_number_in_an_address_that_does_not_fit_is_a_problem_by_pointer() {
        Bom bom = component("""
                "supplier": {"name": "Aube", "url": ["https://aube.example/", "urn:lei:5493001KJTIIGC8Y1R13"]},
                "externalReferences": [{"type": "other", "comment": "manufacturer", "url": "urn:duns:12345"}]""");
        assertThat(bom.problems()).extracting(each -> each.place()).containsExactly("/components/0/supplier/url/1",
                "/components/0/externalReferences/0/url");
        assertThat(bom.problems().getFirst().problem()).contains("check digits of this LEI are wrong");
        assertThat(party(bom, SupplyRole.SUPPLIER).identifiers()).isEmpty();
    }

    @Test
    void an_external_reference_is_the_number_of_whom_its_comment_names_or_of_the_only_maker() {
        Bom said = component("""
                "manufacturer": {"name": "Acme"}, "supplier": {"name": "Aube"}, "externalReferences": [
                  {"type": "website", "url": "https://acme.example/"},
                  {"type": "other", "comment": "LEI of the supplier", "url": "https://acme.example/lei"},
                  {"type": "other", "comment": "Supplier LEI", "url": "urn:lei:5493001KJTIIGC8Y1R12"}]""");
        assertThat(party(said, SupplyRole.SUPPLIER).identifiers()).hasSize(1);
        assertThat(party(said, SupplyRole.MANUFACTURER).identifiers()).isEmpty();

        String bare = "\"externalReferences\": [{\"type\": \"other\", \"url\": \"urn:lei:5493001KJTIIGC8Y1R12\"}]";
        assertThat(party(component("\"manufacturer\": {\"name\": \"Acme\"}, " + bare), SupplyRole.MANUFACTURER)
                .identifiers()).hasSize(1);
        Bom open = component("\"manufacturer\": {\"name\": \"Acme\"}, \"supplier\": {\"name\": \"Aube\"}, " + bare);
        assertThat(open.problems()).singleElement()
                .satisfies(each -> assertThat(each.problem()).contains("cannot be told whose number"));
    }

    @Test
    void a_registration_number_is_a_property_as_well() {
        Bom bom = component("\"manufacturer\": {\"name\": \"Acme\"}, \"properties\": ["
                + property("vigie:manufacturer:registration", "GB-COH 00102498") + ", "
                + property("vigie:supplier:registration", "4711") + ", "
                + property("vigie:designer:registration", "FR 732829321") + "]");
        assertThat(party(bom, SupplyRole.MANUFACTURER).identifiers())
                .containsExactly(new Identifier("GB-COH", "00102498"));
        assertThat(party(bom, SupplyRole.SUPPLIER).identifiers())
                .containsExactly(new Identifier(Identifier.NO_REGISTER, "4711"));
        assertThat(bom.problems()).singleElement()
                .satisfies(each -> assertThat(each.place()).isEqualTo("/components/0/properties/2/value"));
    }

    @Test
    void xml_and_json_say_the_same_of_a_suppliers_address() {
        Bom bom = BomReader.read(Document.of("bom.xml", """
                <bom xmlns="http://cyclonedx.org/schema/bom/1.6"><metadata><component type="device"><name>Rack</name></component>
                <supplier><name>Aube</name><url>https://aube.example/</url><url>urn:lei:5493001KJTIIGC8Y1R12</url></supplier>
                </metadata><components><component type="device"><name>x</name>
                <externalReferences><reference type="other"><url>urn:lei:5493001KJTIIGC8Y1R13</url>
                <comment>manufacturer</comment></reference></externalReferences></component></components></bom>"""
                .getBytes(StandardCharsets.UTF_8)));
        assertThat(bom.parts().stream().flatMap(part -> part.roles().stream())
                .flatMap(role -> role.party().identifiers().stream()))
                .containsExactly(new Identifier("XI-LEI", "5493001KJTIIGC8Y1R12"));
        assertThat(bom.problems()).singleElement()
                .satisfies(each -> assertThat(each.place()).contains("externalReferences").contains("url"));
    }
}
