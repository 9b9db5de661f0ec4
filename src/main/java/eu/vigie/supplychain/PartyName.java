package eu.vigie.supplychain;

import java.text.Normalizer;
import java.util.Locale;

/** How names of parties are compared: exactly, but for case, width, accents' encoding, space and punctuation at the ends. */
public final class PartyName {

    private PartyName() {}

    /**
     * The key under which two spellings of one name are equal: NFKC, case folded, runs of white space as one space,
     * dots and commas removed. Legal forms stay: "Acme SA" and "Acme" are two names.
     *
     * @return may be empty, when the name has no letter or digit
     */
    public static String key(String name) {
        String folded = Normalizer.normalize(name, Normalizer.Form.NFKC).toUpperCase(Locale.ROOT)
                .toLowerCase(Locale.ROOT);
        return folded.replaceAll("[.,'’`\"()]+", "").replaceAll("[\\s\\u00a0]+", " ").strip();
    }
}
