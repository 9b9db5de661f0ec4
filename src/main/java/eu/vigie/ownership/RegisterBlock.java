package eu.vigie.ownership;

import eu.vigie.supplychain.Truth;

/**
 * What a class of parties, taken as one, controls in a {@link RegisterSnapshot}. A party of the class itself is told by
 * {@link #isMember}; whether the others of the class control it is a question for {@link OwnershipGraph}.
 */
public final class RegisterBlock {

    private final BlockSweep sweep;
    private final Holdings holdings;

    RegisterBlock(BlockSweep sweep, Holdings holdings) {
        this.sweep = sweep;
        this.holdings = holdings;
    }

    /** Whether the party belongs to the class, for certain or possibly. */
    public boolean isMember(int party) {
        return sweep.isRoot(party);
    }

    /** Whether the class, or who possibly is of it, has the party: as a member of it or by control. Nobody has a board. */
    public Truth has(int party) {
        return holdings.isBoard(party)
                ? Truth.NO
                : sweep.isCertain(party) ? Truth.YES : sweep.isPossible(party) ? Truth.UNKNOWN : Truth.NO;
    }

    /** How many parties outside the class it controls that surely (YES) or possibly and not surely (UNKNOWN). */
    public int count(Truth truth) {
        int count = 0;
        for (int party = 0; party < holdings.size(); party++) {
            count += !isMember(party) && has(party) == truth ? 1 : 0;
        }
        return count;
    }
}
