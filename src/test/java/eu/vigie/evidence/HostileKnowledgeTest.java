package eu.vigie.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import com.sun.net.httpserver.HttpServer;

import eu.vigie.supplychain.Document;
import eu.vigie.supplychain.InputProblem;
import eu.vigie.supplychain.UnreadableInput;

/** Nothing that a document says opens a file or a connection, overflows a stack or runs for long. */
class HostileKnowledgeTest {

    @TempDir
    Path folder;

    private final AtomicInteger hits = new AtomicInteger();
    private HttpServer trap;

    @BeforeEach
    void setTheTrap() throws IOException {
        trap = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        trap.createContext("/", exchange -> {
            hits.incrementAndGet();
            exchange.sendResponseHeaders(404, -1);
            exchange.close();
        });
        trap.start();
    }

    @AfterEach
    void nobodyCame() {
        trap.stop(0);
        assertThat(hits).hasValue(0);
    }

    private String url(String file) {
        return "http://127.0.0.1:" + trap.getAddress().getPort() + "/" + file;
    }

    @Test
    void a_context_elsewhere_is_refused_and_not_fetched() throws IOException {
        Path canary = Files.writeString(folder.resolve("canary.jsonld"),
                "{\"@context\": {\"name\": \"http://www.w3.org/2004/02/skos/core#prefLabel\"}}");
        for (String context : List.of(url("context.jsonld"), canary.toUri().toString(), "context.jsonld",
                "classpath:/ontology/context.jsonld", "jar:file:/x.jar!/context.jsonld")) {
            for (String use : List.of("\"%s\"", "[\"urn:vigie:context\", \"%s\"]", "{\"@import\": \"%s\"}",
                    "{\"a\": {\"@id\": \"urn:x:a\", \"@context\": \"%s\"}}")) {
                List<InputProblem> problems = Given.refusal("facts.jsonld",
                        "{\"@context\": " + use.formatted(context) + ", \"@type\": \"x\", \"a\": {\"name\": \"A\"}}");
                assertThat(problems.getFirst().problem()).as(use + context).contains("nothing is fetched");
            }
        }
    }

    @Test
    void addresses_in_turtle_are_names_and_are_not_followed() {
        Knowledge knowledge = KnowledgeReader.read(Given.document("facts.ttl", """
                @base <%s> .
                @prefix owl: <http://www.w3.org/2002/07/owl#> .
                @prefix vigie: <urn:vigie:ontology#> .
                <> owl:imports <%s> , <file:///etc/passwd> ; <http://www.w3.org/2000/01/rdf-schema#seeAlso> <other.ttl> .
                <#acme> a vigie:Company ; <http://www.w3.org/2004/02/skos/core#prefLabel> "Acme" ;
                    vigie:source "%s" .
                """.formatted(url("base/"), url("import.ttl"), url("source"))));
        try (EvidenceGraph graph = Given.graph(knowledge)) {
            assertThat(Given.named(graph.register(), "Acme").evidence().source()).isEqualTo(url("source"));
        }
    }

