package eu.vigie.web;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Where the next page begins, in a form that nobody is meant to compute with.
 *
 * @param value 0 for the beginning
 */
record Cursor(long value) {

    /** What the parameter is described by. */
    static final String MEANING = "where the page begins: the member next of the page before";

    private static final Pattern FORM = Pattern.compile("after:([0-9]{1,18})");

    static Cursor parse(@Nullable String text) {
        if (text == null || text.isEmpty()) {
            return new Cursor(0);
        }
        try {
            var form = FORM.matcher(new String(Base64.getUrlDecoder().decode(text), StandardCharsets.US_ASCII));
            if (form.matches()) {
                return new Cursor(Long.parseLong(form.group(1)));
            }
        } catch (IllegalArgumentException e) {
            throw unusable(text, e);
        }
        throw unusable(text, null);
    }

    private static Refused unusable(String text, @Nullable Throwable cause) {
        Refused refused = Refused.parameter("cursor", text, "take it from the member next of the page before");
        if (cause != null) {
            refused.initCause(cause);
        }
        return refused;
    }

    @Override
    public String toString() {
        return Base64.getUrlEncoder().withoutPadding()
                .encodeToString(("after:" + value).getBytes(StandardCharsets.US_ASCII));
    }
}
