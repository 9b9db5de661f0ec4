package eu.vigie.assessment;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import eu.vigie.evidence.Knowledge;
import eu.vigie.evidence.KnowledgeReader;
import eu.vigie.ledger.ContentHash;
import eu.vigie.ledger.Entry;
import eu.vigie.ledger.EntryKind;
import eu.vigie.ledger.EntryPosition;
import eu.vigie.ledger.Ledger;

/** The notes on all knowledge of a ledger: each document is read once in the life of a process. For one thread. */
final class KnowledgeNotes {

    private final Ledger ledger;
    private final Map<ContentHash, KnowledgeNote> byEntry = new HashMap<>();

    KnowledgeNotes(Ledger ledger) {
        this.ledger = ledger;
    }

    /** Keeps the note on a document that was read anyway. */
    void note(Entry entry, Knowledge knowledge) {
        byEntry.put(entry.hash(), KnowledgeNote.of(knowledge));
    }

    /** Of every knowledge document, in the ledger's order. */
    List<KnowledgeNote> all() {
        return ledger.entries(EntryKind.KNOWLEDGE, EntryPosition.NONE, Integer.MAX_VALUE).stream().map(this::of)
                .toList();
    }

    private KnowledgeNote of(Entry entry) {
        return byEntry.computeIfAbsent(entry.hash(),
                hash -> KnowledgeNote.of(KnowledgeReader.read(ledger.document(entry))));
    }
}
