package eu.vigie.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import eu.vigie.supplychain.Identifier;
import eu.vigie.supplychain.Party;
import eu.vigie.supplychain.UnreadableInput;

/** Which numbers of registers find a party, and which make two descriptions one party. */
class NumbersOfPartiesTest {

    private static String company(String record, String name, String scheme, String id) {
        return Given.entity(record,
                "\"name\":\"" + name + "\",\"identifiers\":[{\"scheme\":\"" + scheme + "\",\"id\":\""
                        + id + "\"}]");
    }

    private static List<String> bearers(Evidence evidence, String scheme, String id) {
        return evidence.withIdentifier(new Identifier(scheme, id)).stream().map(Party::name).sorted().toList();
    }

    @ParameterizedTest
    @CsvSource({"XI-VAT, FR44732829320", "XI-PCI, 8086", "XI-USB, 1d6b", "XI-OUI, 3cfdfe"})
    void companies_that_share_a_number_stay_two_and_both_are_found_by_it(String scheme, String id) {
        Knowledge register = Given.bods(company("a", "Alpha", scheme, id), company("b", "Beta", scheme, id));
        try (Evidence graph = EvidenceGraph.inMemory(List.of(register));
                Evidence stated = StatedEvidence.of(List.of(register))) {
            assertThat(bearers(graph, scheme, id)).containsExactly("Alpha", "Beta");
            assertThat(bearers(stated, scheme, id)).containsExactly("Alpha", "Beta");
            assertThat(stated.register()).isEqualTo(graph.register());
            assertThat(graph.withIdentifier(new Identifier(scheme, id))).allSatisfy(
                    party -> assertThat(party.identifiers()).containsExactly(new Identifier(scheme, id)));
        }
    }

    @ParameterizedTest
    @CsvSource({"XI-DUNS, 150483782, D-U-N-S, 15-048-3782", "XI-CAGE, F0210, NCAGE, f0210",
            "FR-SIREN, 732829320, SIREN, 732 829 320"})
    void one_number_however_it_is_written_is_one_company(String scheme, String id, String other, String written) {
        List<Knowledge> documents = List.of(Given.bods(company("a", "Alpha", scheme, id)),
                Given.turtle(":b a vigie:Company ; skos:prefLabel \"Beta\" ; bods:identifier [ bods:scheme \"" + other
                        + "\" ; bods:idString \"" + written + "\" ] ."));
        try (Evidence graph = EvidenceGraph.inMemory(documents)) {
            List<Party> found = graph.withIdentifier(new Identifier(other, written));
            assertThat(found).singleElement().satisfies(party -> assertThat(party.alternateNames()).hasSize(1));
        }
    }

    @ParameterizedTest
    @CsvSource({"VAT, FR45732829320", "DUNS, 12345", "CAGE, O1234", "PCI, 10dex"})
    void a_number_that_cannot_be_one_is_refused_with_its_place_and_what_to_do(String scheme, String id) {
        String turtle = ":a a vigie:Company ; skos:prefLabel \"A\" ;\n  bods:identifier [ bods:scheme \"" + scheme
                + "\" ; bods:idString \"" + id + "\" ] .";
        assertThatThrownBy(() -> Given.turtle(turtle)).isInstanceOf(UnreadableInput.class)
                .hasMessageContaining("this is no number of XI-" + scheme).hasMessageContaining("line 8")
                .hasMessageContaining("copy it again from its source");
        assertThatThrownBy(() -> Given.bods(company("a", "A", scheme, id))).isInstanceOf(UnreadableInput.class)
                .hasMessageContaining("this is no number of XI-" + scheme).hasMessageContaining("/identifiers/0/id");
    }

    @Test
    void a_party_may_have_several_numbers_of_a_series_that_is_given_to_sites() {
        try (Evidence graph = EvidenceGraph.inMemory(List.of(Given.turtle("""
                :a a vigie:Company ; skos:prefLabel "A" ; bods:identifier [ bods:scheme "XI-CAGE" ; bods:idString "1ABC2" ] ,
                    [ bods:scheme "XI-CAGE" ; bods:idString "9ZZZ9" ] .
                """)))) {
            assertThat(bearers(graph, "CAGE", "1abc2")).isEqualTo(bearers(graph, "CAGE", "9ZZZ9")).containsExactly("A");
        }
    }
}
