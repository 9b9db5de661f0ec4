package eu.vigie.bom;

import java.util.Arrays;

import eu.vigie.supplychain.Symbols;

/** The bom-refs of a document: which are defined, and by which line. */
final class Refs {

    /** Not defined, as far as was read. */
    static final int NOWHERE = 0;
    private static final int OUTSIDE = -2;
    private static final int NO_LINE = -1;

    private final Symbols names;
    private int[] owners = new int[1024];
    private int mentions;

    /** @param expected how many there may be; room is made for them */
    Refs(int expected) {
        names = new Symbols(expected);
    }

    /**
     * Defines several, which costs much less than one after the other.
     *
     * @param stops where each ends in {@code characters}; it begins where the one before ends
     * @return false when one of them was defined before
     */
    boolean define(char[] characters, int[] stops, int[] lines, int count) {
        int[] refs = new int[count];
        names.allExactly(characters, stops, count, refs);
        mentions += count;
        boolean once = true;
        for (int i = 0; i < count; i++) {
            own(refs[i]);
            once &= define(refs[i], lines[i]);
        }
        return once;
    }

    private void own(int ref) {
        if (ref >= owners.length) {
            owners = Arrays.copyOf(owners, owners.length * 2);
        }
    }

    int named(char[] characters, int offset, int length) {
        mentions++;
        int ref = names.exactly(characters, offset, length);
        own(ref);
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

    /** How often a bom-ref was met. */
    int mentions() {
        return mentions;
    }

    int size() {
        return names.size();
    }
}
