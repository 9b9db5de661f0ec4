package eu.vigie.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import tools.jackson.databind.json.JsonMapper;

import eu.vigie.supplychain.Document;

/** The samples, sent as a user sends them. */
final class Aurora {

    static final String DAY = "2026-11-22";
    static final Path CONSORTIUM = Path.of("samples/consortium.json");
    static final List<Path> BOMS = List.of(Path.of("samples/boms/aurora-it.cdx.json"),
            Path.of("samples/boms/aurora-batiment.csv"));
    static final List<Path> KNOWLEDGE = List.of(Path.of("samples/knowledge/register-members.bods.json"),
            Path.of("samples/knowledge/register-suppliers.bods.json"), Path.of("samples/knowledge/dossier.ttl"));

    private Aurora() {}

    /** Sends everything; answers the jobs, in that order, when all are finished. */
    static List<Answer> sendTo(RunningService service) {
        List<Answer> taken = new java.util.ArrayList<>();
        taken.add(send(service, "consortia", "application/json", CONSORTIUM));
        taken.add(send(service, "boms", "application/vnd.cyclonedx+json", BOMS.get(0)));
        taken.add(send(service, "boms", "text/csv", BOMS.get(1)));
        taken.add(send(service, "knowledge", "application/json", KNOWLEDGE.get(0)));
        taken.add(send(service, "knowledge", "application/octet-stream", KNOWLEDGE.get(1)));
        taken.add(send(service, "knowledge", "text/turtle", KNOWLEDGE.get(2)));
        return taken.stream().map(service::done).toList();
    }

    private static Answer send(RunningService service, String collection, String type, Path file) {
        return service.post("/api/v1/" + collection + "?name=" + file.getFileName(), type, bytes(file));
    }

    /** The order, as JSON. */
    static byte[] order(String profile) {
        return JsonMapper.shared().writeValueAsBytes(Map.of("consortium", hash(CONSORTIUM), "boms",
                BOMS.stream().map(Aurora::hash).toList(), "profile", profile, "asOf", DAY));
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
