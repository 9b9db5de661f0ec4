package eu.vigie.ownership;

import java.util.Arrays;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

/**
 * Who holds what in each company, in flat arrays and by number: all that the solver needs to know. The stakes in a company
 * lie side by side, by holder; there is one for a holder and a company. Names, statements and evidence are kept elsewhere.
 */
class Holdings {

    /** The edge carries votes (an interval, possibly from 0). */
    static final int VOTES = 1;
    static final int OPEN_LOW = 2;
    static final int OPEN_HIGH = 4;
    static final int VOTES_AND_ENDS = VOTES | OPEN_LOW | OPEN_HIGH;
    /** The holder controls whatever its votes. */
    static final int ALONE = 8;
    /** The same, on an interest that nobody calls direct, or that may be less than control. */
    static final int ALONE_CLAIM = 16;
    /** The holder is a member of the concert. */
    static final int MEMBER = 32;
    static final int MEMBER_CLAIM = 64;

    /** All holders are listed. */
    static final int COMPLETE = 1;
    static final int SUSPENDED = 2;
    /** Its votes cannot add up. */
    static final int INCONSISTENT = 4;
    /** Nobody may stand behind it: a person, a State; but whoever appoints to a board that is laid out as a body. */
    static final int ENDS_CHAIN = 8;
    static final int HAS_VOTES = 16;
    /** Voting rights are known; otherwise capital stands for votes. */
    static final int VOTING_KNOWN = 32;
    /**
     * Votes alone decide, and nothing about them is open: each stake is one number, no finer than coarse units, of somebody else;
     * together no more than a hundred, and a hundred where all holders are listed.
     */
    static final int PLAIN = 64;
    /** A concert with members. */
    static final int CONCERT = 128;

    private static final int FOUND_HERE = INCONSISTENT | HAS_VOTES | PLAIN | CONCERT;

    /** What counts as enough. */
    final Measure measure;
    final int[] inStart;
    final int[] holder;
    final byte[] edgeFlags;
    final Amounts low;
    final Amounts high;
    final byte[] partyFlags;
    final boolean fine;
    /** What is known of all of them together. */
    final Extent extent;
    /** Whether some party is a concert with members. */
    final boolean anyConcerts;

    /**
     * Where what matters lies, so that the rest need not be looked at.
     *
     * @param firstHeld parties before it are held by nobody, and no members of concerts
     * @param firstEnd parties from it on hold nothing; not before {@code firstHeld}
     * @param edgeFlags flags that some stake has
     * @param partyFlags flags that some party has
     */
    record Extent(int firstHeld, int firstEnd, int edgeFlags, int partyFlags) {}

    /** Takes the arrays over, and adds to the flags of parties what their stakes come to. */
    Holdings(Measure measure, int[] inStart, int[] holder, byte[] edgeFlags, Amounts low, Amounts high,
            byte[] partyFlags) {
        this(measure, inStart, holder, edgeFlags, low, high, partyFlags, null);
    }

    /** @param extent what was found before, so that flags are complete; null when it is to be found */
    Holdings(Measure measure, int[] inStart, int[] holder, byte[] edgeFlags, Amounts low, Amounts high,
            byte[] partyFlags, @Nullable Extent extent) {
        this.measure = measure;
        this.inStart = inStart;
        this.holder = holder;
        this.edgeFlags = edgeFlags;
        this.low = low;
        this.high = high;
        this.partyFlags = partyFlags;
        fine = low.isFine() || high.isFine();
        if (extent == null) {
            Totals totals = new Totals(this, 1);
            for (int company = 0; company < partyFlags.length; company++) {
                partyFlags[company] = (byte) (partyFlags[company] & ~FOUND_HERE | found(company, totals));
            }
        }
        this.extent = extent == null ? extent() : extent;
        anyConcerts = (this.extent.edgeFlags() & (MEMBER | MEMBER_CLAIM)) != 0;
    }

