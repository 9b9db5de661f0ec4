package eu.vigie.bom;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Components of a JSON document by their bytes: one that differs from an earlier one only in its bom-ref, and in the components nested in it,
 * says the same and need not be taken apart again. The bytes up to the bom-ref are the head, those from its closing quotation mark to the last
 * member's end the tail; without a bom-ref the head is all. Each head has a tree of the tails that followed it.
 */
final class KnownComponents {

    private static final byte[] NESTED = "\"components\"".getBytes(StandardCharsets.US_ASCII);
    static final int LONGEST_REF = 1_000;
    private static final int LONGEST_PIECE = 1 << 20;
    private static final int NO_TREE = -1;

    private final byte[] bytes;
    private final SpanTrees spans;
    private final int heads;
    /** Of each tail, or head that is all: a line that says it. */
    private int[] lines = new int[1024];
    /** Of each: how deep it may stand, for it was found sound there; 0 before it is kept. */
    private int[] depths = new int[1024];
    /** Of each head: the tree of its tails; {@link #NO_TREE} where it is all. */
    private int[] tails = new int[1024];
    private int line;
    private int end;
    private int refStart;
    private int refEnd;
    private boolean nesting;

    KnownComponents(byte[] bytes) {
        this.bytes = bytes;
        this.spans = new SpanTrees(bytes);
        this.heads = spans.tree();
    }

    /** Whether the component that starts there is known; the rest of this object tells what of it. */
    boolean find(int start, int depth) {
        int head = spans.find(heads, start);
        if (head < 0) {
            return false;
        }
        int at = start + spans.length(head);
        refStart = -1;
        if (tails[head] == NO_TREE) {
            return ends(head, at, depth);
        }
        refStart = at;
        refEnd = endOfRef(at);
        int tail = refEnd < 0 ? -1 : spans.find(tails[head], refEnd);
        return tail >= 0 && ends(tail, refEnd + spans.length(tail), depth);
    }

    /** An earlier line that says the same. */
    int line() {
        return line;
    }

    /** Where it ends: the index of its brace, or where it is {@link #isNesting}, of that member's quotation mark. */
    int end() {
        return end;
    }

    /** Whether the member {@code components} follows. */
    boolean isNesting() {
        return nesting;
    }

    boolean hasRef() {
        return refStart >= 0;
    }

    int refStart() {
        return refStart;
    }

    int refEnd() {
        return refEnd;
    }

    private boolean ends(int span, int at, int depth) {
        if (depth > depths[span]) {
            return false;
        }
        line = lines[span];
        end = afterSpace(at);
        nesting = false;
        if (end < bytes.length && bytes[end] == ',') {
            end = afterSpace(end + 1);
            nesting = end + NESTED.length < bytes.length
                    && Arrays.equals(bytes, end, end + NESTED.length, NESTED, 0, NESTED.length);
            return nesting;
        }
        return end < bytes.length && bytes[end] == '}';
    }

    private int afterSpace(int from) {
        int at = from;
        while (at < bytes.length && isSpace(bytes[at])) {
            at++;
        }
        return at;
    }

    private static boolean isSpace(byte letter) {
        return letter == ' ' || letter == '\n' || letter == '\r' || letter == '\t';
    }

    /** The index of its closing mark; -1 when it is empty, or holds more than plain letters. */
    private int endOfRef(int from) {
        int most = Math.min(bytes.length, from + LONGEST_REF);
        for (int at = from; at < most; at++) {
            byte letter = bytes[at];
            if (letter == '"') {
                return at == from ? -1 : at;
            }
            if (letter < ' ' || letter == '\\') {
                return -1;
            }
        }
        return -1;
    }

    /**
     * Keeps a component that was found sound.
     *
     * @param start index of its brace
     * @param ref index of its bom-ref's first letter; -1 when it has none
     * @param refEnd index of its bom-ref's closing mark
     * @param after index of what follows its last member, nested components apart: the brace, or the mark before their name
     */
    void learn(int start, int ref, int refEnd, int after, int line, int depth) {
        int stop = beforeSpace(after);
        if (bytes[after] != '}') {
            if (bytes[stop - 1] != ',') {
                return;
            }
            stop = beforeSpace(stop - 1);
        }
        if (ref < 0) {
            keep(heads, start, stop, line, depth);
            return;
        }
        int head = ref - start < LONGEST_PIECE ? spans.add(heads, start, ref - start) : -1;
        if (head >= 0) {
            grow(head);
            if (depths[head] == 0) {
                depths[head] = 1;
                tails[head] = spans.tree();
            }
            keep(tails[head], refEnd, stop, line, depth);
        }
    }

    private void keep(int tree, int start, int stop, int line, int depth) {
        int span = stop > start && stop - start < LONGEST_PIECE ? spans.add(tree, start, stop - start) : -1;
        if (span >= 0) {
            grow(span);
            if (depths[span] == 0) {
                lines[span] = line;
                tails[span] = NO_TREE;
            }
            depths[span] = Math.max(depths[span], depth);
        }
    }

    private int beforeSpace(int until) {
        int at = until;
        while (isSpace(bytes[at - 1])) {
            at--;
        }
        return at;
    }

    private void grow(int span) {
        if (span >= lines.length) {
            lines = Arrays.copyOf(lines, lines.length * 2);
            depths = Arrays.copyOf(depths, depths.length * 2);
            tails = Arrays.copyOf(tails, tails.length * 2);
        }
    }
}
