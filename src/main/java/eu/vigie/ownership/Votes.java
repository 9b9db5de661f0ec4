package eu.vigie.ownership;

import java.math.BigDecimal;
import java.math.RoundingMode;

import org.jspecify.annotations.Nullable;

import eu.vigie.supplychain.Share;

/** The votes that those in two fixpoints have in a company: at least the certain ones', at most the possible ones'. */
final class Votes {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Edges edges;
    private final Fixpoint certain;
    private final Fixpoint possible;

    Votes(Edges edges, Fixpoint certain, Fixpoint possible) {
        this.edges = edges;
        this.certain = certain;
        this.possible = possible;
    }

    @Nullable
    Share in(int company) {
        boolean mayHide = possible.mayHide() && edges.mayHideHolders(company);
        if (!edges.partyIs(company, Edges.HAS_VOTES)) {
            return mayHide ? Share.UNKNOWN : null;
        }
        if (edges.partyIs(company, Edges.INCONSISTENT)) {
            return Share.UNKNOWN;
        }
        int self = edges.selfEdge(company);
        boolean suspends = edges.suspendsOwn(company);
        Interval own = suspends ? Interval.votes(edges, self) : Interval.NOTHING;
        Interval leastTheirs = held(certain, company);
        Interval leastRest = rest(company, suspends ? self : -1, certain, leastTheirs);
        Interval mostTheirs = held(possible, company);
        Interval mostRest = rest(company, suspends ? self : -1, possible, mostTheirs);
        Interval bottom = share(leastTheirs, edges.partyIs(company, Edges.COMPLETE) ? leastRest : leastRest.unbounded(),
                own);
        Interval top = share(mayHide ? mostTheirs.unbounded() : mostTheirs, mostRest, own);
        return new Share(bottom.low().max(BigDecimal.ZERO), bottom.openLow() && bottom.low().signum() >= 0,
                top.high(), top.openHigh());
    }

    private Interval held(Fixpoint fixpoint, int company) {
        Interval sum = Interval.NOTHING;
        for (int edge = edges.inStart[company]; edge < edges.inStart[company + 1]; edge++) {
            if (edges.holder[edge] != company && fixpoint.contains(edges.holder[edge])) {
                sum = sum.plus(Interval.votes(edges, edge));
            }
        }
        return sum;
    }

    private Interval rest(int company, int self, Fixpoint fixpoint, Interval theirs) {
        int openLow = 0;
        int openHigh = 0;
        for (int edge = edges.inStart[company]; edge < edges.inStart[company + 1]; edge++) {
            if (edges.holder[edge] != company && fixpoint.contains(edges.holder[edge])) {
                openLow += edges.edgeIs(edge, Edges.OPEN_LOW) ? 1 : 0;
                openHigh += edges.edgeIs(edge, Edges.OPEN_HIGH) ? 1 : 0;
            }
        }
        return Interval.rest(edges, edges.totals, company, self, theirs, openLow, openHigh);
    }

    /** What share theirs is of theirs and the rest, which together leave {@code own} of a hundred. */
    private static Interval share(Interval theirs, Interval rest, Interval own) {
        if (own.high().signum() == 0) {
            return theirs.and(rest.complement());
        }
        BigDecimal mostRest = rest.high().min(HUNDRED.subtract(own.low()).subtract(theirs.low()));
        BigDecimal least = theirs.low().max(HUNDRED.subtract(own.high()).subtract(mostRest));
        BigDecimal most = theirs.high().min(HUNDRED.subtract(own.low()).subtract(rest.low()));
        BigDecimal leastRest = rest.low().max(HUNDRED.subtract(own.high()).subtract(most));
        return new Interval(percent(least, mostRest, RoundingMode.FLOOR), false,
                percent(most, leastRest, RoundingMode.CEILING), false);
    }

    private static BigDecimal percent(BigDecimal part, BigDecimal rest, RoundingMode rounding) {
        BigDecimal whole = part.add(rest);
        return whole.signum() == 0
                ? rounding == RoundingMode.FLOOR ? BigDecimal.ZERO : HUNDRED
                : part.multiply(HUNDRED).divide(whole, Share.MOST_DECIMALS, rounding);
    }
}
