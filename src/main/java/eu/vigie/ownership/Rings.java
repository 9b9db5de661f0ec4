package eu.vigie.ownership;

import java.util.Arrays;
import java.util.BitSet;

/** Strongly connected components of a part of the graph (Tarjan's algorithm, without recursion), owners first. */
final class Rings {

    private final Edges edges;
    private final BitSet within;
    private final int[] index;
    private final int[] lowest;
    private final int[] component;
    private final int[] stack;
    private final int[] path;
    private final int[] nextEdge;
    private final int[] order;
    private final BitSet onStack;
    private final BitSet ringed = new BitSet();
    private final BitSet looped = new BitSet();
    private int visited;
    private int stacked;
    private int components;
    private int ordered;

    Rings(Edges edges, BitSet within) {
        this.edges = edges;
        this.within = within;
        int size = edges.size();
        index = new int[size];
        lowest = new int[size];
        component = new int[size];
        stack = new int[size];
        path = new int[size];
        nextEdge = new int[size];
        order = new int[size];
        onStack = new BitSet(size);
        Arrays.fill(index, -1);
        within.stream().filter(party -> index[party] < 0).forEach(this::visit);
    }

    /** Whether it stands above itself, through others or by a stake in itself. */
    boolean isInRing(int party) {
        return ringed.get(party);
    }

    /** Whether it stands above itself through others: own shares alone are no loop, for a company's votes in itself are nobody's. */
    boolean isInLoop(int party) {
        return looped.get(party);
    }

    /** Parties of one component side by side, each component after those that own it. */
    int[] ownersFirst() {
        return Arrays.copyOf(order, ordered);
    }

    /** The number of a party's component; components are numbered owners first. */
    int componentOf(int party) {
        return component[party];
    }

    private void visit(int root) {
        int depth = 0;
        enter(root);
        path[depth++] = root;
        while (depth > 0) {
            int party = path[depth - 1];
            if (nextEdge[party] < edges.inStart[party + 1]) {
                int holder = edges.holder[nextEdge[party]++];
                if (holder == party) {
                    ringed.set(party);
                } else if (within.get(holder) && index[holder] < 0) {
                    enter(holder);
                    path[depth++] = holder;
                } else if (within.get(holder) && onStack.get(holder)) {
                    lowest[party] = Math.min(lowest[party], index[holder]);
                }
            } else {
                depth--;
                leave(party);
                if (depth > 0) {
                    lowest[path[depth - 1]] = Math.min(lowest[path[depth - 1]], lowest[party]);
                }
            }
        }
    }

    private void enter(int party) {
        index[party] = visited;
        lowest[party] = visited++;
        nextEdge[party] = edges.inStart[party];
        stack[stacked++] = party;
        onStack.set(party);
    }

    private void leave(int party) {
        if (lowest[party] != index[party]) {
            return;
        }
        boolean several = stack[stacked - 1] != party;
        int member;
        do {
            member = stack[--stacked];
            onStack.clear(member);
            component[member] = components;
            order[ordered++] = member;
            if (several) {
                ringed.set(member);
                looped.set(member);
            }
        } while (member != party);
        components++;
    }
}
