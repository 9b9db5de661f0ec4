package eu.vigie.ownership;

import java.util.Arrays;

/**
 * Numbers companies after their owners, those of one ring side by side (Tarjan's algorithm, without recursion): a pass over
 * the companies in this order meets every owner before what it owns, and memory almost in sequence.
 */
final class SearchOrder {

    private static final int INDEX = 0;
    private static final int LOWEST = 1;
    private static final int NEXT_EDGE = 2;
    private static final int LAST_EDGE = 3;
    private static final int FIELDS = 4;

    private final int[] holder;
    /** Of each party four numbers side by side, as a visit needs them together. */
    private final int[] state;
    private final int[] stack;
    private final int[] path;
    private final int[] order;
    private int[] rings = new int[16];
    private int ringEnds;
    private int visited;
    private int stacked;
    private int ordered;

    /** @param inStart where the holders of each party begin in {@code holder}; one more than there are parties */
    SearchOrder(int[] inStart, int[] holder) {
        this.holder = holder;
        int size = inStart.length - 1;
        if (size > Integer.MAX_VALUE / FIELDS) {
            throw new IllegalArgumentException("more than " + Integer.MAX_VALUE / FIELDS + " parties");
        }
        state = new int[FIELDS * size];
        stack = new int[size];
        path = new int[size];
        order = new int[size];
        for (int party = 0; party < size; party++) {
            state[FIELDS * party + INDEX] = -1;
            state[FIELDS * party + NEXT_EDGE] = inStart[party];
            state[FIELDS * party + LAST_EDGE] = inStart[party + 1];
        }
        boolean[] holds = new boolean[size];
        for (int each : holder) {
            holds[each] = true;
        }
        // those who hold nothing first, so that a holder comes right before what it holds
        visitAll(holds, false);
        visitAll(holds, true);
    }

    private void visitAll(boolean[] holds, boolean which) {
        for (int party = 0; party < holds.length; party++) {
            if (holds[party] == which && state[FIELDS * party + INDEX] < 0) {
                visit(party);
            }
        }
    }

    /** Old numbers in the new order. */
    int[] order() {
        return order;
    }

    /** Stretches of new numbers whose parties hold each other: first, one behind the last, first, … ascending. */
    int[] rings() {
        return Arrays.copyOf(rings, ringEnds);
    }

    private void visit(int root) {
        int depth = 0;
        enter(root);
        path[depth++] = root;
        while (depth > 0) {
            int party = path[depth - 1];
            int own = FIELDS * party;
            if (state[own + NEXT_EDGE] < state[own + LAST_EDGE]) {
                int next = holder[state[own + NEXT_EDGE]++];
                int theirs = FIELDS * next;
                if (state[theirs + INDEX] < 0) {
                    enter(next);
                    path[depth++] = next;
                } else if (state[theirs + LOWEST] >= 0) {
                    state[own + LOWEST] = Math.min(state[own + LOWEST], state[theirs + INDEX]);
                }
            } else {
                depth--;
                int low = state[own + LOWEST];
                if (low == state[own + INDEX]) {
                    leave(party);
                } else {
                    int below = FIELDS * path[depth - 1] + LOWEST;
                    state[below] = Math.min(state[below], low);
                }
            }
        }
    }

    private void enter(int party) {
        state[FIELDS * party + INDEX] = visited;
        state[FIELDS * party + LOWEST] = visited++;
        stack[stacked++] = party;
    }

    /** A party that has left its ring has no lowest any more. */
    private void leave(int party) {
        int from = ordered;
        int member;
        do {
            member = stack[--stacked];
            state[FIELDS * member + LOWEST] = -1;
            order[ordered++] = member;
        } while (member != party);
        if (ordered - from > 1) {
            if (ringEnds + 2 > rings.length) {
                rings = Arrays.copyOf(rings, 2 * rings.length);
            }
            rings[ringEnds++] = from;
            rings[ringEnds++] = ordered;
        }
    }
}
