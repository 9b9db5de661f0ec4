package eu.vigie.ownership;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

import eu.vigie.supplychain.Interest;
import eu.vigie.supplychain.Party;
import eu.vigie.supplychain.PartyKind;
import eu.vigie.supplychain.Register;

/** Lays a register out in flat arrays: two counting sorts, then one edge for each run of holder and company. */
final class EdgesBuilder {

    final Parties parties;
    final Interest[] facts;
    int[] inStart = {};
    int[] holder = {};
    int[] company = {};
    int[] factStart = {};
    byte[] edgeFlags = {};
    final byte[] partyFlags;
    final Measure measure;
    private final boolean fine;
    final Boards boards = new Boards();
    Amounts low = new Amounts(0, false);
    Amounts high = new Amounts(0, false);

    EdgesBuilder(Register register, LocalDate asOf, Measure measure) {
        this.measure = measure;
        List<Party> everybody = new ArrayList<>(register.parties());
        Parties named = new Parties(everybody);
        List<Interest> edges = Concerts.rewritten(
                register.interests().stream().filter(interest -> interest.holdsOn(asOf) && isEdge(interest)).toList(),
                named, everybody);
        List<Interest> inForce = measure == Measure.VOTES ? boards.rewritten(edges, named, everybody) : edges;
        parties = new Parties(everybody);
        int size = parties.size();
        partyFlags = new byte[size];
        for (int party = 0; party < size; party++) {
            partyFlags[party] = flags(parties.at(party));
        }
        facts = sorted(inForce.stream().filter(this::isOfACompany).toArray(Interest[]::new));
        // whoever appoints to a board is named; who fills the other seats is nobody's right
        boards.companies.keySet().forEach(board -> partyFlags[parties.number(board)] |= Holdings.ENDS_CHAIN);
        fine = Arrays.stream(facts).map(Interest::share).filter(Objects::nonNull)
                .map(Objects::requireNonNull).anyMatch(Weighing::needsFine);
        group();
        weigh();
    }

    private boolean isEdge(Interest interest) {
        return Weighing.isEdge(interest.kind(), interest.directness())
                || measure == Measure.VOTES && Boards.isSeats(interest);
    }

    private boolean isOfACompany(Interest interest) {
        return (partyFlags[parties.number(interest.company())] & Holdings.ENDS_CHAIN) == 0;
    }

    static byte flags(Party party) {
        // a branch has its head office, whoever says that nobody holds it
        return (byte) ((party.holdersComplete() && party.kind() != PartyKind.BRANCH ? Holdings.COMPLETE : 0)
                | (party.treasurySuspended() ? Holdings.SUSPENDED : 0)
                | (party.kind().endsChain() ? Holdings.ENDS_CHAIN : 0));
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
        return counted(order, keys, parties.size());
    }

    /** The order, stably sorted by key; keys are looked up by element and below {@code size}. */
    static int[] counted(int[] order, int[] keys, int size) {
        int[] next = new int[size + 1];
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
        Weighing weighing = new Weighing(measure, edgeFlags, low, high);
        List<Interest> all = Arrays.asList(facts);
        for (int to = 0; to < parties.size(); to++) {
            boolean votingKnown = weighing
                    .votingKnown(all.subList(factStart[inStart[to]], factStart[inStart[to + 1]]));
            partyFlags[to] |= (byte) (votingKnown ? Holdings.VOTING_KNOWN : 0);
            for (int edge = inStart[to]; edge < inStart[to + 1]; edge++) {
                weighing.weigh(edge, all.subList(factStart[edge], factStart[edge + 1]), votingKnown);
            }
        }
    }
}
