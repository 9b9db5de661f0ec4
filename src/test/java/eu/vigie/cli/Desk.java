package eu.vigie.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assertions;

/** A folder with sound documents, of which a test replaces one; and the command that assesses them into a file. */
final class Desk {

    static final String CONSORTIUM = """
            {"name": "Aube", "members": [{"party": {"name": "Aube SA", "jurisdiction": "FR"},
             "roles": ["coordinator"], "capital": {"exact": "100"}}],
             "sites": [{"name": "Beauce", "country": "FR", "itLoadMw": "96", "pue": "1.09", "renewableShare": "88"}],
             "financing": {"currency": "EUR", "computeCapex": "100", "union": "17", "states": "17", "private": "66"}}""";
    static final String BOM = "part,quantity,manufacturer\nP1,1,Aube SA\n";
    private static final String BEFORE = "what stood here before";

    /** Which of the documents. */
    enum Kind {
        CONSORTIUM, BOM, KNOWLEDGE
    }

    record Answer(int exit, String out, String err) {

        List<String> lines() {
            return err.lines().toList();
        }
    }

    private final Path folder;
    private final Path result;

    Desk(Path folder) throws IOException {
        this.folder = folder;
        this.result = Files.writeString(folder.resolve("result.json"), BEFORE);
        Files.writeString(folder.resolve("consortium.json"), CONSORTIUM);
        Files.writeString(folder.resolve("bom.csv"), BOM);
    }

    Path write(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }

    Path write(String name, String text) throws IOException {
        return write(name, text.getBytes(StandardCharsets.UTF_8));
    }

    /** Assesses with this document in the place of the sound one; twenty seconds would be a hang. */
    Answer assessWith(Kind kind, Path document) {
        List<String> arguments = new ArrayList<>(List.of("assess", "--as-of", "2026-11-22", "--format", "json",
                "--output", result.toString(), "--consortium",
                (kind == Kind.CONSORTIUM ? document : folder.resolve("consortium.json")).toString(), "--bom",
                (kind == Kind.BOM ? document : folder.resolve("bom.csv")).toString()));
        if (kind == Kind.KNOWLEDGE) {
            arguments.addAll(List.of("--knowledge", document.toString()));
        }
        return Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> run(arguments));
    }

    /** One clear line: the file, the place, the value where there is one, what to do; exit 5; nothing written. */
    void assertRefused(Answer answer, String name, @Nullable String place, @Nullable String value) throws IOException {
        assertThat(answer.exit()).as(answer.err()).isEqualTo(5);
        assertThat(answer.lines()).as(answer.err()).hasSize(1);
        String start = place == null ? "" : place.isEmpty() ? ": " : " at " + place;
        assertThat(answer.err()).startsWith(name + start).contains("; ")
                .containsPattern("[.?]\\R$").doesNotContain("Exception").doesNotContain("\tat ")
                .doesNotContainPattern("[\\p{Cntrl}\\p{Cf}\\p{Cs}&&[^\\r\\n]]");
        if (value != null) {
            assertThat(answer.err()).contains("(found '" + value);
        }
        assertNothingWritten(answer);
    }

    void assertNothingWritten(Answer answer) throws IOException {
        assertThat(answer.out()).isEmpty();
        assertThat(result).hasContent(BEFORE);
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).noneMatch(file -> file.toString().endsWith(".part"));
        }
    }

    boolean hasResult() throws IOException {
        return !Files.readString(result).equals(BEFORE);
    }

    static Answer run(List<String> arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int exit = Vigie.run(new PrintWriter(out), new PrintWriter(err), arguments.toArray(String[]::new));
        return new Answer(exit, out.toString(), err.toString());
    }
}
