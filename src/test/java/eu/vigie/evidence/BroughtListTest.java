package eu.vigie.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import eu.vigie.supplychain.Designation;
import eu.vigie.supplychain.Identifier;
import eu.vigie.supplychain.ListEdition;
import eu.vigie.supplychain.PartyId;
import eu.vigie.supplychain.PartyName;

/** A document may bring a list of its own; the program's own lists and areas are out of its reach. */
class BroughtListTest {

    private static final String LIST = """
            :l a vigie:DesignationList ; skos:notation "ofac-sdn" ; skos:prefLabel "Blocked persons" ;
                vigie:validFrom "2026-06-01"^^xsd:date ; vigie:validUntil "2026-09-01"^^xsd:date ; vigie:source "a copy" .
            """;
    private static final String ENTRY = """
            :e a vigie:Designation ; vigie:list :l ; vigie:designates :zenith ; vigie:scope "a programme" ;
                vigie:reference "a notice" ; vigie:verification "read" ; vigie:validFrom "2025-02-03"^^xsd:date .
            """;
    private static final String PARTY = """
            :zenith a vigie:Company ; skos:prefLabel "Zenith Holding" ; vigie:jurisdiction "CN" ;
                bods:identifier [ bods:scheme "EX" ; bods:idString "1" ] .
            """;

    @Test
    void a_list_and_its_entries_are_read_with_source_and_dates() {
        try (EvidenceGraph graph = Given.graph(Given.turtle(LIST + ENTRY + PARTY))) {
            ListEdition edition = graph.editions("ofac-sdn").getFirst();
            assertThat(edition.name()).isEqualTo("Blocked persons");
            assertThat(edition.evidence().source()).isEqualTo("a copy");
            assertThat(edition.speaksFor(LocalDate.parse("2026-05-31"))).isFalse();
            assertThat(edition.speaksFor(LocalDate.parse("2026-06-01"))).isTrue();
            assertThat(edition.speaksFor(LocalDate.parse("2026-08-31"))).isTrue();
            assertThat(edition.speaksFor(LocalDate.parse("2026-09-01"))).isFalse();
            assertThat(graph.designations("ofac-sdn")).singleElement().satisfies(entry -> {
                assertThat(entry.party().name()).isEqualTo("Zenith Holding");
                assertThat(entry.scope()).isEqualTo("a programme");
                assertThat(entry.from()).isEqualTo("2025-02-03");
            });
            assertThat(graph.editions("eu-high-risk-suppliers")).as("the program's own").hasSize(1);
            assertThat(graph.editions("no-such-list")).isEmpty();
        }
    }

    @Test
    void an_entry_may_name_its_party_by_a_number_that_another_document_knows() {
        String byNumber = ENTRY.replace(":zenith", "<urn:vigie:id:EX:1>");
        try (EvidenceGraph graph = Given.graph(Given.turtle(LIST + byNumber), Given.turtle(PARTY))) {
            Designation entry = graph.designations("ofac-sdn").getFirst();
            assertThat(entry.party().name()).isEqualTo("Zenith Holding");
            assertThat(entry.party().id())
                    .isEqualTo(graph.withIdentifier(new Identifier("EX", "1")).getFirst().id());
        }
    }

    @Test
    void two_documents_that_bring_a_list_are_read_together_and_neither_takes_an_entry_off() {
        String later = LIST.replace("2026-06-01", "2026-09-01").replace("2026-09-01\"^^xsd:date ; vigie:source",
                "2026-12-01\"^^xsd:date ; vigie:source");
        try (EvidenceGraph graph = Given.graph(Given.turtle(LIST + ENTRY + PARTY), Given.turtle(later))) {
            assertThat(graph.editions("ofac-sdn")).hasSize(2);
            assertThat(graph.designations("ofac-sdn")).hasSize(1);
        }
    }

    @Test
    void a_lists_name_is_nobody_and_its_party_stands_back_where_another_document_describes_it() {
        String alone = PARTY.replace("EX", "LIST");
        try (EvidenceGraph graph = Given.graph(Given.turtle(LIST + ENTRY + alone), Given.turtle(
                ":other a vigie:Company ; skos:prefLabel \"Zenith Holding\" ; vigie:jurisdiction \"CN\" ."))) {
            assertThat(graph.withNameKey(PartyName.key("Blocked persons"))).isEmpty();
            assertThat(graph.withNameKey(PartyName.key("Zenith Holding"))).extracting(party -> party.id())
                    .containsExactly(new PartyId("urn:example:other"));
        }
    }

    @ParameterizedTest(name = "{0} becomes {1}: {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "ofac-sdn"                   | "eu-high-risk-suppliers" | comes with the program
            vigie:list :l                | vigie:list <urn:vigie:list:eu-high-risk-suppliers> | the list of this entry is not in the document
            vigie:list :l                | vigie:list :m            | the list of this entry is not in the document
            "ofac-sdn"                   | "OFAC SDN"               | no name by which rules ask for it
            skos:prefLabel "Blocked persons" | vigie:source "x"     | no name for people
            vigie:validFrom "2026-06-01" | bods:statementDate "2026-06-01" | from which day on
            vigie:validUntil "2026-09-01" | vigie:validUntil "2026-06-01" | the end is not after the first day
            vigie:validFrom "2025-02-03" | bods:statementDate "2025-02-03" | since when it stands
            "2025-02-03"^^xsd:date       | "3 February"             | this is no date
            vigie:verification "read"    | vigie:verification "sure" | how sure it is
            vigie:scope "a programme" ;  | ``                       | what it covers
            vigie:reference "a notice" ; | ``                       | on what it rests
            vigie:designates :zenith     | vigie:source "x"         | does not name exactly one party
            """)
    void a_list_that_cannot_be_used_is_refused_with_a_sentence(String passage, String replacement, String problem) {
        String sound = LIST + ENTRY + PARTY;
        assertThat(sound).contains(passage);
        assertThat(Given.refusal("list.ttl", Given.PREFIXES + sound.replace(passage, replacement)))
                .anySatisfy(each -> assertThat(each.problem()).contains(problem))
                .allSatisfy(each -> assertThat(each.remedy()).isNotBlank());
    }
}
