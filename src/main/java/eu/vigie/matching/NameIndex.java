package eu.vigie.matching;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Names by number, found by likeness: flat arrays of key and name, sorted by key; only names that have a key in common with
 * the one asked for are compared with it. A key that very many names have (a word such as "national") finds nothing.
 */
final class NameIndex {

    /** Keys of more names than this say too little about a name to be followed. */
    private static final int MOST_NAMES = 400;

    /**
     * A name that is like the one asked for.
     *
     * @param party the number under which it was added
     */
    record Hit(int party, Likeness likeness) {}

    private final byte[] texts;
    private final int[] starts;
    private final int[] parties;
    private final long[] keys;

    private NameIndex(Builder built) {
        texts = Arrays.copyOf(built.texts, built.end);
        starts = Arrays.copyOf(built.starts, built.names + 1);
        parties = Arrays.copyOf(built.parties, built.names);
        keys = Arrays.copyOf(built.keys, built.keyCount);
        Arrays.parallelSort(keys);
    }

    /** How many names are in it. */
    int size() {
        return parties.length;
    }

    /** Of each party the name that is most like this one; the likeliest first, then by number. */
    List<Hit> like(String name) {
        BitSet met = new BitSet();
        List<ReadName> readings = NameComparison.readings(name);
        readings.forEach(reading -> NameKeys.each(reading, key -> meet(key, met)));
        Map<Integer, Likeness> best = new HashMap<>();
        for (int at = met.nextSetBit(0); at >= 0; at = met.nextSetBit(at + 1)) {
            Likeness likeness = NameComparison.of(readings, name, text(at));
            if (likeness != null) {
                best.merge(parties[at], likeness, (one, other) -> one.compareTo(other) <= 0 ? one : other);
            }
        }
        List<Hit> hits = new ArrayList<>(best.size());
        best.forEach((party, likeness) -> hits.add(new Hit(party, likeness)));
        hits.sort(Comparator.comparing(Hit::likeness).thenComparing(Hit::party));
        return hits;
    }

    private void meet(int key, BitSet met) {
        long from = (long) key << 32;
        int first = Arrays.binarySearch(keys, from);
        first = first < 0 ? -first - 1 : first;
        int last = first;
        while (last < keys.length && keys[last] >> 32 == key && last - first <= MOST_NAMES) {
            last++;
        }
        if (last - first <= MOST_NAMES) {
            for (int at = first; at < last; at++) {
                met.set((int) keys[at]);
            }
        }
    }

    private String text(int name) {
        return new String(texts, starts[name], starts[name + 1] - starts[name], StandardCharsets.UTF_8);
    }

    /** Takes names one after the other. */
    static final class Builder {

        private byte[] texts = new byte[1 << 10];
        private int end;
        private int[] starts = new int[64];
        private int[] parties = new int[64];
        private int names;
        private long[] keys = new long[512];
        private int keyCount;

        void add(int party, String name) {
            byte[] text = name.getBytes(StandardCharsets.UTF_8);
            if (end + text.length > texts.length) {
                texts = Arrays.copyOf(texts, Math.max(end + text.length, texts.length + (texts.length >> 1)));
            }
            System.arraycopy(text, 0, texts, end, text.length);
            end += text.length;
            if (names + 1 >= parties.length) {
                parties = Arrays.copyOf(parties, parties.length + (parties.length >> 1));
                starts = Arrays.copyOf(starts, parties.length + 1);
            }
            parties[names] = party;
            starts[names + 1] = end;
            int number = names++;
            NameComparison.readings(name).forEach(reading -> NameKeys.each(reading, key -> add(key, number)));
        }

        private void add(int key, int name) {
            if (keyCount == keys.length) {
                keys = Arrays.copyOf(keys, keys.length + (keys.length >> 1));
            }
            keys[keyCount++] = (long) key << 32 | name;
        }

        NameIndex build() {
            return new NameIndex(this);
        }
    }
}
