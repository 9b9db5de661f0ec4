package eu.vigie.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import eu.vigie.evaluation.Facts.CaseFile;
import eu.vigie.evaluation.Facts.ConsortiumFact;
import eu.vigie.regulation.RuleId;
import eu.vigie.regulation.RuleInForce;
import eu.vigie.supplychain.Consortium;
import eu.vigie.supplychain.Consortium.Audit;
import eu.vigie.supplychain.Consortium.AuditReport;
import eu.vigie.supplychain.Consortium.Event;
import eu.vigie.supplychain.Consortium.EventKind;
import eu.vigie.supplychain.Consortium.GrantRecord;
import eu.vigie.supplychain.Consortium.UnionAccess;
import eu.vigie.supplychain.Country;
import eu.vigie.supplychain.EvidenceRef;
import eu.vigie.supplychain.Truth;

/** Whatever a consortium has done or left undone, there is one answer, and it is the one that a plain reading gives. */
class EveryDeedTest {

    private static final LocalDate ACT = LocalDate.of(2026, 1, 20);

    private static Consortium consortium(@Nullable List<Event> events, @Nullable UnionAccess access,
            @Nullable List<GrantRecord> records) {
        return new Consortium("Aube", null, List.of(), List.of(), null, List.of(), events, access, records, null,
                List.of(), List.of(), Given.HERE);
    }

    private static void answersPlainly(RuleId rule, Consortium consortium, LocalDate day) {
        CaseFile file = new CaseFile(new ConsortiumFact(consortium), List.of(), List.of(), List.of(), List.of(),
                List.of(),
                List.of(), List.of(), List.of(Given.UNION), List.of(), List.of(), List.of(), List.of(), Map.of(),
                Map.of());
        RuleInForce asked = Given.rule(rule, "ai-gigafactory", day);
        Outcome outcome = RuleBase.precompiled().evaluate(file, List.of(asked));
        assertThat(outcome.faults()).isEmpty();
        assertThat(outcome.findings()).extracting(finding -> PlainReading.told(finding.subject(), finding.verdict()))
                .containsExactlyInAnyOrderElementsOf(new PlainReading(asked, file).answers());
    }

    private static EvidenceRef at(int index) {
        return new EvidenceRef("test", "", "/" + index);
    }

    @Test
    void of_changes_and_their_approvals() {
        List<Event> events = new ArrayList<>();
        for (EventKind kind : EventKind.values()) {
            for (String to : Arrays.asList(null, "FR", "NO")) {
                for (LocalDate on : List.of(ACT.minusDays(1), ACT, Given.DAY, Given.DAY.plusDays(2))) {
                    for (Truth approved : Truth.values()) {
                        for (int days : approved == Truth.YES ? List.of(-9, -1, 0, 1) : List.of(0)) {
                            for (String by : Arrays.asList(null, "an authority")) {
                                events.add(new Event(kind, null, to == null ? null : Country.of(to), on, approved,
                                        approved == Truth.YES ? on.plusDays(days) : null, by, at(events.size())));
                            }
                        }
                    }
                }
            }
        }
        answersPlainly(RuleId.GIGA_008, consortium(events, null, null), Given.DAY);
    }

    /** 31 January 2027 is a Sunday, 31 January 2028 a Monday. */
    @ParameterizedTest
    @ValueSource(strings = {"2027-01-31", "2027-02-01", "2027-02-02", "2028-01-31", "2028-02-01", "2030-06-01"})
    void of_audit_reports(LocalDate day) {
        for (LocalDate since : Arrays.asList(null, LocalDate.of(2026, 5, 1), LocalDate.of(2027, 5, 1))) {
            for (int year : List.of(2026, 2027)) {
                for (Truth filed : Truth.values()) {
                    LocalDate last = LocalDate.of(year + 1, 1, 31);
                    for (int days : filed == Truth.YES ? List.of(-31, -30, 0, 1, 2) : List.of(0)) {
                        LocalDate filedOn = filed == Truth.YES ? last.plusDays(days) : null;
                        AuditReport report = new AuditReport(year, filed, filedOn, Given.HERE);
                        answersPlainly(RuleId.GIGA_009,
                                consortium(null, new UnionAccess(since, List.of(report), Given.HERE), null), day);
                    }
                }
            }
        }
    }

    @Test
    void of_records_and_their_deletion() {
        LocalDate day = LocalDate.of(2036, 11, 22);
        LocalDate paid = LocalDate.of(2031, 6, 30);
        List<GrantRecord> records = new ArrayList<>();
        List<Audit> open = List.of(new Audit(paid, null, Truth.YES, Given.HERE));
        for (LocalDate balance : Arrays.asList(null, paid)) {
            for (String amount : Arrays.asList(null, "60000", "60001")) {
                for (Truth kept : Truth.values()) {
                    for (LocalDate deleted : kept == Truth.NO
                            ? List.of(paid.plusYears(3), paid.plusYears(3).plusDays(1), paid.plusYears(5),
                                    paid.plusYears(5).plusDays(1), day.plusDays(1))
                            : Arrays.<LocalDate>asList((LocalDate) null)) {
                        for (List<Audit> audits : Arrays.asList(null, List.<Audit>of(), open)) {
                            records.add(new GrantRecord("study", amount == null ? null : new BigDecimal(amount), "EUR",
                                    balance, kept, deleted, audits, at(records.size())));
                        }
                    }
                }
            }
        }
        answersPlainly(RuleId.RECD_001, consortium(null, null, records), day);
    }
}
