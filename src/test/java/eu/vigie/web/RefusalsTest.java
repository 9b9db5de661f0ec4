package eu.vigie.web;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import tools.jackson.databind.JsonNode;

import eu.vigie.Aurora;
import eu.vigie.web.OneService.Shared;

/** Requests that cannot be answered are answered with a problem document, whoever finds the fault. */
@ExtendWith(OneService.class)
class RefusalsTest {

    private static final String NOTHING = "0".repeat(64);

    private final Shared shared;
    private final RunningService service;

    RefusalsTest(Shared shared) {
        this.shared = shared;
        this.service = shared.service();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/boms/x", "/api/v1/boms/" + "0000", "/api/v1/consortia/x/content",
            "/api/v1/knowledge/x", "/api/v1/jobs/x", "/api/v1/jobs/00000000-0000-0000-0000-000000000000",
            "/api/v1/assessments/x", "/api/v1/assessments/x/findings", "/api/v1/assessments/x/findings/y",
            "/api/v1/nothing", "/api/v1", "/nothing", "/actuator/env", "/error/nothing"})
    void what_is_not_there_is_404(String path) {
        assertProblem(service.get(path), 404);
    }

    @Test
    void a_document_is_not_there_under_another_kind() {
        assertProblem(service.get("/api/v1/consortia/" + SentSamples.hash(Aurora.BOMS.get(0))), 404);
    }

    @Test
    void a_finding_that_is_not_there_is_404() {
        assertProblem(service.get(shared.assessment("ai-gigafactory") + "/findings/" + NOTHING), 404);
    }

    @ParameterizedTest
    @CsvSource({"boms, image/png", "boms, application/x-www-form-urlencoded", "boms, nonsense", "consortia, text/csv",
            "knowledge, application/rdf+xml", "assessments, text/plain"})
    void another_content_type_is_415_and_told_what_is_taken(String collection, String type) {
        Answer answer = service.post("/api/v1/" + collection, type, "x".getBytes(UTF_8));
        assertProblem(answer, 415);
        assertThat(answer.json().path("detail").asString()).contains(type, "application/json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "--x\r\n",
            "--x\r\nContent-Disposition: form-data; name=other; filename=a\r\n\r\na\r\n--x--\r\n",
            "--x\r\nContent-Disposition: form-data; name=file\r\n\r\na\r\n--x--\r\n"})
    void a_form_without_its_file_is_400(String form) {
        assertProblem(service.post("/api/v1/boms", "multipart/form-data; boundary=x", form.getBytes(UTF_8)), 400);
    }

    @Test
    void another_method_is_405_and_told_which_there_are() {
        Answer answer = service.bare("DELETE", "/api/v1/boms", "Authorization", "Bearer " + service.key());
        assertProblem(answer, 405);
        assertThat(answer.header("Allow")).contains("GET", "POST");
    }

    @Test
    void what_nobody_makes_is_406() {
        assertProblem(service.get("/api/v1/boms", "Accept", "text/html"), 406);
    }

    @Test
    void an_empty_body_is_400() {
        assertProblem(service.post("/api/v1/boms", "text/csv", new byte[0]), 400);
    }

    @Test
    void a_document_beyond_the_bound_is_413_and_nothing_of_it_is_kept() {
        String before = service.get("/api/v1/boms").text();
        assertProblem(service.post("/api/v1/boms", "text/csv", new byte[OneService.MOST_BYTES + 1]), 413);
        assertThat(service.get("/api/v1/boms").text()).isEqualTo(before);
    }

    @Test
    void a_document_beyond_the_bound_is_refused_before_it_is_sent_when_the_client_asks_first() throws IOException {
        String answer = raw("POST /api/v1/boms HTTP/1.1\r\nHost: 127.0.0.1\r\nAuthorization: Bearer " + service.key()
                + "\r\nContent-Type: text/csv\r\nContent-Length: 99999999999\r\nExpect: 100-continue\r\nConnection: close\r\n\r\n");
        assertThat(answer).startsWith("HTTP/1.1 413").contains("application/problem+json");
    }

    @Test
    void whoever_has_no_key_need_not_send_the_document() throws IOException {
        String answer = raw("POST /api/v1/boms HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: text/csv\r\n"
                + "Content-Length: 1000000\r\nExpect: 100-continue\r\nConnection: close\r\n\r\n");
        assertThat(answer).startsWith("HTTP/1.1 401");
    }

    @Test
    void a_name_beyond_255_characters_is_400() {
        assertProblem(service.post("/api/v1/boms?name=" + "n".repeat(256), "text/csv", "x".getBytes(UTF_8)), 400);
    }

    static Stream<Arguments> badOrders() {
        String bom = "\"boms\": [\"" + SentSamples.hash(Aurora.BOMS.get(0)) + "\"]";
        String consortium = "\"consortium\": \"" + SentSamples.hash(Aurora.CONSORTIUM) + "\"";
        return Stream.of(Arguments.of("{", "line 1, column"), Arguments.of("[]", ""),
                Arguments.of("{" + bom + "}", "/consortium"), Arguments.of("{" + consortium + "}", "/boms"),
                Arguments.of("{" + consortium + ", \"boms\": []}", "/boms"),
                Arguments.of("{" + consortium + ", " + bom + ", \"colour\": 1}", "/colour"),
                Arguments.of("{" + consortium + ", " + bom + ", \"asOf\": \"2026-02-30\"}", "/asOf"),
                Arguments.of("{" + consortium + ", " + bom + ", \"profile\": \"other\"}", "/profile"),
                Arguments.of("{" + consortium + ", \"boms\": [\"" + NOTHING + "\"]}", "/boms/0"),
                Arguments.of("{\"consortium\": \"" + NOTHING + "\", " + bom + "}", "/consortium"),
                Arguments.of("{" + consortium + ", " + consortium + ", " + bom + "}", "line 1, column"));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("badOrders")
    void an_order_that_cannot_be_carried_out_is_422_with_the_place(String order, String place) {
        Answer answer = service.post("/api/v1/assessments", "application/json", order.getBytes(UTF_8));
        assertProblem(answer, 422);
        assertThat(answer.json().at("/problems/0/place").asString()).contains(place);
        assertThat(answer.json().at("/problems/0/remedy").asString()).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({"jobs/x?wait=9m, wait", "jobs/x?wait=61s, wait", "boms?limit=-1, limit", "boms?limit=many, limit",
            "boms?cursor=!, cursor", "boms?colour=red, colour", "boms/x?colour=red, colour"})
    void a_parameter_that_is_not_understood_is_400_and_named(String path, String parameter) {
        Answer answer = service.get("/api/v1/" + path);
        assertProblem(answer, 400);
        assertThat(answer.json().at("/problems/0/place").asString()).isEqualTo(parameter);
    }

    /** What Tomcat refuses, ahead of everything of ours. */
    @ParameterizedTest
    @ValueSource(strings = {"GET /api/v1/%zz HTTP/1.1", "GET /api/v1/boms/..%2f..%2fpasswd HTTP/1.1",
            "GET /api/v1/<script> HTTP/1.1", "GET /api/v1/../../etc/passwd HTTP/1.1", "GET /api/v1/boms;x=1 HTTP/1.1",
            "NOTHING /api/v1/boms HTTP/1.1", "TRACE / HTTP/1.1", "GET /api/v1/boms?name=%zz HTTP/1.1"})
    void a_request_in_no_form_is_answered_as_a_problem_too(String line) throws IOException {
        String answer = raw(line + "\r\nHost: 127.0.0.1\r\nAuthorization: Bearer " + service.key()
                + "\r\nConnection: close\r\n\r\n");
        assertThat(answer).matches("(?s)HTTP/1.1 40[05].*").contains("application/problem+json")
                .doesNotContain("<html", "Exception", "Tomcat");
    }

    private String raw(String request) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", service.port())) {
            socket.setSoTimeout(20_000);
            socket.getOutputStream().write(request.getBytes(US_ASCII));
            socket.getOutputStream().flush();
            return new String(socket.getInputStream().readAllBytes(), UTF_8);
        }
    }

    private static void assertProblem(Answer answer, int status) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
        JsonNode problem = answer.json();
        assertThat(problem.path("status").asInt()).isEqualTo(status);
        assertThat(problem.path("title").asString()).isNotEmpty();
        assertThat(problem.path("detail").asString()).isNotEmpty();
        assertThat(answer.text()).doesNotContain("Exception", "\\tat ", "eu.vigie", "springframework",
                "static resource");
    }
}
