package eu.vigie.evidence;

import java.util.Arrays;

import org.jspecify.annotations.Nullable;

/** Of each record the statement about it that was met first, by the number of the record's key. */
final class BodsRecords {

    private static final BodsKind[] KINDS = BodsKind.values();

    private byte[] kinds = new byte[64];
    private int[] day = new int[64];
    private int[] at = new int[64];
    private int[] firstRow = new int[64];
    private int[] rowCount = new int[64];
    private int size;

    private void reach(int record) {
        if (record >= kinds.length) {
            int length = Math.max(record + 1, kinds.length * 2);
            kinds = Arrays.copyOf(kinds, length);
            day = Arrays.copyOf(day, length);
            at = Arrays.copyOf(at, length);
            firstRow = Arrays.copyOf(firstRow, length);
            rowCount = Arrays.copyOf(rowCount, length);
        }
        size = Math.max(size, record + 1);
    }

    int size() {
        return size;
    }

    /** Null when no statement about the record was met. */
    @Nullable
    BodsKind kind(int record) {
        return record < 0 || record >= size || kinds[record] == 0 ? null : KINDS[kinds[record] - 1];
    }

    void meet(int record, BodsKind kind, int itsDay, int position, int first, int count) {
        reach(record);
        kinds[record] = (byte) (kind.ordinal() + 1);
        day[record] = itsDay;
        at[record] = position;
        firstRow[record] = first;
        rowCount[record] = count;
    }

    /** {@link BodsDraft#NO_DATE} where the statement has none. */
    int day(int record) {
        return day[record];
    }

    /** Where the statement stands. */
    int at(int record) {
        return at[record];
    }

    int firstRow(int record) {
        return firstRow[record];
    }

    int rowCount(int record) {
        return rowCount[record];
    }
}
