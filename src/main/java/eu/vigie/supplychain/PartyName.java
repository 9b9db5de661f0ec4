package eu.vigie.supplychain;

import java.text.Normalizer;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

/** How names of parties are compared: exactly, but for case, width, accents' encoding, space and punctuation at the ends. */
public final class PartyName {

    private static final String REMOVED = ".,'`\"()";

    private PartyName() {}

    /**
     * The key under which two spellings of one name are equal: NFKC, case folded, runs of white space as one space,
     * dots and commas removed. Legal forms stay: "Acme SA" and "Acme" are two names.
     *
     * @return may be empty, when the name has no letter or digit
     */
    public static String key(String name) {
        String plain = plainKey(name);
        if (plain != null) {
            return plain;
        }
        String folded = Normalizer.normalize(name, Normalizer.Form.NFKC).toUpperCase(Locale.ROOT)
                .toLowerCase(Locale.ROOT);
        return folded.replaceAll("[.,'’`\"()]+", "").replaceAll("[\\s\\u00a0]+", " ").strip();
    }

    /** The same for letters of the first 128 only, in one pass; null where there are others. */
    private static @Nullable String plainKey(String name) {
        StringBuilder key = new StringBuilder(name.length());
        boolean between = false;
        for (int at = 0; at < name.length(); at++) {
            char c = name.charAt(at);
            boolean space = c == ' ' || c >= '\t' && c <= '\r';
            if (c >= 0x7f || c < ' ' && !space) {
                return null;
            }
            if (space) {
                between = !key.isEmpty();
            } else if (REMOVED.indexOf(c) < 0) {
                if (between) {
                    key.append(' ');
                    between = false;
                }
                key.append(c >= 'A' && c <= 'Z' ? (char) (c + 32) : c);
            }
        }
        return key.toString();
    }
}
