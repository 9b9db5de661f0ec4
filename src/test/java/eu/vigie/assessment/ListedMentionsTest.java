package eu.vigie.assessment;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import eu.vigie.finding.Verdict;
import eu.vigie.regulation.RuleId;
import eu.vigie.supplychain.Document;

/** A distributor's name in the maker's place hides nobody of whom the part's own words speak. */
class ListedMentionsTest {

    private static final String CONSORTIUM = """
            {"name": "Aube", "members": [{"party": {"name": "Nordwind AB", "jurisdiction": "SE"}}]}""";
    private static final String KNOWLEDGE = """
            @prefix vigie: <urn:vigie:ontology#> .
            @prefix skos:  <http://www.w3.org/2004/02/skos/core#> .
            <urn:example:dealer> a vigie:Company ; skos:prefLabel "Fondation Aube" ; vigie:jurisdiction "FR" ;
                vigie:holdersComplete true .
            """;

    private static Assessment assess(String row) {
        return Assessing.assess(new AssessmentRequest(Document.of("c.json", CONSORTIUM.getBytes(UTF_8)),
                List.of(Document.of("b.csv",
                        ("Part,Quantity,Manufacturer,Description\n" + row + "\n").getBytes(UTF_8))),
                List.of(Document.of("k.ttl", KNOWLEDGE.getBytes(UTF_8))), "high-risk-criteria",
                LocalDate.of(2026, 11, 22)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Huawei CE6881,1,Fondation Aube,Switch", "CE6881,1,Fondation Aube,switch (HUAWEI)",
            "ZTE-5960,1,Fondation Aube,Switch", "SW,1,Fondation Aube,Switch by zte",
            "SW,1,Fondation Aube,HuaweiTech card",
            "SW,1,Fondation Aube,H.U.A.W.E.I. card", "SW,1,Fondation Aube,HUA WEI switch",
            "SW,1,Fondation Aube,Z.T.E. modem",
            "SW,1,Fondation Aube,\u041du\u0430w\u0435i board",
            "SW,1,Fondation Aube,\uff28\uff35\uff21\uff37\uff25\uff29 card"})
    void it_is_told_at_its_row_and_the_whole_does_not_pass(String row) {
        Assessment made = assess(row);
        assertThat(made.problems()).anySatisfy(problem -> {
            assertThat(problem.problem()).contains("which is listed, and no line names it for this part");
            assertThat(problem.place()).isEqualTo("row 2");
        });
        assertThat(made.verdict()).isEqualTo(Verdict.UNDETERMINED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Switch,1,Fondation Aube,Aztec pattern", "Shuawei,1,Fondation Aube,Switch",
            "Switch,1,Fondation Aube,type ZT E-series", "Switch,1,Fondation Aube,\u00e9lectrique \u00e0 z\u00e9ro",
            "Switch,1,\"Huawei Technologies Co., Ltd.\",Huawei switch"})
    void other_words_and_what_the_rules_ask_about_are_no_problem(String row) {
        assertThat(assess(row).problems()).isEmpty();
    }

    @Test
    void the_rule_itself_answers_about_parties_alone() {
        assertThat(assess("Huawei CE6881,1,Fondation Aube,Switch").findings())
                .filteredOn(finding -> finding.rule() == RuleId.HRS_001 && finding.occurrences() != null)
                .isNotEmpty().allMatch(finding -> finding.verdict() == Verdict.COMPLIANT);
    }
}
