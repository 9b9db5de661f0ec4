package eu.vigie.bom;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import eu.vigie.supplychain.EvidenceRef;
import eu.vigie.supplychain.PartId;

/** When two lines mean one part. */
class PartIdsTest {

    private static PartId part(String maker, String number) {
        return PartIds.of(new PartDraft("R1", maker, number, null, null, null, List.of(), List.of(),
                new EvidenceRef("test", "", "here")), new NameKeys());
    }

    @ParameterizedTest
    @CsvSource({"Yageo, RC0402FR-0710KL", "YAGEO, rc0402fr-0710kl", "Yageo, RC0402FR -0710KL", "Yageo, RC0402FR‐0710KL",
            "Yageo, RC0402FR–0710KL", "Yageo, RC0402FR−0710KL", "Yageo, ＲＣ0402FR-0710KL",
            "Yageo, RC0402FR\u00a0-0710KL"})
    void case_spaces_width_and_the_kind_of_hyphen_do_not_count(String maker, String number) {
        assertThat(part(maker, number)).isEqualTo(part("Yageo", "RC0402FR-0710KL"));
    }

    @ParameterizedTest
    @CsvSource({"1-480424-0, 14-80424-0", "LM317T, LM317T/NOPB", "LM317, LM317T", "STM32F103C8T6, STM32F103C8T6TR",
            "RC0402FR-0710KL, RC0402FR-0710K1"})
    void hyphens_suffixes_for_packaging_and_look_alike_digits_make_another_part(String one, String other) {
        assertThat(part("Maker", one)).isNotEqualTo(part("Maker", other));
    }

    @ParameterizedTest
    @CsvSource({"Generic", "N/A", "à définir"})
    void parts_of_nobody_are_not_one_for_their_number_alone(String placeholder) {
        Bom bom = BomReader.read(eu.vigie.supplychain.Document.of("bom.csv",
                ("Part;Qty;Manufacturer;MPN;Description\nR1;1;" + placeholder + ";100;a resistor\nC1;1;" + placeholder
                        + ";100;a capacitor\n").getBytes(java.nio.charset.StandardCharsets.UTF_8)));
        assertThat(bom.parts()).hasSize(2);
    }
}
