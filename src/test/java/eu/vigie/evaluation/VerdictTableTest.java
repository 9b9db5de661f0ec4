package eu.vigie.evaluation;

import static eu.vigie.supplychain.Truth.NO;
import static eu.vigie.supplychain.Truth.UNKNOWN;
import static eu.vigie.supplychain.Truth.YES;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import eu.vigie.evaluation.Facts.Attribution;
import eu.vigie.evaluation.Facts.Identity;
import eu.vigie.finding.Verdict;
import eu.vigie.regulation.RuleId;
import eu.vigie.supplychain.Consortium.Financing;
import eu.vigie.supplychain.Consortium.MemberRole;
import eu.vigie.supplychain.Share;
import eu.vigie.supplychain.SupplyRole;
import eu.vigie.supplychain.Truth;

/** What each rule answers, one step either side of each boundary, under both profiles. */
class VerdictTableTest {

    private static final Identity NOBODY = new Identity(null, "unknown", List.of());

    private static Verdict law(RuleId rule, Given.Case facts) {
        return Given.answer(rule, "ai-gigafactory", facts.file()).verdict();
    }

    private static Verdict strict(RuleId rule, Given.Case facts) {
        return Given.answer(rule, "ai-gigafactory-strict", facts.file()).verdict();
    }

    @ParameterizedTest(name = "seat {0}, head office {1}: {2}")
    @CsvSource({"EE, EE, COMPLIANT", "EE, CH, BREACH", "CH, EE, BREACH", "EE, , UNDETERMINED", ", EE, UNDETERMINED",
            "CH, , BREACH", ", , UNDETERMINED"})
    void a_coordinator_sits_in_the_union_with_seat_and_head_office(@Nullable String seat, @Nullable String head,
            Verdict verdict) {
        Given.Case facts = Given.Case.empty()
                .with(List.of(Given.member(MemberRole.COORDINATOR, Given.known(Given.MAKER), seat, head)));
        assertThat(law(RuleId.GIGA_001, facts)).isEqualTo(verdict);
    }

    @Test
    void a_consortium_without_a_coordinator_is_undetermined() {
        assertThat(law(RuleId.GIGA_001, Given.Case.empty())).isEqualTo(Verdict.UNDETERMINED);
        assertThat(law(RuleId.GIGA_002, Given.Case.empty())).isEqualTo(Verdict.UNDETERMINED);
    }

    @ParameterizedTest(name = "seat {0}, the call lists {1}: {2}, where it is confirmed {3}")
    @CsvSource({"FR, none, COMPLIANT, COMPLIANT", "FR, unstated, COMPLIANT, COMPLIANT",
            "CA, CA JP, COMPLIANT, COMPLIANT",
            "JP, CA JP, COMPLIANT, COMPLIANT", "US, CA JP, FLAG, BREACH", "US, none, FLAG, BREACH",
            "US, unstated, UNDETERMINED, UNDETERMINED", ", CA JP, UNDETERMINED, UNDETERMINED",
            ", none, UNDETERMINED, UNDETERMINED"})
    void a_member_is_of_a_participating_state_or_of_a_country_that_the_call_lists(@Nullable String seat, String list,
            Verdict verdict, Verdict confirmed) {
        Given.Case facts = Given.Case.empty()
                .with(List.of(Given.member(MemberRole.INVESTOR, Given.known(Given.MAKER), seat, null)));
        assertThat(Given.answer(Given.choosing(RuleId.GIGA_003, "ai-gigafactory", "callCountries", list), facts.file())
                .verdict()).isEqualTo(verdict);
        assertThat(Given.answer(Given.choosing(RuleId.GIGA_003, "ai-gigafactory-strict", "callCountries", list),
                facts.file()).verdict()).isEqualTo(confirmed);
    }

    @ParameterizedTest(name = "outside: seat {0}, one {1}; inside {2}, loop {3}: {4}")
    @CsvSource({"NO, NO, YES, false, COMPLIANT", "NO, NO, YES, true, FLAG", "NO, YES, NO, false, BREACH",
            "YES, NO, UNKNOWN, false, BREACH", "NO, UNKNOWN, YES, false, UNDETERMINED",
            "NO, NO, UNKNOWN, false, UNDETERMINED", "UNKNOWN, NO, YES, false, UNDETERMINED"})
    void a_coordinator_is_controlled_from_inside(Truth seat, Truth one, Truth inside, boolean loop, Verdict verdict) {
        Given.Case facts = Given.Case.empty()
                .with(List.of(Given.member(MemberRole.COORDINATOR, Given.known(Given.MAKER), "FR", "FR")))
                .standing(Given.standing(seat, one, NO, inside, true, loop, false));
        assertThat(law(RuleId.GIGA_002, facts)).isEqualTo(verdict);
    }

