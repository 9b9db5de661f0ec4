package eu.vigie;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** As much of curl as the pages use: headers, a body as text or from a file, a form with a file, an address. */
final class Curl {

    private static final String BOUNDARY = "one-file-and-nothing-else";

    private Curl() {}

    /**
     * @param words the command's, without its name
     * @return the answer's body
     */
    static String run(List<String> words) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder();
        BodyPublisher body = null;
        for (int i = 0; i < words.size(); i++) {
            switch (words.get(i)) {
                case "-s" -> {
                }
                case "-H" -> header(request, words.get(++i));
                case "--data-binary", "-d" -> body = body(words.get(++i));
                case "-F" -> {
                    header(request, "Content-Type: multipart/form-data; boundary=" + BOUNDARY);
                    body = form(words.get(++i));
                }
                default -> request.uri(URI.create(words.get(i)));
            }
        }
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send((body == null ? request.GET() : request.POST(body)).build(),
                    BodyHandlers.ofString(StandardCharsets.UTF_8)).body();
        }
    }

    /** A form with one file: {@code name=@path}. */
    private static BodyPublisher form(String argument) throws IOException {
        Path file = Path.of(argument.substring(argument.indexOf('@') + 1));
        String head = "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\""
                + argument.substring(0, argument.indexOf('=')) + "\"; filename=\"" + file.getFileName()
                + "\"\r\nContent-Type: application/octet-stream\r\n\r\n";
        return BodyPublishers.concat(BodyPublishers.ofString(head), BodyPublishers.ofFile(file),
                BodyPublishers.ofString("\r\n--" + BOUNDARY + "--\r\n"));
    }

    private static void header(HttpRequest.Builder request, String line) {
        int colon = line.indexOf(':');
        request.header(line.substring(0, colon), line.substring(colon + 1).strip());
    }

    private static BodyPublisher body(String argument) throws IOException {
        return argument.startsWith("@")
                ? BodyPublishers.ofFile(Path.of(argument.substring(1)))
                : BodyPublishers.ofString(argument);
    }
}
