package eu.vigie.assessment;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import eu.vigie.finding.Verdict;
import eu.vigie.regulation.RuleId;
import eu.vigie.supplychain.Document;

/** Half of the capital that a blocked person is stated to hold through others, beside stakes that leave no room for it. */
class BlockedClaimTest {

    private static final String CONSORTIUM = """
            {"name": "Aube", "members": [{"party": {"name": "Nordwind AB", "jurisdiction": "SE"}}]}""";
    private static final String KNOWLEDGE = """
            @prefix vigie: <urn:vigie:ontology#> .
            @prefix bods:  <https://vocab.openownership.org/terms#> .
            @prefix codes: <https://vocab.openownership.org/codelists#> .
            @prefix skos:  <http://www.w3.org/2004/02/skos/core#> .
            @prefix xsd:   <http://www.w3.org/2001/XMLSchema#> .
            @prefix :      <urn:example:> .
            :ada a vigie:Person ; skos:prefLabel "Ada Lund" ; vigie:nationality "SE" .
            :holding a vigie:Company ; skos:prefLabel "Nordwind Holding AB" ; vigie:jurisdiction "SE" .
            :nordwind a vigie:Company ; skos:prefLabel "Nordwind AB" ; vigie:jurisdiction "SE" .
            [] a bods:Shareholding ; vigie:holder :ada ; vigie:company :holding ; bods:shareExact 100 .
            [] a bods:Shareholding ; vigie:holder :holding ; vigie:company :nordwind ; bods:shareExact 100 .
            :claimant a vigie:Company ; skos:prefLabel "Claimant" ; vigie:jurisdiction "AE" .
            :other a vigie:Company ; skos:prefLabel "Other" ; vigie:jurisdiction "AE" .
            [] a bods:Shareholding ; vigie:holder :%s ; vigie:company :%s ; bods:shareExact %s ;
                bods:directOrIndirect codes:Indirect .
            :list a vigie:DesignationList ; skos:notation "ofac-sdn" ; skos:prefLabel "Blocked" ;
                vigie:validFrom "2026-01-01"^^xsd:date .
            [] a vigie:Designation ; vigie:list :list ; vigie:designates :claimant ; vigie:scope "a" ;
                vigie:reference "b" ; vigie:verification "read" ; vigie:validFrom "2020-01-01"^^xsd:date .
            """;

    @ParameterizedTest(name = "{0} holds {2} % of {1} through others: {3}")
    @CsvSource({"claimant, nordwind, 50, UNDETERMINED", "claimant, holding, 60, UNDETERMINED",
            "claimant, nordwind, 49.99, COMPLIANT", "other, nordwind, 60, COMPLIANT"})
    void a_stated_half_is_not_passed_over(String holder, String company, String share, Verdict verdict) {
        Assessment made = Assessing.assess(new AssessmentRequest(document("consortium.json", CONSORTIUM), List.of(),
                List.of(document("facts.ttl", KNOWLEDGE.formatted(holder, company, share))), "us-lists",
                LocalDate.of(2026, 11, 22)));
        assertThat(made.findings()).filteredOn(finding -> finding.rule() == RuleId.SANC_003)
                .extracting(finding -> finding.verdict()).containsExactly(verdict);
    }

    private static Document document(String name, String text) {
        return Document.of(name, text.getBytes(UTF_8));
    }
}
