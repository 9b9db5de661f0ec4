package eu.vigie.ownership;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import eu.vigie.supplychain.Party;
import eu.vigie.supplychain.PartyId;
import eu.vigie.supplychain.PartyKind;
import eu.vigie.supplychain.Share;
import eu.vigie.supplychain.Truth;

/**
 * How much of a capital is of an area: the least over all worlds, and a hundred less the least that is outside. By its own seat, a
 * company is what its seat says; counted through, it is what its owners are, wherever it is seated. What nobody is named for in a
 * company seated outside is outside: nothing speaks for the area there.
 */
final class Capital {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final Worth UNKNOWN = new Worth(Fraction.ZERO, Fraction.ZERO);
    private static final Worth INSIDE = new Worth(Fraction.ONE, Fraction.ZERO);
    private static final Worth OUTSIDE = new Worth(Fraction.ZERO, Fraction.ONE);

    private final OwnershipGraph graph;
    private final Edges edges;
    private final Truth[] within;

    /** What parts of a holder are inside, and outside, in every world; the rest is not known. */
    private record Worth(Fraction inside, Fraction outside) {}

    Capital(OwnershipGraph graph, Edges edges, Function<Party, Truth> within) {
        this.graph = graph;
        this.edges = edges;
        this.within = IntStream.range(0, edges.size()).mapToObj(edges.parties::at).map(within).toArray(Truth[]::new);
    }

    /** @param complete whether nobody else holds any of it */
    CapitalShare share(List<CapitalHolding> holdings, Attribution attribution, boolean complete) {
        int[] holders = holdings.stream().map(CapitalHolding::holder).filter(Objects::nonNull)
                .map(Objects::requireNonNull).mapToInt(edges.parties::number).distinct().sorted().toArray();
        BitSet above = lookedThrough(holders);
        List<Worth> worths = switch (attribution) {
            case DIRECT -> IntStream.of(holders).mapToObj(this::bySeat).toList();
            case CASCADE -> byControl(holders);
            case MULTIPLY -> multiplied(holders, above);
        };
        Mix mix = Mix.of(IntStream.range(0, holdings.size()).toArray(),
                holdings.stream().map(CapitalHolding::share).toList(), complete);
        List<Worth> each = holdings.stream().map(holding -> worth(holding.holder(), holders, worths)).toList();
        Rings rings = new Rings(edges, above);
        return new CapitalShare(attribution, mix.addsUp()
                ? bounds(mix, holdings.stream().map(CapitalHolding::share).toList(), each)
                : Share.UNKNOWN, mix.addsUp(),
                attribution == Attribution.DIRECT ? List.of() : stakes(rings, attribution),
                attribution != Attribution.DIRECT && above.stream().anyMatch(rings::isInRing));
    }

    private Worth worth(@Nullable PartyId holder, int[] holders, List<Worth> worths) {
        return holder == null
                ? UNKNOWN
                : worths.get(java.util.Arrays.binarySearch(holders, edges.parties.number(holder)));
    }

    private static Share bounds(Mix mix, List<Share> shares, List<Worth> each) {
        List<Fraction> inside = each.stream().map(Worth::inside).toList();
        List<Fraction> outside = each.stream().map(Worth::outside).toList();
        BigDecimal least = percent(mix, inside);
        BigDecimal most = HUNDRED.subtract(percent(mix, outside));
        boolean band = least.compareTo(most) < 0;
        return new Share(least, band && OpenEnd.isLeastExceeded(shares, inside, mix.complete()), most,
                band && OpenEnd.isLeastExceeded(shares, outside, mix.complete()));
    }

    private static BigDecimal percent(Mix mix, List<Fraction> values) {
        return Mix.worth(mix.poorest(values), values).times(Fraction.HUNDRED).floor(Share.MOST_DECIMALS);
    }

