package eu.vigie.ownership;

/**
 * What a set of parties controls, over a whole register in search order: one pass over all stakes, which decides certain and
 * possible together, and more passes over rings only until nothing changes. Answers as {@link Fixpoint} does.
 */
final class BlockSweep {

    /** Possibly of the set, or possibly under it; a bit that is set where it is certain too. */
    static final byte POSSIBLE = 1;
    static final byte CERTAIN = 3;
    /** Of the set itself. */
    private static final byte ROOT = 4;
    static final byte POSSIBLE_MEMBER = ROOT | POSSIBLE;
    static final byte CERTAIN_MEMBER = ROOT | CERTAIN;

    private final Holdings holdings;
    private final boolean hidden;
    private final byte[] state;

    /**
     * @param rings stretches of parties that hold each other, as {@link SearchOrder} gives them
     * @param belongs a party's part in the set: 0, {@link #POSSIBLE_MEMBER} or {@link #CERTAIN_MEMBER}; taken over
     */
    BlockSweep(Holdings holdings, int[] rings, byte[] belongs, HiddenHolders hidden) {
        this.holdings = holdings;
        this.hidden = hidden == HiddenHolders.ALLOWED;
        state = belongs;
        Stretches stretches = new Stretches(holdings, this.hidden ? 0 : holdings.extent.firstHeld());
        stretches.each(at -> new BlockStretch(holdings, state, this.hidden).decide(stretches.from(at),
                stretches.until(at), at == 0 ? rings : new int[0]));
    }

    boolean isCertain(int party) {
        return (state[party] & CERTAIN) == CERTAIN;
    }

    boolean isPossible(int party) {
        return (state[party] & POSSIBLE) != 0;
    }

    /** Whether it belongs to the set, at least possibly. */
    boolean isRoot(int party) {
        return (state[party] & ROOT) != 0;
    }
}
