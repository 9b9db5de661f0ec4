package eu.vigie.web;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the service said. */
record Answer(int status, HttpResponse<byte[]> response) {

    static Answer of(HttpResponse<byte[]> response) {
        return new Answer(response.statusCode(), response);
    }

    byte[] bytes() {
        return response.body();
    }

    String text() {
        return new String(bytes(), StandardCharsets.UTF_8);
    }

    JsonNode json() {
        return JsonMapper.shared().readTree(bytes());
    }

    /** Empty when it is not there. */
    String header(String name) {
        return response.headers().firstValue(name).orElse("");
    }
}
