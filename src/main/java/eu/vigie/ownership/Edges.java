package eu.vigie.ownership;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import eu.vigie.supplychain.Interest;
import eu.vigie.supplychain.InterestKind;
import eu.vigie.supplychain.Party;
import eu.vigie.supplychain.Share;

/**
 * Holdings that can be walked both ways and told: with the parties by name and the statements behind each stake. Parties are
 * numbered in the order of their ids.
 */
final class Edges extends Holdings {

    final Parties parties;
    /** Of every company. */
    final Totals totals;
    /** Members of the concert that a party is; 0 for others. */
    final int[] members;
    final int[] company;
    final int[] outStart;
    final int[] outEdge;
    final int[] factStart;
    final Interest[] facts;
    private final Boards boards;

    Edges(EdgesBuilder from) {
        super(from.measure, from.inStart, from.holder, from.edgeFlags, from.low, from.high, from.partyFlags);
        parties = from.parties;
        boards = from.boards;
        totals = Totals.ofAll(this);
        members = totals.members();
        company = from.company;
        factStart = from.factStart;
        facts = from.facts;
        outStart = new int[parties.size() + 1];
        for (int party : holder) {
            outStart[party + 1]++;
        }
        Arrays.parallelPrefix(outStart, Integer::sum);
        int[] next = Arrays.copyOf(outStart, parties.size());
        outEdge = new int[holder.length];
        for (int edge = 0; edge < holder.length; edge++) {
            outEdge[next[holder[edge]]++] = edge;
        }
    }

    List<Interest> factsOf(int edge) {
        return Arrays.asList(facts).subList(factStart[edge], factStart[edge + 1]);
    }

    /** The party; the company of a board. */
    Party named(int party) {
        Party itself = parties.at(party);
        return isBoard(party)
                ? parties.at(parties.number(Objects.requireNonNull(boards.companies.get(itself.id()))))
                : itself;
    }

    /** What a source said where a board's seats were counted. */
    List<Interest> seatsOf(int edge) {
        return factsOf(edge).stream().map(boards::stated).toList();
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

    /** Of a board that company whose board it is. */
    Party companyOf(int edge) {
        return named(company[edge]);
    }

    /** What votes are counted by in a company. */
    InterestKind ledger(int party) {
        return isBoard(party)
                ? InterestKind.APPOINTMENT_OF_BOARD
                : partyIs(party, VOTING_KNOWN) ? InterestKind.VOTING_RIGHTS : InterestKind.SHAREHOLDING;
    }
}
