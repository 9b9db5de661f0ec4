package eu.vigie.bom;

/**
 * What became of each row of a sheet. Every row is counted once, so that the numbers add up to {@code rows}.
 *
 * @param rows up to the last that has anything in it
 * @param headings rows above the lines: titles, notes, the headings themselves
 * @param read lines that were read and have pieces, or a number of them that is not known
 * @param notFitted lines that were read and are not fitted: they have no piece, and their makers are assessed
 * @param refused lines that name no part, or whose cells cannot be trusted; each is a problem
 * @param blank rows with nothing in them
 * @param totals rows that sum up others
 * @param repeatedHeadings rows that repeat the headings
 */
public record SheetAccount(int rows, int headings, int read, int notFitted, int refused, int blank, int totals,
        int repeatedHeadings) {

    /** @throws IllegalArgumentException when the numbers do not add up: a row would have been lost */
    public SheetAccount {
        if (headings + read + notFitted + refused + blank + totals + repeatedHeadings != rows) {
            throw new IllegalArgumentException("of " + rows + " rows " + headings + " head, " + read + " were read, "
                    + notFitted + " are not fitted, " + refused + " refused, " + blank + " blank, " + totals
                    + " total, " + repeatedHeadings + " repeat the headings: a row was lost or counted twice");
        }
    }
}
