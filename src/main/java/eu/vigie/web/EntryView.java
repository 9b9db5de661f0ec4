package eu.vigie.web;

import java.time.Instant;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonInclude;

import io.swagger.v3.oas.annotations.media.Schema;

import eu.vigie.ledger.Entry;
import eu.vigie.ledger.EntryKind;

/**
 * Something the ledger holds.
 *
 * @param id its one name among its kind: a document's SHA-256, an assessment's id
 * @param summary what was read of it: lines, statements, members; of an assessment its inputs, date and verdict
 * @param position its entry's place in the ledger
 * @param entryHash that entry's hash
 */
@Schema(name = "Recorded")
@JsonInclude(JsonInclude.Include.NON_NULL)
record EntryView(String id, String name, String mediaType, String sha256, Map<String, Object> summary, long position,
        String entryHash, Instant recordedAt, String recordedBy, Links links) {

    /** Addresses. */
    @Schema(name = "RecordedLinks")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Links(String self, @Nullable String content, @Nullable String findings) {}

    static EntryView of(Entry entry, Map<String, Object> summary) {
        String self = Collection.of(entry.kind()).path(entry.resource());
        boolean assessment = entry.kind() == EntryKind.ASSESSMENT;
        return new EntryView(entry.resource(), entry.name(), entry.mediaType(), entry.document().hex(), summary,
                entry.position().value(), entry.hash().hex(), entry.recordedAt(), entry.who().name(),
                new Links(self, assessment ? null : self + "/content", assessment ? self + "/findings" : null));
    }
}