    private int found(int company, Totals totals) {
        if (inStart[company] == inStart[company + 1]) {
            return 0;
        }
        if (isPlain(company)) {
            return HAS_VOTES | PLAIN;
        }
        totals.add(company, company + 1);
        int concert = totals.members(company) > 0 ? CONCERT : 0;
        boolean votes = false;
        for (int edge = inStart[company]; edge < inStart[company + 1]; edge++) {
            votes |= edgeIs(edge, VOTES);
        }
        // one of whose holders none is listed is no contradiction
        boolean contradicts = votes && !totals.addUp(company, partyIs(company, COMPLETE));
        return concert | (votes ? HAS_VOTES : 0) | (contradicts ? INCONSISTENT : 0);
    }

    private boolean isPlain(int company) {
        if (fine || measure != Measure.VOTES || partyIs(company, SUSPENDED)) {
            return false;
        }
        long[] lows = low.coarse();
        long[] highs = high.coarse();
        long sum = 0;
        for (int edge = inStart[company]; edge < inStart[company + 1]; edge++) {
            if (edgeFlags[edge] != VOTES || lows[edge] != highs[edge] || holder[edge] == company) {
                return false;
            }
            sum += lows[edge];
        }
        return sum == Amounts.HUNDRED || sum < Amounts.HUNDRED && !partyIs(company, COMPLETE);
    }

    private Extent extent() {
        int firstHeld = 0;
        while (firstHeld < size() && inStart[firstHeld] == inStart[firstHeld + 1]) {
            firstHeld++;
        }
        int last = -1;
        int ofEdges = 0;
        for (int edge = 0; edge < holder.length; edge++) {
            last = Math.max(last, holder[edge]);
            ofEdges |= edgeFlags[edge];
            if (edgeIs(edge, MEMBER | MEMBER_CLAIM)) {
                firstHeld = Math.min(firstHeld, holder[edge]);
            }
        }
        int ofParties = 0;
        for (byte flag : partyFlags) {
            ofParties |= flag & 0xff;
        }
        return new Extent(firstHeld, Math.max(firstHeld, last + 1), ofEdges, ofParties);
    }

    /** Whether somebody is said to be a member of the concert directly, so that it is there whatever the claims are worth. */
    boolean hasCertainMember(int concert) {
        boolean has = false;
        for (int edge = inStart[concert]; edge < inStart[concert + 1]; edge++) {
            has |= edgeIs(edge, MEMBER);
        }
        return has;
    }

    /** Members of a concert, of those memberships that bear one of these flags. */
    IntStream membersOf(int concert, int memberships) {
        return IntStream.range(inStart[concert], inStart[concert + 1]).filter(edge -> edgeIs(edge, memberships))
                .map(edge -> holder[edge]);
    }

    int size() {
        return partyFlags.length;
    }

    boolean edgeIs(int edge, int flag) {
        return (edgeFlags[edge] & flag) != 0;
    }

    boolean partyIs(int party, int flag) {
        return (partyFlags[party] & flag) != 0;
    }

    /** The edge of a company in itself; negative when there is none. */
    int selfEdge(int party) {
        return Math.max(-1, Arrays.binarySearch(holder, inStart[party], inStart[party + 1], party));
    }

    /** Whether treasury votes are out of the denominator and there are any. */
    boolean suspendsOwn(int party) {
        return partyIs(party, SUSPENDED) && selfEdge(party) >= 0;
    }

    /**
     * Whether it is the board of a company, laid out as a body of its own, and nobody in the register: whoever appoints to it is
     * named, and nothing else that ends a chain is held by anybody.
     */
    boolean isBoard(int party) {
        return partyIs(party, ENDS_CHAIN) && inStart[party] < inStart[party + 1];
    }

    /** Whether some party is the board of a company. */
    boolean anyBoards() {
        boolean any = false;
        for (int party = extent.firstHeld(); !any && party < size(); party++) {
            any = isBoard(party);
        }
        return any;
    }

    /** Whether unnamed holders may have votes; an agreement is between those it names. */
    boolean mayHideHolders(int party) {
        return !partyIs(party, COMPLETE | ENDS_CHAIN | CONCERT);
    }

    /** The same where numbers that contradict each other cannot rule it out either. */
    boolean mayBeHeldByUnnamed(int party) {
        return mayHideHolders(party) || partyIs(party, INCONSISTENT);
    }
}
