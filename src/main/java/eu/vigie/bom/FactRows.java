package eu.vigie.bom;

/** Rows of facts, each kept once under a small number, side by side in one array: which component said the same before. */
final class FactRows {

    private final IntStack numbers = new IntStack();
    private final IntStack ends = new IntStack();
    private final IntStack hashes = new IntStack();
    /** Indexes plus one, by hash; 0 is free. */
    private int[] table = new int[1024];

    /** The row's number; -1 when it is not there. */
    int find(IntStack row) {
        int hash = row.hash();
        int slot = slot(hash);
        while (table[slot] != 0) {
            int index = table[slot] - 1;
            if (hashes.get(index) == hash && numbers.has(start(index), ends.get(index), row)) {
                return index;
            }
            slot = slot + 1 & table.length - 1;
        }
        return -1;
    }

    /** Adds a row that is not there; its number is one more than that of the row before. */
    void add(IntStack row) {
        numbers.pushAll(row);
        ends.push(numbers.size());
        hashes.push(row.hash());
        if (ends.size() * 2 > table.length) {
            table = new int[table.length * 2];
            for (int index = 0; index < ends.size(); index++) {
                enter(index);
            }
        } else {
            enter(ends.size() - 1);
        }
    }

    private void enter(int index) {
        int slot = slot(hashes.get(index));
        while (table[slot] != 0) {
            slot = slot + 1 & table.length - 1;
        }
        table[slot] = index + 1;
    }

    private int start(int index) {
        return index == 0 ? 0 : ends.get(index - 1);
    }

    private int slot(int hash) {
        return (hash ^ hash >>> 15) * 0x9E3779B1 >>> 8 & table.length - 1;
    }
}
