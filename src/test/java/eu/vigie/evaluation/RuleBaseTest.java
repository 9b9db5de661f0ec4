package eu.vigie.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.junit.jupiter.api.Test;

import eu.vigie.evaluation.Facts.BilledPart;
import eu.vigie.evaluation.Facts.CaseFile;
import eu.vigie.evaluation.Facts.Identity;
import eu.vigie.evaluation.Facts.Standing;
import eu.vigie.evaluation.Facts.Supply;
import eu.vigie.finding.Finding;
import eu.vigie.finding.Verdict;
import eu.vigie.regulation.RuleId;
import eu.vigie.regulation.RuleInForce;
import eu.vigie.supplychain.Part;
import eu.vigie.supplychain.PartId;
import eu.vigie.supplychain.StatedParty;
import eu.vigie.supplychain.SupplyRole;
import eu.vigie.supplychain.Truth;

/** A rule that goes wrong is named, makes its answer UNDETERMINED, and takes no other rule with it. */
class RuleBaseTest {

    private static final String HEAD = """
            package rules.orig004;
            import eu.vigie.evaluation.Facts.PartFact;
            import eu.vigie.evaluation.Law;
            import eu.vigie.supplychain.Truth;
            """;
    private static final String SOUND_SITE_RULE = """
            package rules.giga004;
            import eu.vigie.evaluation.Facts.ConsortiumFact;
            import eu.vigie.evaluation.Facts.SiteFact;
            import eu.vigie.evaluation.Law;
            rule "GIGA-004 every site" when $law : Law() $site : SiteFact() then
                insert($law.compliant($site, "site-inside").because($site));
            end
            rule "GIGA-004 the consortium" when $law : Law() $consortium : ConsortiumFact() then
                insert($law.open($consortium, "no-host"));
            end
            """;
    private static final CaseFile TWO_PARTS = Given.Case.empty().at(List.of(Given.site("FR")))
            .of(List.of(Given.part(Truth.YES, true), named("Fan", Truth.UNKNOWN))).file();

    private static BilledPart named(String name, Truth maker) {
        return new BilledPart(new Part(new PartId("urn:test:" + name), name, null, null, null, List.of(), List.of(),
                Given.HERE, java.util.Set.of()), maker, "Aube Composants", true, List.of());
    }

    private static Outcome ask(String partRule) {
        RuleBase rules = Given.compiled(Map.of(RuleId.ORIG_004, HEAD + partRule, RuleId.GIGA_004, SOUND_SITE_RULE));
        List<RuleInForce> asked = List.of(Given.rule(RuleId.ORIG_004, "ai-gigafactory", Given.DAY),
                Given.rule(RuleId.GIGA_004, "ai-gigafactory", Given.DAY));
        return rules.evaluate(TWO_PARTS, asked);
    }

    private static void assertPartRuleFailedAlone(Outcome outcome, String words) {
        assertThat(outcome.faults()).singleElement().satisfies(fault -> {
            assertThat(fault.rule()).isEqualTo(RuleId.ORIG_004);
            assertThat(fault.problem()).contains(words);
        });
        assertThat(outcome.findings()).filteredOn(finding -> finding.rule() == RuleId.ORIG_004)
                .anyMatch(finding -> finding.caseId().equals("rule-failed"))
                .filteredOn(finding -> finding.caseId().equals("rule-failed"))
                .allMatch(finding -> finding.verdict() == Verdict.UNDETERMINED);
        assertThat(outcome.findings()).filteredOn(finding -> finding.rule() == RuleId.GIGA_004).hasSize(2);
    }

    @Test
    void a_consequence_that_throws_is_a_fault_of_its_rule_alone() {
        assertPartRuleFailedAlone(ask("""
                rule "ORIG-004 throws" when $law : Law() $part : PartFact() then
                    if ($part.originStated()) { throw new IllegalStateException("out of paper"); }
                end
                """), "out of paper");
    }

