package eu.vigie.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import eu.vigie.evaluation.Facts.CaseFile;
import eu.vigie.evaluation.Facts.ConsortiumFact;
import eu.vigie.evaluation.Facts.Standing;
import eu.vigie.finding.Finding;
import eu.vigie.finding.Outlook;
import eu.vigie.finding.Verdict;
import eu.vigie.regulation.RuleId;
import eu.vigie.regulation.RuleInForce;
import eu.vigie.supplychain.Area;
import eu.vigie.supplychain.Consortium;
import eu.vigie.supplychain.Consortium.Assurance;
import eu.vigie.supplychain.Consortium.MemberRole;
import eu.vigie.supplychain.Consortium.Tenderer;
import eu.vigie.supplychain.Country;
import eu.vigie.supplychain.Share;
import eu.vigie.supplychain.StatedParty;
import eu.vigie.supplychain.Truth;

/** Whatever the facts are, a rule gives one answer: no combination falls between two cases, and none into both. */
class EveryCombinationTest {

    /** How an assurance stands: not there, not accepted, nobody says who accepted it, accepted by the State. */
    private enum Promise {
        NONE, ENDED, OPEN, ACCEPTED
    }

    private static List<AssuranceFact> assurances(Promise promise) {
        return promise == Promise.NONE
                ? List.of()
                : List.of(new AssuranceFact(new Assurance(StatedParty.named("Aube Composants", Given.HERE), "guarantee",
                        promise == Promise.OPEN ? null : "a ministry",
                        promise == Promise.OPEN ? null : Country.of("FR"),
                        LocalDate.of(2026, 1, 1),
                        promise == Promise.ENDED ? Given.DAY : Given.DAY.plusDays(1), Given.HERE),
                        Given.known(Given.MAKER)));
    }

    private static CaseFile file(Standing standing, Promise promise, @Nullable Tenderer tenderer,
            List<Sanctioned> blockings) {
        return new CaseFile(new ConsortiumFact(Consortium.named("Aube", Given.HERE)),
                tenderer != null
                        ? List.of()
                        : List.of(Given.member(MemberRole.INVESTOR, Given.known(Given.MAKER), "FR", "FR")),
                List.of(), List.of(), List.of(), List.of(), List.of(standing), List.of(), List.of(standing.area()),
                List.of(),
                tenderer == null ? List.of() : List.of(new TendererFact(tenderer, Given.known(Given.MAKER), List.of())),
                assurances(promise), blockings, java.util.Map.of(), java.util.Map.of());
    }

    private static List<Standing> standings(String area) {
        List<Standing> all = new ArrayList<>();
        for (Truth seat : Truth.values()) {
            for (Truth one : Truth.values()) {
                for (Truth block : Truth.values()) {
                    for (int flags = 0; flags < 24; flags++) {
                        Standing of = Given.standing(seat, one, block, Truth.UNKNOWN, (flags & 1) > 0, (flags & 2) > 0,
                                (flags & 4) > 0);
                        Truth outvoted = Truth.values()[flags / 8];
                        Area where = new Area(area, Given.UNION.members(), Given.UNION.validFrom(), null, "act",
                                "read");
                        all.add(new Standing(of.party(), where, seat, one, block, outvoted, of.inside(),
                                of.ownersKnown(),
                                of.loop(), of.inconsistent(), of.figure(), of.controller(), List.of(),
                                () -> Outlook.NONE));
                    }
                }
            }
        }
        return all;
    }

    private static Finding one(RuleInForce rule, CaseFile file, Object what) {
        Outcome outcome = RuleBase.precompiled().evaluate(file, List.of(rule));
        assertThat(outcome.faults()).as("%s", what).isEmpty();
        assertThat(outcome.findings()).as("%s", what).hasSize(1);
        return outcome.findings().getFirst();
    }

    @ParameterizedTest
    @CsvSource({"horizon-restricted, true", "horizon-restricted-closed, false"})
    void of_a_participant_in_a_restricted_call(String profile, boolean heard) {
        RuleInForce rule = Given.rule(RuleId.CTRL_007, profile, Given.DAY);
        for (Standing standing : standings("EU27")) {
            for (Promise promise : Promise.values()) {
                Finding finding = one(rule, file(standing, promise, null, List.of()), standing + " " + promise);
                if (finding.verdict() == Verdict.DEROGATED) {
                    assertThat(heard && promise == Promise.ACCEPTED && standing.oneOutside() == Truth.YES).isTrue();
                }
                assertThat(finding.verdict() == Verdict.COMPLIANT).as("%s", standing)
                        .isEqualTo(standing.outside() == Truth.NO && !standing.loop() && !standing.inconsistent());
            }
        }
    }

    @Test
    void of_a_tenderer_as_in_defence() {
        RuleInForce rule = Given.rule(RuleId.CTRL_008, "edf-analogy", Given.DAY);
        for (Standing standing : standings("EDF")) {
            for (Promise promise : Promise.values()) {
                for (String share : List.of("9", "10")) {
                    Tenderer tenderer = new Tenderer(StatedParty.named("Aube Composants", Given.HERE),
                            Share.exactly(share), Truth.NO, Truth.NO);
                    Finding finding = one(rule, file(standing, promise, tenderer, List.of()), standing + " " + promise);
                    assertThat(finding.verdict() == Verdict.NOT_APPLICABLE).isEqualTo(share.equals("9"));
                    assertThat(finding.verdict()).isNotEqualTo(Verdict.BREACH);
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"SANC_003, us-lists, false", "SANC_004, us-lists, false", "SANC_005, us-lists, true",
            "SANC_001, eu-sanctions, true"})
    void of_whoever_may_be_blocked(RuleId id, String profile, boolean controlCounts) {
        RuleInForce rule = Given.rule(id, profile, Given.DAY);
        Standing any = standings("EU27").getFirst();
        for (boolean given : List.of(true, false)) {
            for (Truth listed : Truth.values()) {
                for (Truth owned : Truth.values()) {
                    for (Truth controlled : Truth.values()) {
                        for (int more = 0; more < 4; more++) {
                            boolean held = (more & 1) > 0;
                            boolean loop = (more & 2) > 0;
                            Sanctioned blocking = new Sanctioned(id, Given.MAKER, given ? List.of() : List.of("a list"),
                                    listed, owned, held ? Share.exactly("20") : null, controlled, loop, null, List.of(),
                                    List.of(), () -> Outlook.NONE);
                            Finding finding = one(rule, file(any, Promise.NONE, null, List.of(blocking)), blocking);
                            boolean clear = listed == Truth.NO && owned == Truth.NO
                                    && (controlCounts ? controlled == Truth.NO : passes(id, controlled));
                            assertThat(finding.verdict() == Verdict.COMPLIANT).as("%s", blocking)
                                    .isEqualTo(given && clear && !loop);
                            assertThat(finding.verdict()).isNotEqualTo(Verdict.BREACH);
                        }
                    }
                }
            }
        }
    }

    /** Control without half of the capital is flagged where the guidance says so, and is nothing to a rule on shares alone. */
    private static boolean passes(RuleId rule, Truth controlled) {
        return rule == RuleId.SANC_004 || controlled != Truth.YES;
    }
}
