package eu.vigie.ownership;

/**
 * What is held in each company of a stretch, added up: least and greatest votes, how many ends are left out, how many
 * members a concert has. Made for companies that need it, since most are decided without; numbers are those of the register.
 */
final class Totals {

    private final Holdings holdings;
    private final Amounts low;
    private final Amounts high;
    private final int[] openLow;
    private final int[] openHigh;
    private final int[] members;
    private int first;

    /** @param longest as many companies as a stretch may have */
    Totals(Holdings holdings, int longest) {
        this.holdings = holdings;
        low = new Amounts(longest, holdings.fine);
        high = new Amounts(longest, holdings.fine);
        openLow = new int[longest];
        openHigh = new int[longest];
        members = new int[longest];
    }

    /** Of every company. */
    static Totals ofAll(Holdings holdings) {
        Totals totals = new Totals(holdings, holdings.size());
        totals.add(0, holdings.size());
        return totals;
    }

    /** Adds up anew, for the companies of a stretch. */
    void add(int from, int until) {
        first = from;
        for (int company = from; company < until; company++) {
            addUp(company, company - from);
        }
    }

    private void addUp(int company, int slot) {
        low.clear(slot);
        high.clear(slot);
        openLow[slot] = 0;
        openHigh[slot] = 0;
        members[slot] = 0;
        for (int edge = holdings.inStart[company]; edge < holdings.inStart[company + 1]; edge++) {
            int flag = holdings.edgeFlags[edge];
            if ((flag & Holdings.VOTES) != 0) {
                low.add(slot, holdings.low, edge);
                high.add(slot, holdings.high, edge);
                openLow[slot] += (flag & Holdings.OPEN_LOW) != 0 ? 1 : 0;
                openHigh[slot] += (flag & Holdings.OPEN_HIGH) != 0 ? 1 : 0;
            }
            members[slot] += (flag & (Holdings.MEMBER | Holdings.MEMBER_CLAIM)) != 0 ? 1 : 0;
        }
    }

    /** The least that all holders have; at {@link #place}. */
    Amounts low() {
        return low;
    }

    Amounts high() {
        return high;
    }

    /** Where the amounts of a company stand. */
    int place(int company) {
        return company - first;
    }

    int openLow(int company) {
        return openLow[company - first];
    }

    int openHigh(int company) {
        return openHigh[company - first];
    }

    /** Members of the concert that a party is; 0 for others. */
    int members(int company) {
        return members[company - first];
    }

    /** By company, where they are of all. */
    int[] members() {
        return members;
    }

    /** Whether some world satisfies the votes of a company. */
    boolean addUp(int company, boolean complete) {
        int least = low.compare(place(company), Amounts.HUNDRED);
        int most = high.compare(place(company), Amounts.HUNDRED);
        boolean tooMuch = least > 0 || least == 0 && openLow(company) > 0;
        boolean tooLittle = most < 0 || most == 0 && openHigh(company) > 0;
        return !tooMuch && !(tooLittle && complete);
    }
}