    @Test
    void a_condition_that_throws_is_a_fault_of_its_rule_alone() {
        assertPartRuleFailedAlone(ask("""
                rule "ORIG-004 throws" when $law : Law() $part : PartFact(maker.name().charAt(99) == 'x') then
                    insert($law.compliant($part, "maker-and-origin").because($part));
                end
                """), "rule failed");
    }

    @Test
    void a_rule_that_never_ends_is_stopped_at_the_firing_limit() {
        assertPartRuleFailedAlone(ask("""
                rule "ORIG-004 begins" when Law() then insert(Integer.valueOf(0)); end
                rule "ORIG-004 goes on" when $number : Integer() then insert(Integer.valueOf($number + 1)); end
                """), "was stopped");
    }

    @Test
    void a_rule_that_is_silent_about_a_part_is_found_out() {
        Outcome outcome = ask("""
                rule "ORIG-004 sees one part only" when $law : Law() $part : PartFact(maker == Truth.UNKNOWN) then
                    insert($law.compliant($part, "maker-and-origin").because($part));
                end
                """);
        assertPartRuleFailedAlone(outcome, "'Board' (manufacturer) got 0 answers");
        assertThat(outcome.findings()).filteredOn(finding -> finding.subject().name().equals("Fan")).singleElement()
                .matches(finding -> finding.verdict() == Verdict.COMPLIANT);
    }

    @Test
    void a_rule_that_answers_twice_is_believed_neither_time() {
        Outcome outcome = ask("""
                rule "ORIG-004 says yes" when $law : Law() $part : PartFact() then
                    insert($law.compliant($part, "maker-and-origin").because($part));
                end
                rule "ORIG-004 says no" when $law : Law() $part : PartFact(maker == Truth.UNKNOWN) then
                    insert($law.open($part, "no-origin").because($part));
                end
                """);
        assertPartRuleFailedAlone(outcome, "'Fan' (manufacturer) got 2 answers");
    }

    @Test
    void a_text_that_is_no_rule_does_not_compile() {
        assertThatThrownBy(() -> ask("rule broken when then")).hasMessageContaining("do not compile");
    }

