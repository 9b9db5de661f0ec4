package eu.vigie.supplychain;

import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Something wrong in what a user handed in, said so that it can be mended.
 *
 * @param document the document's name
 * @param place a JSON pointer, {@code row 12, column "Quantity"}, {@code line 7}; empty for the document as a whole
 * @param value the value found there, shortened; null when there is none to show
 * @param problem what is wrong, as a clause without a full stop
 * @param remedy what to do, as a clause without a full stop
 */
public record InputProblem(String document, String place, @Nullable String value, String problem, String remedy) {

    private static final int LONGEST_VALUE = 80;
    /** Control characters, those that change the direction of writing, halves of characters, line separators. */
    private static final Pattern NOT_PRINTABLE = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]");

    public InputProblem {
        document = printable(document);
        place = printable(place);
        value = value == null ? null : printable(value);
        problem = oneLine(problem);
        remedy = oneLine(remedy);
    }

    /** One line: place, value, what is wrong, what to do. */
    @Override
    public String toString() {
        return document + (place.isEmpty() ? "" : " at " + place) + ": " + problem
                + (value == null ? "" : " (found '" + value + "')") + "; " + remedy + (remedy.endsWith("?") ? "" : ".");
    }

    private static String printable(String text) {
        return oneLine(text.length() <= LONGEST_VALUE * 4 ? text : text.substring(0, LONGEST_VALUE) + "…");
    }

    private static String oneLine(String text) {
        return NOT_PRINTABLE.matcher(text).replaceAll("\uFFFD");
    }
}
