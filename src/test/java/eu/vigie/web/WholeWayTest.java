package eu.vigie.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import tools.jackson.databind.JsonNode;

import eu.vigie.Aurora;
import eu.vigie.cli.Vigie;
import eu.vigie.web.OneService.Shared;

/** Documents in, findings out, as a user goes. */
@ExtendWith(OneService.class)
class WholeWayTest {

    private final Shared shared;
    private final RunningService service;

    WholeWayTest(Shared shared) {
        this.shared = shared;
        this.service = shared.service();
    }

    @Test
    void each_document_becomes_a_job_that_says_what_was_read() {
        assertThat(shared.jobs()).extracting(job -> job.json().path("state").asString()).containsOnly("SUCCEEDED");
        assertThat(shared.jobs()).extracting(job -> job.json().at("/counts/read").asInt()).containsExactly(4, 211, 126,
                31, 132, 29);
        assertThat(shared.jobs()).extracting(job -> job.json().at("/document/name").asString()).containsExactly(
                "consortium.json", "aurora-it.cdx.json", "aurora-batiment.csv", "register-members.bods.json",
                "register-suppliers.bods.json", "dossier.ttl");
    }

    @Test
    void work_is_taken_on_with_202_and_the_address_of_its_job() {
        Answer taken = service.post("/api/v1/boms", "text/csv", SentSamples.bytes(Aurora.BOMS.get(1)));
        assertThat(taken.status()).isEqualTo(202);
        assertThat(taken.header("Location")).isEqualTo(taken.json().at("/links/self").asString())
                .startsWith("/api/v1/jobs/");
        assertThat(service.done(taken).json().path("id")).isEqualTo(taken.json().path("id"));
    }

    @ParameterizedTest
    @CsvSource({"ai-gigafactory, en", "ai-gigafactory, fr", "ai-gigafactory-strict, en", "ai-gigafactory-strict, fr"})
    void an_assessment_is_byte_for_byte_that_of_the_command_line(String profile, String language,
            @TempDir Path folder) throws Exception {
        byte[] served = service.get(shared.assessment(profile), "Accept-Language", language).bytes();
        assertThat(new String(served, "UTF-8"))
                .isEqualTo(Files.readString(commandLine(folder.resolve("out.json"), profile, language)));
    }

    private static Path commandLine(Path output, String profile, String language) {
        List<String> words = new ArrayList<>(List.of("assess", "--consortium", Aurora.CONSORTIUM.toString()));
        Aurora.BOMS.forEach(bom -> words.addAll(List.of("--bom", bom.toString())));
        Aurora.KNOWLEDGE.forEach(each -> words.addAll(List.of("--knowledge", each.toString())));
        words.addAll(
                List.of("--profile", profile, "--as-of", Aurora.DAY.toString(), "--format", "json", "--lang", language,
                        "--output", output.toString()));
        Vigie.run(new PrintWriter(new StringWriter()), new PrintWriter(new StringWriter()),
                words.toArray(String[]::new));
        return output;
    }

    @Test
    void the_same_documents_and_order_are_recorded_once() {
        String before = shared.assessment("ai-gigafactory");
        JsonNode health = service.get("/actuator/health").json();
        List<Answer> again = SentSamples.sendTo(service);
        assertThat(again).extracting(job -> job.json().at("/links/result"))
                .isEqualTo(shared.jobs().stream().map(job -> job.json().at("/links/result")).toList());
        assertThat(SentSamples.assess(service, "ai-gigafactory")).isEqualTo(before);
        assertThat(service.get("/actuator/health").json()).isEqualTo(health);
    }

    @Test
    void a_document_comes_back_as_it_was_sent_and_as_a_file_to_keep() {
        String self = shared.jobs().get(2).json().at("/links/result").asString();
        JsonNode known = service.get(self).json();
        Answer content = service.get(known.at("/links/content").asString());
        assertThat(content.bytes()).isEqualTo(SentSamples.bytes(Aurora.BOMS.get(1)));
        assertThat(content.header("Content-Disposition")).startsWith("attachment");
        assertThat(known.path("sha256").asString()).isEqualTo(SentSamples.hash(Aurora.BOMS.get(1)));
        assertThat(known.path("name").asString()).isEqualTo("aurora-batiment.csv");
        assertThat(known.at("/summary/lines").asInt()).isEqualTo(126);
        assertThat(known.path("recordedBy").asString()).isEqualTo("administrator");
    }

