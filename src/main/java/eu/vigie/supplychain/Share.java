package eu.vigie.supplychain;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/**
 * A percentage that is known exactly or within bounds, as BODS 0.4 states it. A band is never replaced by its middle.
 *
 * @param minimum lower bound in percent, 0 to 100
 * @param exclusiveMinimum whether the share is more than the minimum
 * @param maximum upper bound in percent, not below the minimum
 * @param exclusiveMaximum whether the share is less than the maximum
 */
public record Share(BigDecimal minimum, boolean exclusiveMinimum, BigDecimal maximum, boolean exclusiveMaximum) {

    /** The most decimals accepted, so that no arithmetic can be made to run for long. */
    public static final int MOST_DECIMALS = 20;

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final Pattern PLAIN_DECIMAL = Pattern.compile("-?[0-9]{1,20}(\\.[0-9]{1,40})?");

    /** Between nothing and everything: what is known of a share that nobody stated. */
    public static final Share UNKNOWN = new Share(BigDecimal.ZERO, false, HUNDRED, false);

    public Share {
        requirePercentage(minimum);
        requirePercentage(maximum);
        int order = minimum.compareTo(maximum);
        if (order > 0) {
            throw new IllegalArgumentException("the minimum " + minimum.toPlainString() + " is above the maximum "
                    + maximum.toPlainString());
        }
        if (order == 0 && (exclusiveMinimum || exclusiveMaximum)) {
            throw new IllegalArgumentException("no share is both more than and at most " + minimum.toPlainString());
        }
        minimum = canonical(minimum);
        maximum = canonical(maximum);
    }

    public static Share exactly(BigDecimal percentage) {
        return new Share(percentage, false, percentage, false);
    }

    public static Share exactly(String percentage) {
        return exactly(percentage(percentage));
    }

    public static Share between(String minimum, String maximum) {
        return new Share(percentage(minimum), false, percentage(maximum), false);
    }

    /**
     * Reads a percentage written with digits and a point; bounded in size before any arithmetic.
     *
     * @throws IllegalArgumentException when it is no plain decimal number, or not within 0 and 100
     */
    public static BigDecimal percentage(String text) {
        if (text.length() > 64 || !PLAIN_DECIMAL.matcher(text).matches()) {
            throw new IllegalArgumentException("'" + (text.length() > 64 ? text.substring(0, 64) + "…" : text)
                    + "' is no percentage written with digits and a decimal point");
        }
        BigDecimal value = new BigDecimal(text);
        requirePercentage(value);
        return canonical(value);
    }

    private static void requirePercentage(BigDecimal value) {
        if (value.scale() > MOST_DECIMALS || value.scale() < -2) {
            throw new IllegalArgumentException("a percentage has at most " + MOST_DECIMALS + " decimals");
        }
        if (value.signum() < 0 || value.compareTo(HUNDRED) > 0) {
            throw new IllegalArgumentException(value.toPlainString() + " is not within 0 and 100");
        }
    }

    private static BigDecimal canonical(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /** The least that holds both. */
    Share spanning(Share other) {
        int low = minimum.compareTo(other.minimum);
        int high = maximum.compareTo(other.maximum);
        return new Share(low <= 0 ? minimum : other.minimum,
                low == 0
                        ? exclusiveMinimum && other.exclusiveMinimum
                        : low < 0 ? exclusiveMinimum : other.exclusiveMinimum,
                high >= 0 ? maximum : other.maximum,
                high == 0
                        ? exclusiveMaximum && other.exclusiveMaximum
                        : high > 0 ? exclusiveMaximum : other.exclusiveMaximum);
    }

    public boolean isExact() {
        return minimum.compareTo(maximum) == 0;
    }

    /** For example {@code 50.1} or {@code (25, 50]}; a round bracket leaves its bound out. */
    @Override
    public String toString() {
        return isExact()
                ? minimum.toPlainString()
                : (exclusiveMinimum ? "(" : "[") + minimum.toPlainString() + ", " + maximum.toPlainString()
                        + (exclusiveMaximum ? ")" : "]");
    }
}