    @ParameterizedTest(name = "a site in {0}: {1}")
    @CsvSource({"FR, COMPLIANT", "NO, BREACH", ", UNDETERMINED"})
    void a_site_is_in_a_member_state(@Nullable String country, Verdict verdict) {
        Given.Case facts = Given.Case.empty().at(List.of(Given.site(country)))
                .with(List.of(Given.member(MemberRole.HOSTING_ENTITY, Given.known(Given.MAKER), "FR", "FR")));
        Outcome outcome = RuleBase.precompiled().evaluate(facts.file(),
                List.of(Given.rule(RuleId.GIGA_004, "ai-gigafactory", Given.DAY)));
        assertThat(outcome.findings()).filteredOn(f -> f.subject().name().equals("North site")).singleElement()
                .matches(f -> f.verdict() == verdict);
    }

    @ParameterizedTest(name = "of {0}: Union {1}, States {2}, private {3}: {4}")
    @CsvSource({"4000, 680, 680, 2640, COMPLIANT", "4000, 680.01, 680.01, 2639.98, BREACH",
            "4000, 700, 700, 2600, BREACH",
            "4000, 680, 679.99, 2640.01, BREACH", "4000, 680, 600, 2720, BREACH",
            "4000, 680, 680, 2639.99, UNDETERMINED",
            "4000, 680, 680, , UNDETERMINED", "4000, , 680, 2640, UNDETERMINED", ", 680, 680, 2640, UNDETERMINED",
            "0, 0, 0, 0, UNDETERMINED", "4000, 700, , 2600, BREACH"})
    void the_union_pays_17_percent_at_most_and_the_states_as_much(@Nullable BigDecimal capex,
            @Nullable BigDecimal union,
            @Nullable BigDecimal states, @Nullable BigDecimal rest, Verdict verdict) {
        Financing plan = new Financing("EUR", capex, union, states, rest, Given.HERE);
        assertThat(law(RuleId.GIGA_006, Given.Case.empty().with(plan))).isEqualTo(verdict);
    }

    @ParameterizedTest(name = "of {0}: Union {1}, States {2}, private {3}: {4}")
    @CsvSource({"4000, 680, 680, 2640, COMPLIANT", "4000, 680, 680, 2639.99, FLAG", "4000, , , 2640, COMPLIANT",
            "4000, 680, 680, , UNDETERMINED", "4000, 680, 680.01, , FLAG", ", 680, 680, 2640, UNDETERMINED",
            "4000, 680, 680, 2640.01, UNDETERMINED", "0, 0, 0, 0, UNDETERMINED"})
    void private_money_carries_what_the_law_leaves(@Nullable BigDecimal capex, @Nullable BigDecimal union,
            @Nullable BigDecimal states, @Nullable BigDecimal own, Verdict verdict) {
        Given.Case facts = Given.Case.empty().with(new Financing("EUR", capex, union, states, own, Given.HERE));
        assertThat(law(RuleId.GIGA_013, facts)).isEqualTo(verdict);
        assertThat(strict(RuleId.GIGA_013, facts)).as("a press statement never makes a breach").isEqualTo(verdict);
    }

    @ParameterizedTest(name = "direct {0}–{1}, cascade {2}–{3}, multiply {4}–{5}: {6}")
    @CsvSource({"50.01, 50.01, 50.01, 60, 51, 51, COMPLIANT", "50, 50, 50, 50, 50, 50, FLAG",
            "55, 55, 55, 55, 39, 39, UNDETERMINED", "45, 80, 45, 80, 45, 80, UNDETERMINED",
            "40, 40, 0, 40, 10, 50, FLAG",
            "50, 51, 60, 60, 60, 60, UNDETERMINED"})
    void the_majority_of_the_capital_is_european_by_every_way_of_counting(String directLow, String directHigh,
            String cascadeLow, String cascadeHigh, String multiplyLow, String multiplyHigh, Verdict verdict) {
        Given.Case facts = Given.Case.empty()
                .held(List.of(Given.capital(Attribution.DIRECT, Share.between(directLow, directHigh)),
                        Given.capital(Attribution.CASCADE, Share.between(cascadeLow, cascadeHigh)),
                        Given.capital(Attribution.MULTIPLY, Share.between(multiplyLow, multiplyHigh))));
        assertThat(law(RuleId.GIGA_012, facts)).isEqualTo(verdict);
        assertThat(strict(RuleId.GIGA_012, facts)).as("a press statement never makes a breach").isEqualTo(verdict);
    }

