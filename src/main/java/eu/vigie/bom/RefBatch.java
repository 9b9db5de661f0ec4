package eu.vigie.bom;

/** Bom-refs of lines that wait to be defined together. */
final class RefBatch {

    private static final int MOST = 256;

    private final char[] letters = new char[MOST * 32 + KnownComponents.LONGEST_REF];
    private final int[] stops = new int[MOST];
    private final int[] lines = new int[MOST];
    private int count;
    private int used;

    /** @return false when it is full, and did not take it */
    boolean take(byte[] bytes, int from, int to, int line) {
        int end = used + to - from;
        if (count == MOST || end > letters.length) {
            return false;
        }
        for (int i = from, at = used; i < to; i++, at++) {
            letters[at] = (char) bytes[i];
        }
        used = end;
        stops[count] = end;
        lines[count++] = line;
        return true;
    }

    /** Empties it. */
    void defineIn(Refs refs) {
        if (count > 0 && !refs.define(letters, stops, lines, count)) {
            throw new CycloneDxLeapingWalk.Unusual("a bom-ref is given twice");
        }
        count = 0;
        used = 0;
    }
}
