package eu.vigie.specification;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;

/** Days as sentences write them: "1 June 2026", "1er juin 2026". */
final class Days {

    static final String DAY = "[0-9]{1,2}(?:er)? \\p{L}+ [0-9]{4}";

    private static final List<DateTimeFormatter> SPELLINGS = List.of(
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH).withResolverStyle(ResolverStyle.STRICT),
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.FRENCH).withResolverStyle(ResolverStyle.STRICT));

    private Days() {}

    static LocalDate said(String words) {
        for (DateTimeFormatter spelling : SPELLINGS) {
            try {
                return LocalDate.parse(words.strip().replaceFirst("^1er ", "1 "), spelling);
            } catch (DateTimeParseException e) {
                // the other language may read it
            }
        }
        throw new IllegalArgumentException("'" + words + "' is no day. Write '1 June 2026' or '1er juin 2026'.");
    }
}
