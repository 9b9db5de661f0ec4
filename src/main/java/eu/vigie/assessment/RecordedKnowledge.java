package eu.vigie.assessment;

import java.util.List;
import java.util.Optional;

import eu.vigie.ledger.EntryKind;
import eu.vigie.ledger.EntryPosition;
import eu.vigie.ledger.Ledger;
import eu.vigie.supplychain.Document;

/** Knowledge that the ledger holds, read once more to tell what came of it. */
public final class RecordedKnowledge {

    private final Ledger ledger;

    public RecordedKnowledge(Ledger ledger) {
        this.ledger = ledger;
    }

    /**
     * What came of a document, and where its statements meet those of all others that the ledger holds. Costs the reading of all.
     *
     * @param sha256 of its bytes
     * @return empty when the ledger has no such knowledge
     */
    public Optional<KnowledgeReading> reading(String sha256) {
        return ledger.entry(EntryKind.KNOWLEDGE, sha256).map(entry -> KnowledgeReading.of(all(), null).about(sha256));
    }

    /** In the order in which it was recorded. */
    List<Document> all() {
        return ledger.entries(EntryKind.KNOWLEDGE, EntryPosition.NONE, Integer.MAX_VALUE).stream().map(ledger::document)
                .toList();
    }
}
