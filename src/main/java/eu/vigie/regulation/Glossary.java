package eu.vigie.regulation;

import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * The words that sentences are put together from, by section ({@code phrases}, {@code roles}, {@code data}, …) and key.
 *
 * @param sections as {@code rules/words.yaml} has them
 */
public record Glossary(Map<String, Map<String, Bilingual>> sections) {

    public Glossary {
        sections = sections.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, section -> Map.copyOf(section.getValue())));
    }

    /** Null when the glossary has no such word. */
    public @Nullable Bilingual find(String section, String key) {
        return sections.getOrDefault(section, Map.of()).get(key);
    }

    /** A word that must be there. */
    public Bilingual word(String section, String key) {
        Bilingual word = find(section, key);
        if (word == null) {
            throw new IllegalStateException(
                    "rules/words.yaml has no '" + key + "' under '" + section + "'. Maybe it was renamed there?");
        }
        return word;
    }
}
