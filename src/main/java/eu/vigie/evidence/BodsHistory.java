package eu.vigie.evidence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

import eu.vigie.supplychain.Share;

/**
 * Records about which several statements speak. Of each day the latest statement by then counts, by its day, then by its position: what
 * one says ends with the day of the next, and what the next one says begins with it.
 *
 * <p>Interpretation: an interest that a later statement says to have begun after the statement before it, and before its own day,
 * stands beside what that one says until then: which of the two is meant is open. What is said without a day is said before all else.
 */
final class BodsHistory {

    private static final Comparator<BodsVersion> IN_TIME = Comparator.comparingInt(BodsVersion::day)
            .thenComparingInt(BodsVersion::position);

    private final Statements statements;
    private final ImportLog log;
    private final Map<Integer, List<BodsVersion>> versions = new TreeMap<>();
    private int doubtful;

    BodsHistory(Statements statements, ImportLog log) {
        this.statements = statements;
        this.log = log;
    }

    boolean has(int record) {
        return versions.containsKey(record);
    }

    void add(int record, BodsVersion version) {
        versions.computeIfAbsent(record, any -> new ArrayList<>()).add(version);
    }

    /** When the last statement was met. */
    void finish() {
        versions.forEach(this::tell);
        if (doubtful > 0) {
            log.note(doubtful + (doubtful == 1
                    ? " statement that no longer counts has"
                    : " statements that no longer count have")
                    + " values that cannot be read; what they say of the past is taken for not known");
        }
    }

    private void tell(int record, List<BodsVersion> all) {
        List<BodsVersion> following = following(all);
        BodsVersion last = following.getLast();
        List<BodsVersion> present = last.closes() && !last.isTelling()
                ? following.subList(Math.max(0, following.size() - 2), following.size())
                : List.of(last);
        for (BodsVersion version : all) {
            if (present.contains(version)) {
                version.faults().forEach(fault -> log.problem(statements.place(version.position(), fault.path()),
                        fault.value(), fault.problem(), fault.remedy()));
            } else {
                log.countSuperseded();
                doubtful += version.faults().isEmpty() ? 0 : 1;
            }
        }
        describe(record, following.stream().filter(version -> version.claim() != null).toList());
        hold(following, present);
    }

    /** In time; of those of one day the last, and before it what it closes. */
    private List<BodsVersion> following(List<BodsVersion> all) {
        List<BodsVersion> following = new ArrayList<>();
        for (BodsVersion version : all.stream().sorted(IN_TIME).toList()) {
            while (!following.isEmpty() && following.getLast().day() == version.day()
                    && (following.getLast().closes() || !version.closes())) {
                drop(following.removeLast());
            }
            following.add(version);
        }
        return following;
    }

    private void describe(int party, List<BodsVersion> telling) {
        for (int i = 0; i + 1 < telling.size(); i++) {
            statements.describeBefore(party, telling.get(i + 1).day(), Objects.requireNonNull(telling.get(i).claim()));
        }
        if (!telling.isEmpty()) {
            statements.describe(party, telling.getLast().claim());
        }
    }

    private void hold(List<BodsVersion> following, List<BodsVersion> present) {
        BodsVersion before = null;
        for (int i = 0; i < following.size(); i++) {
            BodsVersion version = following.get(i);
            BodsVersion next = i + 1 < following.size() ? following.get(i + 1) : null;
            if (!version.closes()) {
                boolean restated = next != null && next.closes() && next.rows() > 0 && isSame(version, next);
                if (restated) {
                    drop(version);
                }
                if (!restated) {
                    hold(version, version.day(), before, next, present.contains(version));
                }
                if (next != null && next.closes()) {
                    hold(next, version.day(), before, next, present.contains(next));
                }
            } else if (before == null || before.closes()) {
                hold(version, version.day(), before, version, present.contains(version));
            }
            before = version;
        }
    }

    /**
     * Gives the stakes of a statement their time.
     *
     * @param since the day from which the statement counts
     * @param before the statement before the time; null where there is none
     * @param next the one that ends it; null where none does
     */
    private void hold(BodsVersion version, int since, @Nullable BodsVersion before, @Nullable BodsVersion next,
            boolean present) {
        StakeTable stakes = statements.stakes();
        boolean ends = next == null || next.day() != BodsDraft.NO_DATE || endsByItself(version);
        for (int row = version.firstRow(); row < version.firstRow() + version.rows(); row++) {
            if (before != null) {
                stakes.beginAfter(row, before.day(), since);
            }
            if (next != null && next.day() != BodsDraft.NO_DATE) {
                stakes.endBy(row, next.day());
            }
            if (!present) {
                stakes.recede(row);
            }
            // closed, and nothing says since when: it is as if it never was
            if (!ends || !stakes.lasts(row) && (before != null || next != null)) {
                stakes.drop(row);
            }
        }
    }

    private boolean endsByItself(BodsVersion version) {
        for (int row = version.firstRow(); row < version.firstRow() + version.rows(); row++) {
            if (!statements.stakes().hasEnd(row)) {
                return false;
            }
        }
        return true;
    }

    private record Held(int holder, int company, InterestTerm term, @Nullable Share share) {}

    private boolean isSame(BodsVersion one, BodsVersion other) {
        return held(one).equals(held(other));
    }

    private Set<Held> held(BodsVersion version) {
        StakeTable stakes = statements.stakes();
        Set<Held> held = new HashSet<>();
        for (int row = version.firstRow(); row < version.firstRow() + version.rows(); row++) {
            held.add(new Held(stakes.holder(row), stakes.company(row), stakes.term(row), stakes.share(row)));
        }
        return held;
    }

    private void drop(BodsVersion version) {
        for (int row = version.firstRow(); row < version.firstRow() + version.rows(); row++) {
            statements.stakes().drop(row);
        }
    }
}
