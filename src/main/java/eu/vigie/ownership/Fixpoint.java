package eu.vigie.ownership;

import java.util.BitSet;

import org.jspecify.annotations.Nullable;

/**
 * The least set of parties that contains the roots and every company that the set controls, in one pass over the edges:
 * each company keeps a tally, and joins when the tally says so. Built once and run for many roots; a run costs what
 * it reaches (and once the number of parties when holders may be hidden).
 */
final class Fixpoint {

    private final Edges edges;
    private final boolean hidden;
    private final Tally tally;
    private final int[] queue;
    private final int[] order;
    private final int[] joined;
    private final int[] touched;
    private int run;
    private int size;
    private int roots;

    Fixpoint(Edges edges, boolean possible, boolean hidden) {
        this.edges = edges;
        this.hidden = possible && hidden;
        int parties = edges.size();
        tally = new Tally(edges, parties, possible, this.hidden);
        queue = new int[parties];
        order = new int[parties];
        joined = new int[parties];
        touched = new int[parties];
    }

    /** Starts anew from these roots; with a filter, only within it. */
    void run(int[] from, @Nullable BitSet within) {
        startAnew();
        for (int root : from) {
            if (!contains(root)) {
                join(root);
            }
        }
        roots = size;
        if (hidden) {
            joinUnidentified(within);
        }
        for (int head = 0; head < size; head++) {
            spread(queue[head], within);
        }
    }

    private void startAnew() {
        // once a party at most, so that it cannot overflow
        run++;
        size = 0;
    }

    private void join(int party) {
        joined[party] = run;
        order[party] = size;
        queue[size++] = party;
    }

    /** Companies that holders nobody named may control without anybody's help. */
    private void joinUnidentified(@Nullable BitSet within) {
        for (int party = 0; party < edges.size(); party++) {
            if (!contains(party) && (within == null || within.get(party)) && edges.mayBeHeldByUnnamed(party)) {
                touch(party);
                if (tally.isMajority(party, party)) {
                    join(party);
                }
            }
        }
    }

    private void spread(int holder, @Nullable BitSet within) {
        for (int at = edges.outStart[holder]; at < edges.outStart[holder + 1]; at++) {
            int edge = edges.outEdge[at];
            int company = edges.company[edge];
            if (!contains(company) && (within == null || within.get(company)) && wins(edge, company)) {
                join(company);
            }
        }
    }

    private boolean wins(int edge, int company) {
        if (tally.isAlone(edge)) {
            return true;
        }
        touch(company);
        boolean wins = false;
        if (edges.edgeIs(edge, Edges.MEMBER | Edges.MEMBER_CLAIM)) {
            wins = tally.addMember(company, company);
        }
        if (edges.edgeIs(edge, Edges.VOTES)) {
            tally.addVotes(company, edge);
            wins |= tally.isMajority(company, company);
        }
        return wins;
    }

    private void touch(int company) {
        if (touched[company] != run) {
            touched[company] = run;
            tally.clear(company);
        }
    }

    boolean isPossible() {
        return tally.isPossible();
    }

    boolean mayHide() {
        return hidden;
    }

    boolean contains(int party) {
        return joined[party] == run;
    }

    boolean isRoot(int party) {
        return contains(party) && order[party] < roots;
    }

    /** How early it joined; for parties contained only. */
    int orderOf(int party) {
        return order[party];
    }

    int size() {
        return size;
    }

    /** The party that joined at that place, roots first. */
    int at(int place) {
        return queue[place];
    }
}
