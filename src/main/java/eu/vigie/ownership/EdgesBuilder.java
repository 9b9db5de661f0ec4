package eu.vigie.ownership;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import eu.vigie.supplychain.Interest;
import eu.vigie.supplychain.Interest.Directness;
import eu.vigie.supplychain.InterestKind;
import eu.vigie.supplychain.Party;
import eu.vigie.supplychain.Register;
import eu.vigie.supplychain.Share;

/** Lays a register out in flat arrays: two counting sorts, then one edge for each run of holder and company. */
final class EdgesBuilder {

    final Parties parties;
    final Interest[] facts;
    int[] inStart = {};
    int[] holder = {};
    int[] company = {};
    int[] outStart = {};
    int[] outEdge = {};
    int[] factStart = {};
    byte[] edgeFlags = {};
    final byte[] partyFlags;
    final int[] members;
    final int[] openLow;
    final int[] openHigh;
    final boolean fine;
    Amounts low = new Amounts(0, false);
    Amounts high = new Amounts(0, false);
    final Amounts sumLow;
    final Amounts sumHigh;

    EdgesBuilder(Register register, LocalDate asOf) {
        List<Party> everybody = new ArrayList<>(register.parties());
        List<Interest> inForce = Concerts.rewritten(
                register.interests().stream().filter(interest -> isEdge(interest, asOf)).toList(),
                new Parties(everybody), everybody);
        parties = new Parties(everybody);
        int size = parties.size();
        partyFlags = new byte[size];
        members = new int[size];
        openLow = new int[size];
        openHigh = new int[size];
        for (int party = 0; party < size; party++) {
            partyFlags[party] = flags(parties.at(party));
        }
        facts = sorted(inForce.stream().filter(this::isOfACompany).toArray(Interest[]::new));
        fine = Arrays.stream(facts).anyMatch(EdgesBuilder::needsFine);
        sumLow = new Amounts(size, fine);
        sumHigh = new Amounts(size, fine);
        group();
        weigh();
        turnAround();
    }

    private static boolean isEdge(Interest interest, LocalDate asOf) {
        InterestKind kind = interest.kind();
        boolean counts = interest.directness() != Directness.INDIRECT
                && (Band.isStake(kind) || kind == InterestKind.ACTING_IN_CONCERT);
        return interest.holdsOn(asOf) && (counts || kind.givesControlAlone() || kind.mayGiveControl());
    }

    private boolean isOfACompany(Interest interest) {
        return (partyFlags[parties.number(interest.company())] & Edges.ENDS_CHAIN) == 0;
    }

    private static boolean needsFine(Interest interest) {
        Share share = interest.share();
        return share != null && (Amounts.needsFine(share.minimum()) || Amounts.needsFine(share.maximum()));
    }

    private static byte flags(Party party) {
        return (byte) ((party.holdersComplete() ? Edges.COMPLETE : 0)
                | (party.treasurySuspended() ? Edges.SUSPENDED : 0)
                | (party.kind().endsChain() ? Edges.ENDS_CHAIN : 0));
    }

    /** By company, then holder, then as before (by id): stable counting sorts, last key first. */
    private Interest[] sorted(Interest[] interests) {
        int[] holders = new int[interests.length];
        int[] companies = new int[interests.length];
        int[] order = new int[interests.length];
        for (int fact = 0; fact < interests.length; fact++) {
            holders[fact] = parties.number(interests[fact].holder());
            companies[fact] = parties.number(interests[fact].company());
            order[fact] = fact;
        }
        order = counted(counted(order, holders), companies);
        Interest[] result = new Interest[interests.length];
        for (int at = 0; at < order.length; at++) {
            result[at] = interests[order[at]];
        }
        return result;
    }

    private int[] counted(int[] order, int[] keys) {
        int[] next = new int[parties.size() + 1];
        for (int key : keys) {
            next[key + 1]++;
        }
        Arrays.parallelPrefix(next, Integer::sum);
        int[] result = new int[order.length];
        for (int element : order) {
            result[next[keys[element]]++] = element;
        }
        return result;
    }

