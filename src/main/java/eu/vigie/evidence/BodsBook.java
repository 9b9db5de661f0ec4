package eu.vigie.evidence;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import eu.vigie.evidence.BodsDraft.Fault;
import eu.vigie.supplychain.Symbols;

/**
 * Keeps what statements say of each record. From 0.4 on several may be about one, and a closing one ends it; before, statements
 * name those that they replace.
 */
final class BodsBook {

    private static final BodsMember[] NONE = {};
    private static final Set<String> STATUSES = Set.of("new", "updated", "closed");

    private final Statements statements;
    private final Symbols statementIds;
    private final boolean old;
    private final ImportLog log;
    private final BodsContent content;
    private final BodsVersions versions;
    private final BodsRecords records = new BodsRecords();
    private final BodsReplacements replacements;
    private final BodsHistory history;
    /** Of records about which one statement was met. */
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
        this.history = new BodsHistory(statements, log);
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
                            + statements.place(records.at(draft.recordId), ""),
                    "give other things other records");
            return;
        }
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
        boolean first = records.kind(record) == null;
        draft.again = !first;
        BodsVersion version = read(draft, kind, closes);
        if (first) {
            records.meet(record, kind, draft.date, draft.position, version.firstRow(), version.rows());
        }
        if (first && !closes) { // mostly it is the only one
            if (version.claim() != null) {
                statements.describe(record, version.claim());
            }
            if (!version.faults().isEmpty()) {
                faults.put(record, version.faults());
            }
            return;
        }
        if (!first && !history.has(record)) {
            history.add(record, firstOf(record));
        }
        history.add(record, version);
    }

    private BodsVersion firstOf(int record) {
        List<Fault> found = faults.remove(record);
        return new BodsVersion(records.day(record), records.at(record), false, records.firstRow(record),
                records.rowCount(record), statements.claim(record), found == null ? List.of() : found);
    }

    private BodsVersion read(BodsDraft draft, BodsKind kind, boolean closes) {
        int row = statements.stakes().rows();
        PartyClaim claim = null;
        if (kind != BodsKind.RELATIONSHIP) {
            claim = closes && draft.details == 0 ? null : content.party(draft, kind);
        } else if (!closes || draft.interestCount() > 0) {
            content.stakes(draft);
        }
        return new BodsVersion(draft.date, draft.position, closes, row, statements.stakes().rows() - row, claim,
                draft.faults.isEmpty() ? List.of() : List.copyOf(draft.faults));
    }

    /** When the last statement was met: what is closed ends, what is referred to must be there. */
    void finish() {
        history.finish();
        replacements.finish();
        faults.forEach((record, found) -> sayFaults(records.at(record), found));
        new BodsReferences(statements, records, old, log).check();
        versions.note();
    }

    private void sayFaults(int position, List<Fault> found) {
        found.forEach(fault -> log.problem(statements.place(position, fault.path()), fault.value(), fault.problem(),
                fault.remedy()));
    }
}
