package eu.vigie.matching;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import eu.vigie.matching.NameKeys.Kind;

/**
 * Names by number, found by likeness: flat arrays of key and name, sorted by key; only names that have a key in common with
 * the one asked for are compared with it. A key that very many names have (a word such as "national") finds nothing.
 */
final class NameIndex {

    /** Keys of more names than this say too little about a name to be followed. */
    private static final int MOST_NAMES = 400;
    private static final int FIRST_BITS = 20;

    /**
     * A name that is like the one asked for.
     *
     * @param party the number under which it was added
     */
    record Hit(int party, Likeness likeness) {}

    private final byte[] texts;
    private final int[] starts;
    private final int[] parties;
    private final long[] letters;
    private final long[] keys;
    /** Where the keys with these first bits begin. */
    private final int[] directory;

    private NameIndex(Builder built) {
        texts = Arrays.copyOf(built.texts, built.end);
        starts = Arrays.copyOf(built.starts, built.names + 1);
        parties = Arrays.copyOf(built.parties, built.names);
        letters = Arrays.copyOf(built.letters, built.names);
        keys = Arrays.copyOf(built.keys, built.keyCount);
        Arrays.parallelSort(keys);
        directory = new int[(1 << FIRST_BITS) + 1];
        for (long key : keys) {
            directory[first(key) + 1]++;
        }
        Arrays.parallelPrefix(directory, Integer::sum);
    }

    /** The first bits of a key, in the order in which keys are sorted. */
    private static int first(long key) {
        return (int) (key >> 32 + Integer.SIZE - FIRST_BITS) + (1 << FIRST_BITS - 1);
    }

    /** How many names are in it. */
    int size() {
        return parties.length;
    }

    /** Of each party the name that is most like this one; the likeliest first, then by number. */
    List<Hit> like(String name) {
        List<ReadName> readings = NameComparison.readings(name);
        Met met = new Met();
        for (ReadName reading : readings) {
            long own = Letters.of(reading);
            int slips = Letters.slips(reading);
            NameKeys.like(reading, (key, kind) -> meet(key, kind, own, slips, met));
        }
        Map<Integer, Likeness> best = new HashMap<>();
        for (int at : met.sorted()) {
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

    /** Of names that say the same the first many, of others none where there are too many. */
    private void meet(int key, Kind kind, long own, int slips, Met met) {
        long from = (long) key << 32;
        int bucket = first(from);
        int first = Arrays.binarySearch(keys, directory[bucket], directory[bucket + 1], from);
        first = first < 0 ? -first - 1 : first;
        int last = first;
        while (last < keys.length && keys[last] >> 32 == key && last - first <= MOST_NAMES) {
            last++;
        }
        if (last - first > MOST_NAMES && kind != Kind.SAME) {
            return;
        }
        for (int at = first; at < last; at++) {
            int name = (int) keys[at];
            if (kind != Kind.NEAR || Letters.mayBeNear(own, letters[name], slips)) {
                met.add(name);
            }
        }
    }

    /** Numbers of names. */
    private static final class Met {

        private int[] names = new int[64];
        private int count;

        void add(int name) {
            if (count == names.length) {
                names = Arrays.copyOf(names, count * 2);
            }
            names[count++] = name;
        }

        /** Each once. */
        int[] sorted() {
            return Arrays.stream(names, 0, count).sorted().distinct().toArray();
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
        private long[] letters = new long[64];
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
                letters = Arrays.copyOf(letters, parties.length);
            }
            parties[names] = party;
            starts[names + 1] = end;
            int number = names++;
            List<ReadName> readings = NameComparison.readings(name);
            letters[number] = readings.size() == 1 ? Letters.of(readings.getFirst()) : Letters.ANY;
            readings.forEach(reading -> NameKeys.of(reading, (key, kind) -> add(key, number)));
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
