package eu.vigie.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;

import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;

import eu.vigie.regulation.Language;

/** A page in two languages: one template, and its words in each. Whatever is put in is escaped. */
final class Page {

    private static final MediaType HTML = new MediaType("text", "html", StandardCharsets.UTF_8);

    private final Template template;
    private final Map<Language, Map<String, String>> words = new HashMap<>();

    /** @param name of the template, and of the files with its words: {@code columns} */
    Page(String name) {
        template = Mustache.compiler().escapeHTML(true).compile(new StringReader(text(name + ".mustache")));
        for (Language language : Language.values()) {
            words.put(language, words(name + "." + language.tag() + ".properties"));
        }
    }

    /** What a key says. */
    String word(Language language, String key) {
        String word = words(language).get(key);
        if (word == null) {
            throw new IllegalArgumentException("no word for " + key + " in " + language);
        }
        return word;
    }

    Map<String, String> words(Language language) {
        return Objects.requireNonNull(words.get(language));
    }

    /** @param values what the template shows, by name; its words are {@code w} */
    ResponseEntity<byte[]> answer(HttpStatus status, Language language, Map<String, Object> values) {
        Map<String, Object> all = new HashMap<>(values);
        all.put("w", words(language));
        all.put("lang", language.tag());
        return ResponseEntity.status(status).cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_LANGUAGE, language.tag()).contentType(HTML)
                .body(template.execute(all).getBytes(StandardCharsets.UTF_8));
    }

    private static Map<String, String> words(String file) {
        Properties properties = new Properties();
        try {
            properties.load(new StringReader(text(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, String> words = new HashMap<>();
        properties.stringPropertyNames().forEach(key -> words.put(key, properties.getProperty(key)));
        return Map.copyOf(words);
    }

    private static String text(String file) {
        try (InputStream in = Objects.requireNonNull(Page.class.getResourceAsStream("pages/" + file), file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
