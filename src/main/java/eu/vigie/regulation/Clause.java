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
 * @param interpretation where the source leaves a question open, how we read it and why; null when nothing is open
 */
public record Clause(RuleId rule, String version, Bilingual title, Bilingual source, Bilingual article,
        @Nullable String link, LegalStatus status, Verification verification, LocalDate validFrom,
        @Nullable LocalDate validUntil, LocalDate checkedOn, Bilingual asks, @Nullable Bilingual interpretation) {

    public Clause(RuleId rule, String version, Bilingual title, Bilingual source, Bilingual article,
            @Nullable String link,
            LegalStatus status, Verification verification, LocalDate validFrom, @Nullable LocalDate validUntil,
            LocalDate checkedOn, Bilingual asks) {
        this(rule, version, title, source, article, link, status, verification, validFrom, validUntil, checkedOn,
                asks, null);
    }

    /** Half-open: the end day is out. */
    public boolean appliesOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validUntil == null || day.isBefore(validUntil));
    }
}