    @Test
    void the_result_of_a_knowledge_job_says_what_counts_and_what_was_not_read() {
        for (Answer job : shared.jobs().subList(3, 6)) {
            JsonNode summary = service.get(job.json().at("/links/result").asString()).json().path("summary");
            assertThat(summary.path("statements").asInt()).isEqualTo(job.json().at("/counts/read").asInt());
            assertThat(summary.path("used").asInt() + summary.path("superseded").asInt())
                    .isEqualTo(summary.path("statements").asInt());
            assertThat(summary.path("unknownFields").isObject()).isTrue();
            assertThat(summary.path("notUnderstood").isObject()).isTrue();
        }
    }

    /** As the command says it, beside all other knowledge. */
    @Test
    void what_came_of_a_knowledge_document_is_told_with_the_parties_that_others_describe_too() {
        Answer job = shared.jobs().get(5);
        String reading = job.json().at("/links/result").asString() + "/reading";
        JsonNode told = service.get(reading).json();

        assertThat(told.path("documents")).hasSize(1);
        assertThat(told.at("/documents/0/document").asString()).isEqualTo("dossier.ttl");
        assertThat(told.at("/documents/0/read").asInt()).isEqualTo(job.json().at("/counts/read").asInt());
        assertThat(told.path("merged")).allMatch(party -> party.path("statements").findValuesAsString("document")
                .contains("dossier.ttl"));
        assertThat(told.path("conflicts").isArray()).isTrue();
        assertThat(service.get(reading, "Accept-Language", "fr").header("Content-Language")).isEqualTo("fr");
        assertThat(service.get("/api/v1/knowledge/" + "0".repeat(64) + "/reading").status()).isEqualTo(404);
    }

    @Test
    void what_was_recorded_is_listed_page_by_page() {
        JsonNode whole = service.get("/api/v1/knowledge").json();
        assertThat(whole.path("items")).extracting(each -> each.path("name").asString())
                .containsExactly("register-members.bods.json", "register-suppliers.bods.json", "dossier.ttl");
        List<JsonNode> pages = new ArrayList<>();
        String cursor = "";
        do {
            JsonNode page = service.get("/api/v1/knowledge?limit=1&cursor=" + cursor).json();
            page.path("items").forEach(pages::add);
            cursor = page.path("next").asString("");
        } while (!cursor.isEmpty());
        assertThat(pages).isEqualTo(whole.path("items").values().stream().toList());
    }

    @Test
    void a_document_of_several_megabytes_may_come_as_a_form_too() {
        String sheet = "part,quantity,note\n" + ("P,1," + "n".repeat(994) + "\n").repeat(2_000);
        Answer job = service.done(service.post("/api/v1/boms", "multipart/form-data; boundary=x", ("--x\r\n"
                + "Content-Disposition: form-data; name=\"file\"; filename=\"sheet.csv\"\r\n\r\n" + sheet
                + "\r\n--x--\r\n").getBytes(UTF_8)));
        assertThat(job.json().at("/document/name").asString()).isEqualTo("sheet.csv");
        assertThat(job.json().at("/counts/read").asInt()).isEqualTo(2_000);
        assertThat(service.get(job.json().at("/links/result").asString() + "/content").text()).isEqualTo(sheet);
    }

    @Test
    void an_answer_that_did_not_change_is_not_sent_again() {
        for (String path : List.of(shared.assessment("ai-gigafactory"), shared.assessment("ai-gigafactory")
                + "/findings?limit=1", "/api/v1/boms/" + SentSamples.hash(Aurora.BOMS.get(0)))) {
            String tag = service.get(path).header("ETag");
            Answer again = service.get(path, "If-None-Match", tag);
            assertThat(again.status()).as(path).isEqualTo(304);
            assertThat(again.bytes()).isEmpty();
        }
    }

    @Test
    void whoever_waits_for_a_job_is_told_when_it_is_finished() {
        Answer taken = service.post("/api/v1/consortia", "application/json", SentSamples.bytes(Aurora.CONSORTIUM));
        assertThat(service.get(taken.header("Location") + "?wait=60s").json().path("finishedAt").asString())
                .isNotEmpty();
    }
}
