package eu.vigie.bom;

import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntFunction;

import org.jspecify.annotations.Nullable;

import eu.vigie.supplychain.PartId;
import eu.vigie.supplychain.PartValue;
import eu.vigie.supplychain.Price;

/**
 * What the parts cost, nothing counted twice: a line that has parts of its own counts by them, and by its own price only
 * where none of them has one. Computed once from the bottom up (who counts) and once from the top down (how often).
 */
final class Values {

    private final Lines lines;
    private final IntFunction<@Nullable Price> prices;
    private final boolean[] known;
    private final boolean[] open;
    private final boolean[] counts;
    private final boolean[] partly;

    private Values(Lines lines, IntFunction<@Nullable Price> prices) {
        this.lines = lines;
        this.prices = prices;
        this.known = new boolean[lines.size()];
        this.open = new boolean[lines.size()];
        this.counts = new boolean[lines.size()];
        this.partly = new boolean[lines.size()];
    }

    /**
     * Of each part that counts somewhere.
     *
     * @param lines without loops
     * @param partOf the part of each index
     * @param prices what one piece of each line costs, or counts for in another way; null when not known
     */
    static Map<PartId, PartValue> of(Lines lines, IntFunction<PartId> partOf, IntFunction<@Nullable Price> prices) {
        Values values = new Values(lines, prices);
        int[] topDown = lines.structure().topDown();
        for (int i = topDown.length - 1; i >= 0; i--) {
            values.decide(topDown[i]);
        }
        return values.add(topDown, partOf);
    }

    /** Whether the line counts for itself; tells those above it whether anything below them has a price, or lacks one. */
    private void decide(int line) {
        boolean below = known[line];
        counts[line] = !below && (prices.apply(line) != null || !open[line]);
        if (counts[line]) {
            known[line] = prices.apply(line) != null;
            open[line] = !known[line];
        }
        if (isNone(lines.quantity(line))) {
            return;
        }
        for (int i = 0; i < lines.structure().parentCount(line); i++) {
            int parent = lines.structure().parent(line, i);
            known[parent] |= known[line];
            open[parent] |= open[line];
        }
    }

    private Map<PartId, PartValue> add(int[] topDown, IntFunction<PartId> partOf) {
        Map<PartId, PartValue> values = new TreeMap<>();
        @Nullable
        BigDecimal[] pieces = new @Nullable BigDecimal[lines.size()];
        for (int line : topDown) {
            pieces[line] = pieces(line, pieces);
            if (counts[line] && !isNone(pieces[line])) {
                values.merge(partOf.apply(lines.part(line)),
                        value(partOf.apply(lines.part(line)), pieces[line], prices.apply(line)),
                        PartValue::plus);
            }
        }
        return values;
    }

    /** A quantity that is given in all cannot be divided where only some of the ways to the line count. */
    private @Nullable BigDecimal pieces(int line, @Nullable BigDecimal[] pieces) {
        BigDecimal above = above(line, pieces);
        BigDecimal own = lines.quantity(line);
        for (int i = 0; i < lines.structure().parentCount(line); i++) {
            int parent = lines.structure().parent(line, i);
            partly[line] |= counts[parent] || partly[parent];
        }
        if (!lines.isTotal(line) || isNone(above)) {
            return Totals.times(above, own);
        }
        return partly[line] ? null : own;
    }

    /** A line that counts for itself hands no piece down. */
    private @Nullable BigDecimal above(int line, @Nullable BigDecimal[] pieces) {
        if (lines.structure().isTop(line)) {
            return BigDecimal.ONE;
        }
        BigDecimal above = BigDecimal.ZERO;
        for (int i = 0; i < lines.structure().parentCount(line); i++) {
            int parent = lines.structure().parent(line, i);
            above = counts[parent] ? above : Totals.plus(above, pieces[parent]);
        }
        return above;
    }

    private static PartValue value(PartId part, @Nullable BigDecimal pieces, @Nullable Price price) {
        return pieces == null || price == null
                ? new PartValue(part, Map.of(), false)
                : new PartValue(part, Map.of(price.currency(), pieces.multiply(price.amount())), true);
    }

    private static boolean isNone(@Nullable BigDecimal quantity) {
        return quantity != null && quantity.signum() == 0;
    }
}
