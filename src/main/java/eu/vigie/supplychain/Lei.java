package eu.vigie.supplychain;

import java.util.Locale;
import java.util.regex.Pattern;

/** Legal Entity Identifiers (ISO 17442): eighteen letters or digits and two check digits (ISO/IEC 7064, MOD 97-10). */
public final class Lei {

    private static final Pattern SHAPE = Pattern.compile("[0-9A-Z]{18}[0-9]{2}");

    private Lei() {}

    /** Whether the text, in either case and with spaces around it, is a LEI whose check digits are right. */
    public static boolean isValid(String text) {
        String lei = canonical(text);
        return SHAPE.matcher(lei).matches() && CheckDigits.mod97(lei) == 1;
    }

    /** Upper case, without the spaces around it. */
    public static String canonical(String text) {
        return text.strip().toUpperCase(Locale.ROOT);
    }
}
