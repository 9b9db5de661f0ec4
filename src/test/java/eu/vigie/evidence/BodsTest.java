package eu.vigie.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import eu.vigie.supplychain.Interest;
import eu.vigie.supplychain.Interest.Directness;
import eu.vigie.supplychain.InterestKind;
import eu.vigie.supplychain.Party;
import eu.vigie.supplychain.PartyKind;
import eu.vigie.supplychain.Register;
import eu.vigie.supplychain.Share;

class BodsTest {

    private static final String A = Given.entity("a", "\"name\":\"A\"");
    private static final String B = Given.entity("b", "\"name\":\"B\"");

    private static List<Interest> stakesInA(String... statements) {
        String[] all = new String[statements.length + 2];
        all[0] = A;
        all[1] = B;
        System.arraycopy(statements, 0, all, 2, statements.length);
        try (EvidenceGraph graph = Given.graph(Given.bods(all))) {
            return Given.in(graph.register(), "A");
        }
    }

    private static String on(String day, String statementId, String statement) {
        return statement.replace("2026-05-04", day).replace("\"s-r\"", "\"" + statementId + "\"");
    }

    private static String sixty(String more) {
        return Given.stake("r", "b", "a",
                "{\"type\":\"shareholding\",\"directOrIndirect\":\"direct\",\"share\":{\"exact\":60}" + more + "}");
    }

    @Test
    void the_latest_statement_of_a_record_counts_wherever_it_stands() {
        String forty = sixty("").replace(":60", ":40");
        for (List<Interest> stakes : List.of(
                stakesInA(on("2026-03-01", "s2", forty), on("2025-01-01", "s1", sixty(""))),
                stakesInA(on("2025-01-01", "s1", sixty("")), on("2026-03-01", "s2", forty)))) {
            assertThat(stakes).as("on each day the latest by then")
                    .extracting(stake -> stake.share() + " " + stake.from() + " " + stake.until())
                    .containsExactlyInAnyOrder("60 null 2026-03-01", "40 2026-03-01 null");
        }
        assertThat(stakesInA(on("2026-03-01", "s1", sixty("")), on("2026-03-01", "s2", forty)))
                .as("of the same day the last one").singleElement().extracting(Interest::share)
                .isEqualTo(Share.exactly("40"));
    }

    @Test
    void a_closing_statement_ends_the_stake_on_its_day() {
        String closing = on("2026-03-01", "s2", sixty("")).replace("\"new\"", "\"closed\"");
        assertThat(stakesInA(on("2025-01-01", "s1", sixty("")), closing)).singleElement()
                .satisfies(stake -> assertThat(stake.until()).isEqualTo("2026-03-01"));
        String bare = closing.replaceAll("\"recordDetails\":.*", "\"recordDetails\":{}}");
        assertThat(stakesInA(on("2025-01-01", "s1", sixty("")), bare)).singleElement()
                .satisfies(stake -> assertThat(stake.until()).isEqualTo("2026-03-01"))
                .satisfies(stake -> assertThat(stake.share()).isEqualTo(Share.exactly("60")));
        assertThat(stakesInA(on("2025-01-01", "s1", sixty(",\"endDate\":\"2025-06-30\"")), bare)).singleElement()
                .satisfies(stake -> assertThat(stake.until()).as("the earlier end").isEqualTo("2025-06-30"));
    }

    @ParameterizedTest
    @CsvSource({"shareholding,SHAREHOLDING", "votingRights,VOTING_RIGHTS", "appointmentOfBoard,APPOINTMENT_OF_BOARD",
            "controlViaCompanyRulesOrArticles,RIGHTS_GRANTED_BY_COMPANY_RULES",
            "controlByLegalFramework,RIGHTS_GRANTED_BY_COMPANY_RULES", "rightsGrantedByContract,INFLUENCE",
            "otherInfluenceOrControl,INFLUENCE", "boardMember,OTHER", "boardChair,OTHER",
            "seniorManagingOfficial,OTHER",
            "unknownInterest,SHAREHOLDING", "unpublishedInterest,SHAREHOLDING", "trustee,INFLUENCE",
            "nominee,INFLUENCE"})
    void each_type_of_interest_counts_as_its_definition_says(String type, InterestKind kind) {
        assertThat(stakesInA(Given.stake("r", "b", "a", "{\"type\":\"" + type + "\"}"))).singleElement()
                .extracting(Interest::kind).isEqualTo(kind);
    }

