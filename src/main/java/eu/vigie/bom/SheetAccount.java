package eu.vigie.bom;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;

/** What became of the rows of a sheet, one by one: none is without an outcome, so that the numbers add up. */
public final class SheetAccount {

    private static final RowOutcome[] OUTCOMES = RowOutcome.values();

    private byte[] outcomes = new byte[256];
    private int rows;

    SheetAccount() {}

    /** Rows come in order, none left out. */
    void take(int row, RowOutcome outcome) {
        if (row != rows + 1) {
            throw new IllegalStateException("row " + row + " follows row " + rows + ": one was lost or counted twice");
        }
        if (row >= outcomes.length) {
            outcomes = Arrays.copyOf(outcomes, outcomes.length * 2);
        }
        outcomes[row] = (byte) outcome.ordinal();
        rows = row;
    }

    /** Up to the last row that has anything in it. */
    public int rows() {
        return rows;
    }

    /** @param row from 1 */
    public RowOutcome outcome(int row) {
        return OUTCOMES[outcomes[row]];
    }

    /** How many rows have each outcome; all of them together are {@link #rows}. */
    public Map<RowOutcome, Integer> counts() {
        Map<RowOutcome, Integer> counts = new EnumMap<>(RowOutcome.class);
        for (RowOutcome outcome : OUTCOMES) {
            counts.put(outcome, 0);
        }
        for (int row = 1; row <= rows; row++) {
            counts.merge(outcome(row), 1, Integer::sum);
        }
        return counts;
    }
}
