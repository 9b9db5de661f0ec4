package eu.vigie.ownership;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

import eu.vigie.supplychain.Party;
import eu.vigie.supplychain.PartyId;

/** Parties numbered in the order of their ids, found again through one open hash table of ints. */
final class Parties {

    private final Party[] byNumber;
    private final int[] table;
    private final int mask;

    Parties(List<Party> parties) {
        byNumber = parties.toArray(Party[]::new);
        Arrays.sort(byNumber, Comparator.comparing(Party::id));
        int capacity = Math.max(8, Integer.highestOneBit(Math.max(1, byNumber.length)) * 4);
        mask = capacity - 1;
        table = new int[capacity];
        Arrays.fill(table, -1);
        for (int number = 0; number < byNumber.length; number++) {
            int slot = slot(byNumber[number].id());
            if (table[slot] >= 0) {
                throw new IllegalArgumentException("party " + byNumber[number].id() + " is in the register twice");
            }
            table[slot] = number;
        }
    }

    int size() {
        return byNumber.length;
    }

    Party at(int number) {
        return byNumber[number];
    }

    /** -1 when there is no such party. */
    int find(PartyId id) {
        return table[slot(id)];
    }

    /** @throws IllegalArgumentException when there is no such party */
    int number(PartyId id) {
        int number = find(id);
        if (number < 0) {
            throw new IllegalArgumentException("there is no party " + id + " in this register");
        }
        return number;
    }

    private int slot(PartyId id) {
        int hash = id.hashCode();
        int slot = (hash ^ hash >>> 16) & mask;
        while (table[slot] >= 0 && !byNumber[table[slot]].id().equals(id)) {
            slot = slot + 1 & mask;
        }
        return slot;
    }
}
