package eu.vigie.matching;

/**
 * The letters of a name's own words as 64 bits, so that most names that differ by more slips than are allowed are told apart without
 * being read: two bits for a letter that is there once and again, one for several other signs together. A slip changes two
 * bits at most.
 */
final class Letters {

    /** Of a name that is compared whatever its letters: it has several readings, or words cut short. */
    static final long ANY = -1;

    private static final int LATIN = 26;
    private static final int OTHERS = 11;

    private Letters() {}

    static long of(ReadName name) {
        if (!name.cut().isEmpty()) {
            return ANY;
        }
        long letters = 0;
        String joined = name.joined();
        for (int at = 0; at < joined.length(); at++) {
            char c = joined.charAt(at);
            if (c >= 'a' && c <= 'z') {
                long once = 1L << 2 * (c - 'a');
                letters |= (letters & once) == 0 ? once : once << 1;
            } else {
                letters |= 1L << 2 * LATIN + c % OTHERS;
            }
        }
        return letters;
    }

    /** The most slips of the pen that {@link NameComparison} allows between a name and any other. */
    static int slips(ReadName name) {
        int letters = name.joined().length();
        int words = 0;
        for (String word : name.own()) {
            words += word.length() == 3 ? 1 : Edits.allowed(word.length());
        }
        return Math.max(Edits.allowed(letters), Math.min(words, 2 + letters / 16));
    }

    /** Whether that many slips may lie between two names; never no where they do. */
    static boolean mayBeNear(long one, long other, int slips) {
        return one == ANY || other == ANY || Long.bitCount(one ^ other) <= 2 * slips;
    }
}
