package eu.vigie.ledger;

/** What an entry records. The names stand in stored ledgers and in their hashes: never rename one. */
public enum EntryKind {
    CONSORTIUM, BOM, KNOWLEDGE,
    /** What somebody said of the columns of a supplier's sheets. */
    MAPPING,
    /** The canonical JSON of an assessment, in English. */
    ASSESSMENT,
    /** The same assessment with its sentences in French. */
    ASSESSMENT_FR
}
