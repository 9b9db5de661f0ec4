package eu.vigie.ownership;

import java.util.Arrays;

/** A growing list of pairs of ints, kept as longs so that sorting them sorts by the first, then the second. */
final class Longs {

    private long[] values = new long[64];
    private int size;

    void add(int first, int second) {
        if (size == values.length) {
            values = Arrays.copyOf(values, 2 * size);
        }
        values[size++] = (long) first << Integer.SIZE | second & 0xFFFF_FFFFL;
    }

    void clear() {
        size = 0;
    }

    void sort() {
        Arrays.sort(values, 0, size);
    }

    int size() {
        return size;
    }

    int first(int at) {
        return (int) (values[at] >> Integer.SIZE);
    }

    int second(int at) {
        return (int) values[at];
    }
}
