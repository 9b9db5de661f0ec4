package eu.vigie.ownership;

import java.util.Arrays;

/**
 * The order in which parties are decided: first those whom nobody holds; then those who are held and hold, owners before what
 * they own and those of one ring side by side (Tarjan's algorithm, without recursion); last those who hold nothing. So the
 * few whose controllers are asked for again lie close together, the first need no decision, and the last do not wait
 * for each other.
 */
final class SearchOrder {

    private static final int INDEX = 0;
    private static final int LOWEST = 1;
    private static final int NEXT_EDGE = 2;
    private static final int LAST_EDGE = 3;
    private static final int FIELDS = 4;
    private static final int NOT_WITHIN = -1;

    private final int[] holder;
    /** By party, its place among those within; NOT_WITHIN for those at either end. */
    private final int[] place;
    /** Those within, by place. */
    private final int[] within;
    /** Of each place four numbers side by side, as a visit needs them together. */
    private final int[] state;
    private final int[] stack;
    private final int[] path;
    private final int[] order;
    private int[] rings = new int[16];
    private int ringEnds;
    private int visited;
    private int stacked;
    private int ordered;

    /**
     * @param inStart where the holders of each party begin in {@code holder}; one more than there are parties
     * @param asHeld parties that come with those who are held even if nobody holds them
     */
    SearchOrder(int[] inStart, int[] holder, boolean[] asHeld) {
        this.holder = holder;
        int size = inStart.length - 1;
        boolean[] holds = new boolean[size];
        for (int each : holder) {
            holds[each] = true;
        }
        place = new int[size];
        int count = 0;
        int held = 0;
        for (int party = 0; party < size; party++) {
            boolean isHeld = inStart[party] < inStart[party + 1] || asHeld[party];
            held += isHeld ? 1 : 0;
            place[party] = isHeld && holds[party] ? count++ : NOT_WITHIN;
        }
        if (count > Integer.MAX_VALUE / FIELDS) {
            throw new IllegalArgumentException(
                    "more than " + Integer.MAX_VALUE / FIELDS + " parties hold and are held");
        }
        within = new int[count];
        state = new int[FIELDS * count];
        stack = new int[count];
        path = new int[count];
        order = new int[held];
        int end = count;
        for (int party = 0; party < size; party++) {
            if (place[party] != NOT_WITHIN) {
                int own = FIELDS * place[party];
                within[place[party]] = party;
                state[own + INDEX] = -1;
                state[own + NEXT_EDGE] = inStart[party];
                state[own + LAST_EDGE] = inStart[party + 1];
            } else if (inStart[party] < inStart[party + 1]) {
                order[end++] = party;
            }
        }
        for (int each = 0; each < count; each++) {
            if (state[FIELDS * each + INDEX] < 0) {
                visit(each);
            }
        }
    }

    /** Those who are held, by their old numbers. */
    int[] held() {
        return order;
    }

    /**
     * Stretches of places in {@link #held} whose parties hold each other: first, one behind the last, first, … ascending.
     *
     * @param before added to each place
     */
    int[] rings(int before) {
        return Arrays.stream(rings, 0, ringEnds).map(at -> at + before).toArray();
    }

    private void visit(int root) {
        int depth = 0;
        enter(root);
        path[depth++] = root;
        while (depth > 0) {
            int party = path[depth - 1];
            int own = FIELDS * party;
            if (state[own + NEXT_EDGE] < state[own + LAST_EDGE]) {
                int next = place[holder[state[own + NEXT_EDGE]++]];
                int theirs = FIELDS * next;
                if (next == NOT_WITHIN) {
                    continue;
                }
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
            order[ordered++] = within[member];
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
