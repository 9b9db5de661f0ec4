package eu.vigie.supplychain;

import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;

/**
 * What all pieces of a part cost that count for themselves, over all places.
 *
 * @param part which part
 * @param amounts what is known, by currency; empty when nothing is
 * @param isWhole whether that is all: NO where a price or a quantity on the way is not known
 */
public record PartValue(PartId part, Map<String, BigDecimal> amounts, boolean isWhole) {

    public PartValue {
        amounts = java.util.Collections.unmodifiableMap(new TreeMap<>(amounts));
    }

    /** Both together: the same part in two bills of materials. */
    public PartValue plus(PartValue other) {
        Map<String, BigDecimal> sum = new TreeMap<>(amounts);
        other.amounts.forEach((currency, amount) -> sum.merge(currency, amount, BigDecimal::add));
        return new PartValue(part, sum, isWhole && other.isWhole);
    }
}
