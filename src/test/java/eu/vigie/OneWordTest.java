package eu.vigie;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** In French, too, one thing has one word, in the findings as in the specification. */
class OneWordTest {

    private static final Pattern FRENCH = Pattern.compile("fr: (?!\\{).*|^      \\S.*");
    private static final Pattern IN_BRACES = Pattern.compile("\\{[a-zA-Z0-9-]+}");

    @ParameterizedTest(name = "{0}, not {1}")
    @CsvSource({"infraction, manquement", "entité d'hébergement, accueil", "administration centrale, siège central",
            "voix, votes?", "fonderie, fondeurs?", "fournisseur inscrit, fournisseurs? (à haut risque )?désigné",
            "responsable de la conformité, un agent", "les documents le permettent, les éléments"})
    void one_word_is_used_for_one_thing(String word, String other) throws IOException {
        Pattern banned = Pattern.compile("(?i)(?<![\\p{L}])" + other + "(?![\\p{L}])");
        assertThat(french()).isNotEmpty().noneMatch(line -> banned.matcher(line).find());
    }

    private static List<String> french() throws IOException {
        try (Stream<Path> rules = Files.walk(Path.of("rules"));
                Stream<Path> features = Files.walk(Path.of("features"))) {
            Stream<String> texts = rules.filter(file -> file.toString().endsWith(".yaml")).flatMap(OneWordTest::lines)
                    .filter(line -> FRENCH.matcher(line).find()).map(OneWordTest::afterEnglish);
            Stream<String> promises = features.filter(file -> file.toString().endsWith(".fr.feature"))
                    .flatMap(OneWordTest::lines);
            return Stream.concat(texts, promises).map(line -> IN_BRACES.matcher(line).replaceAll("")).toList();
        }
    }

    /** The French of a line that has both, or that continues a French text. */
    private static String afterEnglish(String line) {
        int start = line.indexOf("fr: ");
        return start >= 0 ? line.substring(start) : line.chars().anyMatch(c -> "éèàçêîôû".indexOf(c) >= 0) ? line : "";
    }

    private static Stream<String> lines(Path file) {
        try {
            return Files.readAllLines(file).stream();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
