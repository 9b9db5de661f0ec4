package eu.vigie.evidence;

import org.jspecify.annotations.Nullable;

/** Whether the parties that relationships name are in the file. Of what counts no longer they need not be: then they are not known. */
final class BodsReferences {

    private final Statements statements;
    private final BodsRecords records;
    private final boolean old;
    private final ImportLog log;

    BodsReferences(Statements statements, BodsRecords records, boolean old, ImportLog log) {
        this.statements = statements;
        this.records = records;
        this.old = old;
        this.log = log;
    }

    void check() {
        StakeTable stakes = statements.stakes();
        for (int row = 0; row < stakes.rows() && !log.isFull(); row++) {
            if (stakes.stands(row)) {
                party(stakes.company(row), row, "subject");
                party(stakes.holder(row), row, "interestedParty");
            }
        }
    }

    private void party(int party, int row, String role) {
        if (party < 0) {
            return;
        }
        @Nullable
        BodsKind kind = records.kind(party);
        int position = statements.stakes().position(row);
        if (statements.stakes().isPast(row)) {
            before(party, kind, position);
            return;
        }
        String place = statements.place(position, (old ? "/" : "/recordDetails/") + role);
        if (kind == null) {
            log.problem(place, statements.keys().text(party), "the document has no statement about this record",
                    "add the statement, or give a reason why the party is not specified");
        } else if (kind == BodsKind.RELATIONSHIP) {
            log.problem(place, statements.keys().text(party), "this record is a relationship, not a party",
                    "name an entity or a person");
        }
    }

    private void before(int party, @Nullable BodsKind kind, int position) {
        if ((kind == null || kind == BodsKind.RELATIONSHIP) && statements.claim(party) == null) {
            statements.describe(party, PartyClaim.unspecified(null, "no document describes it", position,
                    Assertion.NONE));
        }
    }
}
