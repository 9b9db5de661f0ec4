package eu.vigie.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import eu.vigie.supplychain.Document;
import eu.vigie.supplychain.NameConfirmation;
import eu.vigie.supplychain.PartyId;
import eu.vigie.supplychain.UnreadableInput;

class NameConfirmationTest {

    private static final String PREFIXES = """
            @prefix vigie: <urn:vigie:ontology#> .
            @prefix bods:  <https://vocab.openownership.org/terms#> .
            @prefix skos:  <http://www.w3.org/2004/02/skos/core#> .
            @prefix xsd:   <http://www.w3.org/2001/XMLSchema#> .
            """;
    private static final String WORD = """
            [] a vigie:NameConfirmation ; vigie:writtenName "Acme Pwr" ; vigie:means <urn:test:acme> ;
               vigie:confirmedBy "A. Officer" ; bods:statementDate "2026-11-20"^^xsd:date ; vigie:reason "data sheet" .
            """;

    private static Knowledge read(String turtle) {
        return KnowledgeReader.read(Document.of("word.ttl", (PREFIXES + turtle).getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void a_persons_word_on_a_name_is_kept_with_who_when_and_why() {
        try (EvidenceGraph graph = EvidenceGraph.inMemory(List.of(read(WORD)))) {
            NameConfirmation said = graph.confirmations().getFirst();
            assertThat(said.name()).isEqualTo("Acme Pwr");
            assertThat(said.means()).containsExactly(new PartyId("urn:test:acme"));
            assertThat(said.meansNot()).isEmpty();
            assertThat(said.by()).isEqualTo("A. Officer");
            assertThat(said.reason()).isEqualTo("data sheet");
            assertThat(said.evidence().date()).isEqualTo("2026-11-20");
            assertThat(said.evidence().place()).isEqualTo("line 5");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"vigie:writtenName \"Acme Pwr\" ;", "vigie:means <urn:test:acme> ;",
            "vigie:confirmedBy \"A. Officer\" ;", "bods:statementDate \"2026-11-20\"^^xsd:date ;",
            "; vigie:reason \"data sheet\""})
    void a_word_that_lacks_a_part_is_refused(String part) {
        assertThat(WORD).contains(part);
        assertThatThrownBy(() -> read(WORD.replace(part, ""))).isInstanceOf(UnreadableInput.class)
                .hasMessageContaining("a confirmation");
    }

    @Test
    void an_approver_is_kept_and_is_another_person() {
        String approved = WORD.replace("vigie:reason", "vigie:approvedBy \"B. Second\" ; vigie:reason");
        try (EvidenceGraph graph = EvidenceGraph.inMemory(List.of(read(approved)))) {
            assertThat(graph.confirmations().getFirst().approvedBy()).isEqualTo("B. Second");
        }
        assertThatThrownBy(() -> read(approved.replace("B. Second", "A. Officer"))).isInstanceOf(UnreadableInput.class)
                .hasMessageContaining("who approves a confirmation is who confirms")
                .hasMessageContaining("have another person approve it");
    }

    private static final String BACK = """
            [] a vigie:NameRevocation ; vigie:writtenName "Acme Pwr" ; vigie:revokes <urn:test:acme> ;
               vigie:revokedBy "C. Third" ; bods:statementDate "2026-11-22"^^xsd:date ; vigie:reason "it was another" .
            """;

    @Test
    void a_revocation_is_kept_with_who_when_and_why() {
        try (EvidenceGraph graph = EvidenceGraph.inMemory(List.of(read(WORD), read(BACK)))) {
            NameConfirmation.Revocation back = graph.revocations().getFirst();
            assertThat(back.by()).isEqualTo("C. Third");
            assertThat(back.reason()).isEqualTo("it was another");
            assertThat(back.takesBack(graph.confirmations().getFirst(), new PartyId("urn:test:acme"))).isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"vigie:writtenName \"Acme Pwr\" ;", "vigie:revokes <urn:test:acme> ;",
            "vigie:revokedBy \"C. Third\" ;", "bods:statementDate \"2026-11-22\"^^xsd:date ;",
            "; vigie:reason \"it was another\""})
    void a_revocation_that_lacks_a_part_is_refused(String part) {
        assertThat(BACK).contains(part);
        assertThatThrownBy(() -> read(BACK.replace(part, ""))).isInstanceOf(UnreadableInput.class)
                .hasMessageContaining("a revocation");
    }
}
