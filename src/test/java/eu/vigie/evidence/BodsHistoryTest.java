package eu.vigie.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import eu.vigie.supplychain.Interest;
import eu.vigie.supplychain.InterestKind;
import eu.vigie.supplychain.Party;
import eu.vigie.supplychain.PartyKind;
import eu.vigie.supplychain.PartyName;
import eu.vigie.supplychain.Register;

/** On a past day a register in BODS says what it had said by that day. */
class BodsHistoryTest {

    private static final String B = Given.entity("b", "\"name\":\"Brenta\",\"jurisdiction\":{\"code\":\"IT\"}");
    private static final String BRENTA = "{\"type\":\"votingRights\",\"directOrIndirect\":\"direct\",\"share\":{\"exact\":60}}";

    private int statements;

    /** A statement of a day and status, under an id of its own. */
    private String on(String day, String status, String statement) {
        return statement.replace("2026-05-04", day).replace("\"new\"", "\"" + status + "\"")
                .replaceFirst("\"statementId\":\"[^\"]*", "\"statementId\":\"statement-" + ++statements);
    }

    private static String without(String details) {
        return details.replaceAll("\"recordDetails\":.*", "\"recordDetails\":{}}");
    }

    private static String acme(String details) {
        return Given.entity("a", details);
    }

    private static String votes(String share, String more) {
        return Given.stake("r", "b", "a", BRENTA.replace("60", share).replace("}}", "}" + more + "}"));
    }

    /** As documents of few stakes are asked, and as those of many are. */
    private static void each(Knowledge knowledge, java.util.function.Consumer<Evidence> claim) {
        try (EvidenceGraph graph = Given.graph(knowledge);
                StatedEvidence stated = StatedEvidence.of(List.of(knowledge))) {
            claim.accept(graph);
            claim.accept(stated);
        }
    }

    private static Party acmeOn(Evidence evidence, String day) {
        return evidence.on(LocalDate.parse(day)).register().parties().stream()
                .filter(party -> party.id().value().endsWith(":a")).findFirst().orElseThrow();
    }

    private static List<String> sharesOn(Knowledge knowledge, String day) {
        try (EvidenceGraph graph = Given.graph(knowledge)) {
            return graph.on(LocalDate.parse(day)).register().interests().stream()
                    .filter(stake -> stake.holdsOn(LocalDate.parse(day))).map(Interest::share).map(String::valueOf)
                    .toList();
        }
    }

    @Test
    void a_party_is_on_each_day_what_the_latest_statement_by_then_says() {
        Knowledge register = Given.bods(
                on("2026-03-01", "updated", acme("\"name\":\"Acme Inc\",\"jurisdiction\":{\"code\":\"US\"}")),
                on("2024-01-01", "new", acme("\"name\":\"Acme SA\",\"jurisdiction\":{\"code\":\"FR\"}")),
                on("2025-01-01", "updated", acme("\"name\":\"Acme SE\",\"jurisdiction\":{\"code\":\"DE\"}")), B,
                votes("60", ""));
        each(register, evidence -> {
            assertThat(acmeOn(evidence, "2023-01-01").jurisdiction()).as("before all of them the first")
                    .hasToString("FR");
            assertThat(acmeOn(evidence, "2024-12-31").name()).isEqualTo("Acme SA");
            assertThat(acmeOn(evidence, "2025-01-01").name()).isEqualTo("Acme SE");
            assertThat(acmeOn(evidence, "2026-02-28").jurisdiction()).hasToString("DE");
            assertThat(acmeOn(evidence, "2026-03-01").jurisdiction()).hasToString("US");
            assertThat(acmeOn(evidence, "2026-02-28").evidence().place()).isEqualTo("/2");
            assertThat(evidence.register().parties()).extracting(Party::name).contains("Acme Inc")
                    .doesNotContain("Acme SA", "Acme SE");
        });
    }

    @Test
    void a_party_is_found_by_the_name_that_it_bore_on_the_day() {
        Knowledge register = Given.bods(on("2024-01-01", "new", acme("\"name\":\"Rhodanie\"")),
                on("2025-01-01", "updated", acme("\"name\":\"Acme\"")), B, votes("60", ""));
        each(register, evidence -> {
            Evidence then = evidence.on(LocalDate.parse("2024-06-01"));
            Evidence now = evidence.on(Given.TODAY);
            assertThat(then.withNameKey(PartyName.key("Rhodanie"))).extracting(Party::name).containsExactly("Rhodanie");
            assertThat(then.withNameKey(PartyName.key("Acme"))).isEmpty();
            assertThat(now.withNameKey(PartyName.key("Acme"))).extracting(Party::name).containsExactly("Acme");
            assertThat(now.withNameKey(PartyName.key("Rhodanie"))).isEmpty();
            assertThat(evidence.withNameKey(PartyName.key("Rhodanie"))).isEmpty();
            Register above = then.upstreamOf(List.of(acmeOn(evidence, "2024-06-01").id()));
            assertThat(above.parties()).extracting(Party::name).contains("Rhodanie", "Brenta");
        });
    }

