package eu.vigie.supplychain;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * Texts that stand where a name belongs and name nobody; the list with its sources is {@code placeholders.tsv}. Accents, case and
 * punctuation do not count, and words of the list may be put together: "Unknown manufacturer name".
 */
public final class Placeholders {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");
    /** No placeholder is longer. */
    private static final int LONGEST = 60;
    private static final String WORD = "word";
    private static final List<String[]> ROWS = rows();
    private static final Set<String> TEXTS = ROWS.stream().filter(row -> !row[1].equals(WORD))
            .map(row -> folded(row[0])).collect(Collectors.toUnmodifiableSet());
    private static final Set<String> WORDS = ROWS.stream().filter(row -> row[1].equals(WORD))
            .map(row -> folded(row[0])).collect(Collectors.toUnmodifiableSet());

    private Placeholders() {}

    /** Whether the text names nobody: a placeholder, or nothing that is a letter or a digit. */
    public static boolean contain(String name) {
        if (name.length() > LONGEST) {
            return name.codePoints().noneMatch(Character::isLetterOrDigit);
        }
        String folded = folded(name);
        return folded.isEmpty() || TEXTS.contains(folded) || isPutTogether(folded);
    }

    private static boolean isPutTogether(String folded) {
        String[] words = folded.split(" ");
        if (words.length < 2) {
            return false;
        }
        for (String word : words) {
            if (!WORDS.contains(word) && !TEXTS.contains(word)) {
                return false;
            }
        }
        return true;
    }

    private static String folded(String text) {
        String plain = plainlyFolded(text);
        return plain != null ? plain : wholly(text);
    }

    /** The same for the first 128 letters only, in one pass; null where there are others. */
    private static @Nullable String plainlyFolded(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        boolean between = false;
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c >= 0x80) {
                return null;
            }
            if (!Character.isLetterOrDigit(c)) {
                between = !folded.isEmpty();
            } else {
                folded.append(between ? " " : "").append(Character.toLowerCase(c));
                between = false;
            }
        }
        return folded.toString();
    }

    private static String wholly(String text) {
        String bare = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
        return BETWEEN.matcher(bare.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }

    private static List<String[]> rows() {
        try (InputStream file = Placeholders.class.getResourceAsStream("placeholders.tsv")) {
            String text = new String(Objects.requireNonNull(file, "placeholders.tsv").readAllBytes(),
                    StandardCharsets.UTF_8);
            return text.lines().filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\t", 2)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
