package eu.vigie.bom;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Numbers as sheets have them: {@code 4}, {@code 4.5}, {@code 4,5}, {@code 1 234,5}, {@code 1,234.5}. Which of comma and
 * point marks the decimals is a property of the whole file: the cells that can mean only one thing decide, and a cell
 * that could mean two is never guessed.
 */
final class Decimals {

    private static final int LONGEST = 40;
    private static final int MOST_WHOLE_DIGITS = 15;
    private static final int MOST_DECIMALS = 9;
    private static final Pattern PLAIN_DIGITS = Pattern.compile("[0-9]{1,15}(\\.[0-9]{1,9})?");
    private static final Pattern SPACED = Pattern.compile("([+-]?\\d{1,3})((?:[ \\u00a0\\u202f'’]\\d{3})+)([.,]\\d+)?");
    private static final Pattern SHAPE = Pattern.compile("([+-]?)([0-9][0-9.,]*)");

    private final @Nullable Character mark;

    private Decimals(@Nullable Character mark) {
        this.mark = mark;
    }

    /** A number, or why there is none. Exactly one of the two is null. */
    record Reading(@Nullable BigDecimal value, @Nullable String problem) {

        private static Reading problem(String problem) {
            return new Reading(null, problem);
        }
    }

    /**
     * Decides by the cells that are unambiguous; where they are equally many or none, by the separator of the cells: a
     * file with commas between its cells has points in its numbers. Otherwise it stays undecided.
     */
    static Decimals of(Iterable<String> cells, char separator) {
        int points = 0;
        int commas = 0;
        for (String cell : cells) {
            Character decimal = cell.length() > LONGEST ? null : certainMark(cell);
            if (decimal != null) {
                points += decimal == '.' ? 1 : 0;
                commas += decimal == ',' ? 1 : 0;
            }
        }
        if (points != commas) {
            return new Decimals(points > commas ? '.' : ',');
        }
        return new Decimals(separator == ',' ? Character.valueOf('.') : null);
    }

    /** The mark of decimals in a number that can be read in one way only; null when it shows none. */
    private static @Nullable Character certainMark(String cell) {
        Matcher shape = SHAPE.matcher(withoutSpaces(cell));
        if (!shape.matches()) {
            return null;
        }
        String digits = shape.group(2);
        int last = Math.max(digits.lastIndexOf('.'), digits.lastIndexOf(','));
        if (last < 0) {
            return null;
        }
        char mark = digits.charAt(last);
        char other = mark == '.' ? ',' : '.';
        boolean once = digits.indexOf(mark) == last;
        if (digits.indexOf(other) >= 0) {
            return once ? Character.valueOf(mark) : null;
        }
        if (!once) {
            return other;
        }
        return isGroup(digits, last) ? null : Character.valueOf(mark);
    }

    /** Whether what stands after the mark could be thousands. */
    private static boolean isGroup(String digits, int at) {
        return digits.length() - at - 1 == 3 && at >= 1 && at <= 3 && digits.charAt(0) != '0';
    }

    /** A number whose point marks decimals, as a cell that holds a number gives it. */
    static Reading readPlain(String digits) {
        if (digits.startsWith("-")) {
            return Reading.problem("is negative");
        }
        return digits.matches("\\d+(\\.\\d+)?") ? bounded(digits) : Reading.problem("is no number");
    }

    Reading read(String cell) {
        if (cell.length() > LONGEST) {
            return Reading.problem("is longer than any quantity");
        }
        Matcher shape = SHAPE.matcher(withoutSpaces(cell));
        if (!shape.matches()) {
            return Reading.problem("is no number");
        }
        if (shape.group(1).equals("-")) {
            return Reading.problem("is negative");
        }
        return value(shape.group(2));
    }

    private Reading value(String digits) {
        Character certain = certainMark(digits);
        if (certain != null && mark != null && !certain.equals(mark)) {
            return Reading
                    .problem("has " + nameOf(certain) + " before its decimals, where the file has " + nameOf(mark));
        }
        Character decimal = certain == null ? mark : certain;
        boolean marked = digits.indexOf('.') >= 0 || digits.indexOf(',') >= 0;
        if (marked && decimal == null) {
            return Reading.problem("can be read in two ways, with decimals or with thousands");
        }
        char point = decimal == null ? '.' : decimal;
        char group = point == '.' ? ',' : '.';
        if (!digits.matches("\\d+|\\d+\\" + point + "\\d+|\\d{1,3}(\\" + group + "\\d{3})+(\\" + point + "\\d+)?")) {
            return Reading.problem("is no number");
        }
        return bounded(digits.replace(String.valueOf(group), "").replace(point, '.'));
    }

    private static Reading bounded(String plain) {
        int at = plain.indexOf('.');
        int decimals = at < 0 ? 0 : plain.length() - at - 1;
        if (decimals > MOST_DECIMALS || plain.length() - decimals > MOST_WHOLE_DIGITS + 1) {
            return Reading.problem("has more than " + MOST_WHOLE_DIGITS + " digits or " + MOST_DECIMALS + " decimals");
        }
        return new Reading(new BigDecimal(plain), null);
    }

    private static String nameOf(char mark) {
        return mark == '.' ? "a point" : "a comma";
    }

    /** Without the spaces or apostrophes between thousands. */
    private static String withoutSpaces(String cell) {
        Matcher spaced = SPACED.matcher(cell);
        return spaced.matches() ? cell.replaceAll("[ \\u00a0\\u202f'’]", "") : cell;
    }

    /** Whether both are written in plain digits and are one number: {@code 2} and {@code 2.0}. */
    static boolean areSame(String one, String other) {
        return one.equals(other) || PLAIN_DIGITS.matcher(one).matches() && PLAIN_DIGITS.matcher(other).matches()
                && new BigDecimal(one).compareTo(new BigDecimal(other)) == 0;
    }
}