    @ParameterizedTest
    @CsvSource({"boardMember,INFLUENCE", "seniorManagingOfficial,INFLUENCE", "rightsToProfitOrIncome,INFLUENCE",
            "otherInfluenceOrControl,INFLUENCE", "appointmentOfBoard,APPOINTMENT_OF_BOARD",
            "shareholding,SHAREHOLDING"})
    void what_the_statement_marks_as_control_is_at_least_possibly_control(String type, InterestKind kind) {
        assertThat(stakesInA(Given.stake("r", "b", "a",
                "{\"type\":\"" + type + "\",\"beneficialOwnershipOrControl\":true}"))).singleElement()
                .extracting(Interest::kind).isEqualTo(kind);
    }

    @Test
    void rights_by_contract_are_control_only_where_the_statement_says_so() {
        assertThat(stakesInA(Given.stake("r", "b", "a",
                "{\"type\":\"rightsGrantedByContract\",\"beneficialOwnershipOrControl\":true}"))).singleElement()
                .extracting(Interest::kind).isEqualTo(InterestKind.RIGHTS_GRANTED_BY_CONTRACT);
    }

    @Test
    void a_right_to_appoint_half_of_the_board_is_no_majority_of_it() {
        assertThat(stakesInA(Given.stake("r", "b", "a", "{\"type\":\"appointmentOfBoard\",\"share\":{\"exact\":50}}")))
                .singleElement().extracting(Interest::kind).isEqualTo(InterestKind.OTHER);
        assertThat(stakesInA(
                Given.stake("r", "b", "a",
                        "{\"type\":\"appointmentOfBoard\",\"share\":{\"minimum\":50,\"maximum\":75}}")))
                .singleElement().extracting(Interest::kind).isEqualTo(InterestKind.APPOINTMENT_OF_BOARD);
    }

