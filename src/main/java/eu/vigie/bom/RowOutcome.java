package eu.vigie.bom;

/** What became of a row of a sheet: each has exactly one outcome. */
public enum RowOutcome {

    /** A title, a note or a heading above the lines. */
    HEADING,
    /** A line of the bill, with pieces or a number of them that is not known. */
    READ,
    /** A line of the bill whose part is not fitted: it has no piece, and who makes it is assessed all the same. */
    NOT_FITTED,
    /** A line that names no part, or whose cells cannot be trusted; a problem says so. */
    REFUSED,
    /** Nothing is in it. */
    BLANK,
    /** It sums up others. */
    TOTAL,
    /** It repeats the headings. */
    REPEATED_HEADINGS,
    /** One cell of words in a column that is not read, and nothing else. */
    NOTE
}