    @Test
    void the_order_of_the_facts_changes_nothing() {
        List<BilledPart> parts = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            parts.add(named("Part " + i % 10 + "-" + i, Truth.values()[i % 3]));
        }
        RuleInForce rule = Given.rule(RuleId.ORIG_004, "ai-gigafactory", Given.DAY);
        String first = findings(parts, rule);
        for (int seed = 0; seed < 20; seed++) {
            Collections.shuffle(parts, new Random(seed));
            assertThat(findings(parts, rule)).isEqualTo(first);
        }
    }

    private static String findings(List<BilledPart> parts, RuleInForce rule) {
        return RuleBase.precompiled().evaluate(Given.Case.empty().of(List.copyOf(parts)).file(), List.of(rule))
                .findings().toString();
    }

    @Test
    void a_supplier_of_many_parts_is_asked_about_once_and_every_part_has_the_answer_with_its_own_reasoning() {
        List<Supply> supplies = new ArrayList<>();
        Identity maker = Given.known(Given.MAKER);
        for (int i = 0; i < 50; i++) {
            SupplyRole role = i % 5 == 4 ? SupplyRole.ALTERNATE_MANUFACTURER : SupplyRole.MANUFACTURER;
            supplies.add(supply("Part " + i, role, i % 10 == 0 ? new Identity(null, "unknown", List.of()) : maker));
        }
        Alike alike = new Alike(supplies);
        assertThat(alike.shown()).as("the maker, as an alternate too, and five who are nobody known").hasSize(7);
        List<Finding> together = findingsOf(supplies);
        assertThat(together).hasSize(50).extracting(finding -> finding.reasoning().getFirst().from())
                .containsExactlyInAnyOrderElementsOf(supplies.stream().map(each -> each.part().name()).toList());
        List<Finding> apart = supplies.stream().flatMap(each -> findingsOf(List.of(each)).stream()).sorted().toList();
        assertThat(together.toString()).isEqualTo(apart.toString());
    }

    private static List<Finding> findingsOf(List<Supply> supplies) {
        return findingsOf(supplies, RuleId.CTRL_001);
    }

    private static List<Finding> findingsOf(List<Supply> supplies, RuleId rule) {
        Standing outside = Given.standing(Truth.NO, Truth.YES, Truth.YES, Truth.NO, true, false, false);
        Facts.Listing unlisted = Given.listing(Truth.NO, Truth.NO, null, false);
        return RuleBase.precompiled()
                .evaluate(Given.Case.empty().supplied(supplies).standing(outside).listing(unlisted).file(),
                        List.of(Given.rule(rule, "ai-gigafactory-strict", Given.DAY)))
                .findings();
    }

    private static Supply supply(String part, SupplyRole role, Identity identity) {
        return new Supply(
                new Part(new PartId("urn:test:" + part), part, null, null, null, List.of(), List.of(), Given.HERE,
                        java.util.Set.of()),
                role, StatedParty.named("Aube Composants", Given.HERE), identity);
    }

    @Test
    void parts_of_whose_making_the_same_is_known_are_asked_about_once_and_each_has_the_answer_with_its_own_reasoning() {
        List<BilledPart> parts = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            parts.add(named("Part " + i, Truth.values()[i % 3]));
        }
        assertThat(new Alike(parts).shown()).hasSize(3);
        RuleInForce rule = Given.rule(RuleId.ORIG_004, "ai-gigafactory", Given.DAY);
        List<Finding> apart = parts.stream().flatMap(each -> RuleBase.precompiled()
                .evaluate(Given.Case.empty().of(List.of(each)).file(), List.of(rule)).findings().stream()).sorted()
                .toList();
        assertThat(findings(parts, rule)).isEqualTo(apart.toString());
    }

    @Test
    void the_same_party_named_twice_in_one_role_has_its_graver_answer_first_whatever_is_asked_first() {
        List<Supply> twice = List.of(supply("Board", SupplyRole.MANUFACTURER, Given.known(Given.MAKER)),
                supply("Board", SupplyRole.MANUFACTURER,
                        new Identity(Given.MAKER, "name", List.of(Given.MAKER))));
        List<Finding> findings = findingsOf(twice, RuleId.HRS_001);
        assertThat(findings).hasSize(2).isSorted();
        assertThat(findingsOf(twice.reversed(), RuleId.HRS_001)).hasToString(findings.toString());
    }

    @Test
    void no_rule_sees_which_part_it_is_asked_about_for_it_is_not_asked_about_each() throws IOException {
        for (RuleId rule : RuleId.values()) {
            String text = Files.readString(Path.of("rules", rule.group(), rule.id() + ".drl"));
            switch (rule.scope()) {
                case SUPPLY, SUPPLY_AND_MEMBERS, SUPPLY_AND_PARTICIPANTS ->
                    assertThat(text).as(rule.id()).contains("NamedParty").doesNotContain("Supply");
                case PART -> assertThat(text).as(rule.id()).contains("PartFact").doesNotContain("BilledPart");
                default -> assertThat(text).as(rule.id()).doesNotContain("BilledPart");
            }
        }
    }

    @Test
    void a_rule_with_nothing_in_its_scope_does_not_apply() {
        Outcome outcome = RuleBase.precompiled().evaluate(Given.Case.empty().file(),
                List.of(Given.rule(RuleId.CTRL_001, "ai-gigafactory", Given.DAY)));
        assertThat(outcome.findings()).singleElement().matches(f -> f.verdict() == Verdict.NOT_APPLICABLE)
                .matches(f -> f.caseId().equals("nothing-in-scope"));
    }

    @Test
    void a_rule_is_not_asked_before_its_clause_applies() {
        Outcome outcome = RuleBase.precompiled().evaluate(Given.Case.empty().file(),
                List.of(Given.rule(RuleId.GIGA_001, "ai-gigafactory", java.time.LocalDate.of(2026, 1, 19))));
        assertThat(outcome.findings()).singleElement().matches(f -> f.verdict() == Verdict.NOT_APPLICABLE)
                .matches(f -> f.caseId().equals("not-in-force"));
    }
}
