package eu.vigie.web;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A page of a list.
 *
 * @param items at most as many as asked for
 * @param next the cursor of the next page; absent on the last
 */
record PageView<T>(List<T> items, @Nullable String next) {

    static final int USUAL = 100;
    static final int MOST = 1_000;

    /** A page's length as asked for. */
    static int limit(int limit) {
        if (limit < 1 || limit > MOST) {
            throw Refused.parameter("limit", Integer.toString(limit), "ask for 1 to " + MOST);
        }
        return limit;
    }
}
