package eu.vigie.web;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import eu.vigie.ledger.Entry;
import eu.vigie.ledger.EntryPosition;
import eu.vigie.ledger.Ledger;

/** Lists what the ledger holds, and gives documents back as they came. */
@Component
final class Archive {

    private static final TypeReference<Map<String, Object>> SUMMARY = new TypeReference<>() {
    };

    private final Ledger ledger;
    private final JsonMapper json;

    Archive(Ledger ledger, JsonMapper json) {
        this.ledger = ledger;
        this.json = json;
    }

    RecordedPage page(Collection collection, @Nullable String cursor, int limit) {
        long after = Cursor.parse(cursor).value();
        int length = PageLimit.of(limit);
        List<Entry> found = ledger.entries(collection.kind(),
                after == 0 ? EntryPosition.NONE : new EntryPosition(after), length + 1);
        List<Entry> page = found.subList(0, Math.min(length, found.size()));
        String next = found.size() > length ? new Cursor(page.getLast().position().value()).toString() : null;
        return new RecordedPage(page.stream().map(this::view).toList(), next);
    }

    ResponseEntity<EntryView> one(Collection collection, String id) {
        Entry entry = find(collection, id);
        return Unchanging.answer(entry.hash().hex()).body(view(entry));
    }

    /** The bytes as they were sent, as a file to keep: no browser shows them. */
    ResponseEntity<byte[]> content(Collection collection, String id) {
        Entry entry = find(collection, id);
        return Unchanging.answer(entry.document().hex())
                .header(HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(entry.document() + ".bin").build().toString())
                .contentType(MediaType.APPLICATION_OCTET_STREAM).body(ledger.document(entry).bytes());
    }

    private Entry find(Collection collection, String id) {
        return ledger.entry(collection.kind(), id).orElseThrow(() -> Refused.notFound("document", id));
    }

    private EntryView view(Entry entry) {
        return EntryView.of(entry, json.readValue(entry.summary(), SUMMARY));
    }
}
