package eu.vigie.finding;

import java.util.function.Function;

import org.jspecify.annotations.Nullable;

/** A sentence with words in braces. */
final class Template {

    private Template() {}

    /**
     * Fills every placeholder; what is filled in is not looked at again.
     *
     * @throws IllegalStateException when a placeholder has no word: a fault of the wording, not of the case
     */
    static String fill(String sentence, Function<String, @Nullable String> words) {
        int open = sentence.indexOf('{');
        if (open < 0) {
            return sentence;
        }
        StringBuilder filled = new StringBuilder(sentence.length() + 64);
        int from = 0;
        for (; open >= 0; open = sentence.indexOf('{', open + 1)) {
            int close = endOfName(sentence, open + 1);
            if (close > open + 1 && close < sentence.length() && sentence.charAt(close) == '}') {
                filled.append(sentence, from, open).append(word(sentence, sentence.substring(open + 1, close), words));
                from = close + 1;
            }
        }
        return filled.append(sentence, from, sentence.length()).toString();
    }

    private static int endOfName(String sentence, int from) {
        int at = from;
        while (at < sentence.length() && isOfName(sentence.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean isOfName(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '-';
    }

    private static String word(String sentence, String name, Function<String, @Nullable String> words) {
        String word = words.apply(name);
        if (word == null) {
            throw new IllegalStateException("nothing stands for {" + name + "} in \"" + sentence + "\"");
        }
        return word;
    }
}
