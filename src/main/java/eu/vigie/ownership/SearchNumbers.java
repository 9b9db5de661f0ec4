package eu.vigie.ownership;

import java.util.Arrays;

/**
 * New numbers in search order. Those whom nobody holds are numbered as they are met among the holders of one company after the
 * other, so that holders are found almost in sequence too; whoever is never met comes last of them.
 */
final class SearchNumbers {

    private static final int NONE = -1;

    private final int[] number;
    private final int[] held;
    private int next;

    /** @param held those who are held, in search order, by their old numbers */
    SearchNumbers(int[] held, int size) {
        this.held = held;
        number = new int[size];
        Arrays.fill(number, NONE);
        for (int at = 0; at < held.length; at++) {
            number[held[at]] = firstHeld() + at;
        }
    }

    /** How many nobody holds: the new number of the first that is held. */
    int firstHeld() {
        return number.length - held.length;
    }

    /** The old number of one that is held. */
    int old(int company) {
        return held[company - firstHeld()];
    }

    int size() {
        return number.length;
    }

    /** The new number of a party, given now if it has none. */
    int of(int party) {
        if (number[party] == NONE) {
            number[party] = next++;
        }
        return number[party];
    }

    /** Old numbers by new number. */
    int[] places() {
        int[] places = new int[number.length];
        for (int party = 0; party < number.length; party++) {
            places[of(party)] = party;
        }
        return places;
    }
}
