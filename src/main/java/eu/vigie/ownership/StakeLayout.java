package eu.vigie.ownership;

import java.util.Arrays;
import java.util.List;

import eu.vigie.supplychain.Interest;

/** Lays stakes out side by side, company after company in search order, by holder, one for a holder and a company. */
final class StakeLayout {

    private final StakeColumns stakes;
    private final int[] rows;
    private final int[] holders;
    private final int[] start;
    private final Measure measure;
    private final int[] holder;
    private final byte[] flags;
    private final Amounts low;
    /** The same as the least until one differs. */
    private Amounts high;
    private Weighing weighing;
    private int edges;
    /** Of the company at hand: holder by its new number, and place among the rows. */
    private long[] found = new long[64];

    /**
     * @param rows in force, company after company
     * @param holders of those rows, by their old numbers
     * @param start where the rows of each company begin, by its old number; one more than there are parties
     */
    StakeLayout(StakeColumns stakes, int[] rows, int[] holders, int[] start, Measure measure) {
        this.stakes = stakes;
        this.rows = rows;
        this.holders = holders;
        this.start = start;
        this.measure = measure;
        holder = new int[rows.length];
        flags = new byte[rows.length];
        low = new Amounts(rows.length, stakes.isFine());
        high = low;
        weighing = new Weighing(measure, flags, low, high);
    }

    Holdings inOrder(SearchNumbers numbers, PartyColumns parties) {
        int[] inStart = new int[numbers.size() + 1];
        boolean[] votingKnown = new boolean[numbers.size() - numbers.firstHeld()];
        for (int company = numbers.firstHeld(); company < numbers.size(); company++) {
            int old = numbers.old(company);
            int size = find(numbers, start[old], start[old + 1]);
            votingKnown[company - numbers.firstHeld()] = lay(size);
            inStart[company + 1] = edges;
        }
        byte[] partyFlags = parties.flags(numbers.places());
        for (int at = 0; at < votingKnown.length; at++) {
            partyFlags[numbers.firstHeld() + at] |= (byte) (votingKnown[at] ? Holdings.VOTING_KNOWN : 0);
        }
        boolean merged = edges < rows.length;
        Amounts least = merged ? low.resized(edges, false) : low;
        Amounts most = high.sameAs(low) ? least : merged ? high.resized(edges, false) : high;
        return new Holdings(measure, inStart, merged ? Arrays.copyOf(holder, edges) : holder,
                merged ? Arrays.copyOf(flags, edges) : flags, least, most, partyFlags);
    }

    /** Rows of a company, sorted by holder, then as they were said. */
    private int find(SearchNumbers numbers, int from, int until) {
        int size = until - from;
        if (size > found.length) {
            found = new long[2 * size];
        }
        for (int at = 0; at < size; at++) {
            found[at] = (long) numbers.of(holders[from + at]) << Integer.SIZE | from + at;
        }
        if (size > 1) {
            Arrays.sort(found, 0, size);
        }
        return size;
    }

    /** @return whether voting rights are known in the company */
    private boolean lay(int size) {
        boolean plain = true;
        for (int at = 0; at < size; at++) {
            plain &= stakes.isPlain(row(at)) && (at == 0 || holder(at) != holder(at - 1));
        }
        if (!plain) {
            return weigh(size);
        }
        for (int at = 0; at < size; at++) {
            if (high == low && !stakes.isExact(row(at))) {
                tellApart();
            }
            stakes.take(row(at), edges, weighing);
            holder[edges++] = holder(at);
        }
        return false;
    }

    private void tellApart() {
        high = low.resized(rows.length, false);
        weighing = new Weighing(measure, flags, low, high);
    }

    private boolean weigh(int size) {
        if (high == low) {
            tellApart();
        }
        List<Interest> told = Arrays.stream(found, 0, size).mapToObj(each -> stakes.told(rows[(int) each])).toList();
        boolean votingKnown = weighing.votingKnown(told);
        for (int from = 0, until; from < size; from = until) {
            until = from + 1;
            while (until < size && holder(until) == holder(from)) {
                until++;
            }
            weighing.weigh(edges, told.subList(from, until), votingKnown);
            holder[edges++] = holder(from);
        }
        return votingKnown;
    }

    private int holder(int at) {
        return (int) (found[at] >> Integer.SIZE);
    }

    private int row(int at) {
        return rows[(int) found[at]];
    }
}
