package eu.vigie.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;

import eu.vigie.evidence.EvidenceGraph;
import eu.vigie.evidence.KnowledgeReader;
import eu.vigie.matching.Confirmations;
import eu.vigie.matching.ListedNames;
import eu.vigie.supplychain.Document;
import eu.vigie.supplychain.ListEdition;
import eu.vigie.supplychain.PartyId;
import eu.vigie.supplychain.Truth;

/** Whom a list names turns on the documents that speak for the day. */
class RosterTest {

    private static final PartyId ORCHID = new PartyId("urn:example:orchid");
    private static final PartyId TULIP = new PartyId("urn:example:tulip");

    private static Document edition(String who, String from, String until) {
        String text = """
                @prefix vigie: <urn:vigie:ontology#> .
                @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
                @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
                <urn:example:list> a vigie:DesignationList ; skos:notation "ofac-sdn" ; skos:prefLabel "Blocked" ;
                    vigie:validFrom "%s"^^xsd:date ; vigie:validUntil "%s"^^xsd:date .
                [] a vigie:Designation ; vigie:list <urn:example:list> ; vigie:designates <urn:example:%s> ;
                    vigie:scope "a" ; vigie:reference "b" ; vigie:verification "read" ;
                    vigie:validFrom "2020-01-01"^^xsd:date .
                <urn:example:%s> a vigie:Company ; skos:prefLabel "%s Trading" .
                """.formatted(from, until, who, who, who);
        return Document.of(who + ".ttl", text.getBytes(StandardCharsets.UTF_8));
    }

    private static Roster on(EvidenceGraph graph, LocalDate day) {
        List<ListEdition> speaking = graph.editions("ofac-sdn").stream().filter(each -> each.speaksFor(day)).toList();
        return new Roster(graph, List.of("ofac-sdn"), speaking, day, graph.register().parties(),
                ListedNames.of(List.of(), List.of(), Confirmations.of(List.of(), List.of())));
    }

    @Test
    void an_entry_of_a_list_for_another_time_is_not_one_of_today() {
        try (EvidenceGraph graph = EvidenceGraph.inMemory()) {
            graph.add(KnowledgeReader.read(edition("orchid", "2026-01-01", "2026-06-01")), -1);
            graph.add(KnowledgeReader.read(edition("tulip", "2026-06-01", "2027-01-01")), -1);
            Roster lastDay = on(graph, LocalDate.parse("2026-05-31"));
            Roster nextDay = on(graph, LocalDate.parse("2026-06-01"));
            assertThat(List.of(lastDay.names(ORCHID), lastDay.names(TULIP))).containsExactly(Truth.YES, Truth.NO);
            assertThat(List.of(nextDay.names(ORCHID), nextDay.names(TULIP))).containsExactly(Truth.NO, Truth.YES);
        }
    }

    @Test
    void documents_for_one_day_are_read_together() {
        try (EvidenceGraph graph = EvidenceGraph.inMemory()) {
            graph.add(KnowledgeReader.read(edition("orchid", "2026-01-01", "2027-01-01")), -1);
            graph.add(KnowledgeReader.read(edition("tulip", "2026-01-01", "2027-01-01")), -1);
            Roster roster = on(graph, LocalDate.parse("2026-11-22"));
            assertThat(roster.certain()).containsExactlyInAnyOrder(ORCHID, TULIP);
        }
    }
}
