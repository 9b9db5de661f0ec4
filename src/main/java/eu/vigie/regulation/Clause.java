package eu.vigie.regulation;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * The clause of law that a rule states.
 *
 * @param rule the rule
 * @param version version of our reading of it, counted up with each change of its DRL, clause or parameters
 * @param title what the rule asks, in a line
 * @param source the act
 * @param article where in it
 * @param link stable address of the act; null when it has none
 * @param status its force
 * @param verification how sure we are
 * @param validFrom first day on which it can be applied
 * @param validUntil first day on which it no longer can; null while it can
 * @param checkedOn when somebody last looked at the source
 * @param asks what it asks, in our words
 * @param later the force it has from a known day on; null when no change is known
 * @param interpretation where the source leaves a question open, how we read it and why; null when nothing is open
 */
public record Clause(RuleId rule, String version, Bilingual title, Bilingual source, Bilingual article,
        @Nullable String link, LegalStatus status, Verification verification, LocalDate validFrom,
        @Nullable LocalDate validUntil, LocalDate checkedOn, Bilingual asks, @Nullable Later later,
        @Nullable Bilingual interpretation) {

    /**
     * A change of force that the act itself foresees.
     *
     * @param from first day
     * @param status the force from then on
     * @param verification how sure we are of the day
     */
    public record Later(LocalDate from, LegalStatus status, Verification verification) {}

    public Clause(RuleId rule, String version, Bilingual title, Bilingual source, Bilingual article,
            @Nullable String link,
            LegalStatus status, Verification verification, LocalDate validFrom, @Nullable LocalDate validUntil,
            LocalDate checkedOn, Bilingual asks) {
        this(rule, version, title, source, article, link, status, verification, validFrom, validUntil, checkedOn,
                asks, null, null);
    }

    /** Half-open: the end day is out. */
    public boolean appliesOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validUntil == null || day.isBefore(validUntil));
    }

    /** The clause with the force that it has on a day. */
    public Clause on(LocalDate day) {
        return later == null || day.isBefore(later.from())
                ? this
                : new Clause(rule, version, title, source, article, link, later.status(), verification, validFrom,
                        validUntil, checkedOn, asks, null, interpretation);
    }
}
