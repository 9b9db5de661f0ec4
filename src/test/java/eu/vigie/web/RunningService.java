package eu.vigie.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.springframework.context.ConfigurableApplicationContext;

/** The service in this process, on a port of its own, spoken to over HTTP. */
record RunningService(ConfigurableApplicationContext context, Path store) implements AutoCloseable {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    static RunningService over(Path store, String... settings) {
        List<String> arguments = new ArrayList<>(List.of("--server.port=0", "--vigie.store=" + store));
        arguments.addAll(List.of(settings));
        return new RunningService(VigieApplication.start(arguments.toArray(String[]::new)), store);
    }

    int port() {
        return VigieApplication.port(context);
    }

    String key() {
        try {
            return Files.readString(store.resolve("api-key")).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @param headers names and values, one after the other */
    Answer get(String path, String... headers) {
        return send(request(path, headers).header("Authorization", "Bearer " + key()));
    }

    Answer post(String path, String type, byte[] body, String... headers) {
        return send(request(path, headers).header("Authorization", "Bearer " + key()).header("Content-Type", type)
                .POST(BodyPublishers.ofByteArray(body)));
    }

    /** With no key but what the headers have. */
    Answer bare(String method, String path, String... headers) {
        BodyPublisher body = List.of("GET", "HEAD").contains(method)
                ? BodyPublishers.noBody()
                : BodyPublishers.ofString("{}");
        return send(request(path, headers).method(method, body));
    }

    /** What a browser sends from a form: with no key but what the body has. */
    Answer bare(String path, String type, String body) {
        return send(request(path).header("Content-Type", type).POST(BodyPublishers.ofString(body)));
    }

    /** The job that the answer speaks of, once it is finished. */
    Answer done(Answer accepted) {
        if (accepted.status() != 202) {
            throw new IllegalStateException("not taken on: " + accepted.text());
        }
        return get(accepted.header("Location") + "?wait=60s");
    }

    private HttpRequest.Builder request(String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port() + path));
        return headers.length == 0 ? request : request.headers(headers);
    }

    private static Answer send(HttpRequest.Builder request) {
        try {
            return Answer.of(CLIENT.send(request.build(), BodyHandlers.ofByteArray()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        context.close();
    }
}
