package eu.vigie.web;

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

import eu.vigie.supplychain.Document;

/** Who bids. */
@RestController
@RequestMapping(Api.BASE + "/consortia")
@Tag(name = "1 Consortia")
final class ConsortiumController extends DocumentCollection {

    ConsortiumController(Reception reception, Archive archive) {
        super(Collection.CONSORTIA, reception, archive);
    }

    @Operation(summary = "Send a consortium", description = "JSON: its members, their parts of the capital, sites and financing. Members that nobody knows are an error.")
    @PostMapping(consumes = {MediaType.APPLICATION_JSON_VALUE,
            MediaType.APPLICATION_OCTET_STREAM_VALUE,
            MediaType.MULTIPART_FORM_DATA_VALUE}, produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<JobView> send(@Parameter(hidden = true) @Sent(Collection.CONSORTIA) Document document,
            @Parameter(description = NAME, example = "consortium.json") @RequestParam(required = false) @Nullable String name,
            @Parameter(hidden = true) Principal who) {
        return reception.acknowledge(Collection.CONSORTIA, document, "", who);
    }
}
