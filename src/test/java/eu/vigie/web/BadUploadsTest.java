package eu.vigie.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import com.sun.net.httpserver.HttpServer;

import tools.jackson.databind.JsonNode;

import eu.vigie.Aurora;
import eu.vigie.supplychain.Document;
import eu.vigie.web.OneService.Shared;

/** What cannot be used fails with its place, and nothing of it is kept. */
@ExtendWith({OneService.class, OutputCaptureExtension.class})
class BadUploadsTest {

    private static final String CONSORTIUM = """
            {"name": "Aube", "members": [{"party": {"name": "Aube SA", "jurisdiction": "FR"},
             "roles": ["coordinator"], "capital": {"exact": "100"}}]}""";

    private final RunningService service;

    BadUploadsTest(Shared shared) {
        this.service = shared.service();
    }

    static Stream<Arguments> bad() throws IOException {
        return Stream.of(
                Arguments.of("consortia", "cut off", "{\"name\": \"Aube\", \"members\": [", "line 1, column"),
                Arguments.of("consortia", "a member twice", "{\"name\": \"A\", \"name\": \"B\"}", "line 1, column"),
                Arguments.of("consortia", "an unknown member", "{\"name\": \"A\", \"membres\": []}", "/membres"),
                share("\"100.01\""), share("\"-1\""), share("\"1e99999999\""), share("1e99999999"),
                share("\"50,1\""), share("\"NaN\""),
                Arguments.of("consortia", "no such country", CONSORTIUM.replace("\"FR\"", "\"ZZ\""),
                        "/members/0/party/jurisdiction"),
                Arguments.of("consortia", "nesting without end", "{\"name\":" + "[".repeat(100_000), ""),
                Arguments.of("consortia", "a bill of materials", Files.readString(Aurora.BOMS.get(1)), "line 1"),
                Arguments.of("boms", "a consortium", CONSORTIUM, ""),
                Arguments.of("boms", "no text", "PK\u0003\u0004\u0000\u0000", ""),
                Arguments.of("boms", "a reference twice",
                        cyclonedx(
                                """
                        {"type": "device", "name": "A", "bom-ref": "x"}, {"type": "device", "name": "B", "bom-ref": "x"}"""),
                        "/components/1/bom-ref"),
                Arguments.of("boms", "a reference to nothing", cyclonedx("""
                        {"type": "device", "name": "A", "bom-ref": "a"}],
                        "dependencies": [{"ref": "a", "dependsOn": ["gone"]}"""), "/dependencies/0/dependsOn/0"),
                Arguments.of("boms", "a loop", "part,parent,quantity\nA,B,1\nB,A,1\n", "row 3, column \"parent\""),
                Arguments.of("boms", "an entity of XML",
                        "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><a>&x;</a>", "line 1, column"),
                Arguments.of("knowledge", "no Turtle", "@prefix \"x%:b (", "line 1, column"),
                Arguments.of("knowledge", "a subject that is not there", bods("gone", "50"),
                        "/1/recordDetails/subject"),
                Arguments.of("knowledge", "a share over 100", bods("e1", "150"), "/1/recordDetails/interests/0"),
                Arguments.of("knowledge", "nothing that we know", "<urn:a> <urn:b> <urn:c> .", ""));
    }

    private static Arguments share(String exact) {
        return Arguments.of("consortia", "a share of " + exact, CONSORTIUM.replace("\"100\"", exact),
                "/members/0/capital/exact");
    }

    private static String cyclonedx(String components) {
        return "{\"bomFormat\": \"CycloneDX\", \"specVersion\": \"1.6\", \"components\": [" + components + "]}";
    }

