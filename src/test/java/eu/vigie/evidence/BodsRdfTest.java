package eu.vigie.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import eu.vigie.supplychain.InputProblem;
import eu.vigie.supplychain.PartyId;
import eu.vigie.supplychain.Register;

/** BODS in RDF says what the same register says in JSON. */
class BodsRdfTest {

    private static final String PREFIXES = """
            @prefix bods: <https://vocab.openownership.org/terms#> .
            @prefix codes: <https://vocab.openownership.org/codelists#> .
            @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
            @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
            @prefix rec: <https://example.org/records/> .
            @prefix stmt: <https://example.org/statements/> .
            """;

    private static final String RDF = PREFIXES + """
            stmt:1 a bods:New ; bods:statementIdString "s-acme" ; bods:statementDate "2026-05-04"^^xsd:date ;
              bods:bodsVersion "0.4" ; bods:source [ a bods:Source, bods:OfficialRegister ; bods:description "a register" ] ;
              bods:recordDetails rec:acme .
            rec:acme a bods:Entity ; bods:entityType codes:RegisteredEntity ;
              bods:name [ a bods:Legal ; bods:fullName "Acme" ] ; bods:alternateName [ bods:fullName "Acme Power" ] ;
              bods:jurisdiction [ a bods:Jurisdiction ; bods:code "FR" ] ;
              bods:identifier [ a bods:Identifier ; bods:scheme "FR-SIREN" ; bods:idString "732829320" ] .
            stmt:2 a bods:NewRecordStatement ; bods:statementDate "2026-05-04"^^xsd:date ; bods:version "0.4" ;
              bods:source [ a bods:Source ; bods:description "a register" ] ; bods:recordDetails rec:ada .
            rec:ada a bods:Person ; bods:personType bods:KnownPerson ;
              bods:name [ a bods:Legal ; bods:fullName "Ada Lund" ] ; bods:nationality [ bods:code "NO" ] .
            stmt:3 a bods:Updated ; bods:statementDate "2026-05-04"^^xsd:date ; bods:bodsVersion "0.4" ;
              bods:source [ a bods:Source ; bods:description "a register" ] ; bods:recordDetails rec:stake .
            rec:stake a bods:Relationship ; bods:subject rec:acme ; bods:interestedParty rec:ada ;
              bods:interest [ a bods:VotingRights ; bods:directOrIndirect codes:Direct ;
                bods:shareExclusiveMinimum "50.1"^^xsd:float ; bods:shareMaximum 75 ;
                bods:startDate "2020-01-01"^^xsd:date ] ,
              [ a bods:Shareholding ; bods:directOrIndirect codes:Indirect ; bods:shareExact "12.5"^^xsd:decimal ;
                bods:endDate "2030-01-01"^^xsd:date ] .
            stmt:4 a bods:New ; bods:statementDate "2026-05-04"^^xsd:date ; bods:bodsVersion "0.4" ;
              bods:source [ a bods:SelfDeclaration ; bods:description "a register" ] ; bods:recordDetails rec:rest .
            rec:rest a bods:Relationship ; bods:subject rec:acme ;
              bods:interestedParty [ a bods:Unspecified ; rdfs:label "informationUnknownToPublisher" ] ;
              bods:interest [ a bods:Shareholding ; bods:directOrIndirect codes:Direct ; bods:shareExact 20.0 ;
                bods:beneficialOwnershipOrControl true ] .
            """;

    private static final String[] JSON = {
            Given.entity("acme", "\"name\":\"Acme\",\"alternateNames\":[\"Acme Power\"],"
                    + "\"jurisdiction\":{\"code\":\"FR\"},\"identifiers\":[{\"scheme\":\"FR-SIREN\",\"id\":\"732829320\"}]"),
            Given.person("ada", "\"names\":[{\"type\":\"legal\",\"fullName\":\"Ada Lund\"}],"
                    + "\"nationalities\":[{\"code\":\"NO\"}]"),
            Given.stake("stake", "ada", "acme", "{\"type\":\"votingRights\",\"directOrIndirect\":\"direct\","
                    + "\"share\":{\"exclusiveMinimum\":50.1,\"maximum\":75},\"startDate\":\"2020-01-01\"},"
                    + "{\"type\":\"shareholding\",\"directOrIndirect\":\"indirect\",\"share\":{\"exact\":12.5},"
                    + "\"endDate\":\"2030-01-01\"}"),
            Given.statement("rest", "relationship", "\"subject\":\"acme\",\"interestedParty\":"
                    + "{\"reason\":\"informationUnknownToPublisher\"},\"interests\":[{\"type\":\"shareholding\","
                    + "\"directOrIndirect\":\"direct\",\"beneficialOwnershipOrControl\":true,\"share\":{\"exact\":20}}]")
                    .replace("\"source\":{", "\"source\":{\"type\":[\"selfDeclaration\"],")};

