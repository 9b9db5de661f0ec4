package eu.vigie.ledger;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;

/**
 * A link of the chain.
 *
 * @param position its place
 * @param kind what it records
 * @param resource its one name among its kind
 * @param document hash of the bytes recorded
 * @param name the name they were handed in under; data, never a path
 * @param mediaType what the bytes turned out to be
 * @param summary what was read of them
 * @param who on whose behalf it was recorded
 * @param recordedAt when, to the millisecond
 * @param previous hash of the entry before; 64 zeros before the first
 * @param hash hash over everything above
 */
public record Entry(EntryPosition position, EntryKind kind, String resource, ContentHash document, String name,
        String mediaType, String summary, Account who, Instant recordedAt, ContentHash previous, ContentHash hash) {

    private static final String FORM = "vigie-ledger-entry-1";

    static Entry following(Checkpoint head, Recording recording, Instant recordedAt) {
        Entry open = new Entry(head.position().next(), recording.kind(), recording.resource(),
                ContentHash.of(recording.document()), recording.document().name(), recording.mediaType(),
                recording.summary(), recording.who(), recordedAt, head.hash(), ContentHash.NOTHING);
        return new Entry(open.position, open.kind, open.resource, open.document, open.name, open.mediaType,
                open.summary, open.who, open.recordedAt, open.previous, open.computedHash());
    }

    /** Each field in UTF-8 after its length, so that no two entries have the same bytes. */
    ContentHash computedHash() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            for (String field : List.of(FORM, position.toString(), kind.name(), resource, document.hex(), name,
                    mediaType, summary, who.name(), recordedAt.toString(), previous.hex())) {
                byte[] utf8 = field.getBytes(StandardCharsets.UTF_8);
                out.writeInt(utf8.length);
                out.write(utf8);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return ContentHash.of(bytes.toByteArray());
    }

    Checkpoint checkpoint() {
        return new Checkpoint(position, hash);
    }
}
