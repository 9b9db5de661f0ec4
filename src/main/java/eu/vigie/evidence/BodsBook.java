package eu.vigie.evidence;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import eu.vigie.evidence.BodsDraft.Fault;
import eu.vigie.supplychain.Symbols;

/**
 * Keeps of each record what its latest statement says. From 0.4 on that is the latest by day, then by position, and a
 * closing one ends the record; before, statements name those that they replace.
 */
final class BodsBook {

    private static final BodsMember[] NONE = {};
    private static final Set<String> STATUSES = Set.of("new", "updated", "closed");

    /** What a closing statement says itself; it need not say anything. */
    private record Closing(int position, int firstRow, int rows, @Nullable PartyClaim claim, List<Fault> faults) {}

    private final Statements statements;
    private final Symbols statementIds;
    private final boolean old;
    private final ImportLog log;
    private final BodsContent content;
    private final BodsVersions versions;
    private final BodsRecords records = new BodsRecords();
    private final BodsReplacements replacements;
    private final BodsPast past;
    private final Map<Integer, Closing> closings = new HashMap<>();
    private final Map<Integer, List<Fault>> faults = new HashMap<>();
    /** By the number of a statement's id, its position and one more. */
    private int[] met = new int[64];

    BodsBook(Statements statements, Symbols statementIds, boolean old, ImportLog log) {
        this.statements = statements;
        this.statementIds = statementIds;
        this.old = old;
        this.log = log;
        this.content = new BodsContent(statements, old);
        this.versions = new BodsVersions(old, log);
        this.past = new BodsPast(statements);
        this.replacements = new BodsReplacements(statements, records, log);
    }

    void accept(BodsDraft draft) {
        if (!versions.fits(draft, statements)) {
            return;
        }
        BodsKind kind = kind(draft);
        boolean known = isIdentified(draft);
        boolean closes = "closed".equals(draft.status) && !old;
        if (kind == null || !known) {
            return;
        }
        unknownMembers(draft, kind);
        if (!old && !draft.hasDetails && !closes) {
            log.problem(place(draft) + "/recordDetails", null, "the statement has no recordDetails",
                    "say what the record is about");
            return;
        }
        BodsKind before = records.kind(draft.recordId);
        if (before != null && before != kind) {
            log.problem(place(draft) + "/recordType", kind.json(old),
                    "the record was of type " + before.json(old) + " at "
                            + statements.place(records.latestAt(draft.recordId), ""),
                    "give other things other records");
            return;
        }
        records.meet(draft.recordId, kind);
        keep(draft, kind, closes);
    }

    private String place(BodsDraft draft) {
        return statements.place(draft.position, "");
    }

    private @Nullable BodsKind kind(BodsDraft draft) {
        String member = old ? "statementType" : "recordType";
        if (draft.type == null) {
            log.problem(place(draft) + "/" + member, null, "the statement has no " + member, "give one as text");
            return null;
        }
        BodsKind kind = BodsKind.named(draft.type, old);
        if (kind == null) {
            log.problem(place(draft) + "/" + member, draft.type, member + " is not one that BODS knows", "give one of "
                    + String.join(", ", Arrays.stream(BodsKind.values()).map(k -> k.json(old)).sorted().toList()));
        }
        if (draft.status != null && !STATUSES.contains(draft.status)) {
            log.problem(place(draft) + "/recordStatus", draft.status, "recordStatus is not one that BODS knows",
                    "give one of closed, new, updated");
            return null;
        }
        return kind;
    }

    private boolean isIdentified(BodsDraft draft) {
        if (!old && draft.statementId < 0) {
            log.problem(place(draft) + "/statementId", null, "the statement has no statementId", "give one as text");
        }
        if (draft.recordId < 0) {
            String member = old ? "statementID" : "recordId";
            log.problem(place(draft) + "/" + member, null, "the statement has no " + member, "give one as text");
        }
        int id = old ? draft.recordId : draft.statementId;
        if (id < 0 || draft.recordId < 0) {
            return false;
        }
        if (id >= met.length) {
            met = Arrays.copyOf(met, Math.max(id + 1, met.length * 2));
        }
        if (met[id] != 0) {
            String member = old ? "statementID" : "statementId";
            log.problem(place(draft) + "/" + member, (old ? statements.keys() : statementIds).text(id), "this " + member
                    + " is given twice; first at " + statements.place(met[id] - 1, ""),
                    "give each statement an id of its own");
            return false;
        }
        met[id] = draft.position + 1;
        return true;
    }

    private void unknownMembers(BodsDraft draft, BodsKind kind) {
        draft.unknown.forEach(log::unknownField);
        long stray = old
                ? draft.members & ~(BodsMember.OLD_STATEMENT | BodsMember.detailsOf(kind, true))
                : draft.details & ~BodsMember.detailsOf(kind, false);
        for (BodsMember member : stray == 0 ? NONE : BodsMember.values()) {
            if ((stray & member.bit()) != 0) {
                log.unknownField(member.json());
            }
        }
    }

