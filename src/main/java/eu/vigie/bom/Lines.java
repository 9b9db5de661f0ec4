package eu.vigie.bom;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;

import org.jspecify.annotations.Nullable;

import eu.vigie.supplychain.Price;

/**
 * The lines of a bill of materials in document order, in flat arrays, and which stands under which. A line may stand
 * under several (a component that two others depend on); then it is in as many places as all of them together.
 *
 * @param parts the part of each line, as an index into {@link PartBook#parts()}
 * @param names what each line calls its part
 * @param quantities pieces for one piece of the line above; null when not known
 * @param prices of one piece of each line; null when not known
 * @param totals which lines give their quantity not for one of the line above, but in all
 * @param structure who stands under whom
 */
record Lines(int[] parts, String[] names, @Nullable BigDecimal[] quantities, @Nullable Price[] prices, BitSet totals,
        Structure structure) {

    /** Lines of which none states a total. */
    Lines(int[] parts, String[] names, @Nullable BigDecimal[] quantities, @Nullable Price[] prices,
            Structure structure) {
        this(parts, names, quantities, prices, new BitSet(), structure);
    }

    int size() {
        return parts.length;
    }

    /** The lines of each part, in document order. */
    int[][] byPart(int howManyParts) {
        int[] counts = new int[howManyParts];
        for (int part : parts) {
            counts[part]++;
        }
        int[][] result = new int[howManyParts][];
        Arrays.setAll(result, part -> new int[counts[part]]);
        for (int line = parts.length - 1; line >= 0; line--) {
            result[parts[line]][--counts[parts[line]]] = line;
        }
        return result;
    }

    /** Adds up to {@code most} paths from the top to the line. Walks upwards, where no way is a dead end. */
    void pathsTo(int line, int most, List<List<String>> paths) {
        IntStack way = new IntStack();
        IntStack next = new IntStack();
        way.push(line);
        next.push(0);
        int wanted = paths.size() + most;
        while (!way.isEmpty() && paths.size() < wanted) {
            int here = way.peek();
            int turn = next.pop();
            if (turn == 0 && structure.isTop(here)) {
                paths.add(names(way));
            }
            if (turn < structure.parentCount(here)) {
                next.push(turn + 1);
                way.push(structure.parent(here, turn));
                next.push(0);
            } else {
                way.pop();
            }
        }
    }

    private List<String> names(IntStack way) {
        List<String> path = new ArrayList<>(way.size());
        for (int i = 0; i < way.size(); i++) {
            path.add(names[way.get(i)]);
        }
        Collections.reverse(path);
        return path;
    }
}
