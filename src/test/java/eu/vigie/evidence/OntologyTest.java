package eu.vigie.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.Test;

import eu.vigie.supplychain.Document;
import eu.vigie.supplychain.StrictJson;

class OntologyTest {

    static {
        Jena.start();
    }

    private static DocumentGraph read(String name) {
        String text = new String(SystemDocuments.bytes(name), StandardCharsets.UTF_8);
        return TurtleReader.read(Document.of(name, text.getBytes(StandardCharsets.UTF_8)), text);
    }

    @Test
    void each_term_of_ours_is_explained_in_english_and_french() {
        DocumentGraph ontology = read("vigie.ttl");
        List<Node> terms = ontology.subjects().stream().filter(n -> n.getURI().startsWith(Vocabulary.VIGIE)).toList();
        assertThat(terms).hasSizeGreaterThan(30);
        for (Node term : terms) {
            for (Node explained : List.of(RDFS.Nodes.label, RDFS.Nodes.comment)) {
                assertThat(ontology.iterate(term, explained, Node.ANY)).as(term + " " + explained)
                        .extracting(t -> t.getObject().getLiteralLanguage()).containsExactlyInAnyOrder("en", "fr");
            }
        }
    }

    @Test
    void each_term_that_the_code_uses_is_in_the_ontology() throws IllegalAccessException {
        Set<Node> declared = Set.copyOf(read("vigie.ttl").subjects());
        for (var field : Vocabulary.class.getDeclaredFields()) {
            if (field.getType() == Node.class && ((Node) field.get(null)).getURI().startsWith(Vocabulary.VIGIE)) {
                assertThat(declared).contains((Node) field.get(null));
            }
        }
        assertThat(declared).containsAll(InterestTerms.classes().stream()
                .filter(n -> n.getURI().startsWith(Vocabulary.VIGIE)).toList());
        PartyTerms.classes().forEach(type -> assertThat(declared).contains(type));
    }

    @Test
    void the_shapes_know_the_countries_that_the_code_knows() {
        String shapes = new String(SystemDocuments.bytes("shapes/parties.ttl"), StandardCharsets.UTF_8);
        Set<String> codes = Pattern.compile("\"([A-Z]{2})\"").matcher(shapes.substring(shapes.indexOf("sh:in (")))
                .results().map(m -> m.group(1)).collect(Collectors.toCollection(TreeSet::new));
        assertThat(codes).containsExactlyElementsOf(Stream
                .concat(Stream.of(Locale.getISOCountries()), Stream.of("XK"))
                .collect(Collectors.toCollection(TreeSet::new)));
    }

    @Test
    void each_class_of_interest_has_a_shape() {
        DocumentGraph shapes = read("shapes/interests.ttl");
        Set<Node> targets = shapes.iterate(Node.ANY, Vocabulary.uri("http://www.w3.org/ns/shacl#targetClass"), Node.ANY)
                .stream().map(Triple::getObject).collect(Collectors.toSet());
        assertThat(targets).containsAll(InterestTerms.classes().stream()
                .filter(n -> n.getURI().startsWith(Vocabulary.VIGIE)).toList());
    }

    @Test
    void every_violation_tells_what_to_do() {
        for (String file : List.of("shapes/parties.ttl", "shapes/interests.ttl", "shapes/lists.ttl")) {
            DocumentGraph shapes = read(file);
            for (Triple property : shapes.iterate(Node.ANY, Vocabulary.uri("http://www.w3.org/ns/shacl#property"),
                    Node.ANY)) {
                for (Node said : List.of(Vocabulary.uri("http://www.w3.org/ns/shacl#message"),
                        Vocabulary.own("remedy"))) {
                    assertThat(shapes.iterate(property.getObject(), said, Node.ANY)).as(file + " " + property)
                            .hasSize(1);
                }
            }
        }
    }

    @Test
    void the_context_uses_only_terms_that_exist() {
        Set<String> declared = read("vigie.ttl").subjects().stream().map(Node::getURI).collect(Collectors.toSet());
        var context = StrictJson.tree(Document.of("context.jsonld", SystemDocuments.bytes("context.jsonld")))
                .path("@context");
        for (var value : context.values()) {
            String iri = value.isString() ? value.asString() : value.path("@id").asString("");
            if (iri.startsWith("vigie:")) {
                assertThat(declared).contains(Vocabulary.VIGIE + iri.substring("vigie:".length()));
            }
        }
    }

    @Test
    void the_programs_documents_are_all_of_the_folder_and_pass_the_checks_of_everybody() throws IOException {
        try (Stream<Path> lists = Files.list(Path.of("ontology/lists"))) {
            assertThat(SystemDocuments.all()).extracting(Document::name).containsExactlyInAnyOrderElementsOf(
                    Stream.concat(Stream.of("ontology/jurisdictions.ttl"), lists.map(Path::toString)).toList());
        }
        for (Document document : SystemDocuments.all()) {
            DocumentGraph graph = TurtleReader.read(document, new String(document.bytes(), StandardCharsets.UTF_8));
            assertThat(ShapeCheck.violations(graph)).isEmpty();
            assertThat(TermCheck.contradictions(graph)).isEmpty();
        }
    }

    @Test
    void each_composition_and_entry_says_since_when_by_what_and_how_sure() {
        for (Document document : SystemDocuments.all()) {
            DocumentGraph graph = TurtleReader.read(document, new String(document.bytes(), StandardCharsets.UTF_8));
            for (Node type : List.of(Vocabulary.own("Composition"), Vocabulary.own("Designation"))) {
                for (Triple dated : graph.iterate(Node.ANY, Vocabulary.TYPE, type)) {
                    for (Node needed : List.of(Vocabulary.VALID_FROM, Vocabulary.REFERENCE, Vocabulary.VERIFICATION)) {
                        assertThat(graph.iterate(dated.getSubject(), needed, Node.ANY)).as(dated + " " + needed)
                                .hasSize(1);
                    }
                    assertThat(
                            graph.iterate(dated.getSubject(), Vocabulary.VERIFICATION, Node.ANY).getFirst().getObject()
                                    .getLiteralLexicalForm())
                            .isIn("read", "second-hand", "recalled");
                }
            }
        }
    }
}
