package eu.vigie.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import eu.vigie.supplychain.Document;

/** The documents that come with the program: areas and lists. They are read like anybody's, checks included. */
public final class SystemDocuments {

    /** A list is added by its file and a line here; a test holds this equal to the folder. */
    private static final List<String> NAMES = List.of("jurisdictions.ttl", "lists/eu-high-risk-suppliers.ttl");

    private SystemDocuments() {}

    /** Names of the lists that come with the program, which nobody else may use. */
    static Set<String> listIds() {
        return NAMES.stream().filter(name -> name.startsWith("lists/"))
                .map(name -> name.substring("lists/".length(), name.length() - ".ttl".length()))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** In a fixed order; their hashes say which areas and lists an answer rests on. */
    public static List<Document> all() {
        return NAMES.stream().map(name -> Document.of("ontology/" + name, bytes(name))).toList();
    }

    /** @param name below {@code ontology/} */
    static byte[] bytes(String name) {
        try (InputStream resource = SystemDocuments.class.getResourceAsStream("/ontology/" + name)) {
            if (resource == null) {
                throw new IllegalStateException("the program comes without its ontology/" + name);
            }
            return resource.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
