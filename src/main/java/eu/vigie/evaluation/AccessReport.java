package eu.vigie.evaluation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

import eu.vigie.evaluation.Facts.ConsortiumFact;
import eu.vigie.finding.ReasoningStep;
import eu.vigie.finding.ReasoningStep.Fact;
import eu.vigie.finding.Subject;
import eu.vigie.supplychain.Consortium.AuditReport;
import eu.vigie.supplychain.Consortium.Constitution;
import eu.vigie.supplychain.Consortium.UnionAccess;
import eu.vigie.supplychain.EvidenceRef;
import eu.vigie.supplychain.Truth;

/**
 * The audit report on the Union's computing time in one year, against the day by which it is to be filed in the next. A year
 * is asked about from the first in which there may have been such time.
 */
public final class AccessReport implements Item {

    private static final String LAST_DAY = "lastDayOfNextYear";

    private final Law law;
    private final int year;
    private final Truth owed;
    private final @Nullable AuditReport report;
    private final EvidenceRef evidence;

    private AccessReport(Law law, int year, Truth owed, @Nullable AuditReport report, EvidenceRef evidence) {
        this.law = law;
        this.year = year;
        this.owed = owed;
        this.report = report;
        this.evidence = report == null ? evidence : report.evidence();
    }

    static List<AccessReport> of(ConsortiumFact consortium, Law law) {
        UnionAccess access = consortium.stated().unionAccess();
        Map<Integer, @Nullable AuditReport> years = new TreeMap<>();
        for (int year = firstYear(consortium, law); year < law.inForce().asOf().getYear(); year++) {
            years.put(year, null);
        }
        if (access != null && access.auditReports() != null) {
            access.auditReports().forEach(report -> years.put(report.year(), report));
        }
        LocalDate since = access == null ? null : access.since();
        EvidenceRef evidence = access == null ? consortium.stated().evidence() : access.evidence();
        List<AccessReport> reports = new ArrayList<>();
        years.forEach((year, report) -> reports.add(new AccessReport(law, year,
                since == null ? Truth.UNKNOWN : Truth.of(since.getYear() <= year), report, evidence)));
        return reports;
    }

    /** None before the act, before the consortium, or before the day from which the Union has such time. */
    private static int firstYear(ConsortiumFact consortium, Law law) {
        UnionAccess access = consortium.stated().unionAccess();
        Constitution term = consortium.stated().constituted();
        LocalDate first = access != null && access.since() != null
                ? access.since()
                : term == null ? null : term.from();
        int act = law.inForce().clause().validFrom().getYear();
        return first == null ? act : Math.max(act, first.getYear());
    }

    @Override
    public Subject subject() {
        return new Subject(Subject.Kind.RECORD, "audit-report " + year, String.valueOf(year), null, null,
                "audit-report");
    }

    /** Whether there was such time in that year, so that a report on it is owed. */
    public Truth owed() {
        return owed;
    }

    private LocalDate lastDay() {
        return LocalDate.ofYearDay(year + 1, law.inForce().number(LAST_DAY).intValueExact());
    }

    private LocalDate asOf() {
        return law.inForce().asOf();
    }

    /** Whether the last day is over on the day of the assessment. */
    public boolean isDue() {
        return asOf().isAfter(lastDay());
    }

    private @Nullable LocalDate filed() {
        LocalDate day = report == null ? null : report.filedOn();
        return day == null || day.isAfter(asOf()) ? null : day;
    }

    /** Whether it is filed and may be filed too early: before its year was over. */
    public boolean isEarly() {
        LocalDate filed = filed();
        return filed != null && filed.getYear() <= year;
    }

    /** Whether the last day is a Saturday or Sunday, and what was done or left was so until the Monday. */
    public boolean isOfWeekend() {
        LocalDate filed = filed();
        LocalDate day = filed == null ? asOf() : filed;
        return !inTime(day) && !day.isAfter(LegalDays.atTheLatest(lastDay()));
    }

    /** Whether it was filed by the last day. */
    public Truth inTime() {
        LocalDate filed = filed();
        if (isOfWeekend() || isEarly()) {
            return Truth.UNKNOWN;
        }
        if (filed != null) {
            return Truth.of(inTime(filed));
        }
        boolean known = report != null && (report.filed() == Truth.NO || report.filedOn() != null);
        return known && !inTime(asOf()) ? Truth.NO : Truth.UNKNOWN;
    }

    private boolean inTime(LocalDate day) {
        return law.comparison(LAST_DAY).holds(BigDecimal.valueOf(day.toEpochDay()),
                BigDecimal.valueOf(lastDay().toEpochDay()));
    }

    /** Whether it is filed on the day of the assessment, as far as is stated. */
    public boolean isFiled() {
        return filed() != null;
    }

    @Override
    public List<ReasoningStep> because() {
        String name = subject().name();
        ReasoningStep filing = report != null && report.filed() == Truth.NO
                ? new ReasoningStep(Fact.STATED, name, "no", null, "filed", evidence)
                : report == null || report.filedOn() == null
                        ? new ReasoningStep(Fact.MISSING, name, null, null, "filed-on", evidence)
                        : new ReasoningStep(Fact.STATED, name, report.filedOn().toString(), null, "filed-on", evidence);
        return owed == Truth.UNKNOWN
                ? List.of(filing, new ReasoningStep(Fact.MISSING, name, null, null, "access-since", evidence))
                : List.of(filing);
    }

    @Override
    public Map<String, String> words() {
        LocalDate day = report == null ? null : report.filedOn();
        return Map.of("year", String.valueOf(year), "last-day", lastDay().toString(), "filed",
                day == null ? "" : day.toString());
    }
}
