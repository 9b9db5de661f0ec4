package eu.vigie.assessment;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import eu.vigie.finding.Verdict;
import eu.vigie.supplychain.Document;

/** A majority that somebody is stated to have through others, beside stakes that leave no room for it. */
class IndirectClaimTest {

    private static final String CONSORTIUM = """
            {"name": "Aube", "members": [{"party": {"name": "Nordwind AB", "jurisdiction": "SE", "headquarters": "SE"},
             "roles": ["coordinator"], "capital": {"exact": "100"}}]}""";
    private static final String BOM = "part,quantity,manufacturer\nP1,1,Nordwind AB\n";
    private static final String REGISTER = """
            @prefix vigie: <urn:vigie:ontology#> .
            @prefix bods:  <https://vocab.openownership.org/terms#> .
            @prefix codes: <https://vocab.openownership.org/codelists#> .
            @prefix skos:  <http://www.w3.org/2004/02/skos/core#> .
            @prefix :      <urn:example:> .
            :ada a vigie:Person ; skos:prefLabel "Ada Lund" ; vigie:nationality "SE" .
            :holding a vigie:Company ; skos:prefLabel "Nordwind Holding AB" ; vigie:jurisdiction "SE" ;
                vigie:holdersComplete true .
            :nordwind a vigie:Company ; skos:prefLabel "Nordwind AB" ; vigie:jurisdiction "SE" ;
                vigie:holdersComplete true .
            [] a bods:VotingRights ; vigie:holder :ada ; vigie:company :holding ; bods:shareExact 100 .
            [] a bods:VotingRights ; vigie:holder :holding ; vigie:company :nordwind ; bods:shareExact 100 .
            :claimant a vigie:Company ; skos:prefLabel "Claimant" ; vigie:jurisdiction "%s" .
            [] a bods:VotingRights ; vigie:holder :claimant ; vigie:company :%s ; bods:shareExact %s ;
                bods:directOrIndirect codes:Indirect .
            """;

    @ParameterizedTest(name = "{2} % of {1}, by somebody of {0}: {3}")
    @CsvSource({"US, nordwind, 50.01, UNDETERMINED", "US, holding, 60, UNDETERMINED", "US, nordwind, 50, COMPLIANT",
            "FR, nordwind, 60, COMPLIANT"})
    void a_stated_majority_from_outside_is_not_passed_over(String country, String company, String share,
            Verdict verdict) {
        Assessment made = Assessing.assess(new AssessmentRequest(document("consortium.json", CONSORTIUM),
                List.of(document("bom.csv", BOM)),
                List.of(document("register.ttl", REGISTER.formatted(country, company, share))), "ai-gigafactory",
                LocalDate.of(2026, 11, 22)));
        for (String rule : List.of("CTRL-001", "GIGA-002")) {
            assertThat(made.findings()).filteredOn(finding -> finding.rule().id().equals(rule)).as(rule)
                    .extracting(finding -> finding.verdict()).containsExactly(verdict);
        }
    }

    private static Document document(String name, String text) {
        return Document.of(name, text.getBytes(UTF_8));
    }
}
