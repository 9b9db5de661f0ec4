package eu.vigie.web;

import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;

/** What can be done with documents of every kind. */
abstract class DocumentCollection {

    static final String NAME = "the document's name, which findings cite; else that of Content-Disposition";

    final Reception reception;
    private final Collection collection;
    private final Archive archive;

    DocumentCollection(Collection collection, Reception reception, Archive archive) {
        this.collection = collection;
        this.reception = reception;
        this.archive = archive;
    }

    @Operation(summary = "List what was recorded", description = "In the order in which it was recorded; the same bytes stand there once.")
    @GetMapping(produces = MediaType.APPLICATION_JSON_VALUE)
    RecordedPage list(
            @Parameter(description = Cursor.MEANING, example = "YWZ0ZXI6Mg") @RequestParam(required = false) @Nullable String cursor,
            @Parameter(description = "entries on a page, 1 to 1000", example = "50") @RequestParam(defaultValue = PageLimit.USUAL) int limit) {
        return archive.page(collection, cursor, limit);
    }

    @Operation(summary = "Tell what is known of a document", description = "Its name, what was read of it, and its entry in the ledger.")
    @GetMapping(path = "/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<EntryView> one(
            @Parameter(description = "the SHA-256 of the document's bytes", example = Examples.HASH) @PathVariable String id) {
        return archive.one(collection, id);
    }

    @Operation(summary = "Give the document back", description = "Its bytes, as they were sent.")
    @GetMapping(path = "/{id}/content", produces = MediaType.APPLICATION_OCTET_STREAM_VALUE)
    ResponseEntity<byte[]> content(
            @Parameter(description = "the SHA-256 of the document's bytes", example = Examples.HASH) @PathVariable String id) {
        return archive.content(collection, id);
    }
}