    @ParameterizedTest(name = "outside: seat {0}, one {1}, block {2}; owners {3}, loop {4}, contradiction {5}: {6}, strict {7}")
    @CsvSource({"NO, NO, NO, true, false, false, COMPLIANT, COMPLIANT", "NO, NO, NO, true, true, false, FLAG, FLAG",
            "NO, YES, YES, true, false, false, FLAG, BREACH", "YES, NO, NO, true, false, false, FLAG, BREACH",
            "NO, NO, YES, true, false, false, FLAG, FLAG",
            "NO, NO, UNKNOWN, true, false, false, UNDETERMINED, UNDETERMINED",
            "NO, UNKNOWN, UNKNOWN, false, false, false, UNDETERMINED, UNDETERMINED",
            "UNKNOWN, NO, NO, true, false, false, UNDETERMINED, UNDETERMINED",
            "NO, YES, YES, true, false, true, UNDETERMINED, UNDETERMINED"})
    void nobody_outside_controls_a_supplier(Truth seat, Truth one, Truth block, boolean owners, boolean loop,
            boolean contradiction, Verdict verdict, Verdict underTheCall) {
        Given.Case facts = Given.Case.empty().supplied(Given.supply(SupplyRole.MANUFACTURER, Given.known(Given.MAKER)))
                .standing(Given.standing(seat, one, block, UNKNOWN, owners, loop, contradiction));
        assertThat(law(RuleId.CTRL_001, facts)).isEqualTo(verdict);
        assertThat(strict(RuleId.CTRL_001, facts)).isEqualTo(underTheCall);
    }

    @ParameterizedTest(name = "one {0}, block {1}, outvoted at meetings {2}: {3}, strict {4}")
    @CsvSource({"NO, NO, YES, FLAG, FLAG", "NO, NO, UNKNOWN, UNDETERMINED, UNDETERMINED",
            "NO, NO, NO, COMPLIANT, COMPLIANT", "NO, UNKNOWN, YES, UNDETERMINED, UNDETERMINED",
            "NO, YES, YES, FLAG, FLAG", "YES, YES, YES, FLAG, BREACH", "UNKNOWN, NO, YES, UNDETERMINED, UNDETERMINED"})
    void strangers_outside_who_outvote_the_others_at_meetings_are_flagged_and_never_a_breach(Truth one, Truth block,
            Truth outvoted, Verdict verdict, Verdict underTheCall) {
        Given.Case facts = Given.Case.empty().supplied(Given.supply(SupplyRole.MANUFACTURER, Given.known(Given.MAKER)))
                .standing(Given.standing(NO, one, block, outvoted, UNKNOWN, true, false, false));
        assertThat(law(RuleId.CTRL_001, facts)).isEqualTo(verdict);
        assertThat(strict(RuleId.CTRL_001, facts)).isEqualTo(underTheCall);
    }

    @Test
    void a_number_does_not_clear_whom_the_name_beside_it_may_condemn() {
        Identity misnamed = new Identity(Given.MAKER, "LEI", List.of(Given.listing(YES, NO, null, false).party()));
        Given.Case facts = Given.Case.empty().supplied(Given.supply(SupplyRole.MANUFACTURER, misnamed))
                .listing(Given.listing(NO, NO, null, false));
        for (RuleId rule : List.of(RuleId.HRS_001, RuleId.HRS_002)) {
            assertThat(law(rule, facts)).isEqualTo(Verdict.UNDETERMINED);
        }
    }

    @Test
    void a_name_that_is_like_another_leaves_every_question_about_it_open() {
        Identity like = new Identity(null, Identity.LIKE, List.of(Given.MAKER));
        Given.Case supplied = Given.Case.empty().supplied(Given.supply(SupplyRole.MANUFACTURER, like));
        for (RuleId rule : List.of(RuleId.HRS_001, RuleId.HRS_002, RuleId.CTRL_001)) {
            assertThat(Given.answer(rule, "ai-gigafactory", supplied.file())).as(rule.id())
                    .matches(it -> it.verdict() == Verdict.UNDETERMINED && !it.outlook().settledBy().isEmpty());
        }
        Given.Case joined = Given.Case.empty()
                .with(List.of(Given.member(MemberRole.COORDINATOR, like, "FR", "FR")));
        for (RuleId rule : List.of(RuleId.CTRL_002, RuleId.CTRL_003, RuleId.GIGA_002)) {
            assertThat(Given.answer(rule, "ai-gigafactory", joined.file())).as(rule.id())
                    .matches(it -> it.verdict() == Verdict.UNDETERMINED && !it.outlook().settledBy().isEmpty());
        }
    }

