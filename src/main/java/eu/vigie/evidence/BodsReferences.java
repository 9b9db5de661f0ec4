package eu.vigie.evidence;

import org.jspecify.annotations.Nullable;

/** Whether the parties that relationships name are in the file. */
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
                party(stakes.company(row), stakes.position(row), "subject");
                party(stakes.holder(row), stakes.position(row), "interestedParty");
            }
        }
    }

    private void party(int party, int position, String role) {
        if (party < 0) {
            return;
        }
        @Nullable
        BodsKind kind = records.kind(party);
        String place = statements.place(position, (old ? "/" : "/recordDetails/") + role);
        if (kind == null) {
            log.problem(place, statements.keys().text(party), "the document has no statement about this record",
                    "add the statement, or give a reason why the party is not specified");
        } else if (kind == BodsKind.RELATIONSHIP) {
            log.problem(place, statements.keys().text(party), "this record is a relationship, not a party",
                    "name an entity or a person");
        }
    }
}
