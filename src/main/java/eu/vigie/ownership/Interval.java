package eu.vigie.ownership;

import java.math.BigDecimal;

import eu.vigie.supplychain.Share;

/**
 * A stretch of percentages whose ends may be left out; unlike a {@link Share} it may be empty or reach beyond 100.
 *
 * @param low least
 * @param openLow whether the least is left out
 * @param high greatest
 * @param openHigh whether the greatest is left out
 */
record Interval(BigDecimal low, boolean openLow, BigDecimal high, boolean openHigh) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal HALF = new BigDecimal("0.5");
    /** More than any votes: stands for no upper bound. */
    private static final BigDecimal BEYOND = BigDecimal.valueOf(1000);

    static final Interval NOTHING = new Interval(BigDecimal.ZERO, false, BigDecimal.ZERO, false);

    private static final Interval MORE_THAN_NOTHING = new Interval(BigDecimal.ZERO, true, BEYOND, false);

    static Interval votes(Holdings edges, int edge) {
        return edges.edgeIs(edge, Holdings.VOTES)
                ? new Interval(edges.low.get(edge), edges.edgeIs(edge, Holdings.OPEN_LOW), edges.high.get(edge),
                        edges.edgeIs(edge, Holdings.OPEN_HIGH))
                : NOTHING;
    }

    /** What the holders of a company have who are neither among "theirs" nor the company itself. */
    static Interval rest(Holdings edges, Totals totals, int company, int self, Interval theirs, int openLow,
            int openHigh) {
        Interval own = self < 0 ? NOTHING : votes(edges, self);
        return new Interval(totals.low().get(totals.place(company)).subtract(theirs.low).subtract(own.low),
                totals.openLow(company) - openLow - (own.openLow ? 1 : 0) > 0,
                totals.high().get(totals.place(company)).subtract(theirs.high).subtract(own.high),
                totals.openHigh(company) - openHigh - (own.openHigh ? 1 : 0) > 0);
    }

    Interval plus(Interval other) {
        return new Interval(low.add(other.low), openLow || other.openLow, high.add(other.high),
                openHigh || other.openHigh);
    }

    Interval unbounded() {
        return new Interval(low, openLow, BEYOND, false);
    }

    /** A hundred less this. */
    Interval complement() {
        return new Interval(HUNDRED.subtract(high), openHigh, HUNDRED.subtract(low), openLow);
    }

    /** What two equal parties have when this is what is left over. */
    Interval halfOfRest() {
        Interval rest = complement();
        return new Interval(rest.low.multiply(HALF), rest.openLow, rest.high.multiply(HALF), rest.openHigh);
    }

    Interval and(Interval other) {
        int bottom = low.compareTo(other.low);
        int top = high.compareTo(other.high);
        return new Interval(low.max(other.low),
                bottom >= 0 && openLow || bottom <= 0 && other.openLow, high.min(other.high),
                top <= 0 && openHigh || top >= 0 && other.openHigh);
    }

    boolean holdsMoreThanNothing() {
        return and(MORE_THAN_NOTHING).holdsSomething();
    }

    boolean holdsSomething() {
        int order = low.compareTo(high);
        return order < 0 || order == 0 && !openLow && !openHigh;
    }
}
