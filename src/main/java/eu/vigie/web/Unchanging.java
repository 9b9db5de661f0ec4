package eu.vigie.web;

import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;

/** Answers that stay the same for as long as their tag does: a client that kept one is told 304. */
final class Unchanging {

    private Unchanging() {}

    /** @param hash of what is answered, or of what it follows from */
    static ResponseEntity.BodyBuilder answer(String hash) {
        return ResponseEntity.ok().eTag("\"" + hash + "\"").cacheControl(CacheControl.noCache().cachePrivate());
    }
}
