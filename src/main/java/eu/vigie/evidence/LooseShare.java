package eu.vigie.evidence;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import eu.vigie.supplychain.Share;

/**
 * Percentages that people wrote as text: {@code 50.1 %}, {@code 50,1}, {@code 25-50%}, {@code >25}, {@code at least 75}.
 *
 * <p>Interpretation: a band includes its ends unless the text leaves them out. A number of at most 1, also as the upper end of a
 * band or a limit, may be a percentage or a fraction of one, and counts as anything between the two, unless the text says percent.
 */
final class LooseShare {

    private static final String NUMBER = "([0-9]{1,3}(?:[.,][0-9]{1,20})?)";
    private static final Pattern PLAIN = Pattern.compile(NUMBER + " ?(%|percent)?");
    private static final Pattern BAND = Pattern
            .compile("[\\[(]?" + NUMBER + " ?%? ?(?:-|–|—|to|and|\\.\\.|,) ?" + NUMBER + " ?(?:%|percent)?[\\])]?");
    private static final Pattern LIMIT = Pattern.compile("(>=|≥|=>|at least|minimum|min|from|>|more than|over|above|"
            + "<=|≤|=<|at most|maximum|max|up to|<|less than|under|below) ?" + NUMBER + " ?(?:%|percent)?");
    private static final Pattern AND_MORE = Pattern.compile(NUMBER + " ?%? ?(?:\\+|or more|and more)");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private LooseShare() {}

    /** Null when the text is no percentage. */
    static @Nullable Share read(String text) {
        String bare = text.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s\u00a0\u202f]+", " ");
        if (bare.length() > 60) {
            return null;
        }
        try {
            return parsed(bare);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private static @Nullable Share parsed(String text) {
        Matcher plain = PLAIN.matcher(text);
        if (plain.matches()) {
            return plain(number(plain.group(1)), plain.group(2) != null);
        }
        Matcher limit = LIMIT.matcher(text);
        if (limit.matches()) {
            return limit(limit.group(1), number(limit.group(2)), isPercent(text));
        }
        Matcher more = AND_MORE.matcher(text);
        if (more.matches()) {
            return new Share(number(more.group(1)), false, HUNDRED, false);
        }
        Matcher band = BAND.matcher(text);
        return band.matches()
                ? band(text, number(band.group(1)), most(number(band.group(2)), isPercent(text)))
                : null;
    }

    private static boolean isPercent(String text) {
        return text.contains("%") || text.contains("percent");
    }

    /** The most that a number may mean which is a percentage, or a fraction where it is at most 1. */
    private static BigDecimal most(BigDecimal number, boolean percent) {
        return percent || number.compareTo(BigDecimal.ONE) > 0 ? number : number.multiply(HUNDRED);
    }

    private static Share plain(BigDecimal number, boolean percent) {
        return new Share(number, false, most(number, percent), false);
    }

    private static Share band(String text, BigDecimal least, BigDecimal most) {
        boolean exact = least.compareTo(most) == 0;
        return new Share(least, !exact && text.startsWith("("), most, !exact && text.endsWith(")"));
    }

    private static Share limit(String words, BigDecimal bound, boolean percent) {
        return switch (words) {
            case ">=", "≥", "=>", "at least", "minimum", "min", "from" -> new Share(bound, false, HUNDRED, false);
            case ">", "more than", "over", "above" -> new Share(bound, true, HUNDRED, false);
            case "<", "less than", "under", "below" -> new Share(BigDecimal.ZERO, false, most(bound, percent), true);
            default -> new Share(BigDecimal.ZERO, false, most(bound, percent), false);
        };
    }

    private static BigDecimal number(String text) {
        return Share.percentage(text.replace(',', '.'));
    }
}
