package eu.vigie.supplychain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class NumberSchemeTest {

    private record Judged(String number, boolean right) {}

    private static List<Judged> judged() throws IOException {
        try (InputStream file = NumberSchemeTest.class.getResourceAsStream("vat-numbers.tsv")) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8).lines()
                    .filter(line -> !line.startsWith("#")).map(line -> line.split("\t"))
                    .map(line -> new Judged(line[0], line[1].equals("right"))).toList();
        }
    }

    @Test
    void numbers_for_tax_are_judged_as_another_program_judges_them() throws IOException {
        for (Judged judged : judged()) {
            assertThat(NumberScheme.VAT.read(judged.number()) != null).as(judged.number()).isEqualTo(judged.right());
        }
    }

    @Test
    void every_state_whose_numbers_are_checked_has_right_and_wrong_ones_to_compare_with() throws IOException {
        assertThat(judged().stream().filter(Judged::right).map(each -> each.number().substring(0, 2)))
                .containsAll(VatNumber.states().stream().filter(state -> !state.equals("XI")).toList());
        assertThat(judged().stream().filter(each -> !each.right()).map(each -> each.number().substring(0, 2)))
                .containsAll(VatNumber.states().stream().filter(state -> !state.equals("XI")).toList());
    }

    @Test
    void one_changed_digit_of_a_right_number_is_nearly_always_noticed() throws IOException {
        List<String> right = judged().stream().filter(Judged::right).map(Judged::number).collect(Collectors.toList());
        int slips = 0;
        int missed = 0;
        for (String number : right) {
            for (int at = 2; at < number.length(); at++) {
                if (Character.isDigit(number.charAt(at))) {
                    char other = (char) ('0' + (number.charAt(at) - '0' + 1) % 10);
                    String slip = number.substring(0, at) + other + number.substring(at + 1);
                    slips++;
                    missed += NumberScheme.VAT.read(slip) == null ? 0 : 1;
                }
            }
        }
        assertThat(missed * 100 / slips).as("%s of %s", missed, slips).isLessThanOrEqualTo(4);
    }

    @ParameterizedTest
    @CsvSource({"XI-DUNS, 15-048-3782, 150483782", "D-U-N-S, 150 483 782, 150483782", "NCAGE, f0210, F0210",
            "FR-SIREN, 732 829 320 00074, 732829320", "SIREN, 732 829 320, 732829320", "PCI, 0x10DE, 10de",
            "USB, 1D6Bh, 1d6b", "OUI, 3C-FD-FE, 3cfdfe", "EU-VAT, FR 44 732 829 320, FR44732829320",
            "FR-VAT, 44732829320, FR44732829320", "GR-VAT, 094259216, EL094259216", "VAT, GR094259216, EL094259216",
            "VAT, CHE-107.787.577 MWST, CHE107787577", "LEI, 0000fictionacmepow22, 0000FICTIONACMEPOW22"})
    void a_number_has_one_spelling(String scheme, String written, String spelling) {
        Identifier read = Identifier.canonical(scheme, written);
        assertThat(read.id()).isEqualTo(spelling);
        assertThat(read.isSound()).isTrue();
        assertThat(Identifier.canonical(read.scheme(), read.id())).isEqualTo(read);
    }

    @ParameterizedTest
    @CsvSource({"XI-DUNS, 12345678", "XI-DUNS, 1234567890", "CAGE, O1234", "CAGE, ABCDE", "CAGE, 12I45",
            "PCI, 86", "PCI, ffff", "PCI, 0000", "PCI, GenuineIntel", "OUI, 02-00-00", "OUI, 01:00:5e", "OUI, zz0000",
            "VAT, 732829320", "VAT, US123456789", "LEI, 0000FICTIONACMEPOW23"})
    void what_has_not_the_form_or_the_check_digits_is_no_number(String scheme, String written) {
        assertThat(Identifier.canonical(scheme, written).isSound()).isFalse();
        assertThat(Objects.requireNonNull(NumberScheme.of(scheme)).read(written)).isNull();
    }

    @Test
    void a_number_of_a_register_that_is_not_known_here_stands_as_it_is() {
        assertThat(Identifier.canonical("nl-kvk", " 12345678 ")).isEqualTo(new Identifier("NL-KVK", "12345678"));
    }

    @Test
    void a_hardware_address_lies_in_blocks_of_three_sizes_the_smallest_first() {
        assertThat(NumberScheme.ofAddress("70:B3:D5:12:34:56")).map(Identifier::id).containsExactly("70b3d5123",
                "70b3d51", "70b3d5");
    }

    @ParameterizedTest
    @ValueSource(strings = {"02:42:ac:11:00:02", "01:00:5e:00:00:fb", "redacted::mac", "", "70:B3:D5",
            "ff:ff:ff:ff:ff:ff"})
    void an_address_that_a_machine_made_up_or_that_means_several_tells_no_maker(String address) {
        assertThat(NumberScheme.ofAddress(address)).isEmpty();
    }

    @Test
    void two_numbers_exclude_each_other_only_where_a_register_gives_a_party_one() {
        assertThat(excludes("XI-LEI", "A", "B")).isTrue();
        assertThat(excludes("NL-KVK", "1", "2")).isTrue();
        assertThat(excludes("XI-VAT", "FR44732829320", "FR40303265045")).isTrue();
        assertThat(excludes("XI-VAT", "FR44732829320", "DE136695976")).isFalse();
        for (String sites : List.of("XI-DUNS", "XI-CAGE", "XI-PCI", "XI-USB", "XI-OUI")) {
            assertThat(excludes(sites, "1", "2")).as(sites).isFalse();
        }
        assertThat(new Identifier("XI-LEI", "A").excludes(new Identifier("NL-KVK", "B"))).isFalse();
    }

    private static boolean excludes(String scheme, String one, String other) {
        return new Identifier(scheme, one).excludes(new Identifier(scheme, other));
    }

    @Property(tries = 2000)
    void no_text_whatever_breaks_a_scheme(@ForAll String text) {
        for (NumberScheme scheme : NumberScheme.values()) {
            Identifier read = scheme.read(text);
            assertThat(read == null || scheme.read(read.id()) != null).isTrue();
        }
        NumberScheme.ofAddress(text);
    }
}
