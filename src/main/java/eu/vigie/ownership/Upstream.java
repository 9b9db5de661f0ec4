package eu.vigie.ownership;

import java.math.BigDecimal;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

import eu.vigie.supplychain.Party;
import eu.vigie.supplychain.PartyKind;
import eu.vigie.supplychain.Share;

/** Who stands above a party, and what is missing there. */
final class Upstream {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Edges edges;

    Upstream(Edges edges) {
        this.edges = edges;
    }

    /** Everybody above, at every depth; the party itself only when it stands above itself. */
    BitSet above(int party) {
        BitSet above = new BitSet(edges.size());
        int[] open = new int[edges.size() + 1];
        int size = 0;
        open[size++] = party;
        while (size > 0) {
            int next = open[--size];
            for (int edge = edges.inStart[next]; edge < edges.inStart[next + 1]; edge++) {
                int holder = edges.holder[edge];
                if (!above.get(holder)) {
                    above.set(holder);
                    if (holder != party) {
                        open[size++] = holder;
                    }
                }
            }
        }
        return above;
    }

    /** Every stake in the party and in those above it, owners last, by company and holder. */
    List<Stake> stakes(int party) {
        BitSet companies = above(party);
        companies.set(party);
        return companies.stream().boxed()
                .flatMap(each -> IntStream.range(edges.inStart[each], edges.inStart[each + 1]).boxed())
                .flatMap(edge -> Stakes.all(edges, edge).stream()).toList();
    }

    Background of(int party) {
        BitSet above = above(party);
        BitSet withItself = (BitSet) above.clone();
        withItself.set(party);
        Rings rings = new Rings(edges, withItself);
        Inconsistencies defects = new Inconsistencies(edges);
        return new Background(edges.parties.at(party), isAnythingKnown(party), unidentified(party),
                named(withItself.stream().filter(rings::isInLoop)),
                withItself.stream().mapToObj(defects::of).flatMap(List::stream).toList(),
                named(withItself.stream().filter(this::isUnresolved)), named(above.stream()));
    }

    private List<Party> named(IntStream parties) {
        return parties.filter(party -> !edges.isBoard(party)).mapToObj(edges.parties::at).toList();
    }

    private boolean isAnythingKnown(int party) {
        return edges.inStart[party] < edges.inStart[party + 1]
                || edges.partyIs(party, Edges.COMPLETE | Edges.ENDS_CHAIN);
    }

    private boolean isUnresolved(int party) {
        Share unidentified = unidentified(party);
        return edges.parties.at(party).kind() == PartyKind.UNSPECIFIED || unidentified.maximum().signum() > 0;
    }

    /** Votes that no named party has: what stated stakes leave to 100, and what unspecified parties have. */
    private Share unidentified(int party) {
        Interval named = Interval.NOTHING;
        Interval unspecified = Interval.NOTHING;
        for (int edge = edges.inStart[party]; edge < edges.inStart[party + 1]; edge++) {
            Interval votes = Interval.votes(edges, edge);
            if (edges.holderOf(edge).kind() == PartyKind.UNSPECIFIED) {
                unspecified = unspecified.plus(votes);
            } else {
                named = named.plus(votes);
            }
        }
        if (edges.partyIs(party, Edges.INCONSISTENT)) {
            return Share.UNKNOWN;
        }
        if (edges.isBoard(party) || !edges.partyIs(party, Edges.HAS_VOTES) && !edges.mayHideHolders(party)) {
            return Share.exactly(BigDecimal.ZERO);
        }
        Interval theirs = edges.mayHideHolders(party) ? unspecified.unbounded() : unspecified;
        Interval left = theirs.and(named.complement())
                .and(new Interval(BigDecimal.ZERO, false, HUNDRED, false));
        return new Share(left.low(), left.openLow(), left.high(), left.openHigh());
    }
}
