package eu.vigie.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

import eu.vigie.supplychain.Document;

/** Invented lists of designated parties, each of exactly the shape in which its authority publishes. */
public final class ListFiles {

    private ListFiles() {}

    /** A file of {@code src/test/resources/eu/vigie/lists}. */
    public static Document file(String name) {
        try (InputStream in = ListFiles.class.getResourceAsStream("/eu/vigie/lists/" + name)) {
            return Document.of(name, Objects.requireNonNull(in, name).readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Knowledge read(String name) {
        return KnowledgeReader.read(file(name));
    }

    /** The file with one passage replaced. */
    static Document altered(String name, String passage, String replacement) {
        String text = new String(file(name).bytes(), StandardCharsets.UTF_8);
        if (!text.contains(passage)) {
            throw new IllegalArgumentException(name + " has no " + passage);
        }
        return Document.of(name, text.replace(passage, replacement).getBytes(StandardCharsets.UTF_8));
    }

    /** Somebody's word that a file is the whole list of a day. */
    static Knowledge copyOf(Document file, String day) {
        return Given.turtle("<urn:sha256:" + file.sha256() + "> a vigie:ListCopy ; vigie:validFrom \"" + day
                + "\"^^xsd:date ; vigie:source \"fetched by a clerk\" .");
    }
}
