package eu.vigie.supplychain;

import java.math.BigDecimal;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Where a part stands in the bills of materials.
 *
 * @param count how many places
 * @param quantity pieces over all places, each multiplied along its path; null when a quantity on the way is not known
 * @param paths names from the top to the part; the first ones in document order, at most as many as asked for
 */
public record Occurrences(long count, @Nullable BigDecimal quantity, List<List<String>> paths) {

    public Occurrences {
        paths = paths.stream().map(List::copyOf).toList();
    }
}
