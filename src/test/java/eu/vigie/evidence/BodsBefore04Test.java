package eu.vigie.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import eu.vigie.supplychain.InputProblem;
import eu.vigie.supplychain.Interest;
import eu.vigie.supplychain.Interest.Directness;
import eu.vigie.supplychain.InterestKind;
import eu.vigie.supplychain.Party;
import eu.vigie.supplychain.PartyKind;
import eu.vigie.supplychain.Register;
import eu.vigie.supplychain.Share;

class BodsBefore04Test {

    private static final String A = entity("a", "\"name\":\"A\"");
    private static final String B = person("b", "\"names\":[{\"type\":\"individual\",\"fullName\":\"B\"}]");

    private static String entity(String id, String details) {
        return statement(id, "entityStatement", "\"entityType\":\"registeredEntity\"," + details);
    }

    private static String person(String id, String details) {
        return statement(id, "personStatement", "\"personType\":\"knownPerson\"," + details);
    }

    private static String statement(String id, String type, String details) {
        return "{\"statementID\":\"" + id + "\",\"statementType\":\"" + type + "\",\"statementDate\":\"2018-01-01\","
                + "\"isComponent\":false,\"publicationDetails\":{\"publicationDate\":\"2018-02-01\","
                + "\"bodsVersion\":\"0.2\",\"publisher\":{\"name\":\"A register\"}}," + details + "}";
    }

    private static String stake(String id, String interest) {
        return statement(id, "ownershipOrControlStatement",
                "\"subject\":{\"describedByEntityStatement\":\"a\"},\"interestedParty\":"
                        + "{\"describedByPersonStatement\":\"b\"},\"interests\":[" + interest + "]");
    }

    private static Knowledge read(String... statements) {
        return KnowledgeReader.read(Given.document("old.json", "[" + String.join(",", statements) + "]"));
    }

    private static List<Interest> stakesInA(String... more) {
        try (EvidenceGraph graph = Given.graph(read(A + "," + B + "," + String.join(",", more)))) {
            return Given.in(graph.register(), "A");
        }
    }

    private static List<InputProblem> refusal(String... statements) {
        return Given.refusal("old.json", "[" + String.join(",", statements) + "]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.1", "0.2", "0.3"})
    void each_version_is_read_and_said_in_the_report(String version) {
        String file = "[" + String.join(",", A, B, stake("s", "{\"type\":\"shareholding\",\"share\":{\"exact\":60}}"))
                .replace("0.2", version) + "]";
        ImportReport report = KnowledgeReader.read(Given.document("old.json", file)).report();
        assertThat(report.format()).isEqualTo("BODS 0.1 to 0.3, JSON");
        assertThat(report.read()).isEqualTo(3);
        assertThat(report.notes()).containsExactly("BODS " + version + " is the version of 3 statements");
    }

    @Test
    void a_statement_without_a_version_is_of_the_kind_that_its_members_show() {
        String file = String.join("\n", A, B, stake("s", "{\"type\":\"voting-rights\",\"share\":{\"exact\":60}}"))
                .replaceAll(",\"publicationDetails\":\\{.*?}}", "");
        Knowledge knowledge = KnowledgeReader.read(Given.document("old.jsonl", file));
        assertThat(knowledge.report().format()).isEqualTo("BODS 0.1 to 0.3, JSON lines");
        assertThat(knowledge.report().notes())
                .containsExactly("3 statements state no version and are read as BODS 0.1 to 0.3");
        try (EvidenceGraph graph = Given.graph(knowledge)) {
            assertThat(Given.in(graph.register(), "A")).singleElement().satisfies(stake -> {
                assertThat(stake.kind()).isEqualTo(InterestKind.VOTING_RIGHTS);
                assertThat(stake.evidence().place()).isEqualTo("line 3 /interests/0");
                assertThat(stake.evidence().date()).isEqualTo("2018-01-01");
            });
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"\"minimum\":25,\"maximum\":50|[25, 50)",
            "\"minimum\":25,\"exclusiveMinimum\":true,\"maximum\":50,\"exclusiveMaximum\":false|(25, 50]",
            "\"minimum\":75,\"maximum\":100|[75, 100]",
            "\"minimum\":75,\"maximum\":100,\"exclusiveMaximum\":true|[75, 100)",
            "\"minimum\":50,\"exclusiveMinimum\":true,\"maximum\":75,\"exclusiveMaximum\":true|(50, 75)",
            "\"exact\":100,\"minimum\":100,\"maximum\":100|100", "\"exact\":30,\"minimum\":30,\"maximum\":30|30",
            "\"minimum\":30,\"maximum\":30|30", "\"exclusiveMinimum\":true|[0, 100]"})
    void bounds_are_open_where_a_flag_says_so_and_a_maximum_is_unless_it_says_otherwise(String share, String read) {
        assertThat(stakesInA(stake("s", "{\"type\":\"shareholding\",\"share\":{" + share + "}}"))).singleElement()
                .extracting(i -> String.valueOf(i.share())).isEqualTo(read);
    }

