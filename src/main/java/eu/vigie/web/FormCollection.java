package eu.vigie.web;

import java.io.IOException;
import java.security.Principal;

import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.multipart.MultipartFile;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;

/** Documents of which nothing is said but their name. */
abstract class FormCollection extends DocumentCollection {

    private final Collection collection;

    FormCollection(Collection collection, Reception reception, Archive archive) {
        super(collection, reception, archive);
        this.collection = collection;
    }

    ResponseEntity<JobView> take(HttpServletRequest request, @Nullable String name, Principal who)
            throws IOException {
        return reception.acknowledge(collection, reception.document(collection, request, name), "", who);
    }

    /** The same as a form with one file, for those who send it by {@code curl -F}; described with the other ways. */
    @Hidden
    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE, produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<JobView> form(@RequestPart MultipartFile file, @RequestParam(required = false) @Nullable String name,
            Principal who) throws IOException {
        return reception.acknowledge(collection, reception.document(collection, file, name), "", who);
    }
}
