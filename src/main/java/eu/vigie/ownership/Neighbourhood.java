package eu.vigie.ownership;

import java.util.Arrays;

/**
 * Some parties and everybody above them, cut out of a register and numbered anew in the same order: what a question about
 * those parties costs, whatever the size of the register.
 */
final class Neighbourhood {

    private final Holdings all;
    /** Numbers in the register, ascending; a place is the number here. */
    private int[] numbers = new int[64];
    private int size;
    private int[] table = new int[256];

    Neighbourhood(Holdings all, Concerted concerted, int[] parties) {
        this.all = all;
        Arrays.fill(table, -1);
        for (int party : parties) {
            add(party);
        }
        int direct = 0;
        while (direct < size) {
            int party = numbers[direct++];
            for (int edge = all.inStart[party]; edge < all.inStart[party + 1]; edge++) {
                add(all.holder[edge]);
            }
            concerted.forEachConcertOf(party, this::add);
        }
        numbers = Arrays.copyOf(numbers, size);
        Arrays.sort(numbers);
    }

    /** Numbers in the register, by number here. */
    int[] numbers() {
        return numbers;
    }

    int find(int party) {
        return Arrays.binarySearch(numbers, party);
    }

    Holdings cut() {
        int[] inStart = new int[size + 1];
        for (int place = 0; place < size; place++) {
            inStart[place + 1] = inStart[place] + all.inStart[numbers[place] + 1] - all.inStart[numbers[place]];
        }
        int edges = inStart[size];
        int[] holder = new int[edges];
        byte[] flags = new byte[edges];
        byte[] partyFlags = new byte[size];
        Amounts low = new Amounts(edges, all.fine);
        Amounts high = all.low == all.high ? low : new Amounts(edges, all.fine);
        int next = 0;
        for (int place = 0; place < size; place++) {
            partyFlags[place] = all.partyFlags[numbers[place]];
            for (int edge = all.inStart[numbers[place]]; edge < all.inStart[numbers[place] + 1]; edge++, next++) {
                holder[next] = find(all.holder[edge]);
                flags[next] = all.edgeFlags[edge];
                low.copy(next, all.low, edge);
                high.copy(next, all.high, edge);
            }
        }
        return new Holdings(all.measure, inStart, holder, flags, low, high, partyFlags);
    }

    /** The rings of the register that are here: each is here as a whole or not at all. */
    int[] rings(int[] ofRegister) {
        int[] rings = new int[ofRegister.length];
        int found = 0;
        for (int place = 0; place < size;) {
            int ring = ringOf(numbers[place], ofRegister);
            int length = ring < 0 ? 1 : ofRegister[ring + 1] - ofRegister[ring];
            if (ring >= 0) {
                rings[found++] = place;
                rings[found++] = place + length;
            }
            place += length;
        }
        return Arrays.copyOf(rings, found);
    }

    private static int ringOf(int party, int[] rings) {
        int low = 0;
        int high = rings.length / 2 - 1;
        while (low <= high) {
            int middle = low + high >>> 1;
            if (rings[2 * middle + 1] <= party) {
                low = middle + 1;
            } else if (rings[2 * middle] > party) {
                high = middle - 1;
            } else {
                return 2 * middle;
            }
        }
        return -1;
    }

    private void add(int party) {
        int slot = party * 0x9E3779B9 & table.length - 1;
        while (table[slot] >= 0 && table[slot] != party) {
            slot = slot + 1 & table.length - 1;
        }
        if (table[slot] == party) {
            return;
        }
        table[slot] = party;
        if (size == numbers.length) {
            numbers = Arrays.copyOf(numbers, 2 * size);
        }
        numbers[size++] = party;
        if (4 * size > table.length) {
            rehash();
        }
    }

    private void rehash() {
        table = new int[4 * table.length];
        Arrays.fill(table, -1);
        for (int at = 0; at < size; at++) {
            int slot = numbers[at] * 0x9E3779B9 & table.length - 1;
            while (table[slot] >= 0) {
                slot = slot + 1 & table.length - 1;
            }
            table[slot] = numbers[at];
        }
    }
}
