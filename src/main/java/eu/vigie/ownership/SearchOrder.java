package eu.vigie.ownership;

import java.util.Arrays;

/**
 * Numbers companies after their owners, those of one ring side by side (Tarjan's algorithm, without recursion): a pass over
 * the companies in this order meets every owner before what it owns, and memory almost in sequence.
 */
final class SearchOrder {

    private final int[] inStart;
    private final int[] holder;
    private final int[] index;
    private final int[] lowest;
    private final int[] stack;
    private final int[] path;
    private final int[] nextEdge;
    private final int[] order;
    private int[] rings = new int[16];
    private int ringEnds;
    private int visited;
    private int stacked;
    private int ordered;

    /** @param inStart where the holders of each party begin in {@code holder}; one more than there are parties */
    SearchOrder(int[] inStart, int[] holder) {
        this.inStart = inStart;
        this.holder = holder;
        int size = inStart.length - 1;
        index = new int[size];
        lowest = new int[size];
        stack = new int[size];
        path = new int[size];
        nextEdge = new int[size];
        order = new int[size];
        Arrays.fill(index, -1);
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
            if (holds[party] == which && index[party] < 0) {
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
            if (nextEdge[party] < inStart[party + 1]) {
                int next = holder[nextEdge[party]++];
                if (index[next] < 0) {
                    enter(next);
                    path[depth++] = next;
                } else if (lowest[next] >= 0) {
                    lowest[party] = Math.min(lowest[party], index[next]);
                }
            } else {
                depth--;
                int low = lowest[party];
                if (low == index[party]) {
                    leave(party);
                } else {
                    lowest[path[depth - 1]] = Math.min(lowest[path[depth - 1]], low);
                }
            }
        }
    }

    private void enter(int party) {
        index[party] = visited;
        lowest[party] = visited++;
        nextEdge[party] = inStart[party];
        stack[stacked++] = party;
    }

    /** A party that has left its ring has no lowest any more. */
    private void leave(int party) {
        int from = ordered;
        int member;
        do {
            member = stack[--stacked];
            lowest[member] = -1;
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