    private void group() {
        holder = new int[facts.length];
        company = new int[facts.length];
        factStart = new int[facts.length + 1];
        inStart = new int[parties.size() + 1];
        int edges = 0;
        for (int fact = 0; fact < facts.length; fact++) {
            int from = parties.number(facts[fact].holder());
            int to = parties.number(facts[fact].company());
            if (edges == 0 || holder[edges - 1] != from || company[edges - 1] != to) {
                holder[edges] = from;
                company[edges] = to;
                factStart[edges++] = fact;
                inStart[to + 1]++;
            }
        }
        factStart[edges] = facts.length;
        holder = Arrays.copyOf(holder, edges);
        company = Arrays.copyOf(company, edges);
        factStart = Arrays.copyOf(factStart, edges + 1);
        Arrays.parallelPrefix(inStart, Integer::sum);
    }

    private void weigh() {
        edgeFlags = new byte[holder.length];
        low = new Amounts(holder.length, fine);
        high = new Amounts(holder.length, fine);
        for (int to = 0; to < parties.size(); to++) {
            List<Interest> ofCompany = Arrays.asList(facts).subList(factStart[inStart[to]], factStart[inStart[to + 1]]);
            boolean votingKnown = ofCompany.stream()
                    .anyMatch(interest -> Band.isKnown(interest, InterestKind.VOTING_RIGHTS));
            partyFlags[to] |= (byte) (votingKnown ? Edges.VOTING_KNOWN : 0);
            for (int edge = inStart[to]; edge < inStart[to + 1]; edge++) {
                weigh(edge, to, votingKnown);
            }
            if (!addsUp(to)) {
                partyFlags[to] |= Edges.INCONSISTENT;
            }
        }
    }

    private void weigh(int edge, int to, boolean votingKnown) {
        List<Interest> stated = Arrays.asList(facts).subList(factStart[edge], factStart[edge + 1]);
        for (Interest interest : stated) {
            boolean direct = interest.directness() == Directness.DIRECT;
            if (interest.kind().mayGiveControl()) {
                edgeFlags[edge] |= Edges.ALONE_CLAIM;
            } else if (interest.kind().givesControlAlone()) {
                edgeFlags[edge] |= (byte) (direct ? Edges.ALONE : Edges.ALONE_CLAIM);
            } else if (interest.kind() == InterestKind.ACTING_IN_CONCERT) {
                edgeFlags[edge] |= (byte) (direct ? Edges.MEMBER : Edges.MEMBER_CLAIM);
            }
        }
        if ((edgeFlags[edge] & (Edges.MEMBER | Edges.MEMBER_CLAIM)) != 0) {
            members[to]++;
        }
        Share votes = Band.votes(stated, votingKnown);
        if (votes != null) {
            addVotes(edge, to, votes);
        }
    }

    private void addVotes(int edge, int to, Share votes) {
        low.set(edge, votes.minimum());
        high.set(edge, votes.maximum());
        edgeFlags[edge] |= (byte) (Edges.VOTES | (votes.exclusiveMinimum() ? Edges.OPEN_LOW : 0)
                | (votes.exclusiveMaximum() ? Edges.OPEN_HIGH : 0));
        partyFlags[to] |= Edges.HAS_VOTES;
        sumLow.add(to, low, edge);
        sumHigh.add(to, high, edge);
        openLow[to] += votes.exclusiveMinimum() ? 1 : 0;
        openHigh[to] += votes.exclusiveMaximum() ? 1 : 0;
    }

    /** Whether some world satisfies the votes of a company; one of whose holders none is listed is no contradiction. */
    private boolean addsUp(int to) {
        if ((partyFlags[to] & Edges.HAS_VOTES) == 0) {
            return true;
        }
        int least = sumLow.compare(to, Amounts.HUNDRED);
        int most = sumHigh.compare(to, Amounts.HUNDRED);
        boolean tooMuch = least > 0 || least == 0 && openLow[to] > 0;
        boolean tooLittle = most < 0 || most == 0 && openHigh[to] > 0;
        return !tooMuch && !(tooLittle && (partyFlags[to] & Edges.COMPLETE) != 0);
    }

    private void turnAround() {
        outStart = new int[parties.size() + 1];
        for (int from : holder) {
            outStart[from + 1]++;
        }
        Arrays.parallelPrefix(outStart, Integer::sum);
        int[] next = Arrays.copyOf(outStart, parties.size());
        outEdge = new int[holder.length];
        for (int edge = 0; edge < holder.length; edge++) {
            outEdge[next[holder[edge]]++] = edge;
        }
    }
}
