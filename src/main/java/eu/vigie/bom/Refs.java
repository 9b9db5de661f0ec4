package eu.vigie.bom;

import java.util.Arrays;

import eu.vigie.supplychain.Symbols;

/** The bom-refs of a document: which are defined, and by which line. */
final class Refs {

    /** Not defined, as far as was read. */
    static final int NOWHERE = 0;
    private static final int OUTSIDE = -2;
    private static final int NO_LINE = -1;

    private final Symbols names = new Symbols();
    private int[] owners = new int[1024];

    int named(char[] characters, int offset, int length) {
        int ref = names.exactly(characters, offset, length);
        if (ref >= owners.length) {
            owners = Arrays.copyOf(owners, owners.length * 2);
        }
        return ref;
    }

    /** @return false when it was defined before */
    boolean define(int ref, int line) {
        if (owners[ref] != NOWHERE && owners[ref] != OUTSIDE) {
            return false;
        }
        owners[ref] = line < 0 ? NO_LINE : line + 1;
        return true;
    }

    /** Defined outside the inventory, where the official examples themselves repeat bom-refs. */
    void defineOutside(int ref) {
        owners[ref] = owners[ref] == NOWHERE ? OUTSIDE : owners[ref];
    }

    boolean isDefined(int ref) {
        return owners[ref] != NOWHERE;
    }

    /** -1 when something else than a line has it. */
    int line(int ref) {
        return owners[ref] > 0 ? owners[ref] - 1 : -1;
    }

    String name(int ref) {
        return names.text(ref);
    }

    int size() {
        return names.size();
    }
}
