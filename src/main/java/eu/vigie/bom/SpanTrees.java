package eu.vigie.bom;

import java.util.Arrays;

/**
 * Pieces of a text, and which of them stands at a place of the same text: the piece is found without knowing where it ends. None may be the
 * beginning of another in its tree.
 *
 * <p>Crit-bit trees: an inner node names the first bit in which the pieces on its two sides differ, so that a search looks at a
 * dozen bits, arrives at the only piece that it can be, and compares that one whole. All trees share the arrays. A node is an index
 * into {@code nodes}: there stands a test (bit {@code test & 7}, counted from the highest, of byte {@code test >>> 3}), behind it where to go on when
 * the bit is 0, and when it is 1: to another node, or to a piece, by the complement of its number.
 */
final class SpanTrees {

    /** A piece that cannot be, or could not be put in its place. */
    static final int NONE = -1;

    /** What stands behind a piece where two are told apart by it: what ends an object. */
    private static final byte END = '}';
    private static final int EMPTY = Integer.MIN_VALUE;
    /** Pieces made up to lie deep below each other are not kept. */
    private static final int DEEPEST = 200;
    private static final int WIDTH = 4;

    private final byte[] text;
    private int[] roots = new int[16];
    private int trees;
    private int[] nodes = new int[4096];
    private int used;
    private int[] starts = new int[1024];
    private int[] lengths = new int[1024];
    private int spans;

    SpanTrees(byte[] text) {
        this.text = text;
    }

    /** Another tree, without any piece. */
    int tree() {
        if (trees == roots.length) {
            roots = Arrays.copyOf(roots, trees * 2);
        }
        roots[trees] = EMPTY;
        return trees++;
    }

    /** The piece of the tree that stands there. */
    int find(int tree, int at) {
        int node = roots[tree];
        while (node >= 0) {
            int test = nodes[node];
            int zero = nodes[node + 1];
            int one = nodes[node + 2];
            int place = at + (test >>> 3);
            if (place >= text.length) {
                return NONE;
            }
            node = zero ^ (zero ^ one) & -bit(text[place], test);
        }
        return node != EMPTY && isAt(~node, at) ? ~node : NONE;
    }

    private boolean isAt(int span, int at) {
        int start = starts[span];
        int length = lengths[span];
        return at + length <= text.length && Arrays.equals(text, start, start + length, text, at, at + length);
    }

    /** The number of the piece, which may be there already; numbers count from 0 through all trees. */
    int add(int tree, int start, int length) {
        if (roots[tree] == EMPTY) {
            int span = span(start, length);
            roots[tree] = ~span;
            return span;
        }
        int node = roots[tree];
        int depth = 0;
        while (node >= 0) {
            node = nodes[branch(node, start, length)];
            depth++;
        }
        int test = firstDifference(~node, start, length);
        return test < 0 ? ~node : depth >= DEEPEST ? NONE : split(tree, test, start, length);
    }

    /** Puts a node where the path to the new piece first comes to a test behind this one. */
    private int split(int tree, int test, int start, int length) {
        int branch = -1;
        int below = roots[tree];
        while (below >= 0 && nodes[below] < test) {
            branch = branch(below, start, length);
            below = nodes[branch];
        }
        int span = span(start, length);
        int node = node(test);
        int side = bit(letter(start, length, test >>> 3), test);
        nodes[node + 1 + side] = ~span;
        nodes[node + 2 - side] = below;
        if (branch < 0) {
            roots[tree] = node;
        } else {
            nodes[branch] = node;
        }
        return span;
    }

    /** Where the node has the way of this piece. */
    private int branch(int node, int start, int length) {
        return node + 1 + bit(letter(start, length, nodes[node] >>> 3), nodes[node]);
    }

    /** The test that tells them apart; -1 when they are equal. */
    private int firstDifference(int span, int start, int length) {
        int other = starts[span];
        int common = Math.min(length, lengths[span]);
        int at = Arrays.mismatch(text, start, start + common, text, other, other + common);
        if (at < 0 && length == lengths[span]) {
            return -1;
        }
        int place = at < 0 ? common : at;
        int difference = (letter(start, length, place) ^ letter(other, lengths[span], place)) & 0xFF;
        return place << 3 | Integer.numberOfLeadingZeros(difference) - 24;
    }

    private byte letter(int start, int length, int at) {
        return at < length ? text[start + at] : END;
    }

    private static int bit(byte letter, int test) {
        return letter >>> 7 - (test & 7) & 1;
    }

    int length(int span) {
        return lengths[span];
    }

    private int span(int start, int length) {
        if (spans == starts.length) {
            starts = Arrays.copyOf(starts, spans * 2);
            lengths = Arrays.copyOf(lengths, spans * 2);
        }
        starts[spans] = start;
        lengths[spans] = length;
        return spans++;
    }

    private int node(int test) {
        if (used + WIDTH > nodes.length) {
            nodes = Arrays.copyOf(nodes, nodes.length * 2);
        }
        int node = used;
        nodes[node] = test;
        used += WIDTH;
        return node;
    }
}
