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

/** What somebody said of the columns of a supplier's sheets. */
@RestController
@RequestMapping(Api.BASE + "/mappings")
@Tag(name = "2 Bills of materials")
final class MappingController extends DocumentCollection {

    MappingController(Reception reception, Archive archive) {
        super(Collection.MAPPINGS, reception, archive);
    }

    @Operation(summary = "Say what the columns of a supplier's sheets are", description = "Counts for the bills of materials that are sent with this supplier's name from now on, where their headings fit. What is said when a bill is sent with columns and a supplier is recorded here by itself. The last word for a supplier and a row of headings counts.")
    @PostMapping(consumes = {MediaType.APPLICATION_JSON_VALUE,
            MediaType.APPLICATION_OCTET_STREAM_VALUE,
            MediaType.MULTIPART_FORM_DATA_VALUE}, produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<JobView> send(@Parameter(hidden = true) @Sent(Collection.MAPPINGS) Document document,
            @Parameter(description = NAME, example = "mapping.json") @RequestParam(required = false) @Nullable String name,
            @Parameter(hidden = true) Principal who) {
        return reception.acknowledge(Collection.MAPPINGS, document, "", who);
    }
}
