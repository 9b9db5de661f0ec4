package eu.vigie;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import eu.vigie.cli.Vigie;

/** The process is killed while it takes documents in and assesses them. */
class KillTest {

    /** Each costs a start; {@code -Dvigie.kills=…} asks for more. */
    private static final int KILLS = Integer.getInteger("vigie.kills", 2);
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @TempDir
    Path folder;

    /** Addresses of jobs that were acknowledged, and what was sent. */
    private final Map<String, String> acknowledged = new ConcurrentHashMap<>();
    private final Random random = new Random();

    @Test
    void nothing_that_was_acknowledged_is_lost_or_half_done_and_findings_follow_from_the_ledger() throws Exception {
        Path store = folder.resolve("store");
        for (int kill = 0; kill < KILLS; kill++) {
            try (RunningVigie vigie = RunningVigie.in(store)) {
                String round = "round " + kill;
                Thread sender = Thread.ofVirtual().start(() -> sendUntilKilled(vigie, round));
                while (acknowledged.isEmpty() && sender.isAlive()) {
                    Thread.sleep(5);
                }
                Thread.sleep(random.nextInt(1_500));
                vigie.process().destroyForcibly().onExit().join();
                sender.join();
            }
        }
        try (RunningVigie vigie = RunningVigie.in(store)) {
            assertThat(acknowledged).isNotEmpty();
            for (Map.Entry<String, String> sent : acknowledged.entrySet()) {
                JsonNode job = get(vigie, sent.getKey() + "?wait=60s");
                assertThat(job.path("state").asString()).as(job.toString()).isEqualTo("SUCCEEDED");
                assertThat(text(vigie, job.at("/links/result").asString() + "/content")).isEqualTo(sent.getValue());
            }
            String made = assess(vigie, sendFor(vigie, "consortia", consortium("last")),
                    sendFor(vigie, "boms", bom("last")));
            assertThat(text(vigie, made)).isEqualTo(commandLine(vigie, consortium("last"), bom("last")));
        }
    }

    private void sendUntilKilled(RunningVigie vigie, String round) {
        try {
            for (int i = 0;; i++) {
                send(vigie, "knowledge", register(round + " " + i));
                send(vigie, "boms", bom(round + " " + i));
                send(vigie, "consortia", consortium(round + " " + i));
            }
        } catch (IOException e) {
            // it was killed
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private String send(RunningVigie vigie, String collection, String text) throws IOException, InterruptedException {
        HttpResponse<String> answer = post(vigie, "/api/v1/" + collection + "?name=" + collection,
                "application/octet-stream", text);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(202);
        String job = answer.headers().firstValue("Location").orElseThrow();
        acknowledged.put(job, text);
        return job;
    }

    private String sendFor(RunningVigie vigie, String collection, String text)
            throws IOException, InterruptedException {
        String result = get(vigie, send(vigie, collection, text) + "?wait=60s").at("/links/result").asString();
        return result.substring(result.lastIndexOf('/') + 1);
    }

    private static String assess(RunningVigie vigie, String consortium, String bom)
            throws IOException, InterruptedException {
        String order = "{\"consortium\": \"%s\", \"boms\": [\"%s\"], \"asOf\": \"2026-11-22\"}".formatted(consortium,
                bom);
        String job = post(vigie, "/api/v1/assessments", "application/json", order).headers().firstValue("Location")
                .orElseThrow();
        return get(vigie, job + "?wait=60s").at("/links/result").asString();
    }

    /** The same by the command line, on the knowledge that the ledger lists, in its order. */
    private String commandLine(RunningVigie vigie, String consortium, String bom)
            throws IOException, InterruptedException {
        Path files = Files.createDirectory(folder.resolve("files"));
        List<String> words = new ArrayList<>(List.of("assess", "--consortium",
                Files.writeString(files.resolve("consortia"), consortium).toString(), "--bom",
                Files.writeString(files.resolve("boms"), bom).toString(), "--as-of", "2026-11-22", "--format", "json"));
        for (JsonNode entry : get(vigie, "/api/v1/knowledge?limit=1000").path("items")) {
            Path file = Files.createDirectory(files.resolve(entry.path("id").asString())).resolve("knowledge");
            Files.writeString(file, text(vigie, entry.at("/links/content").asString()));
            words.addAll(List.of("--knowledge", file.toString()));
        }
        StringWriter out = new StringWriter();
        Vigie.run(new PrintWriter(out), new PrintWriter(new StringWriter()), words.toArray(String[]::new));
        return out.toString();
    }

    private static String consortium(String name) {
        return """
                {"name": "%s", "members": [{"party": {"name": "Aube SA", "jurisdiction": "FR"},
                 "roles": ["coordinator"], "capital": {"exact": "100"}}]}""".formatted(name);
    }

    private static String bom(String part) {
        return "part,quantity,manufacturer\n" + part + ",2,Nordwind AB\n";
    }

    private static String register(String holder) {
        return """
                @prefix vigie: <urn:vigie:ontology#> .
                @prefix bods:  <https://vocab.openownership.org/terms#> .
                @prefix skos:  <http://www.w3.org/2004/02/skos/core#> .
                <urn:example:nordwind> a vigie:Company ; skos:prefLabel "Nordwind AB" ; vigie:jurisdiction "SE" .
                <urn:example:%1$s> a vigie:Company ; skos:prefLabel "%2$s" ; vigie:jurisdiction "US" .
                [] a bods:VotingRights ; vigie:holder <urn:example:%1$s> ; vigie:company <urn:example:nordwind> ;
                    bods:shareExact 1 .
                """.formatted(holder.replace(' ', '-'), holder);
    }

    private static HttpResponse<String> post(RunningVigie vigie, String path, String type, String body)
            throws IOException, InterruptedException {
        return CLIENT.send(request(vigie, path).header("Content-Type", type).POST(BodyPublishers.ofString(body, UTF_8))
                .build(), BodyHandlers.ofString(UTF_8));
    }

    private static JsonNode get(RunningVigie vigie, String path) throws IOException, InterruptedException {
        return JsonMapper.shared().readTree(text(vigie, path));
    }

    private static String text(RunningVigie vigie, String path) throws IOException, InterruptedException {
        return CLIENT.send(request(vigie, path).build(), BodyHandlers.ofString(UTF_8)).body();
    }

    private static HttpRequest.Builder request(RunningVigie vigie, String path) throws IOException {
        return HttpRequest.newBuilder(URI.create(vigie.address() + path)).header("Authorization",
                "Bearer " + vigie.key());
    }
}
