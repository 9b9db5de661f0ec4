package eu.vigie.evidence;

import org.jspecify.annotations.Nullable;

import eu.vigie.supplychain.Document;
import eu.vigie.supplychain.InputProblem;

/**
 * A look over Turtle text before a parser sees it: brackets nested too deep overflow the parser's stack, endless digits
 * keep number arithmetic busy.
 */
final class TurtleBounds {

    static final int DEEPEST = 100;
    static final int MOST_DIGITS = 100;

    private final Document document;
    private final String text;
    private int at;
    private int line = 1;
    private int depth;
    private int digits;

    private TurtleBounds(Document document, String text) {
        this.document = document;
        this.text = text;
    }

    /** Null when the text is within the bounds. */
    static @Nullable InputProblem check(Document document, String text) {
        return new TurtleBounds(document, text).walk();
    }

    private @Nullable InputProblem walk() {
        for (at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            digits = c >= '0' && c <= '9' ? digits + 1 : 0;
            if (digits > MOST_DIGITS) {
                return problem("a number has more than " + MOST_DIGITS + " digits", "shorten it");
            }
            switch (c) {
                case '\n' -> line++;
                case '#' -> skipTo("\n");
                case '<' -> skipIri();
                case '"', '\'' -> skipString(c);
                case '\\' -> at++;
                case '(', '[', '{' -> depth++;
                case ')', ']', '}' -> depth--;
                default -> {
                }
            }
            if (depth > DEEPEST) {
                return problem("brackets are nested more than " + DEEPEST + " deep",
                        "give the inner nodes names of their own");
            }
        }
        return null;
    }

    /** A local name may hold a {@code #} only behind a backslash, an IRI may hold one anywhere. */
    private void skipIri() {
        int end = at + 1;
        while (end < text.length() && text.charAt(end) > ' ' && text.charAt(end) != '<' && text.charAt(end) != '>') {
            end++;
        }
        if (end < text.length() && text.charAt(end) == '>') {
            at = end;
        }
    }

    private void skipString(char quote) {
        String three = String.valueOf(quote).repeat(3);
        boolean isLong = text.startsWith(three, at);
        String end = isLong ? three : String.valueOf(quote);
        int run = 0;
        for (at += end.length(); at < text.length() && !text.startsWith(end, at); at++) {
            char c = text.charAt(at);
            run = c >= '0' && c <= '9' ? run + 1 : 0;
            if (run > MOST_DIGITS) {
                at--;
                digits = MOST_DIGITS;
                return;
            }
            if (c == '\n') {
                if (!isLong) {
                    at--;
                    return; // not Turtle: the parser will say so
                }
                line++;
            }
            at += c == '\\' ? 1 : 0;
        }
        at += end.length() - 1;
    }

    private void skipTo(String end) {
        int found = text.indexOf(end, at);
        at = found < 0 ? text.length() : found - 1;
    }

    private InputProblem problem(String what, String remedy) {
        return new InputProblem(document.name(), "line " + line, null, what, remedy);
    }
}
