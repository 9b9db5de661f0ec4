package eu.vigie.matching;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * The words in a name that many companies share: legal forms ({@code legal-forms.tsv}) and trades
 * ({@code trade-words.tsv}), each list with its source.
 */
final class CompanyWords {

    private static final int LONGEST_FORM = 5;
    private static final int LONGEST_TRADE = 18;
    private static final int LONG_WORD = 5;
    private static final Set<String> LITTLE = Set.of("the", "and", "of", "for", "de", "la", "le", "les", "du", "des",
            "et", "und", "der", "die", "das", "y", "e", "i");

    private static final Map<String, String> FORMS = table("legal-forms.tsv");
    /** Forms of countries where the form comes first, and those that are written out. */
    private static final Set<String> FIRST = rows("legal-forms.tsv")
            .filter(row -> row.length > 2 && (row[0].length() > 15 || PlainLetters.isIdeograph(row[0].charAt(0)))
                    || Set.of(row[2].split(" ")).stream()
                            .anyMatch(Set.of("RU", "UA", "KZ", "ID", "RO", "VN")::contains))
            .map(row -> row[0]).collect(Collectors.toUnmodifiableSet());
    private static final Map<String, String> TRADES = table("trade-words.tsv");
    /** Forms with a long word in them, which may be misspelt. */
    private static final List<LongForm> LONG_FORMS = FORMS.entrySet().stream()
            .filter(form -> form.getKey().length() >= 9)
            .sorted(Map.Entry.comparingByKey())
            .map(form -> new LongForm(List.of(form.getKey().split(" ")), form.getValue())).toList();

    private record LongForm(List<String> words, String kind) {}

    /**
     * A legal form at one end of a name.
     *
     * @param words how many words of the name it is
     * @param kind as the table says
     */
    record Form(int words, String kind) {}

    private CompanyWords() {}

    /** The form that ends these words; null when none does. Never all of them. */
    static @Nullable Form last(List<String> words) {
        return longest(words, true);
    }

    /** The form that begins these words, as in Russia and Indonesia; null when none does. Never all of them. */
    static @Nullable Form first(List<String> words) {
        return longest(words, false);
    }

    private static @Nullable Form longest(List<String> words, boolean last) {
        for (int length = Math.min(LONGEST_FORM, words.size() - 1); length > 0; length--) {
            List<String> some = last ? words.subList(words.size() - length, words.size()) : words.subList(0, length);
            String kind = kind(some);
            if (kind != null && (last || FIRST.contains(String.join(" ", some)))) {
                return new Form(length, kind);
            }
        }
        return null;
    }

    private static @Nullable String kind(List<String> words) {
        String exact = FORMS.get(words.size() == 1 ? words.getFirst() : String.join(" ", words));
        if (exact != null || !hasLongWord(words)) {
            return exact;
        }
        for (LongForm form : LONG_FORMS) {
            if (isSlip(words, form.words())) {
                return form.kind();
            }
        }
        return null;
    }

    private static boolean hasLongWord(List<String> words) {
        for (String word : words) {
            if (word.length() >= LONG_WORD) {
                return true;
            }
        }
        return false;
    }

    private static boolean isSlip(List<String> words, List<String> form) {
        if (words.size() != form.size()) {
            return false;
        }
        for (int at = 0; at < form.size(); at++) {
            String right = form.get(at);
            if (Math.abs(words.get(at).length() - right.length()) > 2) {
                return false;
            }
            int most = right.length() < LONG_WORD || form.size() == 1 && right.length() < 9
                    ? 0
                    : Edits.allowed(right.length());
            if (Edits.between(words.get(at), right, most) > most) {
                return false;
            }
        }
        return true;
    }

    /** The trade that a word names; null when it names none. */
    static @Nullable String trade(String word) {
        return TRADES.get(word);
    }

    /**
     * The one trade of which a word that is cut short is the beginning; null when it is of none or several.
     *
     * @param cut three letters or more
     */
    static @Nullable String tradeBeginning(String cut) {
        if (cut.length() < 3) {
            return null;
        }
        List<String> trades = TRADES.entrySet().stream().filter(trade -> trade.getKey().startsWith(cut))
                .map(Map.Entry::getValue).distinct().limit(2).toList();
        return trades.size() == 1 ? trades.getFirst() : null;
    }

    /** Tells what stands before a word for a trade at the end of this one: "stmicro" and "st" of "stmicroelectronics". */
    static void stems(String word, Consumer<String> taker) {
        for (int from = Math.max(2, word.length() - LONGEST_TRADE); from + 3 < word.length(); from++) {
            if (TRADES.containsKey(word.substring(from))) {
                taker.accept(word.substring(0, from));
            }
        }
    }

    /** Forms and trades in Chinese, Japanese and Korean characters. */
    static Stream<String> ideographs() {
        return Stream.concat(FORMS.keySet().stream(), TRADES.keySet().stream())
                .filter(word -> PlainLetters.isIdeograph(word.charAt(0)));
    }

    /** Whether it only joins other words. */
    static boolean isLittle(String word) {
        return LITTLE.contains(word);
    }

    /** What is left of a name without forms, trades and little words; of a name that has nothing else, all of it. */
    static List<String> own(List<String> words) {
        List<String> bare = words;
        for (Form form = last(bare); form != null; form = last(bare)) {
            bare = bare.subList(0, bare.size() - form.words());
        }
        List<String> own = bare.stream().filter(word -> trade(word) == null && !isLittle(word)).toList();
        return own.isEmpty() ? bare : own;
    }

    /** The first two columns of a table of ours. */
    static Map<String, String> table(String file) {
        return rows(file).collect(Collectors.toUnmodifiableMap(row -> row[0], row -> row[1], (one, other) -> one));
    }

    private static Stream<String[]> rows(String file) {
        try (InputStream in = CompanyWords.class.getResourceAsStream(file)) {
            String text = new String(Objects.requireNonNull(in, file).readAllBytes(), StandardCharsets.UTF_8);
            return text.lines().filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\t")).peek(row -> row[0] = PlainLetters.isIdeograph(row[0].charAt(0))
                            ? PlainLetters.reading(row[0])
                            : row[0]);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
