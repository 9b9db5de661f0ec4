package eu.vigie.ownership;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;

import org.jspecify.annotations.Nullable;

import eu.vigie.supplychain.Interest;
import eu.vigie.supplychain.InterestKind;
import eu.vigie.supplychain.Party;
import eu.vigie.supplychain.Share;

/**
 * The graph in flat arrays. Parties are numbered in the order of their ids; the edges into a company lie side by side,
 * by holder; there is one edge for a holder and a company.
 */
final class Edges {

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

    final Parties parties;
    final int[] inStart;
    final int[] holder;
    final int[] company;
    final int[] outStart;
    final int[] outEdge;
    final byte[] edgeFlags;
    final Amounts low;
    final Amounts high;
    final int[] factStart;
    final Interest[] facts;

    final byte[] partyFlags;
    final Amounts sumLow;
    final Amounts sumHigh;
    final int[] openLow;
    final int[] openHigh;
    /** Members of the concert that a party is; 0 for others. */
    final int[] members;
    final boolean fine;

    Edges(EdgesBuilder from) {
        parties = from.parties;
        inStart = from.inStart;
        holder = from.holder;
        company = from.company;
        outStart = from.outStart;
        outEdge = from.outEdge;
        edgeFlags = from.edgeFlags;
        low = from.low;
        high = from.high;
        factStart = from.factStart;
        facts = from.facts;
        partyFlags = from.partyFlags;
        sumLow = from.sumLow;
        sumHigh = from.sumHigh;
        openLow = from.openLow;
        openHigh = from.openHigh;
        members = from.members;
        fine = from.fine;
    }

    int size() {
        return parties.size();
    }

    boolean edgeIs(int edge, int flag) {
        return (edgeFlags[edge] & flag) != 0;
    }

    boolean partyIs(int party, int flag) {
        return (partyFlags[party] & flag) != 0;
    }

    /** The edge of a company in itself; -1 when there is none. */
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

    List<Interest> factsOf(int edge) {
        return Arrays.asList(facts).subList(factStart[edge], factStart[edge + 1]);
    }

    @Nullable
    Share votes(int edge) {
        if (!edgeIs(edge, VOTES)) {
            return null;
        }
        BigDecimal most = high.get(edge);
        return new Share(low.get(edge), edgeIs(edge, OPEN_LOW), most, edgeIs(edge, OPEN_HIGH));
    }

    Party holderOf(int edge) {
        return parties.at(holder[edge]);
    }

    Party companyOf(int edge) {
        return parties.at(company[edge]);
    }

    /** What votes are counted by in a company. */
    InterestKind ledger(int party) {
        return partyIs(party, VOTING_KNOWN) ? InterestKind.VOTING_RIGHTS : InterestKind.SHAREHOLDING;
    }
}
