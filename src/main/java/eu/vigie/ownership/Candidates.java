package eu.vigie.ownership;

import java.util.Arrays;

/** A few parties and the votes that each commands in one company, in plain numbers. */
final class Candidates {

    private static final int MOST = 32;

    private final int[] party = new int[MOST];
    private final long[] votes = new long[MOST];
    private int size;

    void clear() {
        size = 0;
    }

    /** Adds to what the party commands; false when there is no room for one more. */
    boolean add(int who, long more) {
        for (int at = 0; at < size; at++) {
            if (party[at] == who) {
                votes[at] += more;
                return true;
            }
        }
        if (size == MOST) {
            return false;
        }
        party[size] = who;
        votes[size++] = more;
        return true;
    }

    /** Those who command more, ascending. */
    int[] above(long bound) {
        int[] found = new int[size];
        int count = 0;
        for (int at = 0; at < size; at++) {
            if (votes[at] > bound) {
                found[count++] = party[at];
            }
        }
        int[] winners = Arrays.copyOf(found, count);
        Arrays.sort(winners);
        return winners;
    }
}
