package eu.vigie.matching;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import eu.vigie.supplychain.PartyName;

/** Texts that stand where a name belongs and name nobody; the list with its sources is {@code placeholders.tsv}. */
final class Placeholders {

    private static final Set<String> KEYS = read();

    private Placeholders() {}

    static boolean contain(String name) {
        String key = PartyName.key(name);
        return key.codePoints().noneMatch(Character::isLetterOrDigit) || KEYS.contains(key);
    }

    private static Set<String> read() {
        try (InputStream file = Placeholders.class.getResourceAsStream("placeholders.tsv")) {
            String text = new String(Objects.requireNonNull(file, "placeholders.tsv").readAllBytes(),
                    StandardCharsets.UTF_8);
            return text.lines().filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> PartyName.key(line.split("\t", 2)[0])).collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
