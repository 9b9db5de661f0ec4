package eu.vigie.ownership;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import eu.vigie.supplychain.Share;

/**
 * Integrated ownership of one holder, both bounds: the least that comes to it, and a hundred less the least that comes to
 * others. A chain ends at the holder: what others hold in it does not take from it.
 */
final class IntegratedOwnership {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Edges edges;
    /** Stands for all holders that nobody has named. */
    private final int rest;

    IntegratedOwnership(Edges edges) {
        this.edges = edges;
        rest = edges.size();
    }

    /** What comes to anybody above a company, holders in the order of the register; those to whom nothing can come left out. */
    List<IntegratedShare> in(int company) {
        BitSet above = new Upstream(edges).above(company);
        List<IntegratedShare> found = new ArrayList<>();
        above.stream().filter(holder -> holder != company)
                .forEach(holder -> found.addAll(of(holder, new int[]{company})));
        return found;
    }

    /** What comes to a holder from everything below it, companies in the order of the register. */
    List<IntegratedShare> of(int holder) {
        return of(holder, below(holder).stream().filter(party -> party != holder).toArray());
    }

    private List<IntegratedShare> of(int holder, int[] companies) {
        BitSet above = aboveUpTo(holder, companies);
        List<Fraction> theirs = new Integrated(party -> end(party, holder, Fraction.ONE, Fraction.ZERO),
                party -> CapitalMix.stated(edges, party)).of(companies, edges, above);
        List<Fraction> others = new Integrated(party -> end(party, holder, Fraction.ZERO, Fraction.ONE),
                party -> CapitalMix.stated(edges, party).whole(rest)).with(rest, Fraction.ONE)
                .of(companies, edges, above);
        BitSet looped = belowRings(above, holder);
        boolean itself = new Upstream(edges).above(holder).get(holder);
        return IntStream.range(0, companies.length)
                .mapToObj(at -> new IntegratedShare(edges.parties.at(holder), edges.parties.at(companies[at]),
                        between(theirs.get(at), others.get(at)), itself || looped.get(companies[at])))
                .filter(each -> each.share().maximum().signum() > 0).toList();
    }

    /** Parties in a ring, and those below one; that the holder stands in one itself is asked apart, for every chain ends at it. */
    private BitSet belowRings(BitSet above, int holder) {
        BitSet within = (BitSet) above.clone();
        within.clear(holder);
        Rings rings = new Rings(edges, within);
        BitSet looped = new BitSet();
        for (int party : rings.ownersFirst()) {
            looped.set(party, rings.isInRing(party) || IntStream.range(edges.inStart[party], edges.inStart[party + 1])
                    .anyMatch(edge -> looped.get(edges.holder[edge])));
        }
        return looped;
    }

    private static Share between(Fraction theirs, Fraction others) {
        BigDecimal least = theirs.times(Fraction.HUNDRED).floor(Share.MOST_DECIMALS);
        BigDecimal most = HUNDRED.subtract(others.times(Fraction.HUNDRED).floor(Share.MOST_DECIMALS));
        return new Share(least, false, most.max(least), false);
    }

    private @Nullable Fraction end(int party, int holder, Fraction itself, Fraction another) {
        return party == holder ? itself : edges.partyIs(party, Holdings.ENDS_CHAIN) ? another : null;
    }

    /** The companies and everybody above them; nobody is looked for above the holder. */
    private BitSet aboveUpTo(int holder, int[] companies) {
        BitSet above = new BitSet(edges.size());
        List<Integer> open = new ArrayList<>();
        IntStream.of(companies).forEach(company -> {
            above.set(company);
            open.add(company);
        });
        while (!open.isEmpty()) {
            int next = open.removeLast();
            for (int edge = edges.inStart[next]; next != holder && edge < edges.inStart[next + 1]; edge++) {
                if (!above.get(edges.holder[edge])) {
                    above.set(edges.holder[edge]);
                    open.add(edges.holder[edge]);
                }
            }
        }
        return above;
    }

    private BitSet below(int holder) {
        BitSet below = new BitSet(edges.size());
        List<Integer> open = new ArrayList<>(List.of(holder));
        while (!open.isEmpty()) {
            int next = open.removeLast();
            for (int at = edges.outStart[next]; at < edges.outStart[next + 1]; at++) {
                int company = edges.company[edges.outEdge[at]];
                if (!below.get(company)) {
                    below.set(company);
                    open.add(company);
                }
            }
        }
        return below;
    }
}
