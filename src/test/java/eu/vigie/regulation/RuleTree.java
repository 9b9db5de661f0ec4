package eu.vigie.regulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** The folder {@code rules/} with some of its texts changed. */
record RuleTree(Map<String, String> changed) {

    static final RuleTree AS_IT_IS = new RuleTree(Map.of());

    /** Replaces a passage that must be there. */
    RuleTree with(String file, String passage, String replacement) {
        String text = text(file);
        assertThat(text).as(file).contains(passage);
        Map<String, String> all = new TreeMap<>(changed);
        all.put(file, text.replace(passage, replacement));
        return new RuleTree(all);
    }

    RuleTree withFile(String file, String text) {
        Map<String, String> all = new TreeMap<>(changed);
        all.put(file, text);
        return new RuleTree(all);
    }

    RuleCatalogue load() {
        return RuleCatalogue.load(name -> text(name).getBytes(StandardCharsets.UTF_8));
    }

    String text(String file) {
        String text = changed.get(file);
        try {
            return text == null ? Files.readString(Path.of(file)) : text;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