    private static String bods(String subject, String share) {
        String common = """
                "recordStatus": "new", "declarationSubject": "e1", "statementDate": "2026-01-01", "publicationDetails":
                {"publicationDate": "2026-01-01", "bodsVersion": "0.4", "publisher": {"name": "Register"}},""";
        return """
                [{"statementId": "s-e1-000000000000000000000000000", "recordId": "e1", "recordType": "entity", %s
                  "recordDetails": {"isComponent": false, "entityType": {"type": "registeredEntity"}, "name": "Aube SA"}},
                 {"statementId": "s-r1-000000000000000000000000000", "recordId": "r1", "recordType": "relationship", %s
                  "recordDetails": {"isComponent": false, "subject": "%s", "interestedParty": "e1",
                   "interests": [{"type": "shareholding", "directOrIndirect": "direct", "share": {"exact": %s}}]}}]"""
                .formatted(common, common, subject, share);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("bad")
    void a_bad_document_fails_with_its_place_and_nothing_of_it_is_kept(String collection, String what, String text,
            String place) {
        String before = kept();
        Answer job = send(collection, what, text);
        assertThat(job.json().path("state").asString()).isEqualTo("FAILED");
        assertThat(job.json().at("/problems/0/place").asString()).contains(place);
        assertThat(job.json().path("problems")).isNotEmpty().allSatisfy(problem -> {
            assertThat(problem.path("document").asString()).isEqualTo(what);
            assertThat(problem.path("problem").asString()).isNotEmpty();
            assertThat(problem.path("remedy").asString()).isNotEmpty();
        });
        assertThat(job.text()).doesNotContain("Exception", "\\tat ", "StreamRead", "eu.vigie");
        assertThat(job.json().path("links").has("result")).isFalse();
        assertThat(kept()).isEqualTo(before);
        assertThat(service.get("/api/v1/" + collection + "/" + hash(text)).status()).isEqualTo(404);
    }

    @Test
    void lines_that_cannot_be_used_are_counted_and_named_and_the_rest_is_taken() {
        JsonNode job = send("boms", "rows.csv", """
                part,quantity,manufacturer,country of origin
                P1,many,Aube SA,FR
                P2,2,Aube SA,ZZ
                ,3,Aube SA,FR
                P4,4,Aube SA,FR
                """).json();
        assertThat(job.path("state").asString()).isEqualTo("SUCCEEDED");
        assertThat(job.at("/counts/read").asInt()).isEqualTo(4);
        assertThat(job.at("/counts/rejected").asInt()).isEqualTo(1);
        assertThat(job.path("problems")).extracting(each -> each.path("place").asString()).contains(
                "row 2, column \"quantity\"", "row 3, column \"country of origin\"").anyMatch(p -> p.contains("row 4"));
    }

    @Test
    void nothing_that_is_sent_opens_a_connection_or_a_file(@TempDir Path folder) throws IOException {
        Path canary = Files.writeString(folder.resolve("canary.jsonld"), "{\"canary\": \"seen\"}");
        AtomicInteger hits = new AtomicInteger();
        HttpServer trap = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        trap.createContext("/", exchange -> {
            hits.incrementAndGet();
            exchange.sendResponseHeaders(200, -1);
        });
        trap.start();
        try {
            String there = "http://127.0.0.1:" + trap.getAddress().getPort() + "/x";
            for (String address : new String[]{there, canary.toUri().toString()}) {
                for (String text : new String[]{
                        "{\"@context\": \"%s\", \"@id\": \"urn:x\", \"@type\": \"Company\"}".formatted(address),
                        "@base <%s> . @import <%s> . <> a <java:java.lang.Runtime> .".formatted(address, address),
                        "LOAD <%s>".formatted(address),
                        "<?xml version=\"1.0\"?><!DOCTYPE a SYSTEM \"%s\"><a/>".formatted(address)}) {
                    assertThat(send("knowledge", address, text).json().path("state").asString()).isEqualTo("FAILED");
                }
                Answer named = send("boms", address, "part,quantity\n" + "{\"$ref\": \"" + address + "\"},1\n");
                assertThat(named.text()).doesNotContain("canary\"", "seen");
            }
        } finally {
            trap.stop(0);
        }
        assertThat(hits).hasValue(0);
    }

    @Test
    void a_name_is_data_wherever_it_points() throws IOException {
        String name = "../../../vigie-canary\u0000\r\nSet-Cookie: a=b";
        Answer job = send("boms", name, "part,quantity\nP-" + name.hashCode() + ",1\n");
        assertThat(job.json().path("state").asString()).isEqualTo("SUCCEEDED");
        assertThat(job.json().at("/document/name").asString()).isEqualTo(name);
        Answer content = service.get(job.json().at("/links/result").asString() + "/content");
        assertThat(content.header("Set-Cookie")).isEmpty();
        assertThat(content.header("Content-Disposition")).doesNotContain("..");
        try (Stream<Path> files = Files.walk(service.store().getParent())) {
            assertThat(files.map(Path::toString)).noneMatch(each -> each.contains("vigie-canary"));
        }
    }

    @ParameterizedTest
    @CsvSource({"file, file", "file, other"})
    void a_form_with_a_second_file_is_refused_whole(String first, String second) {
        String before = kept();
        String form = formPart(first, "one.csv") + formPart(second, "two.csv") + "--b--\r\n";
        Answer answer = service.post("/api/v1/boms", "multipart/form-data; boundary=b", form.getBytes(UTF_8));
        assertThat(answer.status()).as(answer.text()).isEqualTo(400);
        assertThat(answer.json().at("/problems/0/place").asString()).isEqualTo(second);
        assertThat(answer.json().at("/problems/0/value").asString()).contains("two.csv");
        assertThat(kept()).isEqualTo(before);
    }

    private static String formPart(String name, String file) {
        return "--b\r\nContent-Disposition: form-data; name=\"" + name + "\"; filename=\"" + file
                + "\"\r\n\r\npart,quantity\n" + file + ",1\n\r\n";
    }

    @Test
    void a_body_that_is_cut_off_is_refused_in_plain_words(CapturedOutput log) throws IOException {
        String before = kept();
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), service.port())) {
            socket.getOutputStream().write(("POST /api/v1/boms HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer "
                    + service.key() + "\r\nContent-Type: application/octet-stream\r\nContent-Length: 1000\r\n\r\n"
                    + "part,quantity\nA,1\n").getBytes(UTF_8));
            socket.shutdownOutput();
            String answer = new String(socket.getInputStream().readAllBytes(), UTF_8);
            assertThat(answer).startsWith("HTTP/1.1 400").contains("ended before all of its body had come");
        }
        assertThat(log.getAll()).doesNotContain("ClientAbortException", "incident");
        assertThat(kept()).isEqualTo(before);
    }

    private Answer send(String collection, String name, String text) {
        return service.done(service.post(
                "/api/v1/" + collection + "?name=" + java.net.URLEncoder.encode(name, UTF_8),
                "application/octet-stream", text.getBytes(UTF_8)));
    }

    private String kept() {
        return service.get("/actuator/health").json().at("/components/ledger").toString()
                + service.get("/api/v1/consortia").text() + service.get("/api/v1/boms").text()
                + service.get("/api/v1/knowledge").text();
    }

    private static String hash(String text) {
        return Document.of("", text.getBytes(UTF_8)).sha256();
    }
}
