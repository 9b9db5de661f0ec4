package eu.vigie.ownership;

import eu.vigie.supplychain.Truth;

/**
 * What a class of parties, taken as one, controls in a {@link RegisterSnapshot}. A party of the class itself is told by
 * {@link #isMember}; whether the others of the class control it is a question for {@link OwnershipGraph}.
 */
public final class RegisterBlock {

    private final BlockSweep sweep;
    private final int size;

    RegisterBlock(BlockSweep sweep, int size) {
        this.sweep = sweep;
        this.size = size;
    }

    /** Whether the party belongs to the class, for certain or possibly. */
    public boolean isMember(int party) {
        return sweep.isRoot(party);
    }

    /** Whether the class, or who possibly is of it, has the party: as a member of it or by control. */
    public Truth has(int party) {
        return sweep.isCertain(party) ? Truth.YES : sweep.isPossible(party) ? Truth.UNKNOWN : Truth.NO;
    }

    /** How many parties outside the class it controls that surely (YES) or possibly and not surely (UNKNOWN). */
    public int count(Truth truth) {
        int count = 0;
        for (int party = 0; party < size; party++) {
            count += !isMember(party) && has(party) == truth ? 1 : 0;
        }
        return count;
    }
}
