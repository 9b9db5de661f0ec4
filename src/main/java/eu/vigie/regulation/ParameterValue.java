package eu.vigie.regulation;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * What a parameter is worth for a time.
 *
 * @param name the parameter, for example {@code controlThreshold} or {@code area}
 * @param unit of a number, for example {@code percent of votes}; {@code area}, {@code list}, {@code meaning} or
 *        {@code countries} for names of such
 * @param value the number as a decimal string, or the name
 * @param comparison how a figure is compared with it; null for names
 * @param validFrom first day
 * @param validUntil first day on which it no longer holds; null while it does
 * @param reference who says so: act and article
 * @param verification how sure we are of it
 */
public record ParameterValue(String name, String unit, String value, @Nullable Comparison comparison,
        LocalDate validFrom, @Nullable LocalDate validUntil, Bilingual reference,
        Verification verification) {

    /** The same with the value that a profile settles on. */
    ParameterValue chosen(String choice, String profile) {
        return new ParameterValue(name, unit, choice, comparison, validFrom, validUntil,
                new Bilingual("chosen by the profile " + profile, "choisi par le profil " + profile), verification);
    }

    /** Half-open: the end day is out. */
    public boolean appliesOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validUntil == null || day.isBefore(validUntil));
    }
}
