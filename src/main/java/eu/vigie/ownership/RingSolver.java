package eu.vigie.ownership;

import java.util.Arrays;
import java.util.function.IntConsumer;

/**
 * Controllers of the companies of one stretch whose owners outside it are settled: a company by itself, or a ring. For each
 * candidate, one small fixpoint from the stakes it commands from outside.
 */
final class RingSolver {

    /** Tells who controls a party outside the stretch. */
    interface Settled {
        void forEachController(int party, IntConsumer action);
    }

    private final Holdings holdings;
    private final Concerted concerted;
    private final Settled settled;
    private final Totals totals;
    private final Tally tally;
    private final int[] touched;
    private final int[] joined;
    private final int[] queue;
    private final int[] outStart;
    private int[] outEdge = {};
    private final Longs commanded = new Longs();
    private final Longs found = new Longs();
    private int from;
    private int until;
    private int size;
    private int run;

    RingSolver(Holdings holdings, Concerted concerted, boolean possible, int[] rings, Settled settled) {
        this.holdings = holdings;
        this.concerted = concerted;
        this.settled = settled;
        int longest = 1;
        for (int ring = 0; ring < rings.length; ring += 2) {
            longest = Math.max(longest, rings[ring + 1] - rings[ring]);
        }
        totals = new Totals(holdings, longest);
        tally = new Tally(holdings, totals, longest, possible, false);
        touched = new int[longest];
        joined = new int[longest];
        queue = new int[longest];
        outStart = new int[longest + 1];
    }

    /** Pairs of a company of the stretch and a controller of it, sorted; valid until the next call. */
    Longs solve(int first, int end) {
        from = first;
        until = end;
        totals.add(first, end);
        commanded.clear();
        found.clear();
        gather();
        if (until - from > 1) {
            turnAround();
        }
        commanded.sort();
        for (int at = 0; at < commanded.size();) {
            int controller = commanded.first(at);
            int next = at;
            while (next < commanded.size() && commanded.first(next) == controller) {
                next++;
            }
            spread(controller, at, next);
            at = next;
        }
        addConcertsAbove();
        found.sort();
        return found;
    }

    /** Which stakes from outside each candidate commands; a candidate within the ring commands none. */
    private void gather() {
        for (int company = from; company < until; company++) {
            for (int edge = holdings.inStart[company]; edge < holdings.inStart[company + 1]; edge++) {
                int holder = holdings.holder[edge];
                if (holder < from || holder >= until) {
                    int stake = edge;
                    commanded.add(holder, stake);
                    settled.forEachController(holder, controller -> commanded.add(controller, stake));
                }
            }
            if (until - from > 1) {
                commanded.add(company, -1);
                concerted.forEachConcertOf(company, concert -> commanded.add(concert, -1));
            }
        }
    }

    private void turnAround() {
        Arrays.fill(outStart, 0, until - from + 1, 0);
        int edges = holdings.inStart[until] - holdings.inStart[from];
        if (outEdge.length < edges) {
            outEdge = new int[edges];
        }
        for (int edge = holdings.inStart[from]; edge < holdings.inStart[until]; edge++) {
            if (isWithin(holdings.holder[edge])) {
                outStart[holdings.holder[edge] - from + 1]++;
            }
        }
        for (int place = 0; place < until - from; place++) {
            outStart[place + 1] += outStart[place];
        }
        int[] next = Arrays.copyOf(outStart, until - from);
        for (int edge = holdings.inStart[from]; edge < holdings.inStart[until]; edge++) {
            if (isWithin(holdings.holder[edge])) {
                outEdge[next[holdings.holder[edge] - from]++] = edge;
            }
        }
    }

    private boolean isWithin(int party) {
        return party >= from && party < until;
    }

    private void spread(int controller, int begin, int end) {
        run++;
        size = 0;
        if (isWithin(controller)) {
            join(controller);
        }
        concerted.forEachMemberOf(controller, member -> {
            if (isWithin(member) && joined[member - from] != run) {
                join(member);
            }
        });
        int roots = size;
        for (int at = begin; at < end; at++) {
            if (commanded.second(at) >= 0) {
                count(commanded.second(at));
            }
        }
        for (int head = 0; head < size && until - from > 1; head++) {
            int place = queue[head] - from;
            for (int at = outStart[place]; at < outStart[place + 1]; at++) {
                count(outEdge[at]);
            }
        }
        for (int at = roots; at < size; at++) {
            found.add(queue[at], controller);
        }
    }

    private void join(int company) {
        joined[company - from] = run;
        queue[size++] = company;
    }

    private void count(int edge) {
        int company = companyOf(edge);
        int slot = company - from;
        if (joined[slot] == run) {
            return;
        }
        if (touched[slot] != run) {
            touched[slot] = run;
            tally.clear(slot);
        }
        boolean wins = tally.isAlone(edge);
        if (holdings.edgeIs(edge, Holdings.MEMBER | Holdings.MEMBER_CLAIM)) {
            wins |= tally.addMember(slot, company);
        }
        if (holdings.edgeIs(edge, Holdings.VOTES)) {
            tally.addVotes(slot, edge);
            wins |= tally.isMajority(slot, company);
        }
        if (wins) {
            join(company);
        }
    }

    private int companyOf(int edge) {
        if (until - from == 1) {
            return from;
        }
        int place = Arrays.binarySearch(holdings.inStart, from, until + 1, edge);
        int company = place >= 0 ? place : -place - 2;
        while (holdings.inStart[company + 1] <= edge) {
            company++;
        }
        return company;
    }

    /** So that what a member commands counts for its concerts too. */
    private void addConcertsAbove() {
        for (int company = from; company < until; company++) {
            int member = company;
            concerted.forEachConcertOf(company, concert -> found.add(member, concert));
        }
    }
}
