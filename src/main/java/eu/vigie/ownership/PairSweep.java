package eu.vigie.ownership;

import java.util.Arrays;
import java.util.function.IntConsumer;

/**
 * All single controllers of every party, over a whole register in search order. A company of which one holder has more than
 * half of the votes is controlled by that holder and whoever controls it: that is a link, not a list. Only the others need
 * sums over those who control their holders, and only rings more than one look. Answers as {@link Pairs} does.
 *
 * <p>A concert that holds nothing stands above its members here and is weeded out by the reader where a member suffices.
 */
final class PairSweep {

    private static final int NOBODY = -1;
    private static final int OTHER_MEANS = Holdings.ALONE | Holdings.ALONE_CLAIM | Holdings.MEMBER
            | Holdings.MEMBER_CLAIM;

    private final Holdings holdings;
    private final Concerted concerted;
    private final boolean possible;
    private final RingSolver solver;
    /** Who controls each party: NOBODY, one owner and all who control it (0 or more), or a place in the pool (-2 or less). */
    private final int[] link;
    private final boolean quick;
    private final long[] lows;
    private final Candidates candidates = new Candidates();
    private int[] pool = new int[1 << 10];
    private int pooled;

    PairSweep(Holdings holdings, int[] rings, Concerted concerted, boolean possible) {
        this.holdings = holdings;
        this.concerted = concerted;
        this.possible = possible;
        quick = holdings.low == holdings.high && !holdings.fine && holdings.measure == Measure.VOTES;
        lows = holdings.low.coarse();
        link = new int[holdings.size()];
        Arrays.fill(link, NOBODY);
        solver = new RingSolver(holdings, concerted, possible, rings, this::forEachController);
        int done = 0;
        for (int ring = 0; ring < rings.length; ring += 2) {
            sweep(done, rings[ring]);
            solve(rings[ring], rings[ring + 1]);
            done = rings[ring + 1];
        }
        sweep(done, link.length);
    }

    void forEachController(int party, IntConsumer action) {
        int at = party;
        while (link[at] >= 0) {
            at = link[at];
            action.accept(at);
        }
        if (link[at] != NOBODY) {
            int place = -2 - link[at];
            for (int next = place + 1; next <= place + pool[place]; next++) {
                action.accept(pool[next]);
            }
        }
    }

    boolean hasController(int party, int controller) {
        int at = party;
        while (link[at] >= 0) {
            at = link[at];
            if (at == controller) {
                return true;
            }
        }
        int place = -2 - link[at];
        return link[at] != NOBODY
                && Arrays.binarySearch(pool, place + 1, place + 1 + pool[place], controller) >= 0;
    }

    private void sweep(int from, int until) {
        for (int company = from; company < until; company++) {
            int owner = holdings.inStart[company] == holdings.inStart[company + 1] ? NOBODY : majorityOwner(company);
            if (owner == NEEDS_SUMS || concerted.concernsMember(company)) {
                if (!quick || !solveQuickly(company)) {
                    solve(company, company + 1);
                }
            } else {
                link[company] = owner;
            }
        }
    }

    private static final int NEEDS_SUMS = -2;

    /** The holder with more than half in every world; NOBODY when the votes suffice for no one, NEEDS_SUMS otherwise. */
    private int majorityOwner(int company) {
        int begin = holdings.inStart[company];
        int end = holdings.inStart[company + 1];
        int flags = 0;
        int owner = NOBODY;
        boolean large = false;
        for (int edge = begin; edge < end; edge++) {
            int flag = holdings.edgeFlags[edge];
            flags |= flag;
            int order = quick ? Long.compare(lows[edge], Amounts.FIFTY) : holdings.low.compare(edge, Amounts.FIFTY);
            if (order > 0 || order == 0 && (flag & Holdings.OPEN_LOW) != 0) {
                owner = holdings.holder[edge];
            }
            large |= quick ? order >= 0 : holdings.high.compare(edge, Amounts.FIFTY) >= 0;
        }
        if ((flags & OTHER_MEANS) != 0 || holdings.partyIs(company, Holdings.SUSPENDED | Holdings.INCONSISTENT)
                || owner == company) {
            return NEEDS_SUMS;
        }
        if (owner != NOBODY) {
            return owner;
        }
        boolean byItself = large || holdings.partyIs(company, Holdings.COMPLETE);
        return (byItself || isAnyControlled(begin, end)) && mayBeEnough(company) ? NEEDS_SUMS : NOBODY;
    }

    private boolean isAnyControlled(int begin, int end) {
        for (int edge = begin; edge < end; edge++) {
            if (link[holdings.holder[edge]] != NOBODY) {
                return true;
            }
        }
        return false;
    }

    private boolean mayBeEnough(int company) {
        return possible || holdings.partyIs(company, Holdings.COMPLETE)
                ? holdings.sumHigh.compare(company, Amounts.FIFTY) >= 0
                : holdings.sumLow.compare(company, Amounts.FIFTY) >= 0;
    }

    /** How many pairs there are. Who controls an owner of more than half was counted before. */
    long count() {
        int[] counts = new int[link.length];
        long count = 0;
        for (int party = 0; party < link.length; party++) {
            int above = link[party];
            int theirs = above >= 0 ? counts[above] + 1 : above == NOBODY ? 0 : pool[-2 - above];
            counts[party] = theirs;
            count += theirs;
        }
        return count;
    }

    /** Sums for a company by itself whose votes are plain numbers; false where the solver of rings has to do it. */
    private boolean solveQuickly(int company) {
        int special = Holdings.SUSPENDED | Holdings.INCONSISTENT | Holdings.COMPLETE;
        if (possible || holdings.anyConcerts || holdings.partyIs(company, special)) {
            return false;
        }
        candidates.clear();
        for (int edge = holdings.inStart[company]; edge < holdings.inStart[company + 1]; edge++) {
            int flags = holdings.edgeFlags[edge];
            int holder = holdings.holder[edge];
            if (flags != Holdings.VOTES || holder == company || !gather(holder, lows[edge])) {
                return false;
            }
        }
        int[] winners = candidates.above(Amounts.FIFTY);
        if (winners.length > 0) {
            link[company] = -2 - pooled;
            append(winners.length);
            for (int winner : winners) {
                append(winner);
            }
        }
        return true;
    }

    /** Adds to what the holder and all who control it have; false when they are too many to look through. */
    private boolean gather(int holder, long votes) {
        int at = holder;
        boolean fits = candidates.add(at, votes);
        while (fits && link[at] >= 0) {
            at = link[at];
            fits = candidates.add(at, votes);
        }
        if (fits && link[at] != NOBODY) {
            int place = -2 - link[at];
            for (int next = place + 1; fits && next <= place + pool[place]; next++) {
                fits = candidates.add(pool[next], votes);
            }
        }
        return fits;
    }

    private void solve(int from, int until) {
        Longs found = solver.solve(from, until);
        for (int at = 0; at < found.size();) {
            int company = found.first(at);
            link[company] = -2 - pooled;
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
}
