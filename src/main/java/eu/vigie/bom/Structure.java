package eu.vigie.bom;

import java.util.Arrays;

/** Which line stands under which: edges from child to parent, grouped by child in the order they were added. */
final class Structure {

    private final int[] starts;
    private final int[] parents;

    private Structure(int[] starts, int[] parents) {
        this.starts = starts;
        this.parents = parents;
    }

    /** Edges {@code children[i]} under {@code parents[i]} over {@code lines} lines. */
    static Structure of(int lines, int[] children, int[] parents) {
        int[] starts = new int[lines + 1];
        for (int child : children) {
            starts[child + 1]++;
        }
        Arrays.parallelPrefix(starts, Integer::sum);
        int[] next = Arrays.copyOf(starts, lines);
        int[] grouped = new int[parents.length];
        for (int i = 0; i < children.length; i++) {
            grouped[next[children[i]]++] = parents[i];
        }
        return new Structure(starts, grouped);
    }

    int lines() {
        return starts.length - 1;
    }

    boolean isTop(int line) {
        return parentCount(line) == 0;
    }

    int parentCount(int line) {
        return starts[line + 1] - starts[line];
    }

    int parent(int line, int which) {
        return parents[starts[line] + which];
    }

    /** All lines, parents before children; shorter than {@link #lines} when there is a loop. */
    int[] topDown() {
        Structure children = reversed();
        int[] open = new int[lines()];
        IntStack order = new IntStack();
        for (int line = 0; line < lines(); line++) {
            open[line] = parentCount(line);
            if (open[line] == 0) {
                order.push(line);
            }
        }
        for (int at = 0; at < order.size(); at++) {
            int line = order.get(at);
            for (int i = 0; i < children.parentCount(line); i++) {
                int child = children.parent(line, i);
                if (--open[child] == 0) {
                    order.push(child);
                }
            }
        }
        return order.toArray();
    }

    /** One loop, each line under the one before it and the first under the last; empty when there is none. */
    int[] loop() {
        int[] order = topDown();
        if (order.length == lines()) {
            return new int[0];
        }
        boolean[] sound = new boolean[lines()];
        for (int line : order) {
            sound[line] = true;
        }
        int line = 0;
        while (sound[line]) {
            line++;
        }
        return around(line, sound);
    }

    /** Every line that is not sound has a parent that is not, so walking up must come round. */
    private int[] around(int from, boolean[] sound) {
        int[] seenAt = new int[lines()];
        Arrays.fill(seenAt, -1);
        IntStack way = new IntStack();
        int line = from;
        while (seenAt[line] < 0) {
            seenAt[line] = way.size();
            way.push(line);
            line = unsoundParent(line, sound);
        }
        int[] upwards = Arrays.copyOfRange(way.toArray(), seenAt[line], way.size());
        int[] downwards = new int[upwards.length];
        for (int i = 0; i < upwards.length; i++) {
            downwards[i] = upwards[upwards.length - 1 - i];
        }
        return downwards;
    }

    private int unsoundParent(int line, boolean[] sound) {
        for (int i = 0; i < parentCount(line); i++) {
            if (!sound[parent(line, i)]) {
                return parent(line, i);
            }
        }
        throw new IllegalStateException("line " + line + " waits for no parent");
    }

    private Structure reversed() {
        int[] from = new int[parents.length];
        int[] to = new int[parents.length];
        int edge = 0;
        for (int line = 0; line < lines(); line++) {
            for (int i = 0; i < parentCount(line); i++) {
                from[edge] = parent(line, i);
                to[edge++] = line;
            }
        }
        return of(lines(), from, to);
    }
}
