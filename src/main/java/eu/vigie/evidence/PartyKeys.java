package eu.vigie.evidence;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Set;

import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;

import eu.vigie.supplychain.Identifier;

/** The IRIs that parties are known by: one for each number, so that equal numbers are equal nodes. */
final class PartyKeys {

    private static final String LEI_PREFIX = "urn:lei:";
    private static final String ID_PREFIX = "urn:vigie:id:";
    private static final Set<String> NO_NUMBERS = Set.of("unknown", "none", "null", "nil", "na", "tbd", "inconnu");
    private static final int LONGEST_NONE = 8;
    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    private PartyKeys() {}

    /** Whether the text can be somebody's number: "N/A" or "0" in thousands of records would make one party of them. */
    static boolean isNumber(String id) {
        StringBuilder bare = new StringBuilder(id.length());
        boolean zeros = true;
        for (int i = 0; i < id.length(); i++) {
            char c = id.charAt(i);
            if (Character.isLetterOrDigit(c) || Character.isSurrogate(c)) {
                bare.append(Character.toLowerCase(c));
                zeros &= c == '0';
            }
        }
        return bare.length() > 1 && !zeros && (bare.length() > LONGEST_NONE || !NO_NUMBERS.contains(bare.toString()));
    }

    /** What is wrong with a number that is not sound. */
    static String flaw(Identifier number) {
        return number.scheme().equals(Identifier.LEI)
                ? "this is no LEI: its check digits do not fit"
                : "this is no number of " + number.scheme() + ": its form or its check digits do not fit";
    }

    static Node of(Identifier identifier) {
        return Vocabulary.uri(identifier.scheme().equals(Identifier.LEI)
                ? LEI_PREFIX + encoded(identifier.id())
                : ID_PREFIX + encoded(identifier.scheme()) + ":" + encoded(identifier.id()));
    }

    /** The number that such an IRI stands for; null for any other IRI. */
    static @Nullable Identifier read(String iri) {
        if (iri.startsWith(LEI_PREFIX)) {
            return Identifier.canonical(Identifier.LEI, decoded(iri.substring(LEI_PREFIX.length())));
        }
        if (!iri.startsWith(ID_PREFIX)) {
            return null;
        }
        String[] parts = iri.substring(ID_PREFIX.length()).split(":", 2);
        return parts.length < 2 || parts[0].isEmpty() || parts[1].isEmpty()
                ? null
                : Identifier.canonical(decoded(parts[0]), decoded(parts[1]));
    }

    /** Any text as part of an IRI; injective, so that two texts never become one name. */
    static String encoded(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isPlain(text.charAt(i))) {
                return escaped(text);
            }
        }
        return text;
    }

    private static String escaped(String text) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xff);
            if (isPlain(c)) {
                out.append(c);
            } else {
                out.append('%').append(HEX.toHexDigits(b));
            }
        }
        return out.toString();
    }

    private static boolean isPlain(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '-' || c == '.'
                || c == '_';
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return text; // not encoded by us: the text stands for itself
        }
    }
}
