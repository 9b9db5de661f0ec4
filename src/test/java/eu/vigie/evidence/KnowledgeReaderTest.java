package eu.vigie.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;

import eu.vigie.supplychain.Country;
import eu.vigie.supplychain.Interest.Directness;
import eu.vigie.supplychain.InterestKind;
import eu.vigie.supplychain.Party;
import eu.vigie.supplychain.PartyKind;
import eu.vigie.supplychain.Register;
import eu.vigie.supplychain.Share;

class KnowledgeReaderTest {

    @Test
    void a_stake_stated_in_turtle_comes_back_with_its_line_source_and_date() {
        try (EvidenceGraph graph = Given.graph(Given.turtle("""
                :acme a vigie:Company ; skos:prefLabel "Acme Power SAS" ; vigie:jurisdiction "FR" .
                :zenith a vigie:Company ; skos:prefLabel "Zenith Holding" ; vigie:jurisdiction "US" .
                [] a bods:Shareholding ; vigie:holder :zenith ; vigie:company :acme ;
                    bods:shareExact 50.1 ; bods:startDate "2024-01-01"^^xsd:date ;
                    vigie:source "annual report" ; bods:statementDate "2026-03-31"^^xsd:date .
                """))) {
            Register register = graph.register();
            var stake = Given.in(register, "Acme Power SAS").getFirst();
            assertThat(stake.holder()).isEqualTo(Given.named(register, "Zenith Holding").id());
            assertThat(stake.kind()).isEqualTo(InterestKind.SHAREHOLDING);
            assertThat(stake.share()).isEqualTo(Share.exactly("50.1"));
            assertThat(stake.directness()).isEqualTo(Directness.DIRECT);
            assertThat(stake.from()).isEqualTo("2024-01-01");
            assertThat(stake.evidence().document()).isEqualTo("facts.ttl");
            assertThat(stake.evidence().sha256()).hasSize(64);
            assertThat(stake.evidence().place()).isEqualTo("line 9");
            assertThat(stake.evidence().source()).isEqualTo("annual report");
            assertThat(stake.evidence().date()).isEqualTo("2026-03-31");
            assertThat(Given.named(register, "Acme Power SAS").evidence().place()).isEqualTo("line 7");
        }
    }

    @Test
    void a_stake_stated_in_bods_comes_back_with_its_pointer() {
        try (EvidenceGraph graph = Given.graph(Given.bods(
                Given.entity("acme", "\"name\":\"Acme Power SAS\",\"alternateNames\":[\"Acme\"],"
                        + "\"jurisdiction\":{\"name\":\"France\",\"code\":\"FR\"},"
                        + "\"identifiers\":[{\"scheme\":\"FR-SIREN\",\"id\":\"123456789\"}]"),
                Given.person("ada", "\"names\":[{\"type\":\"alternative\",\"fullName\":\"A. Lund\"},"
                        + "{\"type\":\"legal\",\"fullName\":\"Ada Lund\"}],\"nationalities\":[{\"name\":\"Norway\","
                        + "\"code\":\"NO\"}],\"addresses\":[{\"type\":\"residence\",\"country\":{\"name\":\"Sweden\","
                        + "\"code\":\"SE\"}}]"),
                Given.stake("r1", "ada", "acme", "{\"type\":\"votingRights\",\"directOrIndirect\":\"direct\","
                        + "\"share\":{\"exclusiveMinimum\":25,\"maximum\":50}}")))) {
            Register register = graph.register();
            Party acme = Given.named(register, "Acme Power SAS");
            assertThat(acme.id().value()).isEqualTo("urn:vigie:id:FR-SIREN:123456789");
            assertThat(acme.jurisdiction()).isEqualTo(new Country("FR"));
            assertThat(acme.alternateNames()).containsExactly("Acme");
            assertThat(acme.holdersComplete()).isFalse();
            Party ada = Given.named(register, "Ada Lund");
            assertThat(ada.kind()).isEqualTo(PartyKind.NATURAL_PERSON);
            assertThat(ada.nationalities()).containsExactly(new Country("NO"));
            assertThat(ada.residence()).isEqualTo(new Country("SE"));
            var stake = Given.in(register, "Acme Power SAS").getFirst();
            assertThat(stake.share()).hasToString("(25, 50]");
            assertThat(stake.evidence().place()).isEqualTo("/2/recordDetails/interests/0");
            assertThat(stake.evidence().source()).isEqualTo("a register");
            assertThat(stake.evidence().date()).isEqualTo("2026-05-04");
        }
    }

    @Test
    void json_ld_in_the_words_of_our_context_says_the_same_as_turtle() {
        Knowledge knowledge = KnowledgeReader.read(Given.document("facts.jsonld", """
                {"@context": "urn:vigie:context", "@graph": [
                  {"id": "urn:example:acme", "type": "Company", "name": "Acme Power SAS", "jurisdiction": "FR",
                   "headquarters": "CH", "holdersComplete": true,
                   "identifiers": [{"scheme": "FR-SIREN", "number": "123456789"}]},
                  {"id": "urn:example:zenith", "type": "Company", "name": "Zenith Holding", "jurisdiction": "US"},
                  {"type": "Shareholding", "holder": "urn:example:zenith", "company": "urn:example:acme",
                   "exact": "50.1", "directOrIndirect": "Direct", "startDate": "2024-01-01"}]}
                """));
        assertThat(knowledge.mediaType()).isEqualTo("application/ld+json");
        assertThat(knowledge.statements()).isEqualTo(3);
        try (EvidenceGraph graph = Given.graph(knowledge)) {
            Register register = graph.register();
            Party acme = Given.named(register, "Acme Power SAS");
            assertThat(acme.headquarters()).isEqualTo(new Country("CH"));
            assertThat(acme.holdersComplete()).isTrue();
            assertThat(acme.id().value()).isEqualTo("urn:vigie:id:FR-SIREN:123456789");
            assertThat(Given.in(register, "Acme Power SAS").getFirst().share()).isEqualTo(Share.exactly("50.1"));
        }
    }

    @Test
    void json_lines_of_bods_are_read() {
        Knowledge knowledge = KnowledgeReader.read(Given.document("register.jsonl",
                Given.entity("a", "\"name\":\"A\"") + "\n" + Given.entity("b", "\"name\":\"B\"") + "\n"));
        assertThat(knowledge.statements()).isEqualTo(2);
        assertThat(knowledge.mediaType()).isEqualTo("application/json");
    }

    @Test
    void the_same_bytes_always_give_the_same_names() {
        List<Register> readings = List.of(0, 1).stream().map(i -> {
            try (EvidenceGraph graph = Given.graph(Given.turtle("""
                    [] a vigie:Company ; skos:prefLabel "A" .
                    [] a bods:Shareholding ; vigie:company [ a vigie:Company ; skos:prefLabel "B" ] ;
                        vigie:holder [ a vigie:Person ; skos:prefLabel "C" ] .
                    """))) {
                return graph.register();
            }
        }).toList();
        assertThat(readings.getFirst()).isEqualTo(readings.getLast());
    }
}