    @Test
    void a_bound_of_the_wrong_version_is_refused_by_pointer() {
        InputProblem problem = refusal(A, B,
                stake("s", "{\"type\":\"shareholding\",\"share\":{\"exclusiveMinimum\":25}}")).getFirst();
        assertThat(problem.place()).isEqualTo("/2/interests/0/share/exclusiveMinimum");
        assertThat(problem.value()).isEqualTo("25");
        assertThat(problem.problem()).isEqualTo("before BODS 0.4 this is true or false");
    }

    @Test
    void interest_level_is_directness() {
        assertThat(stakesInA(stake("s", "{\"type\":\"shareholding\",\"interestLevel\":\"direct\"}"),
                stake("t", "{\"type\":\"shareholding\",\"directOrIndirect\":\"indirect\"}"),
                stake("u", "{\"type\":\"shareholding\"}"))).extracting(Interest::directness)
                .containsExactlyInAnyOrder(Directness.DIRECT, Directness.INDIRECT, Directness.UNKNOWN);
    }

    @ParameterizedTest
    @CsvSource({"voting-rights,VOTING_RIGHTS", "votingRights,VOTING_RIGHTS",
            "appointment-of-board,APPOINTMENT_OF_BOARD",
            "influence-or-control,INFLUENCE", "other-influence-or-control,INFLUENCE", "senior-managing-official,OTHER",
            "settlor-of-trust,INFLUENCE", "beneficiary-of-trust,INFLUENCE",
            "other-influence-or-control-of-trust,INFLUENCE",
            "rights-to-surplus-assets,OTHER", "rights-to-surplus-assets-on-dissolution,OTHER",
            "rights-granted-by-contract,INFLUENCE", "conditional-rights-granted-by-contract,INFLUENCE",
            "unknownInterest,SHAREHOLDING"})
    void hyphened_types_are_what_they_are_called_now(String type, InterestKind kind) {
        assertThat(stakesInA(stake("s", "{\"type\":\"" + type + "\"}"))).singleElement().extracting(Interest::kind)
                .isEqualTo(kind);
    }

    @Test
    void a_hyphened_type_is_none_of_0_4() {
        assertThat(Given.refusal("new.json", "[" + Given.entity("a", "\"name\":\"A\"") + ","
                + Given.stake("r", "a", "a", "{\"type\":\"voting-rights\"}") + "]").getFirst().value())
                .isEqualTo("voting-rights");
    }

    @Test
    void a_replaced_stake_does_not_count() {
        String first = stake("s", "{\"type\":\"shareholding\",\"share\":{\"exact\":60}}");
        String second = stake("t", "{\"type\":\"shareholding\",\"share\":{\"exact\":40}}")
                .replace("\"isComponent\"", "\"replacesStatements\":[\"s\"],\"isComponent\"");
        for (List<String> order : List.of(List.of(A, B, first, second), List.of(second, first, B, A))) {
            Knowledge knowledge = read(order.toArray(String[]::new));
            assertThat(knowledge.report().superseded()).isEqualTo(1);
            assertThat(knowledge.report().used()).isEqualTo(3);
            try (EvidenceGraph graph = Given.graph(knowledge)) {
                assertThat(Given.in(graph.register(), "A")).singleElement().extracting(Interest::share)
                        .isEqualTo(Share.exactly("40"));
            }
        }
    }

    @Test
    void until_the_day_of_what_replaces_it_a_stake_counts() {
        String first = stake("s", "{\"type\":\"shareholding\",\"share\":{\"exact\":60}}");
        String second = stake("t", "{\"type\":\"shareholding\",\"share\":{\"exact\":40}}")
                .replace("\"isComponent\"", "\"replacesStatements\":[\"s\"],\"isComponent\"")
                .replace("2018-01-01", "2021-01-01");
        assertThat(stakesInA(first, second)).extracting(stake -> stake.share() + " " + stake.from() + " "
                + stake.until()).containsExactlyInAnyOrder("60 null 2021-01-01", "40 2021-01-01 null");
    }

    @Test
    void who_refers_to_a_replaced_party_means_the_one_in_its_place() {
        String later = entity("a2",
                "\"name\":\"A\",\"incorporatedInJurisdiction\":{\"name\":\"X\",\"code\":\"GB-SCT\"}")
                .replace("\"isComponent\"", "\"replacesStatements\":[\"a1\"],\"isComponent\"");
        String middle = entity("a1", "\"name\":\"A1\"").replace("\"isComponent\"",
                "\"replacesStatements\":[\"a\"],\"isComponent\"");
        List<Interest> stakes;
        try (EvidenceGraph graph = Given.graph(read(A.replace("\"name\":\"A\"", "\"name\":\"A0\""), B, middle, later,
                stake("s", "{\"type\":\"shareholding\",\"share\":{\"exact\":60}}")))) {
            stakes = Given.in(graph.register(), "A");
            assertThat(Given.named(graph.register(), "A").jurisdiction()).hasToString("GB");
            assertThat(graph.register().parties()).extracting(Party::name).doesNotContain("A0", "A1");
        }
        assertThat(stakes).hasSize(1);
    }

