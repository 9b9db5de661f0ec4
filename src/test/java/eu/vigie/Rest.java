package eu.vigie;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A client of one {@link RunningVigie}. */
final class Rest {

    private static final Duration LONGEST = Duration.ofSeconds(150);

    private final HttpClient client = HttpClient.newHttpClient();
    private final String address;
    private final String key;

    Rest(RunningVigie vigie) {
        this.address = vigie.address();
        this.key = vigie.key();
    }

    /** Posts a document or an order, which must be acknowledged; the address of its job. */
    String sent(String path, String text) throws IOException, InterruptedException {
        String type = path.endsWith("/assessments") ? "application/json" : "application/octet-stream";
        HttpResponse<String> answer = client.send(
                request(path).header("Content-Type", type).POST(BodyPublishers.ofString(text, UTF_8)).build(),
                BodyHandlers.ofString(UTF_8));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(202);
        return answer.headers().firstValue("Location").orElseThrow();
    }

    /** Posts it and waits; the address of what became of it. */
    String made(String path, String text) throws IOException, InterruptedException {
        JsonNode job = finished(sent(path, text));
        assertThat(job.path("state").asString()).as(job.toString()).isEqualTo("SUCCEEDED");
        return job.at("/links/result").asString();
    }

    /** The job when it is finished, however many wait before it; as it stands when none gets done in a minute. */
    JsonNode finished(String job) throws IOException, InterruptedException {
        long before = Long.MAX_VALUE;
        while (true) {
            JsonNode answer = json(job + "?wait=60s");
            String state = answer.path("state").asString("");
            long left = json("/actuator/health").at("/components/jobs/details/unfinished").asLong();
            if (!List.of("QUEUED", "RUNNING").contains(state) || left >= before) {
                return answer;
            }
            before = left;
        }
    }

    /** Everything that a collection lists, page after page. */
    List<JsonNode> all(String collection) throws IOException, InterruptedException {
        List<JsonNode> items = new ArrayList<>();
        String cursor = "";
        while (true) {
            JsonNode page = json(collection + "?limit=1000" + cursor);
            page.path("items").forEach(items::add);
            if (!page.has("next")) {
                return items;
            }
            cursor = "&cursor=" + page.path("next").asString();
        }
    }

    String text(String path) throws IOException, InterruptedException {
        return text(path, "en");
    }

    String text(String path, String language) throws IOException, InterruptedException {
        return client.send(request(path).header("Accept-Language", language).build(), BodyHandlers.ofString(UTF_8))
                .body();
    }

    private JsonNode json(String path) throws IOException, InterruptedException {
        return JsonMapper.shared().readTree(text(path));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(address + path)).timeout(LONGEST).header("Authorization",
                "Bearer " + key);
    }
}
