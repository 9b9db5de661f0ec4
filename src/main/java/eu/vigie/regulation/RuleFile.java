package eu.vigie.regulation;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** A YAML file under {@code rules/}, or a place in it, read strictly: what is not expected is an error that says so. */
record RuleFile(String file, String place, JsonNode node) {

    private static final YAMLMapper YAML = new YAMLMapper(
            YAMLFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build());

    private static final Pattern SCANNED_LINE = Pattern.compile(" in reader, line (\\d+)");

    static RuleFile parse(String file, byte[] bytes) {
        try {
            return new RuleFile(file, "", YAML.readTree(bytes));
        } catch (JacksonException e) {
            String message = e.getOriginalMessage();
            String problem = message.split("\\R in reader, ", 2)[0].replaceAll("\\s+", " ").strip();
            throw new RuleFileProblem(file, "line " + line(e), "this is no sound YAML (" + problem + ")",
                    "a key stands there twice, or the indentation is off?");
        }
    }

    /** Where the scanner stopped, as far as it says so; where the reader had got to otherwise. */
    private static String line(JacksonException e) {
        Matcher stated = SCANNED_LINE.matcher(e.getOriginalMessage());
        String line = String.valueOf(e.getLocation().getLineNr());
        while (stated.find()) {
            line = stated.group(1);
        }
        return line;
    }

    RuleFileProblem problem(String problem, String maybe) {
        return new RuleFileProblem(file, place, problem, maybe);
    }

    /** Its keys, in order. */
    List<String> keys() {
        if (!node.isObject()) {
            throw problem("keys with values are expected here", "the indentation is off?");
        }
        return List.copyOf(node.propertyNames());
    }

    /** This place, when it has none but these keys. */
    RuleFile only(String... known) {
        for (String key : keys()) {
            if (!Set.of(known).contains(key)) {
                throw problem("'" + key + "' is no key that is known here", "one of " + List.of(known) + " is meant?");
            }
        }
        return this;
    }

    @Nullable
    RuleFile maybe(String key) {
        JsonNode child = node.get(key);
        return child == null ? null : new RuleFile(file, place.isEmpty() ? key : place + "/" + key, child);
    }

    RuleFile child(String key) {
        RuleFile child = maybe(key);
        if (child == null) {
            throw problem("'" + key + "' is missing", "it was forgotten, or spelt otherwise?");
        }
        return child;
    }

    List<RuleFile> items() {
        if (!node.isArray()) {
            throw problem("a list is expected here", "a dash is missing?");
        }
        List<RuleFile> items = new ArrayList<>();
        for (JsonNode item : node) {
            items.add(new RuleFile(file, place + "[" + items.size() + "]", item));
        }
        return items;
    }

    String text() {
        if (!node.isString() || node.stringValue().isBlank()) {
            throw problem("a text is expected here, this is " + node, "quotes are missing around a number?");
        }
        return node.stringValue().strip();
    }

    String text(String key) {
        return child(key).text();
    }

    LocalDate date(String key) {
        return child(key).read(LocalDate::parse, "a date such as 2026-01-20 is meant?");
    }

    @Nullable
    LocalDate maybeDate(String key) {
        RuleFile child = maybe(key);
        return child == null ? null : child.read(LocalDate::parse, "a date such as 2026-01-20 is meant?");
    }

    Bilingual bilingual() {
        only("en", "fr");
        return new Bilingual(text("en"), text("fr"));
    }

    Bilingual bilingual(String key) {
        return child(key).bilingual();
    }

    /** Both languages, or one text that is the same in both. */
    Bilingual sameOrBilingual(String key) {
        RuleFile child = child(key);
        return child.node.isObject() ? child.bilingual() : new Bilingual(child.text(), child.text());
    }

    @Nullable
    Bilingual maybeBilingual(String key) {
        RuleFile child = maybe(key);
        return child == null ? null : child.bilingual();
    }

    RuleId rule() {
        return read(text -> RuleId.of(text).orElseThrow(IllegalArgumentException::new),
                "one of " + List.of(RuleId.values()) + " is meant?");
    }

    /** Its text, read as something else. */
    <T> T read(Function<String, T> reader, String maybe) {
        try {
            return reader.apply(text());
        } catch (IllegalArgumentException | DateTimeException e) {
            throw problem("'" + text() + "' is not understood", maybe);
        }
    }

    <E extends Enum<E>> E oneOf(Class<E> type) {
        return read(text -> Enum.valueOf(type, text), "one of " + List.of(type.getEnumConstants()) + " is meant?");
    }
}
