package eu.vigie.specification;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import eu.vigie.supplychain.Share;

/**
 * Numbers as sentences write them. An English sentence has a decimal point, a French one a decimal comma, and neither
 * groups thousands; so both signs mean the same and no number depends on a locale. (Cucumber's own {@code bigdecimal}
 * reads {@code 49.99} as 4999 in a French feature.) A test keeps the point out of French and the comma out of English.
 */
final class Amounts {

    static final String NUMBER = "[0-9]+(?:[.,][0-9]+)?";
    static final String SHARE = "(?:more than |plus de )?" + NUMBER + "(?: (?:to|à) " + NUMBER + ")?";

    private static final Pattern BAND = Pattern.compile("(more than |plus de )?(" + NUMBER + ")(?: (?:to|à) (" + NUMBER
            + "))?");

    private Amounts() {}

    static BigDecimal number(String words) {
        if (!words.matches(NUMBER)) {
            throw new IllegalArgumentException("'" + words + "' is no number. Write digits and one decimal sign.");
        }
        return new BigDecimal(words.replace(',', '.'));
    }

    /** "49.99", "40 to 60" (both ends in), "more than 25 to 50" (the lower end out). */
    static Share share(String words) {
        Matcher band = BAND.matcher(words.strip());
        if (!band.matches() || (band.group(1) != null && band.group(3) == null)) {
            throw new IllegalArgumentException(
                    "'" + words + "' is no share. Write '40', '40 to 60' or 'more than 25 to 50'.");
        }
        BigDecimal least = number(band.group(2));
        return band.group(3) == null
                ? Share.exactly(least)
                : new Share(least, band.group(1) != null, number(band.group(3)), false);
    }
}
