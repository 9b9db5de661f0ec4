package eu.vigie.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the description of the interface shows of each operation; out of {@code examples.json}, by operation. */
final class Examples {

    static final String HASH = "6900a18f1d0383824058a5a81bfa53fa9d88c93b4287967345f0bb30b28903d8";
    static final String JOB = "eb1d9fc6-9863-424b-b2b6-ab7fe8bc8078";
    static final String ASSESSMENT = "5aa949c7409b8c2a468588151cac697a";
    static final String FINDING = "e07c097bdebab6b9";

    private final JsonNode tree;

    Examples() {
        try (InputStream in = Objects.requireNonNull(Examples.class.getResourceAsStream("examples.json"))) {
            tree = JsonMapper.shared().readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The operation's name, for those who make programs from the description. */
    String id(String operation) {
        return of(operation).path("id").asString();
    }

    /** What is sent, by media type; an empty node when nothing is. */
    JsonNode request(String operation) {
        return of(operation).path("request");
    }

    /** What a success answers; null when it is no JSON. */
    @Nullable
    JsonNode answer(String operation) {
        JsonNode answer = of(operation).path("answer");
        return answer.isMissingNode() ? null : answer;
    }

    /** The same as CSV; null where it is not answered in both ways. */
    @Nullable
    String table(String operation) {
        return of(operation).path("csv").asStringOpt().orElse(null);
    }

    private JsonNode of(String operation) {
        JsonNode example = tree.path("operations").path(operation);
        if (example.isMissingNode()) {
            throw new IllegalStateException("examples.json has nothing for " + operation);
        }
        return example;
    }
}
