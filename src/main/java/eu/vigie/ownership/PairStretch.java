package eu.vigie.ownership;

import java.util.Arrays;
import java.util.function.IntConsumer;

/** Decides who controls the companies of a stretch of a {@link PairSweep}, and keeps the lists of those who have no link. */
final class PairStretch {

    private static final int NOBODY = PairSweep.NOBODY;
    private static final int NEEDS_SUMS = -2;
    private static final int OTHER_MEANS = Holdings.ALONE | Holdings.ALONE_CLAIM | Holdings.MEMBER
            | Holdings.MEMBER_CLAIM;

    private final PairSweep sweep;
    private final Holdings holdings;
    private final Concerted concerted;
    private final boolean possible;
    private final RingSolver solver;
    private final long[] lows;
    /** Of each stake what it may count at most, rounded down: its least for what is certain, its greatest for what is possible. */
    private final long[] counted;
    private final Candidates candidates = new Candidates();
    /** Lists, each after its length. */
    private int[] pool = new int[1 << 6];
    private int pooled;

    PairStretch(PairSweep sweep, Holdings holdings, Concerted concerted, boolean possible, int[] rings) {
        this.sweep = sweep;
        this.holdings = holdings;
        this.concerted = concerted;
        this.possible = possible;
        lows = holdings.low.coarse();
        counted = possible ? holdings.high.coarse() : lows;
        solver = new RingSolver(holdings, concerted, possible, rings, sweep::forEachController);
    }

    /** @param rings those of the stretch */
    void decide(int from, int until, int[] rings) {
        int done = from;
        for (int ring = 0; ring < rings.length; ring += 2) {
            decide(done, rings[ring]);
            for (int company = rings[ring]; company < rings[ring + 1]; company++) {
                sweep.link(company, NOBODY);
            }
            solve(rings[ring], rings[ring + 1]);
            done = rings[ring + 1];
        }
        decide(done, until);
    }

    private void decide(int from, int until) {
        for (int company = from; company < until; company++) {
            sweep.link(company, NOBODY);
            if (holdings.partyIs(company, Holdings.PLAIN) && !concerted.concernsMember(company)) {
                decidePlainly(company);
            } else {
                int owner = majorityOwner(company);
                if (owner == NEEDS_SUMS || concerted.concernsMember(company)) {
                    solve(company, company + 1);
                } else {
                    sweep.link(company, owner);
                }
            }
        }
    }

    /** Where votes are plain numbers: a majority, or the sum of several whom somebody controls. */
    private void decidePlainly(int company) {
        int[] holder = holdings.holder;
        int end = holdings.inStart[company + 1];
        boolean controlled = false;
        for (int edge = holdings.inStart[company]; edge < end; edge++) {
            if (lows[edge] > Amounts.FIFTY) {
                sweep.link(company, holder[edge]);
                return;
            }
            controlled |= sweep.link(holder[edge]) != NOBODY;
        }
        if (controlled && !addUp(company)) {
            solve(company, company + 1);
        }
    }

    /** The holder with more than half in every world; NOBODY when the votes suffice for no one, NEEDS_SUMS otherwise. */
    private int majorityOwner(int company) {
        int begin = holdings.inStart[company];
        int end = holdings.inStart[company + 1];
        int flags = 0;
        int owner = NOBODY;
        boolean large = false;
        long most = 0;
        for (int edge = begin; edge < end; edge++) {
            int flag = holdings.edgeFlags[edge];
            flags |= flag;
            int order = holdings.low.compare(edge, Amounts.FIFTY);
            if (order > 0 || order == 0 && (flag & Holdings.OPEN_LOW) != 0) {
                owner = holdings.holder[edge];
            }
            large |= holdings.high.compare(edge, Amounts.FIFTY) >= 0;
            most += counted[edge] + 1;
        }
        if ((flags & OTHER_MEANS) != 0 || holdings.partyIs(company, Holdings.SUSPENDED | Holdings.INCONSISTENT)
                || owner == company) {
            return NEEDS_SUMS;
        }
        boolean complete = holdings.partyIs(company, Holdings.COMPLETE);
        boolean byItself = complete || large && (possible || holdings.measure.halfSuffices());
        boolean mayBeEnough = complete || most >= Amounts.FIFTY;
        return owner != NOBODY
                ? owner
                : mayBeEnough && (byItself || isAnyControlled(begin, end)) ? NEEDS_SUMS : NOBODY;
    }

    private boolean isAnyControlled(int begin, int end) {
        for (int edge = begin; edge < end; edge++) {
            if (sweep.link(holdings.holder[edge]) != NOBODY) {
                return true;
            }
        }
        return false;
    }

    /** Sums over all who control a holder; false when they are too many to look through one by one. */
    private boolean addUp(int company) {
        candidates.clear();
        for (int edge = holdings.inStart[company]; edge < holdings.inStart[company + 1]; edge++) {
            if (!gather(holdings.holder[edge], lows[edge])) {
                return false;
            }
        }
        int[] winners = candidates.above(Amounts.FIFTY);
        if (winners.length > 0) {
            sweep.link(company, -2 - pooled);
            append(winners.length);
            for (int winner : winners) {
                append(winner);
            }
        }
        return true;
    }

    /** Adds to what the holder and all who control it have; false when they are too many. */
    private boolean gather(int holder, long votes) {
        int at = holder;
        int above = sweep.link(at);
        boolean fits = candidates.add(at, votes);
        while (fits && above >= 0) {
            at = above;
            fits = candidates.add(at, votes);
            above = sweep.link(at);
        }
        if (fits && above != NOBODY) {
            fits = sweep.part(at).gather(above, votes, candidates);
        }
        return fits;
    }

    private boolean gather(int list, long votes, Candidates into) {
        int place = -2 - list;
        boolean fits = true;
        for (int next = place + 1; fits && next <= place + pool[place]; next++) {
            fits = into.add(pool[next], votes);
        }
        return fits;
    }

    private void solve(int from, int until) {
        Longs found = solver.solve(from, until);
        for (int at = 0; at < found.size();) {
            int company = found.first(at);
            sweep.link(company, -2 - pooled);
            int place = pooled;
            append(0);
            for (; at < found.size() && found.first(at) == company; at++) {
                append(found.second(at));
            }
            pool[place] = pooled - place - 1;
        }
    }

    private void append(int value) {
        if (pooled == pool.length) {
            pool = Arrays.copyOf(pool, pooled + (pooled >> 1));
        }
        pool[pooled++] = value;
    }

    /** @param list as a link tells it */
    void forEachIn(int list, IntConsumer action) {
        int place = -2 - list;
        for (int next = place + 1; next <= place + pool[place]; next++) {
            action.accept(pool[next]);
        }
    }

    boolean isIn(int list, int controller) {
        int place = -2 - list;
        return Arrays.binarySearch(pool, place + 1, place + 1 + pool[place], controller) >= 0;
    }

    int length(int list) {
        return pool[-2 - list];
    }
}
