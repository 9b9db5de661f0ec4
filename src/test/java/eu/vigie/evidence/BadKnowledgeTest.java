package eu.vigie.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import eu.vigie.supplychain.InputProblem;

class BadKnowledgeTest {

    private static final String A_AND_B = Given.entity("a", "\"name\":\"A\"") + ","
            + Given.entity("b", "\"name\":\"B\"") + ",";

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"exact|101|101", "exact|-1|-1", "exact|1e99999999|1e99999999",
            "exact|\"50,1\"|50,1", "exact|\"NaN\"|NaN", "exact|\"50\"|50", "maximum|100.000001|100.000001",
            "exclusiveMinimum|true|true", "minimum|0.123456789012345678901|0.123456789012345678901"})
    void a_share_that_is_no_percentage_is_refused_by_pointer_and_at_once(String member, String json, String shown) {
        String text = "[" + A_AND_B + Given.stake("r", "a", "b",
                "{\"type\":\"shareholding\",\"share\":{\"" + member + "\":" + json + "}}") + "]";
        Given.refusal("warm-up.json", text);
        List<InputProblem> problems = Assertions.assertTimeout(Duration.ofSeconds(2),
                () -> Given.refusal("register.json", text));
        assertThat(problems).hasSize(1);
        assertThat(problems.getFirst().place()).isEqualTo("/2/recordDetails/interests/0/share/" + member);
        assertThat(problems.getFirst().value()).isEqualTo(shown);
        assertThat(problems.getFirst().problem()).contains("within 0 and 100");
    }

    @ParameterizedTest
    @ValueSource(strings = {"101", "-0.1", "1e99999999", "\"50,1\"", "5.0e1", "\"1E+99999999\"^^xsd:decimal",
            "\"NaN\"^^xsd:double", "0.123456789012345678901"})
    void a_share_in_turtle_that_is_no_percentage_is_refused_by_line(String share) {
        List<InputProblem> problems = Given.refusal("facts.ttl", Given.PREFIXES + """
                [] a bods:Shareholding ; vigie:holder :h ; vigie:company :c ;
                  bods:shareExact %s .
                """.formatted(share));
        assertThat(problems).hasSize(1);
        assertThat(problems.getFirst().place()).isEqualTo("line 8");
        assertThat(problems.getFirst().problem()).contains("within 0 and 100");
    }

    @Test
    void bounds_out_of_order_are_refused() {
        assertThat(stakeRefusal("\"share\":{\"minimum\":60,\"maximum\":40}").getFirst().place())
                .isEqualTo("/2/recordDetails/interests/0/share/minimum");
        assertThat(stakeRefusal("\"share\":{\"exclusiveMinimum\":60,\"maximum\":60}").getFirst().problem())
                .contains("more than");
        assertThat(stakeRefusal("\"share\":{\"exact\":70,\"maximum\":60}").getFirst().problem())
                .isEqualTo("the exact share 70 is not within [0, 60]");
    }

    @Test
    void an_interest_that_ends_before_it_starts_is_refused() {
        InputProblem problem = stakeRefusal("\"startDate\":\"2026-02-01\",\"endDate\":\"2026-01-31\"").getFirst();
        assertThat(problem.place()).isEqualTo("/2/recordDetails/interests/0/startDate");
        assertThat(problem.problem()).isEqualTo("an interest ends before it starts");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-02-30", "2026-13", "yesterday", "2026-2-1", "20260201", "2026-00"})
    void a_day_that_is_none_is_refused(String day) {
        InputProblem problem = stakeRefusal("\"startDate\":\"" + day + "\"").getFirst();
        assertThat(problem.place()).isEqualTo("/2/recordDetails/interests/0/startDate");
        assertThat(problem.value()).isEqualTo(day);
    }

    private static List<InputProblem> stakeRefusal(String members) {
        return Given.refusal("register.json",
                "[" + A_AND_B + Given.stake("r", "a", "b", "{\"type\":\"shareholding\"," + members + "}") + "]");
    }

    @Test
    void an_unknown_country_is_refused_by_place_and_value() {
        InputProblem inBods = Given.refusal("register.json",
                "[" + Given.entity("a", "\"name\":\"A\",\"jurisdiction\":{\"name\":\"Atlantis\",\"code\":\"ZZ\"}")
                        + "]")
                .getFirst();
        assertThat(inBods.toString())
                .isEqualTo("register.json at /0/recordDetails/jurisdiction/code: this is no country "
                        + "code (found 'ZZ'); give an ISO 3166-1 alpha-2 code such as \"FR\", or leave it out when it is not known.");
        InputProblem inTurtle = Given.refusal("facts.ttl",
                Given.PREFIXES + ":a a vigie:Company ; skos:prefLabel \"A\" ;\n vigie:headquarters \"Frnace\" .")
                .getFirst();
        assertThat(inTurtle.place()).isEqualTo("line 8");
        assertThat(inTurtle.value()).isEqualTo("Frnace");
    }

    @Test
    void a_relationship_to_nobody_in_the_file_is_refused_by_pointer() {
        List<InputProblem> problems = Given.refusal("register.json", "[" + Given.entity("a", "\"name\":\"A\"") + ","
                + Given.stake("r", "ghost", "phantom", "{\"type\":\"shareholding\"}") + "]");
        assertThat(problems).extracting(InputProblem::place).containsExactly("/1/recordDetails/subject",
                "/1/recordDetails/interestedParty");
        assertThat(problems).extracting(InputProblem::value).containsExactly("phantom", "ghost");
    }

    @Test
    void a_statement_id_given_twice_is_refused() {
        InputProblem problem = Given.refusal("register.json",
                "[" + Given.entity("a", "\"name\":\"A\"") + "," + Given.entity("a", "\"name\":\"A\"") + "]").getFirst();
        assertThat(problem.place()).isEqualTo("/1/statementId");
        assertThat(problem.problem()).contains("first at /0");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.1", "0.2", "0.3"})
    void a_statement_that_has_the_members_of_another_version_than_it_says_is_refused(String version) {
        assertThat(Given.refusal("register.json",
                "[" + Given.entity("a", "\"name\":\"A\"").replace("0.4", version) + "]"))
                .extracting(InputProblem::place).contains("/0/statementType", "/0/statementID");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.5", "1.0", "four", "0.41"})
    void a_version_that_nobody_knows_is_refused(String version) {
        InputProblem problem = Given.refusal("register.json",
                "[" + A_AND_B.replaceFirst(",$", "") + "," + Given.entity("c", "\"name\":\"C\"").replace("\"0.4\"",
                        "\"" + version + "\"") + "]")
                .getFirst();
        assertThat(problem.place()).isEqualTo("/2/publicationDetails/bodsVersion");
    }

    @Test
    void old_and_new_statements_do_not_mix() {
        InputProblem problem = Given.refusal("register.json", "[" + Given.entity("a", "\"name\":\"A\"") + ","
                + Given.entity("b", "\"name\":\"B\"").replace("0.4", "0.2") + "]").getFirst();
        assertThat(problem.place()).isEqualTo("/1/publicationDetails/bodsVersion");
        assertThat(problem.problem()).contains("in one file");
    }

    @Test
    void a_truncated_file_is_refused_with_the_line() {
        InputProblem problem = Given.refusal("register.json", "[" + Given.entity("a", "\"name\":\"A\"") + ",")
                .getFirst();
        assertThat(problem.place()).startsWith("line 1");
        assertThat(problem.remedy()).contains("complete");
        assertThat(Given.refusal("facts.ttl", Given.PREFIXES + ":a a vigie:Company ;").getFirst().place())
                .startsWith("line 7");
    }

    @Test
    void a_member_given_twice_is_refused_in_bods_and_in_json_ld() {
        assertThat(
                Given.refusal("register.json", "[" + Given.entity("a", "\"name\":\"Huawei\",\"name\":\"Acme\"") + "]")
                        .getFirst().problem())
                .contains("given twice");
        assertThat(Given.refusal("facts.jsonld", """
                {"@context": "urn:vigie:context", "type": "Company", "name": "Huawei", "name": "Acme"}
                """).getFirst().problem()).contains("given twice");
    }

    @Test
    void a_misspelt_term_of_ours_is_refused_and_not_read_over() {
        InputProblem problem = Given.refusal("facts.ttl",
                Given.PREFIXES + ":a a vigie:Company ; skos:prefLabel \"A\" ;\n  vigie:holderComplete true .")
                .getFirst();
        assertThat(problem.place()).isEqualTo("line 8");
        assertThat(problem.value()).isEqualTo("urn:vigie:ontology#holderComplete");
        assertThat(Given.refusal("facts.jsonld", """
                {"@context": "urn:vigie:context", "type": "Company", "name": "A", "holderComplete": true}
                """)).isNotEmpty();
    }

    @Test
    void a_foreign_term_is_read_over_and_counted() {
        Knowledge knowledge = Given.turtle(":a a vigie:Company ; skos:prefLabel \"A\" ; <urn:x:colour> \"red\" .");
        assertThat(knowledge.notes()).extracting(InputProblem::value).containsExactly("urn:x:colour");
        assertThat(knowledge.problems()).isEmpty();
        Knowledge bods = Given.bods(Given.entity("a", "\"name\":\"A\",\"colour\":\"red\""),
                Given.entity("b", "\"name\":\"B\",\"colour\":\"red\""));
        assertThat(bods.problems()).hasSize(1);
        assertThat(bods.problems().getFirst().problem()).contains("2 times");
    }

    @Test
    void a_wrong_lei_is_refused() {
        InputProblem inTurtle = Given.refusal("facts.ttl",
                Given.PREFIXES + ":a a vigie:Company ; skos:prefLabel \"A\" ; vigie:lei \"0000FICTIONACMEPOW23\" .")
                .getFirst();
        assertThat(inTurtle.problem()).contains("check digits");
        InputProblem inBods = Given.refusal("register.json", "[" + Given.entity("a",
                "\"name\":\"A\",\"identifiers\":[{\"scheme\":\"XI-LEI\",\"id\":\"0000FICTIONACMEPOW23\"}]") + "]")
                .getFirst();
        assertThat(inBods.place()).isEqualTo("/0/recordDetails/identifiers/0/id");
        assertThat(Given.refusal("facts.ttl",
                Given.PREFIXES + "<urn:lei:0000FICTIONACMEPOW23> vigie:holdersComplete true .")).hasSize(1);
    }

    @Test
    void an_interest_without_holder_company_or_kind_is_refused() {
        assertThat(Given.refusal("facts.ttl", Given.PREFIXES + "[] a bods:Shareholding ; vigie:company :a .").getFirst()
                .problem()).contains("holder");
        assertThat(Given.refusal("facts.ttl", Given.PREFIXES + "[] a bods:Shareholding ; vigie:holder :a .").getFirst()
                .problem()).contains("company");
        assertThat(Given.refusal("facts.ttl", Given.PREFIXES + "[] vigie:holder :a ; vigie:company :b .").getFirst()
                .problem()).contains("kind");
    }

    @Test
    void a_type_of_interest_that_bods_does_not_have_is_refused() {
        InputProblem problem = Given.refusal("register.json",
                "[" + A_AND_B + Given.stake("r", "a", "b", "{\"type\":\"friendship\"}") + "]").getFirst();
        assertThat(problem.place()).isEqualTo("/2/recordDetails/interests/0/type");
        assertThat(problem.value()).isEqualTo("friendship");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "[]", "{}", "[1, 2]", "\"text\"", "hello world", "{\"a\": 1}", "PK\u0003\u0004"})
    void what_is_no_knowledge_is_refused_in_one_line(String text) {
        assertThat(Given.refusal("file", text)).isNotEmpty()
                .allSatisfy(
                        problem -> assertThat(problem.toString()).startsWith("file").doesNotContain("\n", "Exception"));
    }

    @Test
    void every_problem_is_said_in_document_order() {
        List<InputProblem> problems = Given.refusal("facts.ttl", Given.PREFIXES + """
                :a a vigie:Company ; skos:prefLabel "A" ; vigie:jurisdiction "ZZ" .
                [] a bods:Shareholding ; vigie:holder :h ; vigie:company :a ; bods:shareExact 120 .
                :b a vigie:Company ; skos:prefLabel "B" ; vigie:jurisdiction "QQ" .
                """);
        assertThat(problems).extracting(InputProblem::place).containsExactly("line 7", "line 8", "line 9");
    }
}
