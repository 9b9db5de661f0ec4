package eu.vigie.matching;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

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
