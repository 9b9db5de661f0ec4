package eu.vigie.ownership;

/**
 * Decides which companies of a stretch the set of a {@link BlockSweep} has. Where nothing is open in a company, its votes are
 * added up once for both answers; where bands are, once for each; the rare rest is left to {@link Tally}.
 */
final class BlockStretch {

    private static final byte POSSIBLE = BlockSweep.POSSIBLE;
    private static final byte CERTAIN = BlockSweep.CERTAIN;
    private static final int OPEN_LOW_BIT = Integer.numberOfTrailingZeros(Holdings.OPEN_LOW);
    private static final int OPEN_HIGH_BIT = Integer.numberOfTrailingZeros(Holdings.OPEN_HIGH);

    private final Holdings holdings;
    private final byte[] state;
    private final boolean hidden;
    private final long[] lows;
    private final long[] highs;
    private final Totals totals;
    private final Tally certain;
    private final Tally possible;

    /** @param state by party, with those of the set; what is decided is added */
    BlockStretch(Holdings holdings, byte[] state, boolean hidden) {
        this.holdings = holdings;
        this.state = state;
        this.hidden = hidden;
        lows = holdings.low.coarse();
        highs = holdings.high.coarse();
        totals = new Totals(holdings, 1);
        certain = new Tally(holdings, totals, 1, false, false);
        possible = new Tally(holdings, totals, 1, true, hidden);
    }

    /** @param rings those of the stretch: passed over until nothing changes */
    void decide(int from, int until, int[] rings) {
        int done = from;
        for (int ring = 0; ring < rings.length; ring += 2) {
            sweep(done, rings[ring]);
            boolean changes = true;
            while (changes) {
                changes = sweep(rings[ring], rings[ring + 1]);
            }
            done = rings[ring + 1];
        }
        sweep(done, until);
    }

    private boolean sweep(int from, int until) {
        boolean changed = false;
        for (int company = from; company < until; company++) {
            int before = state[company] & CERTAIN;
            if (before == CERTAIN || !hidden && holdings.inStart[company] == holdings.inStart[company + 1]) {
                continue; // settled, or nobody holds it and nobody else may
            }
            int now = holdings.partyIs(company, Holdings.PLAIN)
                    ? decidePlainly(company)
                    : votesDecide(company) ? decideByBands(company, before) : decide(company, before);
            if (now > before) {
                state[company] |= (byte) now;
                changed = true;
            }
        }
        return changed;
    }

    /** Where nothing is open: what is possible differs from what is certain by the holders alone. */
    private int decidePlainly(int company) {
        int[] holder = holdings.holder;
        int end = holdings.inStart[company + 1];
        long certainly = 0;
        long possibly = 0;
        long all = 0;
        for (int edge = holdings.inStart[company]; edge < end; edge++) {
            int owner = state[holder[edge]];
            long votes = lows[edge];
            all += votes;
            possibly += votes & -(owner & 1);
            certainly += votes & -(owner >> 1 & 1);
        }
        if (certainly > Amounts.FIFTY) {
            return CERTAIN;
        }
        boolean enough = possibly > Amounts.FIFTY
                || hidden && all - possibly < Amounts.FIFTY && holdings.mayHideHolders(company);
        return enough ? POSSIBLE : 0;
    }

    /** Whether votes decide alone, in numbers that fit a long. */
    private boolean votesDecide(int company) {
        return !holdings.fine
                && !holdings.partyIs(company, Holdings.INCONSISTENT | Holdings.SUSPENDED | Holdings.CONCERT);
    }

    /** As {@link #decide} for a company without contradiction, treasury votes and concerts; most are, and this is quick. */
    private int decideByBands(int company, int before) {
        long low = 0;
        long high = 0;
        long certainLow = 0;
        long certainHigh = 0;
        int openLow = 0;
        int openHigh = 0;
        int certainOpenLow = 0;
        int certainOpenHigh = 0;
        int alone = 0;
        long allLow = 0;
        long allHigh = 0;
        int allOpenLow = 0;
        int allOpenHigh = 0;
        boolean met = hidden;
        int[] holder = holdings.holder;
        int end = holdings.inStart[company + 1];
        for (int edge = holdings.inStart[company]; edge < end; edge++) {
            int owner = state[holder[edge]] & CERTAIN;
            int flags = holdings.edgeFlags[edge];
            allLow += lows[edge];
            allHigh += highs[edge];
            allOpenLow += flags >> OPEN_LOW_BIT & 1;
            allOpenHigh += flags >> OPEN_HIGH_BIT & 1;
            if (owner == 0 || holder[edge] == company) {
                continue;
            }
            met = true;
            alone |= (flags & (owner == CERTAIN ? Holdings.ALONE : 0)) != 0
                    ? CERTAIN
                    : (flags & (Holdings.ALONE | Holdings.ALONE_CLAIM)) != 0 ? POSSIBLE : 0;
            low += lows[edge];
            high += highs[edge];
            openLow += flags >> OPEN_LOW_BIT & 1;
            openHigh += flags >> OPEN_HIGH_BIT & 1;
            if (owner == CERTAIN) {
                certainLow += lows[edge];
                certainHigh += highs[edge];
                certainOpenLow += flags >> OPEN_LOW_BIT & 1;
                certainOpenHigh += flags >> OPEN_HIGH_BIT & 1;
            }
        }
        if (!met) {
            return before;
        }
        if (alone == CERTAIN || certain.isEnough(order(certainLow), certainOpenLow)
                || certainHigh > 0 && holdings.partyIs(company, Holdings.COMPLETE)
                        && certain.isTooLittle(order(allHigh - certainHigh),
                                allOpenHigh - certainOpenHigh)) {
            return CERTAIN;
        }
        boolean enough = before >= POSSIBLE || alone >= POSSIBLE
                || (possible.mayBeEnough(order(high), openHigh) || possible.mayHide(company))
                        && possible.mayBeTooLittle(order(allLow - low), allOpenLow - openLow);
        return enough ? POSSIBLE : 0;
    }

    private static int order(long amount) {
        return Long.compare(amount, Amounts.FIFTY);
    }

    private int decide(int company, int before) {
        totals.add(company, company + 1);
        boolean held = false;
        boolean heldCertainly = false;
        boolean wins = before >= POSSIBLE;
        boolean winsCertainly = false;
        for (int edge = holdings.inStart[company]; edge < holdings.inStart[company + 1]; edge++) {
            int owner = state[holdings.holder[edge]] & CERTAIN;
            if (owner == 0 || holdings.holder[edge] == company) {
                continue;
            }
            if (!held) {
                possible.clear(0);
                held = true;
            }
            wins |= counts(possible, edge, company);
            if (owner == CERTAIN) {
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
