package eu.vigie.ledger;

import eu.vigie.supplychain.Document;

/**
 * Something to be recorded.
 *
 * @param kind what it is
 * @param resource its one name among its kind: a document's hash, an assessment's id
 * @param document the bytes, and the name that they were handed in under
 * @param mediaType what the bytes turned out to be
 * @param summary what was read of it, in the words of who records it; covered by the chain's hash
 * @param who on whose behalf
 */
public record Recording(EntryKind kind, String resource, Document document, String mediaType, String summary,
        Account who) {}
