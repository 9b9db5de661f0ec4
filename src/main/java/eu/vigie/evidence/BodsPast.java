package eu.vigie.evidence;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * What relationships said before their records were updated. Of each day the latest statement by then counts: what an earlier one says
 * ends with the day of the next, and what the next one says begins with it, unless it says itself when.
 */
final class BodsPast {

    /** Rows that one statement has come to. */
    private record Rows(int first, int count) {}

    private final Statements statements;
    /** By record, then by day; of records with several statements of different days. */
    private final Map<Integer, TreeMap<Integer, Rows>> versions = new HashMap<>();

    BodsPast(Statements statements) {
        this.statements = statements;
    }

    /** Keeps what a statement came to; one of the same day that was met before gives way. */
    void keep(int record, int day, int first, int count) {
        Rows before = versions.computeIfAbsent(record, any -> new TreeMap<>()).put(day, new Rows(first, count));
        if (before != null && before.first() != first) {
            drop(before);
        }
    }

    boolean has(int record) {
        return versions.containsKey(record);
    }

    /** When the last statement was met. */
    void finish() {
        versions.values().forEach(this::follow);
    }

    private void follow(TreeMap<Integer, Rows> versions) {
        StakeTable stakes = statements.stakes();
        int older = versions.size();
        for (Map.Entry<Integer, Rows> version : versions.entrySet()) {
            Rows rows = version.getValue();
            Integer next = versions.higherKey(version.getKey());
            older--;
            for (int row = rows.first(); row < rows.first() + rows.count(); row++) {
                if (!stakes.stands(row)) {
                    continue;
                }
                if (!version.equals(versions.firstEntry())) {
                    stakes.beginBy(row, version.getKey());
                }
                if (next != null) {
                    stakes.endBy(row, next);
                    stakes.recede(row, older);
                }
                if (!stakes.lasts(row) || next != null && !isDescribed(row)) {
                    stakes.drop(row);
                }
            }
        }
    }

    /** What is past need not be complete. */
    private boolean isDescribed(int row) {
        StakeTable stakes = statements.stakes();
        return (stakes.holder(row) < 0 || statements.claim(stakes.holder(row)) != null)
                && (stakes.company(row) < 0 || statements.claim(stakes.company(row)) != null);
    }

    private void drop(Rows rows) {
        for (int row = rows.first(); row < rows.first() + rows.count(); row++) {
            statements.stakes().drop(row);
        }
    }
}