    private static List<String> said(Knowledge knowledge) {
        try (EvidenceGraph graph = Given.graph(knowledge)) {
            Register register = graph.register();
            TreeMap<PartyId, String> names = new TreeMap<>();
            register.parties().forEach(party -> names.put(party.id(), party.name()));
            List<String> said = new java.util.ArrayList<>();
            register.parties()
                    .forEach(party -> said.add(party.name() + " " + party.kind() + " " + party.alternateNames()
                            + party.identifiers() + party.jurisdiction() + party.nationalities()
                            + party.unspecifiedReason()));
            register.interests().forEach(stake -> said.add(names.get(stake.holder()) + " in "
                    + names.get(stake.company()) + " " + stake.kind() + " " + stake.share() + " " + stake.directness()
                    + " " + stake.from() + " " + stake.until() + " " + stake.evidence().source() + " "
                    + stake.evidence().date()));
            return said.stream().filter(each -> !each.startsWith("Huawei") && !each.startsWith("ZTE")).sorted()
                    .toList();
        }
    }

    @Test
    void the_same_register_in_json_and_in_rdf_gives_the_same_parties_and_stakes() {
        Knowledge rdf = KnowledgeReader.read(Given.document("register.ttl", RDF));

        assertThat(said(rdf)).isEqualTo(said(Given.bods(JSON))).anyMatch(each -> each.contains("(50.1, 75]"));
        assertThat(rdf.report().read()).isEqualTo(4);
        assertThat(rdf.problems()).isEmpty();
    }

    @Test
    void a_stake_is_cited_by_the_line_of_its_record() {
        try (EvidenceGraph graph = Given.graph(KnowledgeReader.read(Given.document("register.ttl", RDF)))) {
            assertThat(graph.register().interests()).anyMatch(stake -> stake.evidence().place()
                    .equals("line 20 /recordDetails/interests/0"));
        }
    }

    @Test
    void json_ld_is_read_as_turtle_is() {
        String b = "https://vocab.openownership.org/terms#";
        Knowledge read = KnowledgeReader.read(Given.document("register.jsonld", """
                {"@context": {"@vocab": "%s"}, "@graph": [
                 {"@id": "urn:example:acme", "@type": "Entity", "entityType": {"@id": "%sRegisteredEntity"}, "entityName": "Acme"},
                 {"@id": "urn:example:zenith", "@type": "Entity", "entityType": {"@id": "%sRegisteredEntity"}, "entityName": "Zenith"},
                 {"@id": "urn:example:stake", "@type": "Relationship", "subject": {"@id": "urn:example:acme"},
                  "interestedParty": {"@id": "urn:example:zenith"},
                  "interest": {"@type": "Shareholding", "shareExact": "60.5"}}]}
                """.formatted(b, b, b)));

        assertThat(said(read)).contains("Zenith in Acme SHAREHOLDING 60.5 UNKNOWN null null null null");
    }

    @Test
    void lines_of_quads_are_read_with_the_graph_that_each_statement_is() {
        String b = "<https://vocab.openownership.org/terms#";
        String type = " <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> ";
        String graph = " <urn:example:s1> .\n";
        Knowledge read = KnowledgeReader.read(Given.document("register.nq",
                "<urn:example:a>" + type + b + "Entity>" + graph
                        + "<urn:example:a> " + b + "entityType> " + b + "RegisteredEntity>" + graph
                        + "<urn:example:a> " + b + "entityName> \"Acme\"" + graph
                        + "<urn:example:r>" + type + b + "Relationship>" + graph
                        + "<urn:example:r> " + b + "subject> <urn:example:a>" + graph
                        + "<urn:example:r> " + b + "interestedParty> _:u" + graph
                        + "_:u" + type + b + "UnspecifiedRecord>" + graph
                        + "<urn:example:r> " + b + "interest> _:i" + graph
                        + "_:i" + type + b + "Shareholding>" + graph));

        assertThat(said(read)).anyMatch(each -> each.contains("in Acme SHAREHOLDING [0, 100] UNKNOWN"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            bods:shareMaximum 75 | bods:shareMaximum 75 ; bods:exclusiveMinimum 60 | BODS has no such term for an interest
            bods:shareMaximum 75 | bods:shareMaximum 75 ; <urn:vigie:ontology#seats> 4 | a term of ours stands among BODS records
            bods:shareMaximum 75 | bods:shareMaximum 75, 80 | this is stated more than once
            bods:shareMaximum 75 | bods:shareMaximum "half" | a share is a number
            a bods:VotingRights ; | a bods:VotingRights, bods:Shareholding ; | an interest is of several types
            bods:recordDetails rec:ada | bods:recordDetails rec:acme | several statements are about this record
            bods:interestedParty rec:ada | bods:interestedParty rec:eve | rec
            bods:interest [ a bods:Voting | bods:interestt [ a bods:Voting | this belongs to no relationship
            """)
    void what_could_change_a_stake_and_is_not_understood_is_refused_with_its_line(String before, String after,
            String why) {
        List<InputProblem> problems = Given.refusal("register.ttl", RDF.replace(before, after));

        assertThat(problems).anyMatch(problem -> problem.toString().contains(why))
                .allMatch(problem -> problem.place().startsWith("line "));
    }

    @Test
    void other_unknown_terms_are_counted_and_reported() {
        Knowledge read = KnowledgeReader.read(Given.document("register.ttl",
                RDF.replace("bods:personType bods:KnownPerson ;",
                        "bods:personType bods:KnownPerson ; bods:mood \"good\" ; rdfs:seeAlso <urn:example:x> ;")));

        assertThat(read.report().unknownFields()).containsOnlyKeys("https://vocab.openownership.org/terms#mood",
                "http://www.w3.org/2000/01/rdf-schema#seeAlso");
        assertThat(read.problems()).hasSize(2);
    }
}