    private void keep(BodsDraft draft, BodsKind kind, boolean closes) {
        int record = draft.recordId;
        for (int i = 0; i < draft.replaced; i++) {
            replacements.add(record, draft.replaces[i], draft.date, draft.position);
        }
        boolean latest = records.isLatest(record, draft.date, draft.position);
        if (closes ? !latest : !records.isLatestOpen(record, draft.date, draft.position)) {
            log.countSuperseded();
            if (!closes && kind == BodsKind.RELATIONSHIP && draft.date != BodsDraft.NO_DATE
                    && draft.date < records.openDay(record)) {
                before(draft);
            }
        } else if (closes) {
            close(draft, kind);
        } else {
            open(draft, kind);
        }
        if (latest) {
            records.latest(record, draft.date, draft.position, closes);
        }
    }

    private void open(BodsDraft draft, BodsKind kind) {
        int record = draft.recordId;
        boolean updates = kind == BodsKind.RELATIONSHIP && records.openAt(record) != BodsRecords.NOWHERE
                && records.openDay(record) != BodsDraft.NO_DATE && records.openDay(record) < draft.date;
        if (updates) {
            log.countSuperseded();
            past.keep(record, records.openDay(record), records.firstRow(record), records.rowCount(record));
        } else {
            dropOpen(record);
        }
        int first = statements.stakes().rows();
        if (kind == BodsKind.RELATIONSHIP) {
            content.stakes(draft);
        } else {
            statements.describe(record, content.party(draft, kind));
        }
        int count = statements.stakes().rows() - first;
        records.open(record, draft.date, draft.position, first, count);
        if (past.has(record)) {
            past.keep(record, draft.date, first, count);
        }
        if (draft.faults.isEmpty()) {
            faults.remove(record);
        } else {
            faults.put(record, List.copyOf(draft.faults));
        }
    }

    /** Of a relationship of which a later statement was met before. */
    private void before(BodsDraft draft) {
        int record = draft.recordId;
        past.keep(record, records.openDay(record), records.firstRow(record), records.rowCount(record));
        int first = statements.stakes().rows();
        content.stakes(draft);
        past.keep(record, draft.date, first, statements.stakes().rows() - first);
    }

    private void dropOpen(int record) {
        if (records.openAt(record) != BodsRecords.NOWHERE) {
            log.countSuperseded();
            drop(records.firstRow(record), records.rowCount(record));
        }
    }

    private void drop(int first, int count) {
        for (int row = first; row < first + count; row++) {
            statements.stakes().drop(row);
        }
    }

    private void close(BodsDraft draft, BodsKind kind) {
        dropClosing(draft.recordId);
        int first = statements.stakes().rows();
        PartyClaim claim = null;
        if (kind == BodsKind.RELATIONSHIP && draft.interestCount() > 0) {
            content.stakes(draft);
        } else if (kind != BodsKind.RELATIONSHIP && draft.details != 0) {
            claim = content.party(draft, kind);
        }
        closings.put(draft.recordId, new Closing(draft.position, first, statements.stakes().rows() - first, claim,
                List.copyOf(draft.faults)));
    }

    private void dropClosing(int record) {
        Closing closing = closings.remove(record);
        if (closing != null) {
            log.countSuperseded();
            drop(closing.firstRow(), closing.rows());
        }
    }

    /** When the last statement was met: what is closed ends, what is referred to must be there. */
    void finish() {
        for (int record : new ArrayList<>(closings.keySet())) {
            if (records.isClosed(record)) {
                end(record, java.util.Objects.requireNonNull(closings.get(record)));
            } else {
                dropClosing(record);
            }
        }
        past.finish();
        replacements.finish();
        faults.forEach((record, found) -> sayFaults(records.openAt(record), found));
        new BodsReferences(statements, records, old, log).check();
        versions.note();
    }

    private void end(int record, Closing closing) {
        int first = records.firstRow(record);
        int count = records.rowCount(record);
        if (closing.rows() > 0) {
            dropOpen(record);
            first = closing.firstRow();
            count = closing.rows();
            if (past.has(record)) {
                past.keep(record, records.openDay(record), first, count);
            }
        }
        if (closing.claim() != null) {
            statements.describe(record, closing.claim());
            faults.remove(record);
        }
        sayFaults(closing.position(), closing.faults());
        int day = records.latestDay(record);
        StakeTable stakes = statements.stakes();
        boolean endsByItself = true;
        for (int row = first; row < first + count; row++) {
            endsByItself &= stakes.hasEnd(row);
        }
        for (int row = first; row < first + count; row++) {
            if (day != BodsDraft.NO_DATE) {
                stakes.endBy(row, day);
            } else if (!endsByItself) {
                stakes.drop(row); // closed, and nothing says since when: it is as if it never was
            }
        }
    }

    private void sayFaults(int position, List<Fault> found) {
        found.forEach(fault -> log.problem(statements.place(position, fault.path()), fault.value(), fault.problem(),
                fault.remedy()));
    }
}
