package eu.vigie.web;

import java.io.IOException;
import java.io.InputStream;
import java.security.Principal;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

import jakarta.servlet.http.HttpServletRequest;

import eu.vigie.ledger.Account;
import eu.vigie.ledger.JobRequest;
import eu.vigie.supplychain.Document;

/** Takes documents in: on the disk before they are acknowledged, read afterwards. */
@Component
final class Reception {

    private static final int LONGEST_NAME = 255;

    private final UploadBody body;
    private final JobRunner jobs;

    Reception(UploadBody body, JobRunner jobs) {
        this.body = body;
        this.jobs = jobs;
    }

    /** @param name the document's as a parameter; else that of Content-Disposition, else the collection's */
    Document document(Collection collection, HttpServletRequest request, @Nullable String name) throws IOException {
        String named = name(collection, name != null ? name : fileName(request.getHeader("Content-Disposition")));
        return Document.of(named, body.read(request.getInputStream(), request.getContentLengthLong()));
    }

    /** @param name the document's as a parameter; else the file's */
    Document document(Collection collection, MultipartFile file, @Nullable String name) throws IOException {
        String named = name(collection, name != null ? name : file.getOriginalFilename());
        try (InputStream content = file.getInputStream()) {
            return Document.of(named, body.read(content, file.getSize()));
        }
    }

    /** @param order how the document is to be read; empty when nothing is said */
    ResponseEntity<JobView> acknowledge(Collection collection, Document document, String order, Principal who) {
        return Accepted
                .of(jobs.take(new JobRequest(collection.kind(), document, order, new Account(who.getName()))));
    }

    /** Data, whatever it looks like: nothing is ever opened by it. */
    private static String name(Collection collection, @Nullable String name) {
        if (name == null || name.isBlank()) {
            return collection.kind().name().toLowerCase(Locale.ROOT);
        }
        if (name.length() > LONGEST_NAME) {
            throw Refused.parameter("name", name, "keep it under " + (LONGEST_NAME + 1) + " characters");
        }
        return name;
    }

    private static @Nullable String fileName(@Nullable String disposition) {
        try {
            return disposition == null ? null : ContentDisposition.parse(disposition).getFilename();
        } catch (IllegalArgumentException e) {
            Refused refused = new Refused(HttpStatus.BAD_REQUEST,
                    "the header " + HttpHeaders.CONTENT_DISPOSITION + " is not well-formed");
            refused.initCause(e);
            throw refused;
        }
    }
}
