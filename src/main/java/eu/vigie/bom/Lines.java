package eu.vigie.bom;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import eu.vigie.supplychain.Price;

/**
 * The lines of a bill of materials in document order, in flat arrays, and which stands under which. A line may stand
 * under several (a component that two others depend on); then it is in as many places as all of them together.
 *
 * @param contents what each line says, as an index into the five that follow: lines that say the same share it
 * @param parts the part, as an index into {@link PartBook#parts()}
 * @param names what the part is called there
 * @param quantities pieces for one piece of the line above; null when not known
 * @param prices of one piece; null when not known
 * @param totals which give their quantity not for one of the line above, but in all
 * @param structure who stands under whom
 */
record Lines(int[] contents, int[] parts, String[] names, @Nullable BigDecimal[] quantities, @Nullable Price[] prices,
        BitSet totals, Structure structure) {

    /** Lines of which none states a total, each with its own content. */
    Lines(int[] parts, String[] names, @Nullable BigDecimal[] quantities, @Nullable Price[] prices,
            Structure structure) {
        this(IntStream.range(0, parts.length).toArray(), parts, names, quantities, prices, new BitSet(), structure);
    }

    int size() {
        return contents.length;
    }

    int part(int line) {
        return parts[contents[line]];
    }

    @Nullable
    BigDecimal quantity(int line) {
        return quantities[contents[line]];
    }

    @Nullable
    Price price(int line) {
        return prices[contents[line]];
    }

    boolean isTotal(int line) {
        return totals.get(contents[line]);
    }

    /** The lines of each part, in document order. */
    int[][] byPart(int howManyParts) {
        int[] counts = new int[howManyParts];
        for (int content : contents) {
            counts[parts[content]]++;
        }
        int[][] result = new int[howManyParts][];
        Arrays.setAll(result, part -> new int[counts[part]]);
        for (int line = contents.length - 1; line >= 0; line--) {
            int part = part(line);
            result[part][--counts[part]] = line;
        }
        return result;
    }

    /** Adds up to {@code most} paths from the top to the line. Walks upwards, where no way is a dead end. */
    void pathsTo(int line, int most, List<List<String>> paths) {
        int length = onlyWay(line);
        if (length > 0) {
            paths.add(path(line, length));
            return;
        }
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

    /** How many lines the only path to the line has; 0 where there may be several. */
    private int onlyWay(int line) {
        int length = 1;
        for (int at = line; !structure.isTop(at); at = structure.parent(at, 0)) {
            if (structure.parentCount(at) > 1) {
                return 0;
            }
            length++;
        }
        return length;
    }

    private List<String> path(int line, int length) {
        String[] path = new String[length];
        int at = line;
        for (int i = length - 1; i > 0; i--) {
            path[i] = names[contents[at]];
            at = structure.parent(at, 0);
        }
        path[0] = names[contents[at]];
        return List.of(path);
    }

    private List<String> names(IntStack way) {
        List<String> path = new ArrayList<>(way.size());
        for (int i = 0; i < way.size(); i++) {
            path.add(names[contents[way.get(i)]]);
        }
        Collections.reverse(path);
        return path;
    }
}