    @Test
    void statements_that_replace_each_other_are_refused() {
        assertThat(refusal(A, B, stake("s", "{}").replace("\"isComponent\"",
                "\"replacesStatements\":[\"t\"],\"isComponent\""),
                stake("t", "{}").replace("\"isComponent\"", "\"replacesStatements\":[\"s\"],\"isComponent\"")))
                .extracting(InputProblem::place).containsExactly("/2/statementID", "/3/statementID");
        assertThat(refusal(A, B, stake("s", "{}").replace("\"isComponent\"",
                "\"replacesStatements\":[\"s\"],\"isComponent\""))).hasSize(1);
    }

    @Test
    void an_id_given_twice_and_a_party_that_is_not_there_are_refused() {
        InputProblem twice = refusal(A, A).getFirst();
        assertThat(twice.place()).isEqualTo("/1/statementID");
        assertThat(twice.problem()).contains("first at /0");
        assertThat(refusal(A, stake("s", "{}")).getFirst().place()).isEqualTo("/1/interestedParty");
    }

    @Test
    void an_unspecified_party_keeps_its_reason() {
        String stake = statement("s", "ownershipOrControlStatement",
                "\"subject\":{\"describedByEntityStatement\":\"a\"},\"interestedParty\":{\"unspecified\":{\"reason\":"
                        + "\"no-beneficial-owners\",\"description\":\"none above 25 %\"}},\"interests\":[]");
        String unknown = statement("u", "entityStatement",
                "\"entityType\":\"unknownEntity\",\"missingInfoReason\":\"not asked\"");
        try (EvidenceGraph graph = Given.graph(read(A, stake, unknown))) {
            Register register = graph.register();
            assertThat(register.parties()).filteredOn(party -> party.kind() == PartyKind.UNSPECIFIED)
                    .extracting(Party::unspecifiedReason)
                    .containsExactlyInAnyOrder("no-beneficial-owners: none above 25 %", "not asked");
        }
    }

    @Test
    void a_person_need_have_no_type_before_0_4() {
        String known = statement("p", "personStatement", "\"names\":[{\"fullName\":\"Eva Berg\"}],"
                + "\"addresses\":[{\"type\":\"home\",\"country\":\"SE\"}]");
        String dark = statement("q", "personStatement", "\"missingInfoReason\":\"withheld\"");
        try (EvidenceGraph graph = Given.graph(read(known, dark))) {
            assertThat(Given.named(graph.register(), "Eva Berg").kind()).isEqualTo(PartyKind.NATURAL_PERSON);
            assertThat(Given.named(graph.register(), "Eva Berg").residence()).hasToString("SE");
            assertThat(graph.register().parties()).extracting(Party::kind).contains(PartyKind.UNSPECIFIED);
        }
    }

    @Test
    void a_claim_of_beneficial_ownership_alone_may_be_control_and_is_never_certain() {
        assertThat(stakesInA(stake("s", "{\"type\":\"senior-managing-official\",\"beneficialOwnershipOrControl\":true,"
                + "\"interestLevel\":\"unknown\"}"))).singleElement().extracting(Interest::kind)
                .isEqualTo(InterestKind.INFLUENCE);
        assertThat(stakesInA(stake("s", "{\"type\":\"senior-managing-official\"}"))).singleElement()
                .extracting(Interest::kind).isEqualTo(InterestKind.OTHER);
    }

    @Test
    void the_share_of_an_interest_of_unknown_type_is_no_share_of_capital() {
        assertThat(stakesInA(stake("s", "{\"type\":\"unknownInterest\",\"share\":{\"exact\":60}}"))).singleElement()
                .satisfies(stake -> {
                    assertThat(stake.kind()).isEqualTo(InterestKind.SHAREHOLDING);
                    assertThat(stake.share()).isEqualTo(Share.UNKNOWN);
                });
    }

    @ParameterizedTest
    @CsvSource({"2016,2017,2016-01-01,2017-12-31", "2016-04,2016-05,2016-04-01,2016-05-31",
            "2016-04-06,2018-02-28,2016-04-06,2018-02-28",
            "2016-02-03T10:00:00Z,2016-02-29T00:00:00Z,2016-02-03,2016-02-29"})
    void of_a_month_or_a_year_the_day_counts_that_leaves_the_stake_standing_longest(String start, String end,
            String from, String until) {
        assertThat(stakesInA(stake("s", "{\"type\":\"shareholding\",\"startDate\":\"" + start + "\",\"endDate\":\""
                + end + "\"}"))).singleElement().satisfies(stake -> {
                    assertThat(stake.from()).isEqualTo(from);
                    assertThat(stake.until()).isEqualTo(until);
                });
    }

    @Test
    void members_of_other_versions_are_counted() {
        ImportReport report = read(
                A.replace("\"name\":\"A\"", "\"name\":\"A\",\"recordDetails\":{\"name\":\"Z\"},\"x\":1"))
                .report();
        assertThat(report.unknownFields()).containsOnlyKeys("recordDetails", "x");
    }
}