    @Test
    void an_alternative_that_is_not_fitted_is_flagged_at_most() {
        Given.Case facts = Given.Case.empty()
                .supplied(Given.supply(SupplyRole.ALTERNATE_MANUFACTURER, Given.known(Given.MAKER)))
                .standing(Given.standing(NO, YES, YES, NO, true, false, false))
                .listing(Given.listing(YES, NO, null, false));
        assertThat(strict(RuleId.CTRL_001, facts)).isEqualTo(Verdict.FLAG);
        assertThat(strict(RuleId.HRS_001, facts)).isEqualTo(Verdict.FLAG);
    }

    @Test
    void a_supplier_that_nobody_knows_passes_no_rule() {
        Given.Case facts = Given.Case.empty().supplied(Given.supply(SupplyRole.MANUFACTURER, NOBODY));
        for (RuleId rule : List.of(RuleId.CTRL_001, RuleId.HRS_001, RuleId.HRS_002)) {
            assertThat(strict(rule, facts)).as(rule.id()).isEqualTo(Verdict.UNDETERMINED);
        }
    }

    @ParameterizedTest(name = "listed {0}, later {1}: {2}, strict {3}")
    @CsvSource({"YES, false, FLAG, BREACH", "UNKNOWN, false, UNDETERMINED, UNDETERMINED",
            "NO, true, NOT_APPLICABLE, NOT_APPLICABLE", "NO, false, COMPLIANT, COMPLIANT"})
    void a_listed_supplier_is_nowhere_in_the_bill_of_materials(Truth listed, boolean later, Verdict verdict,
            Verdict underTheCall) {
        Given.Case facts = Given.Case.empty().supplied(Given.supply(SupplyRole.FAB, Given.known(Given.MAKER)))
                .listing(Given.listing(listed, NO, null, later));
        assertThat(law(RuleId.HRS_001, facts)).isEqualTo(verdict);
        assertThat(strict(RuleId.HRS_001, facts)).isEqualTo(underTheCall);
    }

    @ParameterizedTest(name = "controlled {0}, stake {1}: {2}, strict {3}")
    @CsvSource({"YES, 100, FLAG, BREACH", "UNKNOWN, , UNDETERMINED, UNDETERMINED", "NO, 1, FLAG, FLAG",
            "NO, , COMPLIANT, COMPLIANT"})
    void nobody_listed_stands_behind_a_supplier(Truth controlled, @Nullable String stake, Verdict verdict,
            Verdict underTheCall) {
        Given.Case facts = Given.Case.empty().supplied(Given.supply(SupplyRole.MANUFACTURER, Given.known(Given.MAKER)))
                .listing(Given.listing(NO, controlled, stake == null ? null : Share.exactly(stake), false));
        assertThat(law(RuleId.HRS_002, facts)).isEqualTo(verdict);
        assertThat(strict(RuleId.HRS_002, facts)).isEqualTo(underTheCall);
    }

    @ParameterizedTest(name = "where undisclosed holders count with {0}: {1}")
    @CsvSource({"any-stake, UNDETERMINED", "control, COMPLIANT"})
    void a_holder_whom_nobody_names_may_be_listed(String counts, Verdict verdict) {
        Given.Case facts = Given.Case.empty().supplied(Given.supply(SupplyRole.MANUFACTURER, Given.known(Given.MAKER)))
                .listing(Given.listing(NO, NO, null, List.of(Given.MAKER), false));
        assertThat(Given.answer(
                Given.choosing(RuleId.HRS_002, "ai-gigafactory-strict", "undisclosedHolders", counts), facts.file())
                .verdict()).isEqualTo(verdict);
    }

    @ParameterizedTest(name = "maker {0}, origin stated {1}: {2}")
    @CsvSource({"YES, true, COMPLIANT", "YES, false, UNDETERMINED", "UNKNOWN, true, UNDETERMINED",
            "NO, true, UNDETERMINED",
            "NO, false, UNDETERMINED", "UNKNOWN, false, UNDETERMINED"})
    void a_part_names_a_known_maker_and_an_origin(Truth maker, boolean origin, Verdict verdict) {
        assertThat(law(RuleId.ORIG_004, Given.Case.empty().of(List.of(Given.part(maker, origin))))).isEqualTo(verdict);
    }
}
