package eu.vigie;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import eu.vigie.cli.Vigie;

/**
 * Does what a page says, in its order: commands in this process, the service in one of its own. Where the page has the
 * address, the store and the ids of somebody's first run, this run's own are put.
 */
final class Tour implements AutoCloseable {

    private static final String ADDRESS = "http://127.0.0.1:8080";
    private static final String STORE = "vigie-store";
    private static final Pattern ID = Pattern
            .compile("[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|(?<=/assessments/)[0-9a-f]{32}");

    private final Path folder;
    private final Set<String> walked = new LinkedHashSet<>();
    private final Map<String, String> ids = new LinkedHashMap<>();
    private @Nullable RunningVigie service;

    Tour(Path folder) {
        this.folder = folder;
    }

    /** Kinds of commands that were met. */
    Set<String> walked() {
        return walked;
    }

    /** What the page shows of a command and its output does not have; empty when it is all there. */
    String missing(Transcript shown) throws IOException, InterruptedException {
        List<String> words = shown.words();
        walked.add(words.getFirst().equals("vigie") ? "vigie " + words.get(1) : words.getFirst());
        String output = switch (words.getFirst()) {
            case "vigie" -> words.get(1).equals("serve") ? serve() : vigie(files(words.subList(1, words.size())));
            case "curl" -> curl(words.subList(1, words.size()));
            default -> throw new IOException("the page has a command that cannot be tried: " + shown.command());
        };
        String said = asShown(shown, output.replace('\u00a0', ' '));
        String missing = shown.missingFrom(said);
        return missing.isEmpty() ? "" : missing + "\n" + said.lines().limit(20).toList();
    }

    /** Runs a command as {@code main} would; what it prints to both streams. */
    static String vigie(List<String> arguments) {
        StringWriter out = new StringWriter();
        Vigie.run(new PrintWriter(out), new PrintWriter(out), arguments.toArray(String[]::new));
        return out.toString();
    }

    private String serve() throws IOException {
        service = RunningVigie.in(Files.createDirectories(folder.resolve("tour")).resolve(STORE));
        return String.join("\n", service.greeting()).replace(service.store().toString(), STORE)
                .replace(service.address(), ADDRESS);
    }

    private String curl(List<String> words) throws IOException, InterruptedException {
        RunningVigie running = service;
        if (running == null) {
            throw new IOException("the page calls the service before it starts it");
        }
        List<String> said = new ArrayList<>();
        for (String word : words) {
            String own = word.replace(ADDRESS, running.address()).replace("$KEY",
                    "Authorization: Bearer " + running.key());
            for (Map.Entry<String, String> id : ids.entrySet()) {
                own = own.replace(id.getKey(), id.getValue());
            }
            said.add(own);
        }
        return Curl.run(said);
    }

    /** This run's ids in the output as the page's; an id that the page shows first here is this run's first new one. */
    private String asShown(Transcript shown, String output) {
        String page = String.join("\n", shown.expected());
        List<String> theirs = ID.matcher(page).results().map(match -> match.group()).distinct()
                .filter(id -> !ids.containsKey(id)).toList();
        List<String> ours = ID.matcher(output).results().map(match -> match.group()).distinct()
                .filter(id -> !ids.containsValue(id)).toList();
        for (int i = 0; i < Math.min(theirs.size(), ours.size()); i++) {
            ids.put(theirs.get(i), ours.get(i));
        }
        String said = output;
        for (Map.Entry<String, String> id : ids.entrySet()) {
            said = said.replace(id.getValue(), id.getKey());
        }
        return said;
    }

    /** As a shell expands a star at the end of a path. */
    private static List<String> files(List<String> words) throws IOException {
        List<String> files = new ArrayList<>();
        for (String word : words) {
            if (!word.endsWith("/*")) {
                files.add(word);
                continue;
            }
            try (DirectoryStream<Path> inside = Files.newDirectoryStream(Path.of(word).getParent())) {
                List<String> found = new ArrayList<>();
                inside.forEach(file -> found.add(file.toString()));
                files.addAll(found.stream().sorted().toList());
            }
        }
        return files;
    }

    @Override
    public void close() {
        RunningVigie running = service;
        if (running != null) {
            running.close();
        }
    }
}
