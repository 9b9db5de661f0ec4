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

/** What the machines are made of. */
@RestController
@RequestMapping(Api.BASE + "/boms")
@Tag(name = "2 Bills of materials")
final class BomController extends DocumentCollection {

    BomController(Reception reception, Archive archive) {
        super(Collection.BOMS, reception, archive);
    }

    @Operation(summary = "Send a bill of materials", description = "CycloneDX 1.2 to 1.7 (JSON or XML), or a sheet as CSV or XLSX; the content decides which it is.")
    @PostMapping(consumes = {MediaType.APPLICATION_JSON_VALUE, "application/vnd.cyclonedx+json",
            "application/vnd.cyclonedx+xml", MediaType.APPLICATION_XML_VALUE, "text/csv",
            MediaType.APPLICATION_OCTET_STREAM_VALUE}, produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<JobView> send(@Parameter(hidden = true) HttpServletRequest request,
            @Parameter(description = NAME, example = "bom.csv") @RequestParam(required = false) @Nullable String name,
            @Parameter(hidden = true) Principal who) throws IOException {
        return take(request, name, who);
    }
}
