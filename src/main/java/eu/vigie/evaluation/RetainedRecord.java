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
import eu.vigie.supplychain.Consortium.Audit;
import eu.vigie.supplychain.Consortium.GrantRecord;
import eu.vigie.supplychain.Truth;

/**
 * Records of one grant, against the years for which they are to be kept after the balance was paid. The day of payment does
 * not count, the last day does: paid on 30 June 2031, five years are over after 30 June 2036.
 */
public final class RetainedRecord implements Item {

    private static final String YEARS = "yearsKept";
    private static final String SMALL_YEARS = "yearsKeptSmall";
    private static final String SMALL = "smallGrantMost";
    private static final String EURO = "EUR";

    private final Law law;
    private final GrantRecord grant;

    private RetainedRecord(Law law, GrantRecord grant) {
        this.law = law;
        this.grant = grant;
    }

    static List<RetainedRecord> of(ConsortiumFact consortium, Law law) {
        List<GrantRecord> grants = consortium.stated().records();
        return grants == null ? List.of() : grants.stream().map(grant -> new RetainedRecord(law, grant)).toList();
    }

    @Override
    public Subject subject() {
        return new Subject(Subject.Kind.RECORD, grant.evidence().place(), grant.what(), null, null, "grant-records");
    }

    /** Whether they are still there on the day of the assessment; UNKNOWN where no day of a deletion is stated either. */
    public Truth kept() {
        LocalDate deleted = grant.deletedOn();
        return deleted == null
                ? grant.kept() == Truth.YES ? Truth.YES : Truth.UNKNOWN
                : Truth.of(deleted.isAfter(law.inForce().asOf()));
    }

    /** Whether they were deleted before the clause could be applied. */
    public boolean isBeforeTheAct() {
        LocalDate deleted = grant.deletedOn();
        return deleted != null && deleted.isBefore(law.inForce().clause().validFrom());
    }

    /** Whether the grant is one of the small ones, for which fewer years suffice. */
    private Truth small() {
        BigDecimal amount = grant.amount();
        return amount == null || !grant.currency().equals(EURO)
                ? Truth.UNKNOWN
                : Truth.of(law.comparison(SMALL).holds(amount, law.inForce().number(SMALL)));
    }

    /** Whether they are, or were, kept for as many years as are asked; UNKNOWN where no day of a deletion is stated. */
    public Truth longEnough() {
        Truth fewer = longEnough(SMALL_YEARS);
        Truth more = longEnough(YEARS);
        return switch (small()) {
            case YES -> fewer;
            case NO -> more;
            case UNKNOWN -> fewer == more ? fewer : Truth.UNKNOWN;
        };
    }

    private Truth longEnough(String years) {
        LocalDate deleted = grant.deletedOn();
        LocalDate last = lastDay(years);
        if (deleted == null || last == null) {
            return Truth.UNKNOWN;
        }
        LocalDate lastKept = deleted.minusDays(1);
        boolean certainly = holds(years, lastKept, LegalDays.atTheLatest(last));
        return certainly ? Truth.YES : holds(years, lastKept, last) ? Truth.UNKNOWN : Truth.NO;
    }

    private boolean holds(String years, LocalDate day, LocalDate last) {
        return law.comparison(years).holds(BigDecimal.valueOf(day.toEpochDay()),
                BigDecimal.valueOf(last.toEpochDay()));
    }

    private @Nullable LocalDate lastDay(String years) {
        LocalDate paid = grant.balancePaidOn();
        return paid == null ? null : paid.plusYears(law.inForce().number(years).intValueExact());
    }

    /** Whether an audit, an appeal, litigation or a claim was open on the day of the deletion. */
    public Truth audited() {
        LocalDate deleted = grant.deletedOn();
        List<Audit> audits = grant.audits();
        if (deleted == null || audits == null) {
            return Truth.UNKNOWN;
        }
        return audits.stream().map(audit -> openOn(audit, deleted)).reduce(Truth.NO, Truth::or);
    }

    /** What comes first within one day is not known. */
    private static Truth openOn(Audit audit, LocalDate day) {
        LocalDate opened = audit.opened();
        LocalDate closed = audit.closed();
        Truth begun = opened == null || opened.equals(day) ? Truth.UNKNOWN : Truth.of(opened.isBefore(day));
        Truth unended = closed == null
                ? audit.open() == Truth.YES ? Truth.YES : Truth.UNKNOWN
                : closed.equals(day) ? Truth.UNKNOWN : Truth.of(closed.isAfter(day));
        return begun.and(unended);
    }

    @Override
    public List<ReasoningStep> because() {
        List<ReasoningStep> steps = new ArrayList<>();
        steps.add(step("balance-paid", grant.balancePaidOn()));
        steps.add(step("grant-amount", grant.amount() == null ? null : amount()));
        steps.add(grant.kept() == Truth.YES ? step("kept", "yes") : step("deleted-on", grant.deletedOn()));
        List<Audit> audits = grant.audits();
        if (audits == null) {
            steps.add(step("audits", null));
            return steps;
        }
        for (Audit audit : audits) {
            steps.add(new ReasoningStep(audit.opened() == null ? Fact.MISSING : Fact.STATED, grant.what(),
                    audit.opened() == null ? null : audit.opened().toString(), null, "audit-opened", audit.evidence()));
            steps.add(audit.open() == Truth.YES
                    ? new ReasoningStep(Fact.STATED, grant.what(), "yes", null, "audit-open", audit.evidence())
                    : new ReasoningStep(audit.closed() == null ? Fact.MISSING : Fact.STATED, grant.what(),
                            audit.closed() == null ? null : audit.closed().toString(), null, "audit-closed",
                            audit.evidence()));
        }
        return steps;
    }

    private ReasoningStep step(String datum, @Nullable Object value) {
        return new ReasoningStep(value == null ? Fact.MISSING : Fact.STATED, grant.what(),
                value == null ? null : value.toString(), null, datum, grant.evidence());
    }

    private String amount() {
        return grant.amount() == null ? "" : grant.amount().toPlainString() + " " + grant.currency();
    }

    @Override
    public Map<String, String> words() {
        Map<String, String> words = new TreeMap<>();
        words.put("grant", grant.what());
        words.put("grant-money", amount());
        words.put("paid", text(grant.balancePaidOn()));
        words.put("deleted", text(grant.deletedOn()));
        words.put("last-day", text(lastDay(small() == Truth.YES ? SMALL_YEARS : YEARS)));
        return words;
    }

    private static String text(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }
}
