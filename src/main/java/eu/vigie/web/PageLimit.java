package eu.vigie.web;

/** How long a page may be. */
final class PageLimit {

    /** As the default of a parameter. */
    static final String USUAL = "100";

    private static final int MOST = 1_000;

    private PageLimit() {}

    /** A page's length as asked for. */
    static int of(int limit) {
        if (limit < 1 || limit > MOST) {
            throw Refused.parameter("limit", Integer.toString(limit), "ask for 1 to " + MOST);
        }
        return limit;
    }
}
