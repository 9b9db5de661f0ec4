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
        return SHAPE.matcher(lei).matches() && remainder(lei) == 1;
    }

    /** Upper case, without the spaces around it. */
    public static String canonical(String text) {
        return text.strip().toUpperCase(Locale.ROOT);
    }

    /** A letter stands for two digits, A for 10 to Z for 35; the whole number is 1 modulo 97. */
    private static int remainder(String lei) {
        int remainder = 0;
        for (int i = 0; i < lei.length(); i++) {
            int value = Character.digit(lei.charAt(i), 36);
            remainder = (remainder * (value < 10 ? 10 : 100) + value) % 97;
        }
        return remainder;
    }
}
