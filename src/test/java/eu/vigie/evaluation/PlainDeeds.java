package eu.vigie.evaluation;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

import eu.vigie.finding.Subject;
import eu.vigie.finding.Verdict;
import eu.vigie.supplychain.Consortium;
import eu.vigie.supplychain.Consortium.Audit;
import eu.vigie.supplychain.Consortium.AuditReport;
import eu.vigie.supplychain.Consortium.Event;
import eu.vigie.supplychain.Consortium.EventKind;
import eu.vigie.supplychain.Consortium.GrantRecord;
import eu.vigie.supplychain.Consortium.UnionAccess;
import eu.vigie.supplychain.Truth;

/** The rules that ask what was done by which day: GIGA-008, GIGA-009, RECD-001. */
record PlainDeeds(PlainReading reading, Consortium consortium, LocalDate today) {

    private static final LocalDate ACT = LocalDate.of(2026, 1, 20);
    private static final LocalDate FINANCIAL_ACT = LocalDate.of(2024, 9, 30);

    static PlainDeeds of(PlainReading reading) {
        return new PlainDeeds(reading, reading.file().consortium().stated(), reading.rule().asOf());
    }

    void answers(List<String> all) {
        switch (reading.rule().rule()) {
            case GIGA_008 -> stated(all, consortium.events(),
                    event -> all.add(told(Subject.Kind.EVENT, event.evidence().place(), event.on().toString(),
                            Facts.word(event.kind()), change(event))));
            case GIGA_009 -> reports(all);
            default -> stated(all, consortium.records(), record -> all.add(told(Subject.Kind.RECORD,
                    record.evidence().place(), record.what(), "grant-records", kept(record))));
        }
    }

    private <T> void stated(List<String> all, @Nullable List<T> deeds, java.util.function.Consumer<T> each) {
        if (deeds == null) {
            all.add(PlainReading.told(reading.file().consortium(), Verdict.UNDETERMINED));
        } else {
            deeds.forEach(each);
        }
    }

    private static String told(Subject.Kind kind, String id, String name, String role, Verdict verdict) {
        return PlainReading.told(new Subject(kind, id, name, null, null, role), verdict);
    }

    private Verdict against() {
        return reading.against(reading.file().consortium());
    }

    private Verdict change(Event event) {
        boolean control = event.kind() == EventKind.CONTROL_CHANGE;
        Truth inside = control ? Truth.NO : reading.within("EU27", event.to());
        LocalDate approval = event.approvedOn();
        if (event.on().isBefore(ACT) || inside == Truth.YES) {
            return Verdict.NOT_APPLICABLE;
        }
        if (approval != null && approval.isBefore(event.on()) && !approval.isAfter(today)
                && event.approvedBy() != null) {
            return Verdict.COMPLIANT;
        }
        if (event.on().isAfter(today)) {
            return Verdict.NOT_APPLICABLE;
        }
        boolean certainlyNot = approval == null ? event.approved() == Truth.NO : approval.isAfter(event.on());
        return inside == Truth.NO && certainlyNot ? against() : Verdict.UNDETERMINED;
    }

    private void reports(List<String> all) {
        UnionAccess access = consortium.unionAccess();
        LocalDate since = access == null ? null : access.since();
        LocalDate first = since != null
                ? since
                : consortium.constituted() == null ? null : consortium.constituted().from();
        Map<Integer, @Nullable AuditReport> years = new TreeMap<>();
        for (int year = first == null ? 2026 : Math.max(2026, first.getYear()); year < today.getYear(); year++) {
            years.put(year, null);
        }
        if (access != null && access.auditReports() != null) {
            access.auditReports().forEach(report -> years.put(report.year(), report));
        }
        years.forEach((year, report) -> all.add(told(Subject.Kind.RECORD, "audit-report " + year, String.valueOf(year),
                "audit-report", filed(year, report, since))));
    }

    private static LocalDate pastWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY
                ? day.plusDays(2)
                : day.getDayOfWeek() == DayOfWeek.SUNDAY ? day.plusDays(1) : day;
    }

    private Verdict filed(int year, @Nullable AuditReport report, @Nullable LocalDate since) {
        LocalDate last = LocalDate.of(year + 1, 1, 31);
        LocalDate stated = report == null ? null : report.filedOn();
        LocalDate filed = stated == null || stated.isAfter(today) ? null : stated;
        if (since != null && since.getYear() > year) {
            return Verdict.NOT_APPLICABLE;
        }
        if (filed != null && filed.getYear() > year && !filed.isAfter(last)) {
            return Verdict.COMPLIANT;
        }
        if (!today.isAfter(last)) {
            return Verdict.NOT_APPLICABLE;
        }
        boolean late = filed != null
                ? filed.isAfter(pastWeekend(last))
                : today.isAfter(pastWeekend(last)) && report != null
                        && (report.filed() == Truth.NO || report.filedOn() != null);
        return since != null && late ? against() : Verdict.UNDETERMINED;
    }

    private Verdict kept(GrantRecord record) {
        LocalDate deleted = record.deletedOn();
        if (deleted == null) {
            return record.kept() == Truth.YES ? Verdict.COMPLIANT : Verdict.UNDETERMINED;
        }
        if (deleted.isBefore(FINANCIAL_ACT)) {
            return Verdict.NOT_APPLICABLE;
        }
        Truth enough = enough(record, deleted);
        if (deleted.isAfter(today)) {
            return enough == Truth.NO ? Verdict.FLAG : Verdict.COMPLIANT;
        }
        Truth audited = record.audits() == null
                ? Truth.UNKNOWN
                : record.audits().stream().map(each -> open(each, deleted)).reduce(Truth.NO, Truth::or);
        if (enough == Truth.NO || audited == Truth.YES) {
            return against();
        }
        return enough == Truth.YES && audited == Truth.NO ? Verdict.COMPLIANT : Verdict.UNDETERMINED;
    }

    /** Five years, or three for a grant of up to 60 000 euro; where nobody knows which, what both come to. */
    private static Truth enough(GrantRecord record, LocalDate deleted) {
        BigDecimal amount = record.amount();
        Truth five = enough(5, record.balancePaidOn(), deleted);
        Truth three = enough(3, record.balancePaidOn(), deleted);
        if (amount == null || !record.currency().equals("EUR")) {
            return five == three ? five : Truth.UNKNOWN;
        }
        return amount.compareTo(new BigDecimal("60000")) <= 0 ? three : five;
    }

    /** A last day at a weekend may move to the Monday. */
    private static Truth enough(int years, @Nullable LocalDate paid, LocalDate deleted) {
        if (paid == null) {
            return Truth.UNKNOWN;
        }
        LocalDate last = paid.plusYears(years);
        return deleted.isAfter(pastWeekend(last)) ? Truth.YES : deleted.isAfter(last) ? Truth.UNKNOWN : Truth.NO;
    }

    private static Truth open(Audit audit, LocalDate day) {
        LocalDate opened = audit.opened();
        LocalDate closed = audit.closed();
        if (opened != null && opened.isAfter(day) || closed != null && closed.isBefore(day)) {
            return Truth.NO;
        }
        boolean begun = opened != null && opened.isBefore(day);
        boolean unended = closed == null ? audit.open() == Truth.YES : closed.isAfter(day);
        return begun && unended ? Truth.YES : Truth.UNKNOWN;
    }
}
