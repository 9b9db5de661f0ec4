package eu.vigie.ledger;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;

import eu.vigie.supplychain.Document;

/**
 * The SHA-256 of some bytes.
 *
 * @param hex 64 lower-case hexadecimal digits
 */
public record ContentHash(String hex) {

    private static final Pattern FORM = Pattern.compile("[0-9a-f]{64}");

    /** What the first entry of a chain follows. */
    static final ContentHash NOTHING = new ContentHash("0".repeat(64));

    public ContentHash {
        if (!FORM.matcher(hex).matches()) {
            throw new IllegalArgumentException("a SHA-256 is 64 lower-case hexadecimal digits");
        }
    }

    /** Empty when the text has not the form of a hash. */
    public static Optional<ContentHash> parse(String text) {
        return FORM.matcher(text).matches() ? Optional.of(new ContentHash(text)) : Optional.empty();
    }

    public static ContentHash of(Document document) {
        return new ContentHash(document.sha256());
    }

    static ContentHash of(byte[] bytes) {
        return new ContentHash(HexFormat.of().formatHex(digest().digest(bytes)));
    }

    static ContentHash of(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }

    static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java runtime has SHA-256", e);
        }
    }

    @Override
    public String toString() {
        return hex;
    }
}
