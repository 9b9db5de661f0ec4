package eu.vigie.web;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import eu.vigie.ledger.Entry;
import eu.vigie.ledger.EntryPosition;
import eu.vigie.ledger.Ledger;

/** Lists what the ledger holds, and gives documents back as they came. */
@RestController
@RequestMapping(Api.BASE)
@Tag(name = "1 Documents")
final class RecordedController {

    private static final TypeReference<Map<String, Object>> SUMMARY = new TypeReference<>() {
    };

    private final Ledger ledger;
    private final JsonMapper json;

    RecordedController(Ledger ledger, JsonMapper json) {
        this.ledger = ledger;
        this.json = json;
    }

    @Operation(summary = "What was recorded, in order")
    @GetMapping({"/consortia", "/boms", "/knowledge", "/assessments"})
    PageView<EntryView> list(@Parameter(hidden = true) HttpServletRequest request,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = "" + PageView.USUAL) int limit) {
        long after = Cursor.parse(cursor).value();
        int length = PageView.limit(limit);
        List<Entry> found = ledger.entries(Collection.at(request.getRequestURI()).kind(),
                after == 0 ? EntryPosition.NONE : new EntryPosition(after), length + 1);
        List<Entry> page = found.subList(0, Math.min(length, found.size()));
        String next = found.size() > length ? new Cursor(page.getLast().position().value()).toString() : null;
        return new PageView<>(page.stream().map(this::view).toList(), next);
    }

    @Operation(summary = "What is known of a document")
    @GetMapping({"/consortia/{id}", "/boms/{id}", "/knowledge/{id}"})
    ResponseEntity<EntryView> one(@Parameter(hidden = true) HttpServletRequest request, @PathVariable String id) {
        Entry entry = find(request, id);
        return Unchanging.answer(entry.hash().hex()).body(view(entry));
    }

    @Operation(summary = "The document's bytes, as they were sent")
    @GetMapping(path = {"/consortia/{id}/content", "/boms/{id}/content",
            "/knowledge/{id}/content"}, produces = MediaType.APPLICATION_OCTET_STREAM_VALUE)
    ResponseEntity<byte[]> content(@Parameter(hidden = true) HttpServletRequest request, @PathVariable String id) {
        Entry entry = find(request, id);
        return Unchanging.answer(entry.document().hex())
                .header(HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(entry.document() + ".bin").build().toString())
                .contentType(MediaType.APPLICATION_OCTET_STREAM).body(ledger.document(entry).bytes());
    }

    private Entry find(HttpServletRequest request, String id) {
        return ledger.entry(Collection.at(request.getRequestURI()).kind(), id)
                .orElseThrow(() -> Refused.notFound("document", id));
    }

    private EntryView view(Entry entry) {
        return EntryView.of(entry, json.readValue(entry.summary(), SUMMARY));
    }
}
