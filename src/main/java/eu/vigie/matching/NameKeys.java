package eu.vigie.matching;

import java.util.function.Consumer;

/** By what names that are like each other are found: two such names nearly always have a key in common. */
final class NameKeys {

    /** Words up to this length have a key for each letter left out, so that one slip of the pen leaves one in common. */
    private static final int SHORT = 14;
    private static final int END = 5;
    private static final int LONGEST_INITIALS = 5;

    /** How far a key goes. */
    enum Kind {
        /** The names say the same, however many there are. */
        SAME,
        /** One name is what the other's initials are, or begins as it does: letters do not tell how far they differ. */
        SHORTENED,
        /** The names have something in common, and may differ by as many letters as slips allow. */
        NEAR
    }

    /** Takes keys. */
    interface Taker {

        void key(int key, Kind kind);
    }

    private NameKeys() {}

    /** Tells the keys by which a name is found, some of them perhaps twice. */
    static void of(ReadName name, Taker taker) {
        each(name, taker, 'i', 'j', 's', 't');
    }

    /** Tells the keys by which others are found that are like this name. */
    static void like(ReadName name, Taker taker) {
        each(name, taker, 'j', 'i', 't', 's');
    }

    /**
     * Two names that are each the initials of nothing, or each begin as another does, have nothing in common: initials are looked
     * for among what is short, and what is short among initials.
     */
    private static void each(ReadName name, Taker taker, char initials, char shortened, char stem, char whole) {
        String joined = name.joined();
        if (joined.isEmpty()) {
            return;
        }
        taker.key(hash('=', name.whole()), Kind.SAME);
        if (name.generic()) {
            return;
        }
        taker.key(hash('=', joined), Kind.SAME);
        CompanyWords.stems(joined, begins -> taker.key(hash(stem, begins), Kind.SHORTENED));
        taker.key(hash(whole, joined), Kind.SHORTENED);
        if (joined.length() <= LONGEST_INITIALS) {
            taker.key(hash(shortened, joined), Kind.SHORTENED);
        }
        initials(name, key -> taker.key(hash(initials, key), Kind.SHORTENED));
        near(name, taker);
    }

    private static void initials(ReadName name, Consumer<String> taker) {
        boolean several = name.own().size() > 1;
        if ((several || name.initials().length() == 2) && name.initials().length() <= LONGEST_INITIALS) {
            taker.accept(name.initials());
        }
        if (several && !name.longInitials().equals(name.initials())
                && name.longInitials().length() <= LONGEST_INITIALS) {
            taker.accept(name.longInitials());
        }
    }

    private static void near(ReadName name, Taker taker) {
        String joined = name.joined();
        if (name.own().size() > 1) {
            name.own().stream().filter(word -> word.length() > 3)
                    .forEach(word -> taker.key(hash('w', word), name.cut().isEmpty() ? Kind.NEAR : Kind.SHORTENED));
        }
        if (joined.length() > END + END - 2) {
            taker.key(hash('a', joined.substring(0, END)), Kind.NEAR);
            taker.key(hash('z', joined.substring(joined.length() - END)), Kind.NEAR);
        }
        if (joined.length() >= END && joined.length() <= SHORT) {
            for (int out = 0; out < joined.length(); out++) {
                taker.key(hash('-', joined.substring(0, out) + joined.substring(out + 1)), Kind.NEAR);
            }
            taker.key(hash('-', joined), Kind.NEAR);
        }
    }

    private static int hash(char kind, String text) {
        int hash = kind;
        for (int at = 0; at < text.length(); at++) {
            hash = hash * 31 + text.charAt(at);
        }
        return hash * 0x9e3779b1 ^ hash >>> 15;
    }
}
