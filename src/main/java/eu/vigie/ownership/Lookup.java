package eu.vigie.ownership;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Finds the number of a text among {@link Names}: an open hash table of their numbers. */
final class Lookup {

    private final Names names;
    private int[] table = filled(1 << 10);

    /** Of the names that there are, and of those added through it. */
    Lookup(Names names) {
        this.names = names;
        while (table.length < 2L * names.size()) {
            table = filled(table.length << 1);
        }
        for (int number = 0; number < names.size(); number++) {
            insert(number);
        }
    }

    /** Negative when there is none. */
    int find(String text) {
        byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
        return table[slot(encoded)];
    }

    int findOrAdd(String text) {
        byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
        int slot = slot(encoded);
        if (table[slot] >= 0) {
            return table[slot];
        }
        int number = names.add(text);
        table[slot] = number;
        if (2L * names.size() > table.length) {
            table = filled(table.length << 1);
            for (int each = 0; each < names.size(); each++) {
                insert(each);
            }
        }
        return number;
    }

    private int slot(byte[] text) {
        int slot = Names.hash(text) & table.length - 1;
        while (table[slot] >= 0 && !names.is(table[slot], text)) {
            slot = slot + 1 & table.length - 1;
        }
        return slot;
    }

    private void insert(int number) {
        int slot = names.hash(number) & table.length - 1;
        while (table[slot] >= 0) {
            slot = slot + 1 & table.length - 1;
        }
        table[slot] = number;
    }

    private static int[] filled(int size) {
        int[] table = new int[size];
        Arrays.fill(table, -1);
        return table;
    }
}
