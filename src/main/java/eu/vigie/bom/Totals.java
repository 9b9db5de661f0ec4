package eu.vigie.bom;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;

/**
 * In how many places each line stands and how many pieces that makes, computed once from the top down: a line's places
 * are those of the lines above it, added up; its pieces are theirs times its own quantity. No path is ever expanded, so
 * forty doublings cost forty steps.
 */
final class Totals {

    /** A product with more digits than this is no quantity of anything; it counts as not known. */
    static final int MOST_DIGITS = 60;

    private final long[] counts;
    private final @Nullable BigDecimal[] quantities;

    private Totals(long[] counts, @Nullable BigDecimal[] quantities) {
        this.counts = counts;
        this.quantities = quantities;
    }

    /** @param lines without loops */
    static Totals of(Lines lines) {
        long[] counts = new long[lines.size()];
        @Nullable
        BigDecimal[] quantities = new @Nullable BigDecimal[lines.size()];
        Structure structure = lines.structure();
        for (int line : structure.topDown()) {
            long count = structure.isTop(line) ? 1 : 0;
            @Nullable
            BigDecimal above = structure.isTop(line) ? BigDecimal.ONE : BigDecimal.ZERO;
            for (int i = 0; i < structure.parentCount(line); i++) {
                count = plus(count, counts[structure.parent(line, i)]);
                above = plus(above, quantities[structure.parent(line, i)]);
            }
            counts[line] = count;
            BigDecimal own = lines.quantity(line);
            quantities[line] = lines.isTotal(line) ? own : times(above, own);
        }
        return new Totals(counts, quantities);
    }

    long count(int line) {
        return counts[line];
    }

    @Nullable
    BigDecimal quantity(int line) {
        return quantities[line];
    }

    static long plus(long a, long b) {
        long sum = a + b;
        return sum < 0 ? Long.MAX_VALUE : sum;
    }

    static @Nullable BigDecimal plus(@Nullable BigDecimal a, @Nullable BigDecimal b) {
        return a == null || b == null ? null : bounded(a.add(b));
    }

    /** None of whatever number is none, known or not. */
    static @Nullable BigDecimal times(@Nullable BigDecimal above, @Nullable BigDecimal own) {
        if (own != null && own.signum() == 0 || above != null && above.signum() == 0) {
            return BigDecimal.ZERO;
        }
        return above == null || own == null ? null : bounded(above.multiply(own));
    }

    private static @Nullable BigDecimal bounded(BigDecimal value) {
        return value.precision() > MOST_DIGITS || value.scale() > MOST_DIGITS ? null : value;
    }
}