    @Test
    void a_kind_may_change_and_numbers_are_those_of_the_latest_statement() {
        String number = ",\"identifiers\":[{\"scheme\":\"FR-SIREN\",\"id\":\"%s\"}]";
        Knowledge register = Given.bods(
                on("2024-01-01", "new", acme("\"name\":\"Acme\"" + number.formatted("732829320"))
                        .replace("registeredEntity", "stateBody")),
                on("2025-01-01", "updated", acme("\"name\":\"Acme\"" + number.formatted("552100554"))), B,
                votes("60", ""));
        each(register, evidence -> {
            assertThat(named(evidence, "2024-06-01").kind()).isEqualTo(PartyKind.STATE);
            assertThat(named(evidence, "2025-06-01").kind()).isEqualTo(PartyKind.LEGAL_ENTITY);
            assertThat(named(evidence, "2024-06-01").identifiers()).extracting(number2 -> number2.id())
                    .containsExactly("552100554");
        });
    }

    private static Party named(Evidence evidence, String day) {
        return Given.named(evidence.on(LocalDate.parse(day)).register(), "Acme");
    }

    @Test
    void what_is_said_of_holders_lasts_until_something_else_is_said() {
        String complete = acme("\"name\":\"Acme\"").replace("\"recordDetails\"",
                "\"annotations\":[{\"vigie:holdersComplete\":true}],\"recordDetails\"");
        Knowledge register = Given.bods(on("2024-01-01", "new", complete),
                on("2025-01-01", "updated", acme("\"name\":\"Acme\"")), B, votes("60", ""));
        each(register, evidence -> {
            assertThat(acmeOn(evidence, "2024-06-01").holdersComplete()).isTrue();
            assertThat(acmeOn(evidence, "2025-06-01").holdersComplete()).isFalse();
        });
    }

