package eu.vigie.ownership;

import java.math.BigDecimal;

/**
 * What a set of holders has in companies, kept in slots, and whether it is a majority: for certain, in every world that
 * the evidence allows; or possibly, in one of them.
 *
 * <p>With the votes of the set in {@code [Σlow, Σhigh]} and those of all others likewise, the least the set can have
 * is {@code max(Σlow, 100 − Σhigh of the others)} where all holders are listed, and {@code Σlow} otherwise; the most
 * is {@code min(Σhigh, 100 − Σlow of the others)}. Half is no majority; half and an end that excludes half is one. Where half suffices,
 * half is enough and more than half left to the others is not.
 */
final class Tally {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Holdings edges;
    private final Totals totals;
    private final boolean possible;
    private final boolean hidden;
    private final boolean halfSuffices;
    private final Amounts low;
    private final Amounts high;
    private final int[] openLow;
    private final int[] openHigh;
    private final int[] members;

    Tally(Edges edges, int slots, boolean possible, boolean hidden) {
        this(edges, edges.totals, slots, possible, hidden);
    }

    /** @param totals of the companies that are asked about, when they are */
    Tally(Holdings edges, Totals totals, int slots, boolean possible, boolean hidden) {
        this.edges = edges;
        this.totals = totals;
        this.possible = possible;
        this.hidden = hidden;
        halfSuffices = edges.measure.halfSuffices();
        low = new Amounts(slots, edges.fine);
        high = new Amounts(slots, edges.fine);
        openLow = new int[slots];
        openHigh = new int[slots];
        members = new int[slots];
    }

    boolean isPossible() {
        return possible;
    }

    void clear(int slot) {
        low.clear(slot);
        high.clear(slot);
        openLow[slot] = 0;
        openHigh[slot] = 0;
        members[slot] = 0;
    }

    void addVotes(int slot, int edge) {
        low.add(slot, edges.low, edge);
        high.add(slot, edges.high, edge);
        openLow[slot] += edges.edgeIs(edge, Holdings.OPEN_LOW) ? 1 : 0;
        openHigh[slot] += edges.edgeIs(edge, Holdings.OPEN_HIGH) ? 1 : 0;
    }

    /** Whether a concert is theirs: for certain when all are who may be its members, possibly when one is. */
    boolean addMember(int slot, int concert) {
        members[slot]++;
        return possible || members[slot] == totals.members(concert) && edges.hasCertainMember(concert);
    }

    /** Whether the holder controls the company of that edge by other means than votes. */
    boolean isAlone(int edge) {
        return edges.edgeIs(edge, possible ? Holdings.ALONE | Holdings.ALONE_CLAIM : Holdings.ALONE);
    }

    boolean isMajority(int slot, int company) {
        if (edges.partyIs(company, Holdings.INCONSISTENT)) {
            // nothing may be concluded from numbers that contradict each other, neither way
            return possible && (hidden || high.compare(slot, 0) > 0);
        }
        if (edges.suspendsOwn(company)) {
            return withoutTreasury(slot, company);
        }
        return possible ? mayExceedHalf(slot, company) : exceedsHalfByItself(slot) || leavesOthersHalf(slot, company);
    }

    boolean exceedsHalfByItself(int slot) {
        return isEnough(low.compare(slot, Amounts.FIFTY), openLow[slot]);
    }

    private boolean leavesOthersHalf(int slot, int company) {
        return edges.partyIs(company, Holdings.COMPLETE) && edges.partyIs(company, Holdings.HAS_VOTES)
                && isTooLittle(high.compareRest(slot, totals.high(), totals.place(company), Amounts.FIFTY),
                        totals.openHigh(company) - openHigh[slot]);
    }

    private boolean mayExceedHalf(int slot, int company) {
        return (mayHide(company) || mayBeEnough(high.compare(slot, Amounts.FIFTY), openHigh[slot]))
                && mayBeTooLittle(low.compareRest(slot, totals.low(), totals.place(company), Amounts.FIFTY),
                        totals.openLow(company) - openLow[slot]);
    }

    /**
     * Whether a set has enough for certain.
     *
     * @param order the sign of its least votes less fifty
     * @param open how many of its ends leave that least out
     */
    boolean isEnough(int order, int open) {
        return order > 0 || order == 0 && (halfSuffices || open > 0);
    }

    /** Whether the most that all others have is too little to keep the set from having enough. */
    boolean isTooLittle(int order, int open) {
        return order < 0 || order == 0 && (halfSuffices || open > 0);
    }

    /** Whether the most that a set has may be enough. */
    boolean mayBeEnough(int order, int open) {
        return order > 0 || halfSuffices && order == 0 && open == 0;
    }

    /** Whether the least that all others have leaves enough. */
    boolean mayBeTooLittle(int order, int open) {
        return order < 0 || halfSuffices && order == 0 && open == 0;
    }

    boolean mayHide(int company) {
        return hidden && edges.mayHideHolders(company);
    }

    /**
     * The company's own votes are out of the denominator: a majority is more than all others have. Where nothing is left,
     * nobody has half of it. Rare, so unhurried.
     */
    private boolean withoutTreasury(int slot, int company) {
        int self = edges.selfEdge(company);
        Interval own = Interval.votes(edges, self);
        Interval theirs = new Interval(low.get(slot), openLow[slot] > 0, high.get(slot), openHigh[slot] > 0);
        Interval others = Interval.rest(edges, totals, company, self, theirs, openLow[slot], openHigh[slot]);
        boolean allKnown = edges.partyIs(company, Holdings.COMPLETE) && edges.partyIs(company, Holdings.HAS_VOTES);
        Interval mostOthers = allKnown ? others : others.unbounded();
        if (possible) {
            Interval mostTheirs = mayHide(company) ? theirs.unbounded() : theirs;
            BigDecimal most = mostTheirs.high().min(HUNDRED.subtract(own.low()).subtract(others.low()));
            BigDecimal least = others.low().max(HUNDRED.subtract(own.high()).subtract(most));
            return most.compareTo(least) > 0
                    || halfSuffices && mostTheirs.and(mostOthers).and(own.halfOfRest()).holdsMoreThanNothing();
        }
        BigDecimal most = mostOthers.high().min(HUNDRED.subtract(own.low()).subtract(theirs.low()));
        BigDecimal least = theirs.low().max(HUNDRED.subtract(own.high()).subtract(most));
        int order = least.compareTo(most);
        return order > 0 || order == 0 && halfSuffices && least.signum() > 0
                || order == 0 && !theirs.and(mostOthers).and(own.halfOfRest()).holdsSomething();
    }
}
