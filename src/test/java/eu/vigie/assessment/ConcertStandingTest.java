package eu.vigie.assessment;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import eu.vigie.finding.Finding;
import eu.vigie.finding.Verdict;
import eu.vigie.regulation.RuleId;
import eu.vigie.supplychain.Document;

/** A company of the Union in front of a member of a concert changes nothing: who controls the member counts, not its seat. */
class ConcertStandingTest {

    private static final String CONSORTIUM = """
            {"name": "Aube", "members": [{"party": {"name": "Mire SA", "jurisdiction": "FR"}, "roles": ["coordinator"]}]}""";
    private static final String KNOWLEDGE = """
            @prefix vigie: <urn:vigie:ontology#> .
            @prefix bods:  <https://vocab.openownership.org/terms#> .
            @prefix skos:  <http://www.w3.org/2004/02/skos/core#> .
            @prefix :      <urn:example:> .
            :x a vigie:Person ; skos:prefLabel "Xenia" ; vigie:nationality "%s" .
            :y a vigie:Person ; skos:prefLabel "Yves" ; vigie:nationality "%s" .
            :z a vigie:Person ; skos:prefLabel "Zoe" ; vigie:nationality "FR" .
            :p a vigie:Company ; skos:prefLabel "Paravent SA" ; vigie:jurisdiction "FR" ; vigie:holdersComplete %s .
            :m a vigie:Company ; skos:prefLabel "Mire SA" ; vigie:jurisdiction "FR" ; vigie:headquarters "FR" ;
                vigie:holdersComplete true .
            %s
            [] a bods:VotingRights ; vigie:holder :p ; vigie:company :m ; bods:shareExact 26 .
            [] a bods:VotingRights ; vigie:holder :y ; vigie:company :m ; bods:shareExact 25 .
            [] a bods:VotingRights ; vigie:holder :z ; vigie:company :m ; bods:shareExact 49 .
            :pact a vigie:Concert ; skos:prefLabel "Pacte" ; vigie:member :p , :y .
            """;
    private static final String OWNED = "[] a bods:VotingRights ; vigie:holder :x ; vigie:company :p ; bods:shareExact 100 .";

    private static Verdict verdict(RuleId rule, String knowledge) {
        return Assessing.assess(new AssessmentRequest(Document.of("c.json", CONSORTIUM.getBytes(UTF_8)), List.of(),
                List.of(Document.of("k.ttl", knowledge.getBytes(UTF_8))),
                rule == RuleId.CTRL_007 ? "horizon-restricted" : "ai-gigafactory", LocalDate.of(2026, 11, 22)))
                .findings().stream().filter(finding -> finding.rule() == rule).map(Finding::verdict).findFirst()
                .orElseThrow();
    }

    @ParameterizedTest(name = "behind the company {0}, beside it {1}: coordinator {2}, restricted call {3}")
    @CsvSource({"FR, FR, COMPLIANT, COMPLIANT", "US, FR, UNDETERMINED, UNDETERMINED",
            "FR, US, UNDETERMINED, UNDETERMINED",
            "US, US, BREACH, BREACH"})
    void who_controls_a_member_counts(String behind, String beside, Verdict coordinator, Verdict call) {
        String knowledge = KNOWLEDGE.formatted(behind, beside, "true", OWNED);
        assertThat(verdict(RuleId.GIGA_002, knowledge)).isEqualTo(coordinator);
        assertThat(verdict(RuleId.CTRL_007, knowledge)).isEqualTo(call);
    }

    @ParameterizedTest(name = "all holders named: {0}: {1}")
    @CsvSource({"true, COMPLIANT", "false, UNDETERMINED"})
    void a_member_of_whom_nobody_knows_the_owners_leaves_it_open(String complete, Verdict verdict) {
        String knowledge = KNOWLEDGE.formatted("FR", "FR", complete, "");
        assertThat(verdict(RuleId.GIGA_002, knowledge)).isEqualTo(verdict);
    }
}
