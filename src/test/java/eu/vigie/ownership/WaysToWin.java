package eu.vigie.ownership;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.function.LongUnaryOperator;

import eu.vigie.ownership.PlainRegister.Company;

/**
 * The different ways in which one company can be won, over all worlds: goes through every division of its votes in whole
 * percents, and every way to fill its board. A way is the set of the coalitions that win the company (one bit for each of the 64 coalitions of six parties).
 */
final class WaysToWin {

    private static final int COALITIONS = 1 << PlainRegister.MOST_PARTIES;

    private final Company company;
    private final int self;
    private final boolean half;
    private final boolean hidden;
    private final int[] held = new int[PlainRegister.MOST_PARTIES];
    /** Coalitions by what each holds, told apart by the holders among them only. */
    private final Set<Long> found = new HashSet<>();
    private final int[] theirs = new int[COALITIONS];
    private int holders;
    private long last = -1;
    private boolean possible;
    /** Coalitions that have the majority of the board. */
    private final Set<Long> boards = new HashSet<>();
    private final int[] appointed = new int[PlainRegister.MOST_PARTIES];
    private boolean boardPossible;

    WaysToWin(Company company, int self, Measure measure, boolean hidden) {
        this.company = company;
        this.self = self;
        this.hidden = hidden && !company.endsChain();
        half = measure == Measure.CAPITAL_HALF;
        for (int party = 0; party < held.length; party++) {
            holders |= company.least()[party] >= 0 && party != self ? 1 << party : 0;
        }
        divide(0, 100);
        if (!possible) {
            found.add(0L);
            found.add(coalitions(members -> hidden || (members & holders) != 0 && holdSomething(members)));
        }
        appoint(0, company.board().size());
        if (!boardPossible) {
            boards.add(0L);
            boards.add(coalitions(members -> this.hidden || appointSomebody(members)));
        }
    }

    /** Whether no division of the votes is possible at all. */
    boolean isContradictory() {
        return !possible;
    }

    /** The same of its board. */
    boolean hasContradictoryBoard() {
        return !boardPossible;
    }

    /** The ways of which none is contained in another's: the hardest of all worlds. */
    long[] hardest() {
        return extremes(way -> way);
    }

    /** The easiest of all worlds. */
    long[] easiest() {
        return extremes(way -> ~way);
    }

    private void divide(int party, int left) {
        if (party == held.length) {
            if (!company.complete() || left == 0 || !company.hasHolders()) {
                possible = true;
                note(left);
            }
            return;
        }
        held[party] = 0;
        if (company.least()[party] < 0) {
            divide(party + 1, left);
            return;
        }
        for (int share = company.least()[party]; share <= Math.min(company.most()[party], left); share++) {
            held[party] = share;
            divide(party + 1, left - share);
        }
        held[party] = 0;
    }

    /** Goes through every way to fill the board; whoever fills the other seats, it is nobody's right. */
    private void appoint(int party, int left) {
        if (party == appointed.length) {
            boardPossible = true;
            boards.add(coalitions(members -> 2 * seatsOf(members) > company.board().size()));
            return;
        }
        for (int seats = Math.max(0, company.board().least()[party]); seats <= Math
                .min(Math.max(0, company.board().most()[party]), left); seats++) {
            appointed[party] = seats;
            appoint(party + 1, left - seats);
        }
        appointed[party] = 0;
    }

    private int seatsOf(int members) {
        int sum = 0;
        for (int party = 0; party < appointed.length; party++) {
            sum += (members & 1 << party) != 0 ? appointed[party] : 0;
        }
        return sum;
    }

    private boolean appointSomebody(int members) {
        for (int party = 0; party < appointed.length; party++) {
            if ((members & 1 << party) != 0 && company.board().most()[party] > 0) {
                return true;
            }
        }
        return false;
    }

    private void note(int left) {
        note(winners(0));
        if (hidden && !company.complete() && !company.isConcert()) {
            note(winners(left));
        }
    }

    /** Divisions that follow each other mostly give the same way. */
    private void note(long way) {
        if (way != last) {
            found.add(way);
            last = way;
        }
    }

    private long winners(int unnamed) {
        int all = 100 - (company.suspended() ? held[self] : 0);
        long way = 2 * unnamed > all || half && 2 * unnamed == all && unnamed > 0 ? 1 : 0;
        theirs[0] = unnamed;
        for (int members = 1; members < theirs.length; members++) {
            if ((members & ~holders) == 0) {
                int sum = theirs[members & members - 1] + held[Integer.numberOfTrailingZeros(members)];
                theirs[members] = sum;
                way |= 2 * sum > all || half && 2 * sum == all && sum > 0 ? 1L << members : 0;
            }
        }
        return way;
    }

    private boolean holdSomething(int members) {
        for (int party = 0; party < held.length; party++) {
            if ((members & holders & 1 << party) != 0 && company.most()[party] > 0) {
                return true;
            }
        }
        return false;
    }

    private long[] extremes(LongUnaryOperator turned) {
        Set<Long> ways = new HashSet<>();
        for (long byVotes : found) {
            for (long byBoard : boards) {
                addWithOtherMeans(byVotes, byBoard, ways);
            }
        }
        return ways.stream().mapToLong(way -> way).filter(way -> ways.stream().noneMatch(other -> other != way
                && (turned.applyAsLong(other) & ~turned.applyAsLong(way)) == 0)).toArray();
    }

    private void addWithOtherMeans(long byVotes, long byBoard, Set<Long> ways) {
        for (int claims : new int[]{0, company.claimed()}) {
            int alone = (company.sure() | claims) & ~(1 << self);
            int optional = company.claimedMembers();
            for (int also = optional;; also = also - 1 & optional) {
                int concert = company.members() | also;
                ways.add(coalitions(members -> (byVotes & 1L << (members & holders)) != 0 || (members & alone) != 0
                        || (byBoard & 1L << members) != 0 || concert != 0 && (members & concert) == concert));
                ways.add(coalitions(members -> (byVotes & 1L << (members & holders)) != 0
                        || (byBoard & 1L << members) != 0 || (members & (alone | concert)) != 0));
                if (also == 0) {
                    break;
                }
            }
        }
    }

    private static long coalitions(IntPredicate wins) {
        long way = 0;
        for (int members = 0; members < COALITIONS; members++) {
            way |= wins.test(members) ? 1L << members : 0;
        }
        return way;
    }

    @Override
    public String toString() {
        return company + " " + Arrays.toString(hardest());
    }
}
