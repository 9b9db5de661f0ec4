package eu.vigie.ownership;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Arrays;

import org.jspecify.annotations.Nullable;

import eu.vigie.supplychain.Share;

/**
 * Percentages and sums of them in flat arrays, exact to {@link Share#MOST_DECIMALS} decimals. A value is
 * {@code coarse · 10⁻⁹ + fine · 10⁻²⁰}; the two parts are added apart and carried only when compared, so that the
 * stakes of 80 million holders of one company still cannot overflow. Most registers need no fine part.
 */
final class Amounts {

    /** Fifty percent, and a hundred, in coarse units. */
    static final long FIFTY = 50_000_000_000L;
    static final long HUNDRED = 2 * FIFTY;

    private static final int COARSE_DECIMALS = 9;
    private static final long FINE_PER_COARSE = 100_000_000_000L;

    private final long[] coarse;
    private final long @Nullable [] fine;

    Amounts(int size, boolean withFine) {
        this(new long[size], withFine ? new long[size] : null);
    }

    /** Takes the arrays over, which are equally long. */
    Amounts(long[] coarse, long @Nullable [] fine) {
        this.coarse = coarse;
        this.fine = fine;
    }

    /** The same values with room for more or less; with a fine part if asked for or there. */
    Amounts resized(int size, boolean withFine) {
        long @Nullable [] rest = fine != null ? Arrays.copyOf(fine, size) : withFine ? new long[size] : null;
        return new Amounts(Arrays.copyOf(coarse, size), rest);
    }

    long[] coarse() {
        return coarse;
    }

    long @Nullable [] fine() {
        return fine;
    }

    static boolean needsFine(BigDecimal percent) {
        return percent.scale() > COARSE_DECIMALS;
    }

    void set(int index, BigDecimal percent) {
        BigInteger[] parts = percent.setScale(Share.MOST_DECIMALS).unscaledValue()
                .divideAndRemainder(BigInteger.valueOf(FINE_PER_COARSE));
        coarse[index] = parts[0].longValueExact();
        if (fine != null) {
            fine[index] = parts[1].longValueExact();
        }
    }

    private long fineOf(int index) {
        return fine == null ? 0 : fine[index];
    }

    BigDecimal get(int index) {
        BigDecimal value = BigDecimal.valueOf(coarse[index], COARSE_DECIMALS);
        return fine == null ? value : value.add(BigDecimal.valueOf(fine[index], Share.MOST_DECIMALS));
    }

    boolean sameAs(Amounts other) {
        return Arrays.equals(coarse, other.coarse) && Arrays.equals(fine, other.fine);
    }

    /** Whether another has the same value there. */
    boolean isSame(int index, Amounts other) {
        return coarse[index] == other.coarse[index]
                && (fine == null ? 0 : fine[index]) == (other.fine == null ? 0 : other.fine[index]);
    }

    boolean isFine() {
        return fine != null;
    }

    void clear(int index) {
        coarse[index] = 0;
        if (fine != null) {
            fine[index] = 0;
        }
    }

    void copy(int index, Amounts from, int at) {
        coarse[index] = from.coarse[at];
        if (fine != null) {
            fine[index] = from.fineOf(at);
        }
    }

    void add(int index, Amounts from, int at) {
        coarse[index] += from.coarse[at];
        if (fine != null) {
            fine[index] += from.fineOf(at);
        }
    }

    /** The sign of this value less a bound in coarse units. */
    int compare(int index, long bound) {
        return sign(coarse[index] - bound, fineOf(index));
    }

    /** The sign of what is left of a total after this value is taken away, less a bound in coarse units. */
    int compareRest(int index, Amounts total, int at, long bound) {
        return sign(total.coarse[at] - coarse[index] - bound, total.fineOf(at) - fineOf(index));
    }

    private static int sign(long coarseDifference, long fineDifference) {
        if (fineDifference == 0) {
            return Long.signum(coarseDifference);
        }
        long carried = coarseDifference + Math.floorDiv(fineDifference, FINE_PER_COARSE);
        return carried != 0 ? Long.signum(carried) : Long.signum(Math.floorMod(fineDifference, FINE_PER_COARSE));
    }
}
