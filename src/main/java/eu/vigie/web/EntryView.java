package eu.vigie.web;

import java.time.Instant;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonInclude;

import io.swagger.v3.oas.annotations.media.Schema;

import eu.vigie.ledger.Entry;
import eu.vigie.ledger.EntryKind;

/** Something the ledger holds. */
@Schema(name = "Recorded", title = "Something the ledger holds")
@JsonInclude(JsonInclude.Include.NON_NULL)
record EntryView(
        @Schema(description = "its one name among its kind: a document's SHA-256, an assessment's id; of a bill of materials of whose columns something was said, a hash of both; of a mapping, a hash of the supplier and the headings") String id,
        @Schema(description = "the name it was first sent under") String name, String mediaType,
        @Schema(description = "of its bytes") String sha256,
        @Schema(description = "what was read of it: lines, members; what columns were read as on somebody's word; statements, how many of them count or are superseded, fields and kinds that are not read and how often each was met; of an assessment its inputs, day and verdict") Map<String, Object> summary,
        @Schema(description = "its entry's place in the ledger, from 1") long position,
        @Schema(description = "its entry's hash, which covers all entries before") String entryHash,
        Instant recordedAt, @Schema(description = "on whose behalf") String recordedBy, Links links) {

    /** Addresses. */
    @Schema(name = "RecordedLinks", title = "Addresses of what was recorded")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Links(String self, @Schema(description = "a document's bytes") @Nullable String content,
            @Schema(description = "an assessment's findings") @Nullable String findings) {}

    static EntryView of(Entry entry, Map<String, Object> summary) {
        String self = Collection.of(entry.kind()).path(entry.resource());
        boolean assessment = entry.kind() == EntryKind.ASSESSMENT;
        return new EntryView(entry.resource(), entry.name(), entry.mediaType(), entry.document().hex(), summary,
                entry.position().value(), entry.hash().hex(), entry.recordedAt(), entry.who().name(),
                new Links(self, assessment ? null : self + "/content", assessment ? self + "/findings" : null));
    }
}
