package eu.vigie;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import tools.jackson.databind.JsonNode;

import eu.vigie.cli.Vigie;
import eu.vigie.ledger.Ledger;

/** The process is killed while it takes documents in and assesses them, and while it starts. */
class KillTest {

    /** Each costs a start; {@code -Dvigie.kills=…} asks for more. */
    private static final int KILLS = Integer.getInteger("vigie.kills", 2);
    private static final int LONGEST_LIFE = 1_500;
    private static final int LONGEST_START = 4_000;

    @TempDir
    Path folder;

    /** What the service has answered for, in that order. */
    private final Queue<Acknowledged> acknowledged = new ConcurrentLinkedQueue<>();
    private final Random random = new Random();

    /**
     * @param what for people: its collection and where in the test it was sent
     * @param job the address that was answered
     * @param text the document; empty for an assessment
     */
    private record Acknowledged(String what, String job, Optional<String> text) {}

    @Test
    void nothing_that_was_acknowledged_is_lost_or_half_done_and_findings_follow_from_the_ledger() throws Exception {
        Path store = folder.resolve("store");
        killWhileItStarts(store);
        String order = firstOrder(store);
        for (int kill = 1; kill <= KILLS; kill++) {
            killWhileItWorks(store, "round " + kill, order);
            killWhileItStarts(store);
        }
        try (RunningVigie vigie = RunningVigie.in(store)) {
            Rest rest = new Rest(vigie);
            List<String> lost = new ArrayList<>();
            for (Acknowledged sent : acknowledged) {
                whatIsWrong(rest, sent).ifPresent(wrong -> lost.add(sent.what() + ", " + sent.job() + ": " + wrong));
            }
            assertThat(lost).as("lost or half done, of %d that were acknowledged", acknowledged.size()).isEmpty();
            String last = rest.made("/api/v1/assessments", order(rest, "last"));
            assertThat(rest.text(last)).isEqualTo(commandLine(rest, consortium("last"), bom("last")));
        }
        try (Ledger ledger = Ledger.at(store, Clock.systemUTC())) {
            assertThat(ledger.verify().faults()).isEmpty();
            assertThat(ledger.jobs().unfinished()).isZero();
        }
    }

    private static String firstOrder(Path store) throws IOException, InterruptedException {
        try (RunningVigie vigie = RunningVigie.in(store)) {
            return order(new Rest(vigie), "first");
        }
    }

    /** Sends a consortium and a bill of materials, and says how to have them assessed. */
    private static String order(Rest rest, String name) throws IOException, InterruptedException {
        String consortium = rest.made("/api/v1/consortia?name=consortia", consortium(name));
        String bom = rest.made("/api/v1/boms?name=boms", bom(name));
        return "{\"consortium\": \"%s\", \"boms\": [\"%s\"], \"asOf\": \"2026-11-22\"}".formatted(id(consortium),
                id(bom));
    }

    private static String id(String address) {
        return address.substring(address.lastIndexOf('/') + 1);
    }

    private void killWhileItWorks(Path store, String round, String order) throws Exception {
        try (RunningVigie vigie = RunningVigie.in(store);
                ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            CompletableFuture<Void> killed = new CompletableFuture<>();
            int before = acknowledged.size();
            CompletableFuture<Void> sender = CompletableFuture
                    .runAsync(() -> sendUntil(killed, new Rest(vigie), round, order), threads);
            while (acknowledged.size() == before && !sender.isDone()) {
                Thread.sleep(5);
            }
            Thread.sleep(random.nextInt(LONGEST_LIFE));
            killed.complete(null);
            vigie.process().destroyForcibly().onExit().join();
            sender.get(1, TimeUnit.MINUTES);
        }
    }

    /** It has what the last life left to do, and a graph that may have to be built anew. */
    private void killWhileItStarts(Path store) throws IOException, InterruptedException {
        Process process = RunningVigie.start(store);
        process.waitFor(random.nextInt(LONGEST_START), TimeUnit.MILLISECONDS);
        process.destroyForcibly().onExit().join();
    }

    private void sendUntil(CompletableFuture<Void> killed, Rest rest, String round, String order) {
        try {
            for (int i = 1; !killed.isDone(); i++) {
                String name = round + " " + i;
                send(rest, "knowledge", name, register(name));
                send(rest, "boms", name, bom(name));
                send(rest, "consortia", name, consortium(name));
                acknowledged.add(new Acknowledged("assessment of " + name, rest.sent("/api/v1/assessments", order),
                        Optional.empty()));
                Thread.sleep(random.nextInt(30));
            }
        } catch (IOException e) {
            if (!killed.isDone()) {
                throw new IllegalStateException("the connection broke before the service was killed", e);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void send(Rest rest, String collection, String name, String text)
            throws IOException, InterruptedException {
        acknowledged.add(new Acknowledged(collection + " of " + name,
                rest.sent("/api/v1/" + collection + "?name=" + collection, text), Optional.of(text)));
    }

    private static Optional<String> whatIsWrong(Rest rest, Acknowledged sent)
            throws IOException, InterruptedException {
        JsonNode job = rest.finished(sent.job());
        if (!job.path("state").asString().equals("SUCCEEDED")) {
            return Optional.of(job.toString());
        }
        String result = job.at("/links/result").asString();
        if (sent.text().isPresent()) {
            String kept = rest.text(result + "/content");
            return kept.equals(sent.text().get()) ? Optional.empty() : Optional.of("is kept as " + kept);
        }
        for (String language : List.of("en", "fr")) {
            String made = rest.text(result, language);
            if (!made.contains("\"verdict\"")) {
                return Optional.of(language + ": " + made);
            }
        }
        return Optional.empty();
    }

    /** The same by the command line, on the knowledge that the ledger lists, in its order. */
    private String commandLine(Rest rest, String consortium, String bom) throws IOException, InterruptedException {
        Path files = Files.createDirectory(folder.resolve("files"));
        List<String> words = new ArrayList<>(List.of("assess", "--consortium",
                Files.writeString(files.resolve("consortia"), consortium).toString(), "--bom",
                Files.writeString(files.resolve("boms"), bom).toString(), "--as-of", "2026-11-22", "--format", "json"));
        for (JsonNode entry : rest.all("/api/v1/knowledge")) {
            Path file = Files.createDirectory(files.resolve(entry.path("id").asString())).resolve("knowledge");
            Files.writeString(file, rest.text(entry.at("/links/content").asString()));
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
}
