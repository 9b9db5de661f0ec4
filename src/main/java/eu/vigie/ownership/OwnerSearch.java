package eu.vigie.ownership;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import eu.vigie.supplychain.PartyKind;
import eu.vigie.supplychain.Share;

/**
 * Finds the persons and States that own a part of a company. What is left of a company's register belongs to nobody who is
 * named; one person may be behind all of it, but none of those who are named (hidden holders are not the named ones).
 */
final class OwnerSearch {

    /** Beyond so many candidates the smaller ones are given a safe bound only, so that no register takes for ever. */
    private static final int MOST_EXACT = 256;

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final double ROUNDING = 1e-9;

    private final Edges edges;
    private final int company;
    private final int mostExact;
    private final BitSet above;
    private final Rings rings;
    /** Stands for whoever is not named. */
    private final int unnamed;

    OwnerSearch(Edges edges, int company) {
        this(edges, company, MOST_EXACT);
    }

    OwnerSearch(Edges edges, int company, int mostExact) {
        this.edges = edges;
        this.company = company;
        this.mostExact = mostExact;
        this.unnamed = edges.size();
        above = new Upstream(edges).above(company);
        above.set(company);
        rings = new Rings(edges, above);
    }

    Owners owners(BigDecimal atLeast) {
        Ledger capital = Ledger.capital(edges);
        Ledger votes = Ledger.votes(edges);
        Map<Integer, Double> roughly = mostly(capital);
        mostly(votes).forEach((party, most) -> roughly.merge(party, most, Math::max));
        List<Integer> candidates = roughly.entrySet().stream()
                .filter(each -> edges.partyIs(each.getKey(), Holdings.ENDS_CHAIN)
                        && each.getValue() * 100 >= atLeast.doubleValue() - ROUNDING)
                .sorted(Map.Entry.<Integer, Double>comparingByValue().reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey).toList();
        List<OwnedShare> owned = new ArrayList<>();
        for (int place = 0; place < candidates.size(); place++) {
            int owner = candidates.get(place);
            Share rough = new Share(BigDecimal.ZERO, false,
                    BigDecimal.valueOf(roughly.getOrDefault(owner, 1.0) * 100 + ROUNDING).min(HUNDRED), false);
            owned.add(place < mostExact
                    ? new OwnedShare(edges.parties.at(owner), share(owner, capital), share(owner, votes))
                    : new OwnedShare(edges.parties.at(owner), rough, rough));
        }
        owned.removeIf(each -> each.capital().maximum().max(each.votes().maximum()).compareTo(atLeast) < 0);
        owned.sort(Comparator.comparing(each -> each.owner().id()));
        return new Owners(edges.parties.at(company), owned, unnamed(capital, votes));
    }

    /** What one person who is not named may own at most: all that does not lead to somebody who is. */
    private Share unnamed(Ledger capital, Ledger votes) {
        IntFunction<@Nullable Fraction> named = party -> !ends(party)
                ? null
                : isUnspecified(party) ? Fraction.ZERO : Fraction.ONE;
        BigDecimal least = percent(named, capital, false).min(percent(named, votes, false));
        return new Share(BigDecimal.ZERO, false, HUNDRED.subtract(least), false);
    }

    private Share share(int owner, Ledger ledger) {
        BigDecimal least = percent(party -> party == owner ? Fraction.ONE : ends(party) ? Fraction.ZERO : null, ledger,
                false);
        BigDecimal others = percent(party -> party == owner ? Fraction.ZERO : ends(party) ? Fraction.ONE : null,
                ledger, true);
        return new Share(least, false, HUNDRED.subtract(others), false);
    }

    /** The least that belongs to a class, in percent; with {@code unnamedToo} whoever is not named is of the class. */
    private BigDecimal percent(IntFunction<@Nullable Fraction> end, Ledger ledger, boolean unnamedToo) {
        Integrated least = new Integrated(end, party -> mix(party, ledger, unnamedToo)).with(unnamed, Fraction.ONE);
        return least.of(new int[]{company}, edges, above).getFirst().times(Fraction.HUNDRED)
                .floor(Share.MOST_DECIMALS);
    }

    /** Persons, States, companies known to have no holder, and those of whom it is known that nobody names them. */
    private boolean ends(int party) {
        boolean closed = edges.partyIs(party, Holdings.COMPLETE) && edges.inStart[party] == edges.inStart[party + 1];
        return edges.partyIs(party, Holdings.ENDS_CHAIN) || closed || isUnspecified(party);
    }

    private boolean isUnspecified(int party) {
        return edges.parties.at(party).kind() == PartyKind.UNSPECIFIED;
    }

    private Mix mix(int party, Ledger ledger, boolean unnamedToo) {
        Mix stated = CapitalMix.of(edges, party, ledger::share);
        return unnamedToo ? stated.whole(unnamed) : stated;
    }

    /**
     * Never less than what each party may own, as parts of one: upper bounds multiplied from the company upwards, in one
     * pass; whoever stands in a ring, or holds in one, may own all. Used to leave out those who own little, never to judge.
     */
    private Map<Integer, Double> mostly(Ledger ledger) {
        Map<Integer, Double> most = new HashMap<>(Map.of(company, 1.0));
        for (int party : IntStream.of(rings.ownersFirst()).boxed().toList().reversed()) {
            if (rings.isInRing(party)) {
                most.put(party, 1.0);
            }
            spread(party, ledger, most);
        }
        return most;
    }

    private void spread(int party, Ledger ledger, Map<Integer, Double> most) {
        double own = most.getOrDefault(party, 0.0);
        for (int edge = edges.inStart[party]; edge < edges.inStart[party + 1]; edge++) {
            Share share = ledger.share(edge);
            if (share != null) {
                double part = rings.isInRing(party) ? 1 : own * share.maximum().doubleValue() / 100;
                most.merge(edges.holder[edge], part, (one, other) -> Math.min(1, one + other));
            }
        }
    }
}
