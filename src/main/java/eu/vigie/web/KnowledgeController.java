package eu.vigie.web;

import java.io.IOException;
import java.security.Principal;

import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;

/** Who owns whom, and other evidence. */
@RestController
@RequestMapping(Api.BASE + "/knowledge")
@Tag(name = "3 Knowledge")
final class KnowledgeController extends FormCollection {

    KnowledgeController(Reception reception, Archive archive) {
        super(Collection.KNOWLEDGE, reception, archive);
    }

    @Operation(summary = "Send what is known of ownership", description = "BODS, GLEIF, FollowTheMoney, Turtle, JSON-LD or N-Quads; the content decides which it is. An assessment goes by all knowledge that was sent before it was ordered.")
    @PostMapping(consumes = {MediaType.APPLICATION_JSON_VALUE, "application/ld+json", "text/turtle",
            MediaType.APPLICATION_OCTET_STREAM_VALUE}, produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<JobView> send(@Parameter(hidden = true) HttpServletRequest request,
            @Parameter(description = NAME, example = "register.bods.json") @RequestParam(required = false) @Nullable String name,
            @Parameter(hidden = true) Principal who) throws IOException {
        return take(request, name, who);
    }
}