    @Test
    void a_relative_name_stays_the_documents_own_and_tells_no_path_of_this_machine() {
        try (EvidenceGraph graph = Given.graph(
                Given.turtle("<acme> a vigie:Company ; skos:prefLabel \"Acme\" ."))) {
            assertThat(Given.named(graph.register(), "Acme").id().value()).startsWith("https://document.invalid/")
                    .doesNotContain("file:", System.getProperty("user.dir"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"<?xml version='1.0'?><!DOCTYPE r [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><rdf:RDF/>",
            "  <!DOCTYPE rdf:RDF [<!ENTITY e 'x'>]><a/>",
            "<rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#'/>"})
    void xml_is_refused_before_anybody_parses_it(String xml) {
        assertThat(Given.refusal("facts.rdf", xml).getFirst().problem()).isEqualTo("this kind of XML is not read");
    }

    @ParameterizedTest
    @ValueSource(strings = {"(", "[ <urn:x:p> ", "{", "<<( <urn:x:s> <urn:x:p> ", "( [ <urn:x:p> "})
    void a_hundred_thousand_brackets_are_refused_without_a_stack_overflow(String bracket) {
        String text = "<urn:x:s> <urn:x:p> " + bracket.repeat(100_000);
        InputProblem problem = Assertions.assertTimeout(Duration.ofSeconds(5), () -> Given.refusal("deep.ttl", text))
                .getFirst();
        assertThat(problem.problem()).contains("nested").doesNotContain("StackOverflow");
        assertThat(problem.place()).isEqualTo("line 1");
    }

    @Test
    void deep_json_is_refused_without_a_stack_overflow() {
        String deep = "{\"@context\":\"urn:vigie:context\",\"@graph\":" + "[".repeat(100_000);
        assertThat(Given.refusal("deep.jsonld", deep).getFirst().problem()).contains("nested more than 200 deep");
    }

    @Test
    void brackets_in_texts_comments_and_names_are_not_counted() {
        Knowledge knowledge = Given.turtle(":a a vigie:Company ; # " + "(".repeat(200) + "\n skos:prefLabel \""
                + "[".repeat(200) + " A\" ; skos:altLabel '''o" + "(".repeat(150) + "''' , \"\"\"x" + "{".repeat(150)
                + "\"\"\" ; <urn:x:" + "%28".repeat(10) + "#p> \"\\\"((((((\" .");
        assertThat(knowledge.statements()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"@prefix \"x%:b (", "@prefix : <", "@base <\u0000> .", "\\u0041", "<\\u",
            "@prefix x: <urn:a b>",
            "x:y x:z .", "<urn:s> <urn:p> \"\\uD800\" .", "_:a _:b _:c .", "\"s\" <urn:p> <urn:o> .", "@prefix",
            ";;;;"})
    void whatever_the_parser_throws_becomes_a_problem(String text) {
        assertThat(Given.refusal("odd.ttl", text).getFirst().problem()).contains("Turtle");
    }

    @Test
    void endless_digits_are_refused_at_once() {
        for (String number : List.of("9".repeat(2_000_000), "0." + "1".repeat(2_000_000),
                "\"" + "9".repeat(2_000_000) + "\"^^xsd:decimal")) {
            InputProblem problem = Assertions.assertTimeout(Duration.ofSeconds(2), () -> Given.refusal("n.ttl",
                    Given.PREFIXES + "[] a bods:Shareholding ; bods:shareExact " + number + " .").getFirst());
            assertThat(problem.problem()).contains("digits");
            assertThat(problem.place()).isEqualTo("line 7");
        }
    }

    @Test
    void a_document_cannot_state_what_only_the_program_states() {
        for (String fact : List.of(":x a vigie:Designation ; vigie:designates :acme .",
                "<urn:vigie:area:EU27> vigie:composition :more .", ":acme vigie:nameKey \"huawei\" .",
                ":acme vigie:place \"line 1\" .", ":acme vigie:key <urn:lei:0000FICTIONACMEPOW22> .",
                "<urn:vigie:list:eu-high-risk-suppliers:huawei> vigie:jurisdiction \"FR\" .",
                "<urn:vigie:store> vigie:ledgerPosition 7 .")) {
            assertThat(Given.refusal("facts.ttl", Given.PREFIXES + fact)).as(fact).isNotEmpty();
        }
    }

    @Test
    void text_in_another_encoding_is_refused() {
        byte[] bytes = (Given.PREFIXES + ":a a vigie:Company ; skos:prefLabel \"Société\" .")
                .getBytes(StandardCharsets.UTF_16);
        Assertions.assertThrows(UnreadableInput.class, () -> KnowledgeReader.read(Document.of("a.ttl", bytes)));
        byte[] latin = (Given.PREFIXES + ":a a vigie:Company ; skos:prefLabel \"Société\" .")
                .getBytes(StandardCharsets.ISO_8859_1);
        Assertions.assertThrows(UnreadableInput.class, () -> KnowledgeReader.read(Document.of("a.ttl", latin)));
    }

    @Test
    void a_byte_order_mark_does_no_harm() {
        assertThat(KnowledgeReader.read(Given.document("a.ttl",
                "\uFEFF" + Given.PREFIXES + ":a a vigie:Company ; skos:prefLabel \"A\" .")).statements()).isEqualTo(1);
        assertThat(KnowledgeReader.read(Given.document("a.json", "\uFEFF[" + Given.entity("a", "\"name\":\"A\"") + "]"))
                .statements()).isEqualTo(1);
    }

    @Test
    void a_number_that_is_none_makes_no_two_companies_one() {
        try (EvidenceGraph graph = Given.graph(
                Given.bods(Given.entity("a", "\"name\":\"A\",\"identifiers\":[{\"scheme\":\"GB-COH\",\"id\":\"N/A\"}]"),
                        Given.entity("b",
                                "\"name\":\"B\",\"identifiers\":[{\"scheme\":\"GB-COH\",\"id\":\"N/A\"}]")))) {
            assertThat(Given.named(graph.register(), "A").id()).isNotEqualTo(Given.named(graph.register(), "B").id());
        }
    }
}
