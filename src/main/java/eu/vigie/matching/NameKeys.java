package eu.vigie.matching;

import java.util.function.IntConsumer;

/** By what names that are like each other are found: two such names nearly always have a key in common. */
final class NameKeys {

    /** Words up to this length have a key for each letter left out, so that one slip of the pen leaves one in common. */
    private static final int SHORT = 14;
    private static final int END = 5;

    private NameKeys() {}

    /** Tells the keys of a name, some of them perhaps twice. */
    static void each(ReadName name, IntConsumer taker) {
        String joined = name.joined();
        if (joined.isEmpty()) {
            return;
        }
        taker.accept(hash('=', joined, 0, joined.length()));
        taker.accept(hash('=', name.whole(), 0, name.whole().length()));
        if (name.own().size() > 1) {
            name.own().stream().filter(word -> word.length() > 3)
                    .forEach(word -> taker.accept(hash('w', word, 0, word.length())));
            taker.accept(hash('=', name.initials(), 0, name.initials().length()));
            taker.accept(hash('=', name.longInitials(), 0, name.longInitials().length()));
        }
        if (joined.length() > END + END - 2) {
            taker.accept(hash('a', joined, 0, END));
            taker.accept(hash('z', joined, joined.length() - END, joined.length()));
        }
        if (joined.length() >= END && joined.length() <= SHORT) {
            for (int out = 0; out < joined.length(); out++) {
                String rest = joined.substring(0, out) + joined.substring(out + 1);
                taker.accept(hash('-', rest, 0, rest.length()));
            }
            taker.accept(hash('-', joined, 0, joined.length()));
        }
    }

    private static int hash(char kind, String text, int from, int to) {
        int hash = kind;
        for (int at = from; at < to; at++) {
            hash = hash * 31 + text.charAt(at);
        }
        return hash * 0x9e3779b1 ^ hash >>> 15;
    }
}
