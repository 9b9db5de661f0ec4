package eu.vigie.matching;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The words of a name in {@link PlainLetters}: initials with dots or strokes between them are one word. */
final class NameWords {

    private NameWords() {}

    static List<String> of(String plain) {
        List<String> words = new ArrayList<>(8);
        StringBuilder word = new StringBuilder();
        for (int at = 0; at < plain.length(); at++) {
            char c = plain.charAt(at);
            if (Character.isLetterOrDigit(c) || c == '.' || c == '/') {
                word.append(c);
            } else if (c == '&' || c == '+' || c == '%') {
                end(word, words);
                words.add(c == '%' ? "percent" : "and");
            } else if (c != '\'' && c != '`') {
                end(word, words);
            }
        }
        end(word, words);
        return words;
    }

    /** Words that are cut short, as a dot after them says; initials are none. */
    static Set<String> cutShort(String plain) {
        Set<String> cut = new HashSet<>();
        for (int dot = plain.indexOf('.', 2); dot > 0; dot = plain.indexOf('.', dot + 1)) {
            boolean ends = dot + 1 == plain.length() || !Character.isLetterOrDigit(plain.charAt(dot + 1));
            int from = dot;
            while (from > 0 && Character.isLetter(plain.charAt(from - 1))) {
                from--;
            }
            if (ends && dot - from > 1 && (from == 0 || plain.charAt(from - 1) != '.')) {
                cut.add(plain.substring(from, dot));
            }
        }
        return cut;
    }

    private static void end(StringBuilder word, List<String> words) {
        if (word.isEmpty()) {
            return;
        }
        String text = word.toString();
        word.setLength(0);
        if (text.indexOf('.') < 0 && text.indexOf('/') < 0) {
            words.add(text);
            return;
        }
        StringBuilder initials = new StringBuilder();
        for (String piece : Arrays.stream(text.split("[./]")).filter(piece -> !piece.isEmpty()).toList()) {
            if (piece.length() > 1) {
                flush(initials, words);
                words.add(piece);
            } else {
                initials.append(piece);
            }
        }
        flush(initials, words);
    }

    private static void flush(StringBuilder initials, List<String> words) {
        if (!initials.isEmpty()) {
            words.add(initials.toString());
            initials.setLength(0);
        }
    }
}
