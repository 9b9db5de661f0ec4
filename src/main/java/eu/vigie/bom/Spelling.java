package eu.vigie.bom;

import java.text.Normalizer;
import java.util.Set;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/** What people write in cells: how it is compared, what stands for nothing, and which characters only deceive. */
final class Spelling {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    /** No placeholder is longer, however many dots and dashes are in it. */
    private static final int LONGEST = 40;
    /** Written where the question does not apply, or where nobody filled in the cell. */
    private static final Set<String> NOTHING = Set.of("", "n a", "na", "none", "null", "nil", "sans objet", "s o",
            "neant", "aucun", "aucune", "not applicable", "non applicable");
    /** Written where there is an answer that nobody knows yet. */
    private static final Set<String> NOT_KNOWN = Set.of("unknown", "inconnu", "inconnue", "tbd", "tba", "tbc",
            "to be defined", "a definir", "not specified", "not available", "non specifie", "non renseigne", "various",
            "divers", "default string", "to be filled by o e m", "system manufacturer", "unspecified", "no dimm",
            "no module installed", "not installed");

    private Spelling() {}

    /** Lower case, without accents; everything but letters and digits is one space. */
    static String folded(String text) {
        String bare = isAscii(text) ? text : bare(text);
        StringBuilder result = new StringBuilder(bare.length());
        boolean gap = false;
        for (int i = 0; i < bare.length(); i = bare.offsetByCodePoints(i, 1)) {
            int c = bare.codePointAt(i);
            if (Character.isLetterOrDigit(c)) {
                result.append(gap && !result.isEmpty() ? " " : "").appendCodePoint(Character.toLowerCase(c));
            }
            gap = !Character.isLetterOrDigit(c);
        }
        return result.toString();
    }

    private static String bare(String text) {
        return MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("").replace("œ", "oe")
                .replace("Œ", "oe").replace("æ", "ae");
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > 0x7E) {
                return false;
            }
        }
        return true;
    }

    /** Whether the text says that there is nothing to say: empty, {@code -}, {@code N/A}. */
    static boolean saysNothing(String text) {
        return text.length() <= LONGEST && text.indexOf('?') < 0 && NOTHING.contains(folded(text));
    }

    /** Whether the text says nothing, or only that the answer is not known: {@code TBD}, {@code unknown}, {@code ?}. */
    static boolean isPlaceholder(String text) {
        if (text.length() > LONGEST) {
            return false;
        }
        String folded = folded(text);
        return NOTHING.contains(folded) || NOT_KNOWN.contains(folded);
    }

    /** The text without control characters and without those that change how it looks but not what it is. */
    static String cleaned(String text) {
        if (isPlain(text)) {
            return text;
        }
        StringBuilder result = new StringBuilder();
        text.codePoints().forEach(c -> {
            if (c == '\n' || c == '\r' || c == '\t') {
                result.append(' ');
            } else if (!deceives(c)) {
                result.appendCodePoint(c);
            }
        });
        return result.toString().strip();
    }

    /** What is wrong with the characters of a text, for example {@code an invisible character (U+200B)}; null when nothing. */
    static @Nullable String flaw(String text) {
        if (isPlain(text)) {
            return null;
        }
        for (int i = 0; i < text.length(); i = text.offsetByCodePoints(i, 1)) {
            int c = text.codePointAt(i);
            if (deceives(c)) {
                return describe(c);
            }
        }
        return null;
    }

    /** Printable ASCII throughout, as most cells are. */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < ' ' || text.charAt(i) > 0x7E) {
                return false;
            }
        }
        return true;
    }

    private static boolean deceives(int c) {
        if (c < 0x7F) {
            return c < ' ' && c != '\n' && c != '\r' && c != '\t';
        }
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.UNASSIGNED -> true;
            default -> c == '\uFFFD' || c == '\u115F' || c == '\u1160' || c == '\u3164' || c == '\uFFA0';
        };
    }

    private static String describe(int c) {
        String code = String.format("U+%04X", c);
        if (c == 0xFFFD) {
            return "a character that was lost when the file was converted (" + code + ")";
        }
        if (c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069 || c == 0x200E || c == 0x200F || c == 0x061C) {
            return "a control character that changes the direction of writing (" + code + ")";
        }
        return (Character.getType(c) == Character.CONTROL ? "a control character (" : "an invisible character (") + code
                + ")";
    }
}
