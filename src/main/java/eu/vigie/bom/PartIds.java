package eu.vigie.bom;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import eu.vigie.supplychain.PartId;
import eu.vigie.supplychain.PartyName;

/**
 * When two lines mean the same part: same manufacturer (compared as {@link PartyName} does) and same manufacturer part
 * number (case, inner space and the kind of hyphen do not count; hyphens and suffixes do). Where either is missing, everything that describes the part must agree.
 * Nothing of the document goes into an id, so that it is the same in every document and on every line.
 */
final class PartIds {

    private static final String PREFIX = "urn:vigie:part:";
    private static final int LONGEST_SLUG = 40;
    private static final Pattern HYPHENS = Pattern.compile("[\\p{Pd}\u2212]");
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");

    private PartIds() {}

    static PartId of(PartDraft draft, NameKeys names) {
        String maker = draft.manufacturer() == null ? "" : names.of(draft.manufacturer());
        String number = draft.manufacturerPartNumber() == null ? "" : partNumberKey(draft.manufacturerPartNumber());
        if (!maker.isEmpty() && !number.isEmpty()) {
            return new PartId(PREFIX + encoded(maker) + ":" + encoded(number));
        }
        // "_" is never the first letter of an encoded maker
        return new PartId(PREFIX + "_:" + slug(draft.name()) + "-"
                + hash(maker, number, folded(draft.name()), folded(draft.version()), folded(draft.description())));
    }

    private static String partNumberKey(String number) {
        String plain = plainKey(number);
        return plain != null ? plain : wholeKey(number);
    }

    /** The same for the first 128 letters only, in one pass; null where there are others. */
    private static @Nullable String plainKey(String number) {
        StringBuilder key = new StringBuilder(number.length());
        for (int at = 0; at < number.length(); at++) {
            char c = number.charAt(at);
            if (c >= 0x80) {
                return null;
            }
            if (c != ' ' && (c < '\t' || c > '\r')) {
                key.append(c >= 'A' && c <= 'Z' ? (char) (c + 32) : c);
            }
        }
        return key.toString();
    }

    private static String wholeKey(String number) {
        String plain = Normalizer.normalize(number, Normalizer.Form.NFKC);
        return SPACES.matcher(HYPHENS.matcher(plain).replaceAll("-")).replaceAll("").toLowerCase(Locale.ROOT);
    }

    private static String folded(@Nullable String text) {
        return text == null ? "" : PartyName.key(text);
    }

    /** Two different keys never encode alike. */
    private static String encoded(String key) {
        StringBuilder result = new StringBuilder();
        for (byte b : key.getBytes(StandardCharsets.UTF_8)) {
            if (b == ' ') {
                result.append('+');
            } else if (b >= 'a' && b <= 'z' || b >= '0' && b <= '9' || b == '-' || b == '.') {
                result.append((char) b);
            } else {
                result.append('%').append(HexFormat.of().withUpperCase().toHexDigits(b));
            }
        }
        return result.toString();
    }

    private static String slug(String name) {
        String slug = PartyName.key(name).replaceAll("[^a-z0-9]+", "-");
        return slug.substring(0, Math.min(slug.length(), LONGEST_SLUG));
    }

    private static String hash(String... fields) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (String field : fields) {
                digest.update(field.getBytes(StandardCharsets.UTF_8));
                digest.update((byte) 0);
            }
            return HexFormat.of().formatHex(digest.digest(), 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java runtime has SHA-256", e);
        }
    }
}
