package eu.vigie.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import tools.jackson.databind.json.JsonMapper;

import eu.vigie.Aurora;
import eu.vigie.supplychain.Document;

/** The samples, sent as a user sends them. */
final class SentSamples {

    private SentSamples() {}

    /** Sends everything; answers the jobs, in that order, when all are finished. */
    static List<Answer> sendTo(RunningService service) {
        List<Answer> taken = new ArrayList<>();
        taken.add(send(service, "consortia", "application/json", Aurora.CONSORTIUM));
        taken.add(send(service, "boms", "application/vnd.cyclonedx+json", Aurora.BOMS.get(0)));
        taken.add(send(service, "boms", "text/csv", Aurora.BOMS.get(1)));
        taken.add(send(service, "knowledge", "application/json", Aurora.KNOWLEDGE.get(0)));
        taken.add(send(service, "knowledge", "application/octet-stream", Aurora.KNOWLEDGE.get(1)));
        taken.add(send(service, "knowledge", "text/turtle", Aurora.KNOWLEDGE.get(2)));
        return taken.stream().map(service::done).toList();
    }

    private static Answer send(RunningService service, String collection, String type, Path file) {
        return service.post("/api/v1/" + collection + "?name=" + file.getFileName(), type, bytes(file));
    }

    /** The order, as JSON. */
    static byte[] order(String profile) {
        return JsonMapper.shared().writeValueAsBytes(Map.of("consortium", hash(Aurora.CONSORTIUM), "boms",
                Aurora.BOMS.stream().map(SentSamples::hash).toList(), "profile", profile, "asOf",
                Aurora.DAY.toString()));
    }

    /** Orders an assessment; answers its address when it is made. */
    static String assess(RunningService service, String profile) {
        Answer job = service.done(service.post("/api/v1/assessments", "application/json", order(profile)));
        return job.json().at("/links/result").asString();
    }

    static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String hash(Path file) {
        return Document.of("", bytes(file)).sha256();
    }
}
