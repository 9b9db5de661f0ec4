package eu.vigie.ownership;

/**
 * What a set of parties controls, over a whole register in search order: one pass over all stakes, which decides certain and
 * possible together, and more passes over rings only until nothing changes. Answers as {@link Fixpoint} does.
 */
final class BlockSweep {

    /** Possibly of the set, or possibly under it. */
    static final byte POSSIBLE = 1;
    static final byte CERTAIN = 2;
    /** Of the set itself. */
    private static final byte ROOT = 4;

    private static final int OPEN_LOW_BIT = Integer.numberOfTrailingZeros(Holdings.OPEN_LOW);
    private static final int OPEN_HIGH_BIT = Integer.numberOfTrailingZeros(Holdings.OPEN_HIGH);

    private final Holdings holdings;
    private final boolean hidden;
    private final byte[] state;
    private final long[] lows;
    private final long[] highs;
    private final long[] sumLows;
    private final long[] sumHighs;
    private final Tally certain;
    private final Tally possible;

    /**
     * @param rings stretches of parties that hold each other, as {@link SearchOrder} gives them
     * @param belongs a party's part in the set: 0, {@link #POSSIBLE} or {@link #CERTAIN}; taken over
     */
    BlockSweep(Holdings holdings, int[] rings, byte[] belongs, HiddenHolders hidden) {
        this.holdings = holdings;
        this.hidden = hidden == HiddenHolders.ALLOWED;
        state = belongs;
        lows = holdings.low.coarse();
        highs = holdings.high.coarse();
        sumLows = holdings.sumLow.coarse();
        sumHighs = holdings.sumHigh.coarse();
        certain = new Tally(holdings, 1, false, false);
        possible = new Tally(holdings, 1, true, this.hidden);
        for (int party = 0; party < state.length; party++) {
            state[party] |= state[party] == 0 ? 0 : ROOT;
        }
        int done = 0;
        for (int ring = 0; ring < rings.length; ring += 2) {
            sweep(done, rings[ring]);
            boolean changes = true;
            while (changes) {
                changes = sweep(rings[ring], rings[ring + 1]);
            }
            done = rings[ring + 1];
        }
        sweep(done, state.length);
    }

    boolean isCertain(int party) {
        return (state[party] & 3) >= CERTAIN;
    }

    boolean isPossible(int party) {
        return (state[party] & 3) != 0;
    }

    /** Whether it belongs to the set, at least possibly. */
    boolean isRoot(int party) {
        return (state[party] & ROOT) != 0;
    }

    private boolean sweep(int from, int until) {
        boolean changed = false;
        for (int company = from; company < until; company++) {
            int before = state[company] & 3;
            if (!hidden && holdings.inStart[company] == holdings.inStart[company + 1]) {
                continue; // nobody holds it, and nobody else may
            }
            int now = before >= CERTAIN
                    ? before
                    : plain(company) ? decidePlainly(company, before) : decide(company, before);
            if (now > before) {
                state[company] = (byte) (state[company] & ROOT | now);
                changed = true;
            }
        }
        return changed;
    }

    /** Whether votes decide alone, in numbers that fit a long. */
    private boolean plain(int company) {
        return !holdings.fine && !holdings.partyIs(company, Holdings.INCONSISTENT | Holdings.SUSPENDED)
                && (!holdings.anyConcerts || holdings.members[company] == 0);
    }

    /** As {@link #decide} for a company without contradiction, treasury votes and concerts; most are, and this is quick. */
    private int decidePlainly(int company, int before) {
        long low = 0;
        long high = 0;
        long certainLow = 0;
        long certainHigh = 0;
        int openLow = 0;
        int openHigh = 0;
        int certainOpenLow = 0;
        int certainOpenHigh = 0;
        int alone = 0;
        boolean met = hidden;
        int[] holder = holdings.holder;
        int end = holdings.inStart[company + 1];
        for (int edge = holdings.inStart[company]; edge < end; edge++) {
            int owner = state[holder[edge]] & 3;
            if (owner == 0 || holder[edge] == company) {
                continue;
            }
            met = true;
            int flags = holdings.edgeFlags[edge];
            alone |= (flags & (owner >= CERTAIN ? Holdings.ALONE : 0)) != 0
                    ? CERTAIN
                    : (flags & (Holdings.ALONE | Holdings.ALONE_CLAIM)) != 0 ? POSSIBLE : 0;
            low += lows[edge];
            high += highs[edge];
            openLow += flags >> OPEN_LOW_BIT & 1;
            openHigh += flags >> OPEN_HIGH_BIT & 1;
            if (owner >= CERTAIN) {
                certainLow += lows[edge];
                certainHigh += highs[edge];
                certainOpenLow += flags >> OPEN_LOW_BIT & 1;
                certainOpenHigh += flags >> OPEN_HIGH_BIT & 1;
            }
        }
        if (!met) {
            return before;
        }
        if (alone >= CERTAIN || certain.isEnough(order(certainLow), certainOpenLow)
                || certainHigh > 0 && holdings.partyIs(company, Holdings.COMPLETE)
                        && certain.isTooLittle(order(sumHighs[company] - certainHigh),
                                holdings.openHigh[company] - certainOpenHigh)) {
            return CERTAIN;
        }
        boolean enough = before >= POSSIBLE || alone >= POSSIBLE
                || (possible.mayBeEnough(order(high), openHigh) || possible.mayHide(company))
                        && possible.mayBeTooLittle(order(sumLows[company] - low), holdings.openLow[company] - openLow);
        return enough ? POSSIBLE : 0;
    }

    private static int order(long amount) {
        return Long.compare(amount, Amounts.FIFTY);
    }

    private int decide(int company, int before) {
        boolean held = false;
        boolean heldCertainly = false;
        boolean wins = before >= POSSIBLE;
        boolean winsCertainly = false;
        for (int edge = holdings.inStart[company]; edge < holdings.inStart[company + 1]; edge++) {
            int owner = state[holdings.holder[edge]] & 3;
            if (owner == 0 || holdings.holder[edge] == company) {
                continue;
            }
            if (!held) {
                possible.clear(0);
                held = true;
            }
            wins |= counts(possible, edge, company);
            if (owner >= CERTAIN) {
                if (!heldCertainly) {
                    certain.clear(0);
                    heldCertainly = true;
                }
                winsCertainly |= counts(certain, edge, company);
            }
        }
        if (heldCertainly && (winsCertainly || certain.isMajority(0, company))) {
            return CERTAIN;
        }
        if (!held && hidden && holdings.mayBeHeldByUnnamed(company)) {
            possible.clear(0);
            held = true;
        }
        return wins || held && possible.isMajority(0, company) ? POSSIBLE : 0;
    }

    /** Counts a stake; whether it wins the company whatever the votes. */
    private boolean counts(Tally tally, int edge, int company) {
        boolean wins = tally.isAlone(edge);
        if (holdings.edgeIs(edge, Holdings.MEMBER | Holdings.MEMBER_CLAIM)) {
            wins |= tally.addMember(0, company);
        }
        if (holdings.edgeIs(edge, Holdings.VOTES)) {
            tally.addVotes(0, edge);
        }
        return wins;
    }
}
