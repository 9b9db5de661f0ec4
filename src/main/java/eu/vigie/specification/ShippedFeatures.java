package eu.vigie.specification;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import eu.vigie.regulation.Language;
import eu.vigie.regulation.RuleId;

/** The features that this build carries, as {@code features/index.txt} lists them. */
final class ShippedFeatures {

    static final String FOLDER = "features/";
    static final String INDEX = FOLDER + "index.txt";

    private ShippedFeatures() {}

    /** Below {@link #FOLDER}, sorted: {@code ctrl/CTRL-001-supplier-control.feature}. */
    static List<String> names() {
        return text(INDEX).lines().filter(line -> !line.isBlank()).toList();
    }

    /** The name of one rule's feature, below {@link #FOLDER}. */
    static String name(RuleId rule, Language language) {
        return names().stream().filter(name -> name.startsWith(rule.group() + "/" + rule + "-")
                && name.endsWith(".fr.feature") == (language == Language.FR)).findFirst().orElseThrow();
    }

    static FeatureFile read(RuleId rule, Language language) {
        return read(name(rule, language));
    }

    static List<FeatureFile> all() {
        return names().stream().map(ShippedFeatures::read).toList();
    }

    private static FeatureFile read(String name) {
        return FeatureReader.read(name.substring(name.lastIndexOf('/') + 1), text(FOLDER + name));
    }

    /** @throws IllegalStateException when the build did not bring it */
    static String text(String resource) {
        try (InputStream stream = ShippedFeatures.class.getResourceAsStream("/" + resource)) {
            if (stream == null) {
                throw new IllegalStateException(
                        "there is no " + resource + " on the class path. Maybe the build did not copy features/?");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
    }
}