    @Test
    void a_record_that_was_closed_and_opened_again_is_not_there_in_between() {
        for (UnaryOperator<String> closing : List.<UnaryOperator<String>>of(BodsHistoryTest::without,
                UnaryOperator.identity())) {
            Knowledge register = Given.bods(acme("\"name\":\"Acme\""), B, on("2020-01-01", "new", votes("60", "")),
                    closing.apply(on("2021-01-01", "closed", votes("60", ""))),
                    on("2022-01-01", "new", votes("70", ",\"startDate\":\"2019-06-01\"")));
            assertThat(sharesOn(register, "2020-06-01")).containsExactly("60");
            assertThat(sharesOn(register, "2021-06-01")).isEmpty();
            assertThat(sharesOn(register, "2022-06-01")).containsExactly("70");
            assertThat(register.report().superseded()).isEqualTo(2);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            the same beginning is told again  | 2019-06-01 | 60       | 40
            the change came before it was told | 2025-03-01 | [40, 60] | 40
            """)
    void an_update_that_tells_when_the_interest_began_leaves_the_past_as_it_was_told(String why, String start,
            String between, String after) {
        Knowledge register = Given.bods(acme("\"name\":\"Acme\""), B,
                on("2020-01-01", "new", votes("60", ",\"startDate\":\"2019-06-01\"")),
                on("2025-06-01", "updated", votes("40", ",\"startDate\":\"" + start + "\"")));
        assertThat(sharesOn(register, "2024-01-01")).as(why).containsExactly("60");
        assertThat(sharesOn(register, "2025-04-01")).as(why).containsExactly(between);
        assertThat(sharesOn(register, "2025-06-01")).as(why).containsExactly(after);
    }

    @Test
    void what_was_told_without_a_day_counts_until_the_first_day_that_is_told() {
        String undated = on("2020-01-01", "new", votes("60", "")).replace("\"statementDate\":\"2020-01-01\",", "");
        Knowledge register = Given.bods(acme("\"name\":\"Acme\""), B, on("2025-06-01", "updated", votes("40", "")),
                undated);
        assertThat(sharesOn(register, "2024-01-01")).containsExactly("60");
        assertThat(sharesOn(register, "2025-06-01")).containsExactly("40");
    }

    @Test
    void a_closing_statement_that_tells_less_than_before_leaves_both_possible() {
        Knowledge register = Given.bods(acme("\"name\":\"Acme\""), B, on("2020-01-01", "new", votes("60", "")),
                on("2022-01-01", "closed", votes("40", ",\"endDate\":\"2021-06-01\"")));
        assertThat(sharesOn(register, "2021-01-01")).containsExactly("[40, 60]");
        assertThat(sharesOn(register, "2021-12-01")).containsExactly("60");
        assertThat(sharesOn(register, "2022-01-01")).isEmpty();
    }

    @Test
    void a_wrong_value_that_a_later_statement_mends_leaves_the_past_unknown() {
        Knowledge register = Given.bods(acme("\"name\":\"Acme\""), B,
                on("2020-01-01", "new", votes("60", "").replace("votingRights", "votes")),
                on("2022-01-01", "updated", votes("40", "")));
        assertThat(register.report().notes()).anyMatch(note -> note.contains("values that cannot be read"));
        assertThat(sharesOn(register, "2022-01-01")).containsExactly("40");
        try (EvidenceGraph graph = Given.graph(register)) {
            assertThat(graph.register().interests()).filteredOn(stake -> stake.holdsOn(LocalDate.parse("2021-01-01")))
                    .extracting(Interest::kind)
                    .containsExactlyInAnyOrder(InterestKind.SHAREHOLDING, InterestKind.INFLUENCE);
        }
    }

    @Test
    void a_former_holder_whom_the_file_no_longer_describes_is_not_known_and_not_left_out() {
        Knowledge register = Given.bods(acme("\"name\":\"Acme\""), B,
                on("2020-01-01", "new", votes("60", "").replace("\"b\"", "\"gone\"")),
                on("2022-01-01", "updated", votes("40", "")));
        assertThat(sharesOn(register, "2021-01-01")).containsExactly("60");
        try (EvidenceGraph graph = Given.graph(register)) {
            assertThat(graph.register().parties()).filteredOn(party -> party.kind() == PartyKind.UNSPECIFIED)
                    .extracting(Party::unspecifiedReason).containsExactly("no document describes it");
        }
    }

    @Test
    void before_0_4_a_replaced_party_is_on_each_day_what_was_said_by_then() {
        String old = """
                [{"statementID": "acme-1", "statementType": "entityStatement", "entityType": "registeredEntity",
                  "name": "Acme SA", "incorporatedInJurisdiction": {"code": "FR"}, "statementDate": "2018-01-01"},
                 {"statementID": "acme-2", "statementType": "entityStatement", "entityType": "registeredEntity",
                  "name": "Acme Inc", "incorporatedInJurisdiction": {"code": "US"}, "statementDate": "2021-01-01",
                  "replacesStatements": ["acme-1"]},
                 {"statementID": "acme-3", "statementType": "entityStatement", "entityType": "registeredEntity",
                  "name": "Acme KK", "incorporatedInJurisdiction": {"code": "JP"}, "statementDate": "2023-01-01",
                  "replacesStatements": ["acme-2"]},
                 {"statementID": "ada", "statementType": "personStatement", "personType": "knownPerson",
                  "names": [{"fullName": "Ada"}], "statementDate": "2018-01-01"},
                 {"statementID": "stake", "statementType": "ownershipOrControlStatement", "statementDate": "2018-01-01",
                  "subject": {"describedByEntityStatement": "acme-1"},
                  "interestedParty": {"describedByPersonStatement": "ada"},
                  "interests": [{"type": "voting-rights", "interestLevel": "direct", "share": {"exact": 60}}]}]
                """;
        each(KnowledgeReader.read(Given.document("old.json", old)), evidence -> {
            for (String expected : List.of("2020-12-31 Acme SA FR", "2021-01-01 Acme Inc US", "2022-12-31 Acme Inc US",
                    "2026-01-01 Acme KK JP")) {
                String day = expected.substring(0, 10);
                assertThat(evidence.on(LocalDate.parse(day)).register().parties())
                        .extracting(party -> day + " " + party.name() + " " + party.jurisdiction()).contains(expected);
            }
        });
    }

    @Test
    void of_two_statements_that_replace_one_the_first_ends_it() {
        String stake = """
                {"statementID": "%s", "statementType": "ownershipOrControlStatement", "statementDate": "%s",
                 "subject": {"describedByEntityStatement": "acme"},
                 "interestedParty": {"describedByEntityStatement": "b"}, "replacesStatements": [%s],
                 "interests": [{"type": "voting-rights", "interestLevel": "direct", "share": {"exact": %s}}]}""";
        String entity = """
                {"statementID": "%1$s", "statementType": "entityStatement", "entityType": "registeredEntity",
                 "name": "%1$s"}""";
        Knowledge register = KnowledgeReader.read(Given.document("old.json", "["
                + String.join(",", entity.formatted("acme"), entity.formatted("b"),
                        stake.formatted("s1", "2018-01-01", "", "60"),
                        stake.formatted("s2", "2020-01-01", "\"s1\"", "40"),
                        stake.formatted("s3", "2022-01-01", "\"s1\",\"s2\"", "30"))
                + "]"));
        assertThat(sharesOn(register, "2019-01-01")).containsExactly("60");
        assertThat(sharesOn(register, "2021-01-01")).containsExactly("40");
        assertThat(sharesOn(register, "2023-01-01")).containsExactly("30");
    }
}
