package eu.vigie.evidence;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

import eu.vigie.supplychain.Interest.Directness;

/**
 * Days as numbers since 1970. Registers know some dates to the month or year only.
 *
 * <p>Interpretation: such a date is any of the days that it can mean. Between the first and the last of them it is open whether the
 * stake is there: it counts as one that nobody calls direct, which is possible and never certain.
 */
final class Days {

    /** Of what is no date. */
    static final int NONE = Integer.MIN_VALUE;

    private Days() {}

    /** Of a date, or a date with a time; {@link #NONE} of anything else. */
    static int of(String text) {
        boolean timed = text.length() > 10 && (text.charAt(10) == 'T' || text.charAt(10) == ' ');
        return text.length() == 10 || timed ? day(text, number(text, 8, 10)) : NONE;
    }

    /**
     * Part of the time of a stake.
     *
     * @param sure whether it is there all that time; it may be, where not
     */
    record Stretch(int from, int until, boolean sure) {

        Directness directness(Directness stated) {
            return sure ? stated : Directness.UNKNOWN;
        }
    }

    /**
     * The time of a stake that begins on a day from {@code from} to {@code begun} and ends on one from {@code ends} to {@code until}.
     *
     * @param stated what the source says: a stake that it does not call direct is never certain, so that its time needs no parts
     * @return in order of time, at least one
     */
    static List<Stretch> stretches(Directness stated, int from, int begun, int ends, int until) {
        if (stated != Directness.DIRECT || from == begun && ends == until) {
            return List.of(new Stretch(from, until, true));
        }
        if (begun >= ends) {
            return List.of(new Stretch(from, until, false));
        }
        List<Stretch> stretches = new ArrayList<>();
        if (from < begun) {
            stretches.add(new Stretch(from, begun, false));
        }
        stretches.add(new Stretch(begun, ends, true));
        if (ends < until) {
            stretches.add(new Stretch(ends, until, false));
        }
        return stretches;
    }

    /** The first day that the date can mean: it may be a month or a year. */
    static int first(String text) {
        return switch (text.length()) {
            case 4 -> day(text + "-01-01", 1);
            case 7 -> day(text + "-01", 1);
            default -> of(text);
        };
    }

    /** The last day that the date can mean. */
    static int last(String text) {
        return switch (text.length()) {
            case 4 -> day(text + "-12-31", 31);
            case 7 -> lastOfMonth(text);
            default -> of(text);
        };
    }

    private static int lastOfMonth(String text) {
        int first = day(text + "-01", 1);
        return first == NONE
                ? NONE
                : (int) YearMonth.from(LocalDate.ofEpochDay(first)).atEndOfMonth().toEpochDay();
    }

    private static int day(String text, int day) {
        int year = number(text, 0, 4);
        int month = number(text, 5, 7);
        if (year < 0 || month < 0 || day < 0 || text.charAt(4) != '-' || text.charAt(7) != '-') {
            return NONE;
        }
        try {
            return (int) LocalDate.of(year, month, day).toEpochDay();
        } catch (DateTimeException e) {
            return NONE;
        }
    }

    private static int number(String text, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            number = number * 10 + digit;
        }
        return number;
    }
}
