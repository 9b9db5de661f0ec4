package eu.vigie.evidence;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;

/**
 * Days as numbers since 1970. Registers know some dates to the month or year only.
 *
 * <p>Interpretation: of such a date the day is taken that leaves the stake standing longest: it begins on the first and
 * ends on the last day that the date can mean.
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
