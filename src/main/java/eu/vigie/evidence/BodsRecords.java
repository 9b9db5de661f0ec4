package eu.vigie.evidence;

import java.util.Arrays;
import java.util.BitSet;

import org.jspecify.annotations.Nullable;

/** Of each record the statement that counts so far, by the number of the record's key. */
final class BodsRecords {

    static final int NOWHERE = -1;

    private static final BodsKind[] KINDS = BodsKind.values();

    private byte[] kinds = new byte[64];
    private int[] latestDay = new int[64];
    private int[] latestAt = new int[64];
    private int[] openDay = new int[64];
    private int[] openAt = new int[64];
    private int[] firstRow = new int[64];
    private int[] rowCount = new int[64];
    private final BitSet closed = new BitSet();
    private int size;

    private void reach(int record) {
        if (record >= kinds.length) {
            int length = Math.max(record + 1, kinds.length * 2);
            kinds = Arrays.copyOf(kinds, length);
            latestDay = Arrays.copyOf(latestDay, length);
            latestAt = Arrays.copyOf(latestAt, length);
            openDay = Arrays.copyOf(openDay, length);
            openAt = Arrays.copyOf(openAt, length);
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

    void meet(int record, BodsKind kind) {
        reach(record);
        if (kinds[record] == 0) {
            kinds[record] = (byte) (kind.ordinal() + 1);
            latestDay[record] = Integer.MIN_VALUE;
            latestAt[record] = NOWHERE;
            openDay[record] = Integer.MIN_VALUE;
            openAt[record] = NOWHERE;
        }
    }

    /** Whether no later statement about the record was met: by its day, then by its position. */
    boolean isLatest(int record, int day, int position) {
        return day > latestDay[record] || day == latestDay[record] && position > latestAt[record];
    }

    void latest(int record, int day, int position, boolean closes) {
        latestDay[record] = day;
        latestAt[record] = position;
        closed.set(record, closes);
    }

    /** As {@link #isLatest}, among the statements that do not close the record. */
    boolean isLatestOpen(int record, int day, int position) {
        return day > openDay[record] || day == openDay[record] && position > openAt[record];
    }

    void open(int record, int day, int position, int first, int count) {
        openDay[record] = day;
        openAt[record] = position;
        firstRow[record] = first;
        rowCount[record] = count;
    }

    boolean isClosed(int record) {
        return closed.get(record);
    }

    int latestDay(int record) {
        return latestDay[record];
    }

    /** The day of the latest statement that is no closing one. */
    int openDay(int record) {
        return openDay[record];
    }

    int latestAt(int record) {
        return latestAt[record];
    }

    /** Where the latest statement that is no closing one stands; {@link #NOWHERE} when there is none. */
    int openAt(int record) {
        return openAt[record];
    }

    int firstRow(int record) {
        return firstRow[record];
    }

    int rowCount(int record) {
        return openAt[record] == NOWHERE ? 0 : rowCount[record];
    }
}
