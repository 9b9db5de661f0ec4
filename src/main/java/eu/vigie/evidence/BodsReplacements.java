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
    /** By what is replaced: what stands for it, and the first day on which something takes its place. */
    private int[] by = {};
    private int[] until = {};
    /** What replaces, and what it replaces, one after the other. */
    private int[] pairs = new int[64];
    private int length;

    BodsReplacements(Statements statements, BodsRecords records, ImportLog log) {
        this.statements = statements;
        this.records = records;
        this.log = log;
    }

    /** Of several that replace one statement the latest stands for it. */
    void add(int record, int replaced, int day, int position) {
        if (replaced >= by.length) {
            int known = by.length;
            by = Arrays.copyOf(by, Math.max(replaced + 1, Math.max(64, known * 2)));
            until = Arrays.copyOf(until, by.length);
            Arrays.fill(by, known, by.length, NOBODY);
            Arrays.fill(until, known, by.length, BodsDraft.NO_DATE);
        }
        int other = by[replaced];
        if (other == NOBODY || !isEarlier(day, position, other)) {
            by[replaced] = record;
        }
        if (until[replaced] == BodsDraft.NO_DATE || day != BodsDraft.NO_DATE && day < until[replaced]) {
            until[replaced] = day;
        }
        if (length == pairs.length) {
            pairs = Arrays.copyOf(pairs, length * 2);
        }
        pairs[length++] = record;
        pairs[length++] = replaced;
    }

    private boolean isEarlier(int day, int position, int other) {
        int otherDay = records.day(other);
        return day < otherDay || day == otherDay && position < records.at(other);
    }

    void finish() {
        if (length == 0) {
            return;
        }
        for (int record = 0; record < by.length; record++) {
            if (by[record] != NOBODY && records.kind(record) != null) {
                replace(record);
            }
        }
        for (int pair = 0; pair < length; pair += 2) {
            if (records.kind(pairs[pair + 1]) != null && records.day(pairs[pair]) > records.day(pairs[pair + 1])) {
                begin(pairs[pair], pairs[pair + 1]);
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
        int root = root(record);
        if (root == record) {
            log.problem(statements.place(records.at(record), "/statementID"), statements.keys().text(record),
                    "statements replace each other in a circle", "say which of them is the last");
            return;
        }
        log.countSuperseded();
        int day = until[record];
        boolean later = day > records.day(record);
        PartyClaim claim = statements.claim(record);
        if (later && claim != null && records.kind(root) != BodsKind.RELATIONSHIP) {
            statements.describeBefore(root, day, claim);
        }
        statements.describe(record, null);
        StakeTable stakes = statements.stakes();
        int first = records.firstRow(record);
        for (int row = first; row < first + records.rowCount(record); row++) {
            stakes.endBy(row, day);
            stakes.recede(row);
            if (!later || !stakes.lasts(row)) {
                stakes.drop(row);
            }
        }
    }

    /** What takes the place of another statement begins with its day, as {@link BodsHistory} has it. */
    private void begin(int record, int replaced) {
        StakeTable stakes = statements.stakes();
        int first = records.firstRow(record);
        for (int row = first; row < first + records.rowCount(record); row++) {
            stakes.beginAfter(row, records.day(replaced), records.day(record));
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
