package eu.vigie.web;

import java.io.IOException;
import java.io.InputStream;
import java.security.Principal;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;

import eu.vigie.ledger.Account;
import eu.vigie.ledger.JobRequest;
import eu.vigie.supplychain.Document;

/** Takes documents in: on the disk before they are acknowledged, read afterwards. */
@RestController
@RequestMapping(Api.BASE)
@Tag(name = "1 Documents")
final class UploadController {

    private static final String JSON = MediaType.APPLICATION_JSON_VALUE;
    private static final String BYTES = MediaType.APPLICATION_OCTET_STREAM_VALUE;
    private static final int LONGEST_NAME = 255;

    private final UploadBody body;
    private final JobRunner jobs;

    UploadController(UploadBody body, JobRunner jobs) {
        this.body = body;
        this.jobs = jobs;
    }

    @Operation(summary = "Send a consortium (JSON)")
    @PostMapping(path = "/consortia", consumes = {JSON, BYTES})
    ResponseEntity<JobView> consortium(@Parameter(hidden = true) HttpServletRequest request,
            @Parameter(description = "the document's name; else that of Content-Disposition") @RequestParam(required = false) @Nullable String name,
            @Parameter(hidden = true) Principal who) throws IOException {
        return take(Collection.CONSORTIA, request, name, who);
    }

    @Operation(summary = "Send a bill of materials (CycloneDX JSON or CSV; the content decides which it is)")
    @PostMapping(path = "/boms", consumes = {JSON, "application/vnd.cyclonedx+json", "text/csv", BYTES})
    ResponseEntity<JobView> bom(@Parameter(hidden = true) HttpServletRequest request,
            @RequestParam(required = false) @Nullable String name, @Parameter(hidden = true) Principal who)
            throws IOException {
        return take(Collection.BOMS, request, name, who);
    }

    @Operation(summary = "Send knowledge (BODS 0.4 JSON, Turtle or JSON-LD; the content decides which it is)")
    @PostMapping(path = "/knowledge", consumes = {JSON, "application/ld+json", "text/turtle", BYTES})
    ResponseEntity<JobView> knowledge(@Parameter(hidden = true) HttpServletRequest request,
            @RequestParam(required = false) @Nullable String name, @Parameter(hidden = true) Principal who)
            throws IOException {
        return take(Collection.KNOWLEDGE, request, name, who);
    }

    @Operation(summary = "The same as a form with one file")
    @PostMapping(path = {"/consortia", "/boms", "/knowledge"}, consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<JobView> form(@Parameter(hidden = true) HttpServletRequest request, @RequestPart MultipartFile file,
            @RequestParam(required = false) @Nullable String name, @Parameter(hidden = true) Principal who)
            throws IOException {
        Collection collection = Collection.at(request.getRequestURI());
        try (InputStream content = file.getInputStream()) {
            return acknowledge(collection, name(collection, name, file.getOriginalFilename()),
                    body.read(content, file.getSize()), who);
        }
    }

    private ResponseEntity<JobView> take(Collection collection, HttpServletRequest request, @Nullable String name,
            Principal who) throws IOException {
        String disposition = request.getHeader("Content-Disposition");
        String named = name(collection, name, disposition == null ? null : fileName(disposition));
        return acknowledge(collection, named, body.read(request.getInputStream(), request.getContentLengthLong()),
                who);
    }

    private ResponseEntity<JobView> acknowledge(Collection collection, String name, byte[] bytes, Principal who) {
        return Accepted.of(jobs.take(new JobRequest(collection.kind(), Document.of(name, bytes), "",
                new Account(who.getName()))));
    }

    /** Data, whatever it looks like: nothing is ever opened by it. */
    private static String name(Collection collection, @Nullable String parameter, @Nullable String otherwise) {
        String name = parameter != null ? parameter : otherwise;
        if (name == null || name.isBlank()) {
            return collection.kind().name().toLowerCase(java.util.Locale.ROOT);
        }
        if (name.length() > LONGEST_NAME) {
            throw Refused.parameter("name", name, "keep it under " + (LONGEST_NAME + 1) + " characters");
        }
        return name;
    }

    private static @Nullable String fileName(String disposition) {
        try {
            return ContentDisposition.parse(disposition).getFilename();
        } catch (IllegalArgumentException e) {
            Refused refused = new Refused(HttpStatus.BAD_REQUEST, "the header Content-Disposition is not well-formed");
            refused.initCause(e);
            throw refused;
        }
    }
}
