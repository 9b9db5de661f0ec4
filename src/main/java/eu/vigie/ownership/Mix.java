package eu.vigie.ownership;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import eu.vigie.supplychain.Share;

/**
 * The holders of one company's capital, and how they may divide it.
 *
 * @param holders numbers of parties, or places in a list
 * @param least the least of each, in percent
 * @param most the most of each
 * @param complete whether nobody else holds any
 */
record Mix(int[] holders, List<Fraction> least, List<Fraction> most, boolean complete) {

    static Mix of(int[] holders, List<Share> shares, boolean complete) {
        return new Mix(holders, shares.stream().map(share -> Fraction.of(share.minimum())).toList(),
                shares.stream().map(share -> Fraction.of(share.maximum())).toList(), complete);
    }

    /**
     * The same with what is left to nobody known held by one more holder.
     *
     * @param rest the number of that holder, which no party has
     */
    Mix whole(int rest) {
        return complete
                ? this
                : new Mix(IntStream.concat(Arrays.stream(holders), IntStream.of(rest)).toArray(),
                        with(least, Fraction.ZERO), with(most, Fraction.HUNDRED), true);
    }

    private static List<Fraction> with(List<Fraction> some, Fraction one) {
        return Stream.concat(some.stream(), Stream.of(one)).toList();
    }

    /** Whether some division comes to a hundred. Ends that are left out are not looked at: that only widens. */
    boolean addsUp() {
        return sum(least).compareTo(Fraction.HUNDRED) <= 0
                && (!complete || sum(most).compareTo(Fraction.HUNDRED) >= 0);
    }

    /**
     * The division that gives the least when each holder's percent counts with its value: everybody has the least it can, and
     * the rest goes to nobody known, or else to those of the lowest value.
     *
     * @return percentages, in the order of the holders
     */
    List<Fraction> poorest(List<Fraction> values) {
        List<Fraction> division = new ArrayList<>(least);
        Fraction rest = Fraction.HUNDRED.minus(sum(least));
        if (complete) {
            for (int next : IntStream.range(0, holders.length).boxed().sorted(Comparator.comparing(values::get))
                    .toList()) {
                Fraction more = rest.min(most.get(next).minus(least.get(next)));
                division.set(next, division.get(next).plus(more));
                rest = rest.minus(more);
            }
        }
        return division;
    }

    /** Whether some division gives nothing to any holder but those marked. */
    boolean mayBypass(boolean[] worthless) {
        Fraction room = Fraction.ZERO;
        for (int place = 0; place < holders.length; place++) {
            if (worthless[place]) {
                room = room.plus(most.get(place));
            } else if (!least.get(place).isZero()) {
                return false;
            }
        }
        return !complete || room.compareTo(Fraction.HUNDRED) >= 0;
    }

    /** The sum of percent times value, as a part of one. */
    static Fraction worth(List<Fraction> division, List<Fraction> values) {
        Fraction sum = Fraction.ZERO;
        for (int place = 0; place < division.size(); place++) {
            sum = sum.plus(division.get(place).times(values.get(place)));
        }
        return sum.over(Fraction.HUNDRED);
    }

    private static Fraction sum(List<Fraction> all) {
        return all.stream().reduce(Fraction.ZERO, Fraction::plus);
    }
}
