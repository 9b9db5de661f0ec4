package eu.vigie.ownership;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;

import org.jspecify.annotations.Nullable;

import eu.vigie.supplychain.Share;

/**
 * The least part of parties' capital that belongs to a class of owners, through every chain: {@code v = W v + b}, where in
 * each company the division {@code W} is the one that gives the class the least. What nobody knows belongs to it not, and
 * what goes round in a ring that nobody outside holds neither.
 *
 * <p>Components of the graph are solved owners first. A ring is solved exactly, in fractions: first those that may owe the
 * class nothing at all, then divisions and values in turn until neither changes (policy iteration; after the first step
 * every division leads out of the ring, so each system has one solution). Beyond {@link #LARGEST_EXACT} parties the values are
 * approached from below instead, so that the answer is never too great.
 */
final class Integrated {

    /** Rings beyond this are not eliminated exactly: fractions would grow with the cube of it. */
    static final int LARGEST_EXACT = 48;

    private static final int ROUNDS = 2_000;
    private static final int DECIMALS = Share.MOST_DECIMALS + 5;

    private final IntFunction<@Nullable Fraction> end;
    private final IntFunction<Mix> mixes;
    private final Map<Integer, Fraction> values = new HashMap<>();
    private final Map<Integer, Mix> open = new HashMap<>();

    /**
     * @param end the value of a party that is not looked through; null for one whose holders decide
     * @param mixes the holders of a party that is looked through
     */
    Integrated(IntFunction<@Nullable Fraction> end, IntFunction<Mix> mixes) {
        this.end = end;
        this.mixes = mixes;
    }

    /** Gives a holder that is no party of the register a value: what is left to holders nobody has named. */
    Integrated with(int number, Fraction value) {
        values.put(number, value);
        return this;
    }

    /** Values of these parties, in their order; together with their owners' they cost one pass over what is above. */
    List<Fraction> of(int[] parties, Edges edges, BitSet above) {
        Rings rings = new Rings(edges, above);
        int[] order = rings.ownersFirst();
        for (int from = 0; from < order.length;) {
            int until = from + 1;
            while (until < order.length && rings.componentOf(order[until]) == rings.componentOf(order[from])) {
                until++;
            }
            solve(Arrays.copyOfRange(order, from, until));
            from = until;
        }
        return Arrays.stream(parties).mapToObj(this::value).toList();
    }

    private void solve(int[] ring) {
        open.clear();
        for (int party : ring) {
            Fraction value = end.apply(party);
            Mix mix = value == null ? mixes.apply(party) : null;
            if (mix != null && mix.addsUp()) {
                open.put(party, mix);
            }
            values.put(party, value == null ? Fraction.ZERO : value);
        }
        int[] left = withoutWorthless(Arrays.stream(ring).filter(open::containsKey).toArray());
        if (left.length <= LARGEST_EXACT) {
            iteratePolicies(left);
        } else {
            approach(left);
        }
    }

    private Fraction value(int party) {
        return values.getOrDefault(party, Fraction.ZERO);
    }

    private List<Fraction> valuesIn(Mix mix) {
        return Arrays.stream(mix.holders()).mapToObj(this::value).toList();
    }

    private Mix mix(int party) {
        Mix mix = open.get(party);
        if (mix == null) {
            throw new IllegalStateException("party " + party + " has no holders to look through");
        }
        return mix;
    }

    /** Those that owe the class something in every world; the others keep the value zero. */
    private int[] withoutWorthless(int[] ring) {
        BitSet worthless = new BitSet();
        Arrays.stream(ring).forEach(worthless::set);
        boolean changed = true;
        while (changed) {
            changed = false;
            for (int party : ring) {
                if (worthless.get(party) && !mayBypass(mix(party), worthless)) {
                    worthless.clear(party);
                    changed = true;
                }
            }
        }
        return Arrays.stream(ring).filter(party -> !worthless.get(party)).toArray();
    }

    private boolean mayBypass(Mix mix, BitSet worthless) {
        boolean[] marks = new boolean[mix.holders().length];
        for (int place = 0; place < marks.length; place++) {
            int holder = mix.holders()[place];
            marks[place] = open.containsKey(holder) ? worthless.get(holder) : value(holder).isZero();
        }
        return mix.mayBypass(marks);
    }

    private void iteratePolicies(int[] ring) {
        boolean changed = true;
        while (changed) {
            List<Fraction> solution = LinearSystem.solve(rows(ring));
            changed = false;
            for (int row = 0; row < ring.length; row++) {
                changed |= !solution.get(row).equals(values.put(ring[row], solution.get(row)));
            }
        }
    }

    /** One row a company: {@code v − W v = b} under the poorest division at the values of the moment. */
    private Fraction[][] rows(int[] ring) {
        Map<Integer, Integer> columns = new HashMap<>();
        for (int column = 0; column < ring.length; column++) {
            columns.put(ring[column], column);
        }
        Fraction[][] rows = new Fraction[ring.length][ring.length + 1];
        for (int row = 0; row < ring.length; row++) {
            Arrays.fill(rows[row], Fraction.ZERO);
            rows[row][row] = Fraction.ONE;
            Mix mix = mix(ring[row]);
            List<Fraction> division = mix.poorest(valuesIn(mix));
            for (int place = 0; place < division.size(); place++) {
                Fraction part = division.get(place).over(Fraction.HUNDRED);
                Integer column = columns.get(mix.holders()[place]);
                int at = column == null ? ring.length : column;
                rows[row][at] = column == null
                        ? rows[row][at].plus(part.times(value(mix.holders()[place])))
                        : rows[row][at].minus(part);
            }
        }
        return rows;
    }

    private void approach(int[] ring) {
        boolean changed = true;
        for (int round = 0; changed && round < ROUNDS; round++) {
            changed = false;
            for (int party : ring) {
                List<Fraction> theirs = new ArrayList<>(valuesIn(mix(party)));
                Fraction better = Fraction.of(Mix.worth(mix(party).poorest(theirs), theirs).floor(DECIMALS));
                changed |= !better.equals(values.put(party, better));
            }
        }
    }
}
