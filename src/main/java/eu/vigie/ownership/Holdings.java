package eu.vigie.ownership;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Who holds what in each company, in flat arrays and by number: all that the solver needs to know. The stakes in a company
 * lie side by side, by holder; there is one for a holder and a company. Names, statements and evidence are kept elsewhere.
 */
class Holdings {

    /** The edge carries votes (an interval, possibly from 0). */
    static final int VOTES = 1;
    static final int OPEN_LOW = 2;
    static final int OPEN_HIGH = 4;
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
    /** Nobody may stand behind it: a person, a State. */
    static final int ENDS_CHAIN = 8;
    static final int HAS_VOTES = 16;
    /** Voting rights are known; otherwise capital stands for votes. */
    static final int VOTING_KNOWN = 32;

    /** What counts as enough. */
    final Measure measure;
    final int[] inStart;
    final int[] holder;
    final byte[] edgeFlags;
    final Amounts low;
    final Amounts high;
    final byte[] partyFlags;
    final Amounts sumLow;
    final Amounts sumHigh;
    final int[] openLow;
    final int[] openHigh;
    /** Members of the concert that a party is; 0 for others. */
    final int[] members;
    final boolean fine;
    /** Whether some party is a concert with members. */
    final boolean anyConcerts;
    /** Flags that some stake has, and that some party has. */
    final int edgeFlagsOfAny;
    final int partyFlagsOfAny;

    /** Takes the arrays over and adds up what is held in each company. */
    Holdings(Measure measure, int[] inStart, int[] holder, byte[] edgeFlags, Amounts low, Amounts high,
            byte[] partyFlags) {
        this.measure = measure;
        this.inStart = inStart;
        this.holder = holder;
        this.edgeFlags = edgeFlags;
        this.low = low;
        this.high = high;
        this.partyFlags = partyFlags;
        int size = partyFlags.length;
        fine = low.isFine() || high.isFine();
        sumLow = new Amounts(size, fine);
        sumHigh = low == high ? sumLow : new Amounts(size, fine);
        openLow = new int[size];
        openHigh = new int[size];
        members = new int[size];
        int flags = 0;
        int ofEdges = 0;
        for (int company = 0; company < size; company++) {
            addUp(company);
            flags |= partyFlags[company];
        }
        for (byte flag : edgeFlags) {
            ofEdges |= flag;
        }
        partyFlagsOfAny = flags;
        edgeFlagsOfAny = ofEdges;
        anyConcerts = (ofEdges & (MEMBER | MEMBER_CLAIM)) != 0;
    }

    private void addUp(int company) {
        int flags = 0;
        for (int edge = inStart[company]; edge < inStart[company + 1]; edge++) {
            int flag = edgeFlags[edge];
            if ((flag & VOTES) != 0) {
                flags |= HAS_VOTES;
                sumLow.add(company, low, edge);
                if (sumHigh != sumLow) {
                    sumHigh.add(company, high, edge);
                }
                openLow[company] += (flag & OPEN_LOW) != 0 ? 1 : 0;
                openHigh[company] += (flag & OPEN_HIGH) != 0 ? 1 : 0;
            }
            members[company] += (flag & (MEMBER | MEMBER_CLAIM)) != 0 ? 1 : 0;
        }
        partyFlags[company] |= (byte) (flags | (flags == 0 || addsUp(company) ? 0 : INCONSISTENT));
    }

    /** Whether some world satisfies the votes of a company; one of whose holders none is listed is no contradiction. */
    private boolean addsUp(int company) {
        int least = sumLow.compare(company, Amounts.HUNDRED);
        int most = sumHigh.compare(company, Amounts.HUNDRED);
        boolean tooMuch = least > 0 || least == 0 && openLow[company] > 0;
        boolean tooLittle = most < 0 || most == 0 && openHigh[company] > 0;
        return !tooMuch && !(tooLittle && (partyFlags[company] & COMPLETE) != 0);
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

    /** Whether unnamed holders may have votes; an agreement is between those it names. */
    boolean mayHideHolders(int party) {
        return !partyIs(party, COMPLETE | ENDS_CHAIN) && members[party] == 0;
    }

    /** The same where numbers that contradict each other cannot rule it out either. */
    boolean mayBeHeldByUnnamed(int party) {
        return mayHideHolders(party) || partyIs(party, INCONSISTENT);
    }
}