    private Worth bySeat(int party) {
        return switch (within[party]) {
            case YES -> INSIDE;
            case NO -> OUTSIDE;
            case UNKNOWN -> UNKNOWN;
        };
    }

    private List<Worth> byControl(int[] holders) {
        ControlAnswer outside = graph.block(party -> truth(party).not(), HiddenHolders.ALLOWED);
        ControlAnswer inside = graph.block(
                party -> truth(party).and(outside.controls(party.id()).not()),
                HiddenHolders.NOT_ALLOWED);
        return IntStream.of(holders).mapToObj(party -> byControl(party, outside, inside)).toList();
    }

    private Truth truth(Party party) {
        return within[edges.parties.number(party.id())];
    }

    private Worth byControl(int holder, ControlAnswer outside, ControlAnswer inside) {
        Party party = edges.parties.at(holder);
        if (party.kind().endsChain()) {
            return bySeat(holder);
        }
        Truth fromOutside = outside.controls(party.id());
        Truth fromInside = inside.controls(party.id());
        if (fromInside == Truth.YES && (fromOutside == Truth.NO || party.kind() == PartyKind.ARRANGEMENT)) {
            return INSIDE;
        }
        if (fromInside == Truth.NO && (fromOutside == Truth.YES || within[holder] == Truth.NO)) {
            return OUTSIDE;
        }
        return fromOutside == Truth.NO && within[holder] != Truth.NO ? bySeat(holder) : UNKNOWN;
    }

    private List<Worth> multiplied(int[] holders, BitSet above) {
        int unnamed = edges.size();
        List<Fraction> inside = new Integrated(party -> end(party, Truth.YES), party -> mix(party, unnamed))
                .of(holders, edges, above);
        List<Fraction> outside = new Integrated(party -> end(party, Truth.NO), party -> mix(party, unnamed))
                .with(unnamed, Fraction.ONE).of(holders, edges, above);
        return IntStream.range(0, holders.length).mapToObj(at -> new Worth(inside.get(at), outside.get(at))).toList();
    }

    private Mix mix(int party, int unnamed) {
        Mix stated = CapitalMix.stated(edges, party);
        return within[party] == Truth.NO ? stated.whole(unnamed) : stated;
    }

    /** What a party is worth to a class by itself; null when that is for its holders to say. */
    private @Nullable Fraction end(int party, Truth counted) {
        return isLookedThrough(party) ? null : within[party] == counted ? Fraction.ONE : Fraction.ZERO;
    }

    /** Persons, States and companies known to have no holder stand for themselves. */
    private boolean isLookedThrough(int party) {
        boolean closed = edges.partyIs(party, Edges.COMPLETE) && edges.inStart[party] == edges.inStart[party + 1];
        return !edges.partyIs(party, Edges.ENDS_CHAIN) && !closed;
    }

    private BitSet lookedThrough(int[] holders) {
        BitSet seen = new BitSet();
        List<Integer> open = new ArrayList<>();
        IntStream.of(holders).forEach(open::add);
        while (!open.isEmpty()) {
            int party = open.removeLast();
            if (!seen.get(party)) {
                seen.set(party);
                for (int edge = edges.inStart[party]; isLookedThrough(party) && edge < edges.inStart[party
                        + 1]; edge++) {
                    open.add(edges.holder[edge]);
                }
            }
        }
        return seen;
    }

    private List<Stake> stakes(Rings rings, Attribution attribution) {
        List<Stake> stakes = new ArrayList<>();
        for (int party : rings.ownersFirst()) {
            for (int edge = edges.inStart[party]; isLookedThrough(party) && edge < edges.inStart[party + 1]; edge++) {
                if (attribution == Attribution.MULTIPLY) {
                    java.util.Optional.ofNullable(Stakes.capital(edges, edge)).ifPresent(stakes::add);
                } else {
                    stakes.addAll(Stakes.all(edges, edge));
                }
            }
        }
        return stakes;
    }
}
