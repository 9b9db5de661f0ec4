package eu.vigie.finding;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Pattern;

import eu.vigie.regulation.Language;

/** Days as people read them: {@code 2026-11-24} in English, as in the documents; {@code 24 novembre 2026} in French. */
public final class DayWords {

    private static final Pattern DAY = Pattern.compile("[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])");
    private static final DateTimeFormatter FRENCH = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.FRENCH);
    private static final DateTimeFormatter FRENCH_FIRST = DateTimeFormatter.ofPattern("d'er' MMMM uuuu", Locale.FRENCH);

    private DayWords() {}

    public static String in(LocalDate day, Language language) {
        return switch (language) {
            case EN -> day.toString();
            case FR -> day.format(day.getDayOfMonth() == 1 ? FRENCH_FIRST : FRENCH);
        };
    }

    /** The same of a text that is a day; any other text as it stands. */
    public static String in(String text, Language language) {
        if (language == Language.EN || !DAY.matcher(text).matches()) {
            return text;
        }
        try {
            return in(LocalDate.parse(text), language);
        } catch (java.time.DateTimeException none) {
            return text; // no such day: 2026-02-30
        }
    }
}
