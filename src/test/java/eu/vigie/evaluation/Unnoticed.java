package eu.vigie.evaluation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Why some faults need not be noticed: they change no answer.
 *
 * @param fault which faults: found in {@code RULE-000 rule's name: what was done}
 * @param reason why
 */
record Unnoticed(Pattern fault, String reason) {

    private static final Path FILE = Path.of("src/test/resources/eu/vigie/evaluation/unnoticed-faults.txt");

    /** One a line, as {@code pattern => reason}. */
    static List<Unnoticed> all() {
        try {
            return Files.readAllLines(FILE).stream().filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split(" => ", 2))
                    .map(parts -> new Unnoticed(Pattern.compile(parts[0].strip()), parts[1].strip())).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean explains(Object made) {
        return fault.matcher(made.toString()).find();
    }
}
