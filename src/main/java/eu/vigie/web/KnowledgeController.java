package eu.vigie.web;

import java.nio.charset.StandardCharsets;
import java.security.Principal;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;

import eu.vigie.assessment.RecordedKnowledge;
import eu.vigie.ledger.Ledger;
import eu.vigie.regulation.Language;
import eu.vigie.supplychain.Document;

/** Who owns whom, and other evidence. */
@RestController
@RequestMapping(Api.BASE + "/knowledge")
@Tag(name = "3 Knowledge")
final class KnowledgeController extends DocumentCollection {

    private final RecordedKnowledge recorded;
    private final FewAtOnce few;

    KnowledgeController(Reception reception, Archive archive, Ledger ledger, FewAtOnce few) {
        super(Collection.KNOWLEDGE, reception, archive);
        this.recorded = new RecordedKnowledge(ledger);
        this.few = few;
    }

    @Operation(summary = "Send what is known of ownership", description = "BODS, GLEIF, FollowTheMoney, Turtle, JSON-LD or N-Quads; the content decides which it is. An assessment goes by all knowledge that was sent before it was ordered.")
    @PostMapping(consumes = {MediaType.APPLICATION_JSON_VALUE, "application/ld+json", "text/turtle",
            MediaType.APPLICATION_OCTET_STREAM_VALUE,
            MediaType.MULTIPART_FORM_DATA_VALUE}, produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<JobView> send(@Parameter(hidden = true) @Sent(Collection.KNOWLEDGE) Document document,
            @Parameter(description = NAME, example = "register.bods.json") @RequestParam(required = false) @Nullable String name,
            @Parameter(hidden = true) Principal who) {
        return reception.acknowledge(Collection.KNOWLEDGE, document, "", who);
    }

    @Operation(summary = "Tell what came of a knowledge document", description = "Statements read, used and superseded; which parties are one with those of other documents, and by what; where statements about one stake do not agree, and what counts. As the command read-knowledge says it, of this document beside all others that were sent. Accept-Language chooses English or French.")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = KnowledgeReadingShape.class)))
    @GetMapping(path = "/{id}/reading", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> reading(
            @Parameter(description = "the SHA-256 of the document's bytes", example = Examples.HASH) @PathVariable String id,
            @Parameter(hidden = true) Locale locale) {
        Language language = Api.language(locale);
        String told = few.read(() -> recorded.reading(id).orElseThrow(() -> Refused.notFound("document", id))
                .json(language));
        return ResponseEntity.ok().cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_LANGUAGE, language.tag()).varyBy(HttpHeaders.ACCEPT_LANGUAGE)
                .contentType(MediaType.APPLICATION_JSON).body(told.getBytes(StandardCharsets.UTF_8));
    }
}
