package eu.vigie.ledger;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/** One walk along the chain: positions, links, hashes, and the bytes each entry names. */
final class ChainCheck {

    private final Entries entries;
    private final Documents documents;
    private final List<Verification.Fault> faults = new ArrayList<>();
    private final Set<ContentHash> hashed = new HashSet<>();
    private Checkpoint head = Checkpoint.START;

    ChainCheck(Entries entries, Documents documents) {
        this.entries = entries;
        this.documents = documents;
    }

    Verification run() {
        return walk(null);
    }

    Verification run(Checkpoint witnessed) {
        return walk(witnessed.equals(Checkpoint.START) ? null : witnessed);
    }

    private Verification walk(@Nullable Checkpoint witnessed) {
        boolean met = witnessed == null;
        OptionalLong row = entries.positionAfter(Long.MIN_VALUE);
        while (row.isPresent()) {
            check(row.getAsLong());
            met |= head.equals(witnessed);
            row = entries.positionAfter(row.getAsLong());
        }
        if (!met && witnessed != null) {
            fault(witnessed.position(), "the chain does not pass through the checkpoint noted at this position");
        }
        return new Verification(head, hashed.size(), faults);
    }

    private void check(long row) {
        EntryPosition expected = head.position().next();
        if (row != expected.value()) {
            fault(expected, "there is no entry here; the next one stands at " + row);
        }
        Optional<Entry> entry = readable(row, expected);
        entry.ifPresent(this::check);
        head = entry.map(Entry::checkpoint)
                .orElseGet(() -> new Checkpoint(row < 1 ? expected : new EntryPosition(row), head.hash()));
    }

    private Optional<Entry> readable(long row, EntryPosition expected) {
        try {
            return entries.at(row);
        } catch (RuntimeException e) {
            fault(row < 1 ? expected : new EntryPosition(row), "the entry cannot be read: " + e.getMessage());
            return Optional.empty();
        }
    }

    private void check(Entry entry) {
        if (!entry.previous().equals(head.hash())) {
            fault(entry.position(), "the entry does not follow the one before it");
        }
        if (!entry.computedHash().equals(entry.hash())) {
            fault(entry.position(), "the entry is not what its hash says");
        }
        if (hashed.add(entry.document())) {
            checkBytes(entry);
        }
    }

    private void checkBytes(Entry entry) {
        Optional<byte[]> bytes = documents.bytes(entry.document());
        if (bytes.isEmpty()) {
            fault(entry.position(), "the document " + entry.document() + " is gone");
        } else if (!ContentHash.of(bytes.get()).equals(entry.document())) {
            fault(entry.position(), "the bytes of document " + entry.document() + " were changed");
        }
    }

    private void fault(EntryPosition position, String problem) {
        faults.add(new Verification.Fault(position, problem));
    }
}
