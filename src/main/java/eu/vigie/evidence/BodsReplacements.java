package eu.vigie.evidence;

import java.util.Arrays;

/**
 * Before BODS 0.4 a statement names those that it replaces. What is replaced does not count from the day of what took its place; who
 * refers to a replaced party means the one that took its place.
 */
final class BodsReplacements {

    private static final int NOBODY = -1;

    private final Statements statements;
    private final BodsRecords records;
    private final ImportLog log;
    private int[] by = {};
    private boolean any;

    BodsReplacements(Statements statements, BodsRecords records, ImportLog log) {
        this.statements = statements;
        this.records = records;
        this.log = log;
    }

    /** Of several that replace one statement the latest stands for it. */
    void add(int record, int replaced, int day, int position) {
        any = true;
        if (replaced >= by.length) {
            int length = by.length;
            by = Arrays.copyOf(by, Math.max(replaced + 1, Math.max(64, length * 2)));
            Arrays.fill(by, length, by.length, NOBODY);
        }
        int other = by[replaced];
        if (other == NOBODY || !isEarlier(day, position, other)) {
            by[replaced] = record;
        }
    }

    private boolean isEarlier(int day, int position, int other) {
        int otherDay = records.latestDay(other);
        return day < otherDay || day == otherDay && position < records.latestAt(other);
    }

    void finish() {
        if (!any) {
            return;
        }
        for (int record = 0; record < by.length; record++) {
            if (by[record] != NOBODY && records.kind(record) != null) {
                replace(record);
            }
        }
        StakeTable stakes = statements.stakes();
        for (int row = 0; row < stakes.rows(); row++) {
            if (stakes.stands(row)) {
                stakes.relink(row, root(stakes.holder(row)), root(stakes.company(row)));
            }
        }
    }

    private void replace(int record) {
        if (root(record) == record) {
            log.problem(statements.place(records.latestAt(record), "/statementID"), statements.keys().text(record),
                    "statements replace each other in a circle", "say which of them is the last");
            return;
        }
        log.countSuperseded();
        statements.describe(record, null);
        int day = records.latestDay(by[record]);
        boolean later = records.latestDay(record) != BodsDraft.NO_DATE && day > records.latestDay(record);
        StakeTable stakes = statements.stakes();
        int first = records.firstRow(record);
        for (int row = first; row < first + records.rowCount(record); row++) {
            stakes.endBy(row, day);
            if (!later || !stakes.lasts(row)) {
                stakes.drop(row);
            }
        }
        int next = records.firstRow(by[record]);
        for (int row = next; later && row < next + records.rowCount(by[record]); row++) {
            stakes.beginBy(row, day);
            if (!stakes.lasts(row)) {
                stakes.drop(row);
            }
        }
    }

    /** The statement that stands for it in the end; itself when it stands, or when there is no end. */
    private int root(int record) {
        int at = record;
        for (int steps = 0; at >= 0 && at < by.length && by[at] != NOBODY; steps++) {
            if (steps > by.length) {
                return record;
            }
            at = by[at];
        }
        return at;
    }
}