    @Test
    void a_relationship_of_which_nothing_is_said_may_be_a_holding_of_any_size() {
        assertThat(stakesInA(Given.stake("r", "b", "a", ""))).filteredOn(stake -> stake.share() != null)
                .singleElement().satisfies(stake -> {
                    assertThat(stake.kind()).isEqualTo(InterestKind.SHAREHOLDING);
                    assertThat(stake.share()).isEqualTo(Share.UNKNOWN);
                    assertThat(stake.directness()).isEqualTo(Directness.UNKNOWN);
                });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"''", "{\"directOrIndirect\":\"direct\"}",
            "{\"type\":\"unknownInterest\",\"beneficialOwnershipOrControl\":true}",
            "{\"type\":\"unpublishedInterest\",\"beneficialOwnershipOrControl\":true}"})
    void where_nobody_says_by_what_it_may_be_control_whatever_the_votes(String interest) {
        assertThat(stakesInA(Given.stake("r", "b", "a", interest))).extracting(Interest::kind)
                .containsExactlyInAnyOrder(InterestKind.SHAREHOLDING, InterestKind.INFLUENCE);
    }

    @ParameterizedTest
    @CsvSource({"startDate,2026,2026-01-01 2026-12-31 UNKNOWN,2026-12-31 null DIRECT",
            "endDate,2026-11,null 2026-11-01 DIRECT,2026-11-01 2026-11-30 UNKNOWN"})
    void in_the_month_or_year_in_which_it_begins_or_ends_a_stake_is_possible_and_not_certain(String member,
            String date, String before, String after) {
        assertThat(stakesInA(sixty(",\"" + member + "\":\"" + date + "\"")))
                .extracting(stake -> stake.from() + " " + stake.until() + " " + stake.directness())
                .containsExactlyInAnyOrder(before, after);
    }

    @Test
    void a_stake_that_is_not_called_direct_is_not_taken_for_direct() {
        assertThat(stakesInA(Given.stake("r", "b", "a", "{\"type\":\"shareholding\"}"))).singleElement()
                .extracting(Interest::directness).isEqualTo(Directness.UNKNOWN);
        assertThat(
                stakesInA(Given.stake("r", "b", "a", "{\"type\":\"shareholding\",\"directOrIndirect\":\"indirect\"}")))
                .singleElement().extracting(Interest::directness).isEqualTo(Directness.INDIRECT);
    }

    @Test
    void an_unspecified_holder_is_kept_with_its_reason() {
        String stake = Given.statement("r", "relationship", "\"subject\":\"a\",\"interestedParty\":{\"reason\":"
                + "\"interestedPartyHasNotProvidedInformation\",\"description\":\"no answer\"},\"interests\":["
                + "{\"type\":\"shareholding\",\"share\":{\"exact\":30}}]");
        try (EvidenceGraph graph = Given.graph(Given.bods(A, stake))) {
            Register register = graph.register();
            Interest held = Given.in(register, "A").getFirst();
            Party holder = register.parties().stream().filter(p -> p.id().equals(held.holder())).findFirst()
                    .orElseThrow();
            assertThat(holder.kind()).isEqualTo(PartyKind.UNSPECIFIED);
            assertThat(holder.unspecifiedReason()).isEqualTo("interestedPartyHasNotProvidedInformation: no answer");
            assertThat(holder.evidence().place()).isEqualTo("/1/recordDetails/interestedParty");
        }
    }

    @ParameterizedTest
    @CsvSource({"registeredEntity,LEGAL_ENTITY", "legalEntity,LEGAL_ENTITY", "state,STATE", "stateBody,STATE",
            "arrangement,ARRANGEMENT", "anonymousEntity,UNSPECIFIED", "unknownEntity,UNSPECIFIED"})
    void each_type_of_entity_is_the_party_it_says(String type, PartyKind kind) {
        try (EvidenceGraph graph = Given.graph(Given.bods(A.replace("registeredEntity", type)))) {
            assertThat(Given.named(graph.register(), "A").kind()).isEqualTo(kind);
        }
    }

    @Test
    void an_annotation_may_say_what_bods_has_no_member_for() {
        String annotated = A.replace("\"recordDetails\"",
                "\"annotations\":[{\"statementPointerTarget\":\"/recordDetails\","
                        + "\"motivation\":\"commenting\",\"vigie:holdersComplete\":true,\"vigie:headquarters\":\"FR\"}],\"recordDetails\"");
        try (EvidenceGraph graph = Given.graph(Given.bods(annotated))) {
            assertThat(Given.named(graph.register(), "A").holdersComplete()).isTrue();
            assertThat(Given.named(graph.register(), "A").headquarters()).hasToString("FR");
        }
        assertThat(Given.refusal("register.json", "[" + annotated.replace("\"vigie:headquarters\":\"FR\"",
                "\"vigie:headquarters\":\"Paris\"") + "]").getFirst().place())
                .isEqualTo("/0/annotations/0/vigie:headquarters");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"\"minimum\":25,\"exclusiveMinimum\":30|(30, 100]",
            "\"minimum\":30,\"exclusiveMinimum\":25|[30, 100]", "\"minimum\":30,\"exclusiveMinimum\":30|(30, 100]",
            "\"maximum\":50,\"exclusiveMaximum\":40|[0, 40)", "\"maximum\":40,\"exclusiveMaximum\":50|[0, 40]",
            "\"minimum\":75|[75, 100]", "\"exact\":40,\"minimum\":25,\"maximum\":50|40"})
    void of_two_bounds_on_one_side_the_narrower_counts(String share, String read) {
        assertThat(stakesInA(Given.stake("r", "b", "a", "{\"type\":\"shareholding\",\"share\":{" + share + "}}")))
                .singleElement().extracting(Interest::share).hasToString(read);
    }

    @Test
    void a_business_address_is_no_headquarters() {
        try (EvidenceGraph graph = Given.graph(Given.bods(Given.entity("c", "\"name\":\"C\",\"addresses\":"
                + "[{\"type\":\"business\",\"country\":{\"name\":\"France\",\"code\":\"FR\"}}]")))) {
            assertThat(Given.named(graph.register(), "C").headquarters()).isNull();
        }
    }

    @Test
    void a_region_counts_as_its_country_and_the_unions_spelling_as_iso() {
        try (EvidenceGraph graph = Given.graph(Given.bods(
                Given.entity("d", "\"name\":\"D\",\"jurisdiction\":{\"name\":\"Delaware\",\"code\":\"US-DE\"}"),
                Given.entity("e", "\"name\":\"E\",\"jurisdiction\":{\"name\":\"Greece\",\"code\":\"EL\"}")))) {
            assertThat(Given.named(graph.register(), "D").jurisdiction()).hasToString("US");
            assertThat(Given.named(graph.register(), "E").jurisdiction()).hasToString("GR");
        }
    }
}
