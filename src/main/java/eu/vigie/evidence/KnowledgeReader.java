package eu.vigie.evidence;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;

import eu.vigie.supplychain.Document;
import eu.vigie.supplychain.FileSignature;
import eu.vigie.supplychain.InputProblem;
import eu.vigie.supplychain.StrictJson;
import eu.vigie.supplychain.UnreadableInput;

/**
 * Reads what is known of parties and stakes: BODS 0.4 as JSON or JSON lines, Turtle, JSON-LD in our ontology. Which of
 * them a document is, its content says; its name does not matter, and nothing that it refers to is opened.
 */
public final class KnowledgeReader {

    static {
        Jena.start();
    }

    private KnowledgeReader() {}

    /**
     * Parses and checks; nothing is written.
     *
     * @throws UnreadableInput with every problem found, in document order, when it cannot be used
     */
    public static Knowledge read(Document document) {
        String signature = FileSignature.of(document);
        if (signature != null) {
            throw refused(document, "this is " + signature + ", which is not read as knowledge",
                    "hand in BODS 0.4 as JSON, or RDF as Turtle or JSON-LD");
        }
        String text = text(document);
        String start = text.stripLeading();
        if (start.isEmpty()) {
            throw refused(document, "the document is empty", "hand in the document itself");
        }
        if (start.regionMatches(true, 0, "<?xml", 0, 5) || start.regionMatches(true, 0, "<!doctype", 0, 9)
                || start.regionMatches(true, 0, "<rdf:", 0, 5)) {
            throw refused(document, "XML is not read", "hand in RDF as Turtle or JSON-LD");
        }
        return isJson(start) ? json(document, text) : rdf(TurtleReader.read(document, text), "text/turtle");
    }

    /** Of the documents that come with the program: a test holds them to the checks, so that starting does not have to. */
    static Knowledge readOwn(Document document) {
        DocumentGraph graph = TurtleReader.read(document, text(document));
        DerivedFacts.add(graph);
        graph.keepPlaces();
        return new Knowledge(document, "text/turtle", graph.subjects().size(), List.of(), List.of(), graph.graph());
    }

    /** Turtle may begin with a bracket too, but never with an object in it. */
    private static boolean isJson(String start) {
        return start.startsWith("{") || start.startsWith("[") && start.substring(1).stripLeading().startsWith("{")
                || start.strip().equals("[]");
    }

    private static Knowledge json(Document document, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        List<JsonNode> values = values(Document.of(document.name(), bytes));
        boolean lines = values.size() > 1;
        JsonNode first = values.getFirst();
        JsonNode sample = first.isArray() && !first.isEmpty() ? first.get(0) : first;
        if (sample.has("@context") || sample.has("@id") || sample.has("@graph") || sample.has("@type")) {
            if (lines) {
                throw refused(document, "several JSON-LD documents stand in one file", "put them into one @graph");
            }
            return rdf(JsonLdReader.read(document, bytes), "application/ld+json");
        }
        return new BodsReader(document).read(lines || first.isObject() ? values : List.copyOf(first.values()),
                lines);
    }

    private static List<JsonNode> values(Document decoded) {
        return StrictJson.read(decoded, parser -> {
            List<JsonNode> values = new ArrayList<>();
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                values.add(parser.readValueAsTree());
            }
            return values;
        });
    }

    private static Knowledge rdf(DocumentGraph graph, String mediaType) {
        refuseIfAny(TermCheck.violations(graph));
        int statements = (int) graph.subjects().stream().filter(node -> PartyTerms.isDescribed(graph, node)).count();
        if (statements == 0) {
            throw refused(graph.document(), "the document says nothing of parties or stakes",
                    "use the terms of ontology/vigie.ttl; was it meant to be Turtle?");
        }
        return checked(graph, mediaType, statements, List.of(), TermCheck.foreign(graph));
    }

    /** The way every document goes: texts that show what they say, countries in one spelling, shapes, contradictions, places, keys. */
    static Knowledge checked(DocumentGraph graph, String mediaType, int statements, List<InputProblem> problems,
            List<InputProblem> notes) {
        refuseIfAny(TextCheck.violations(graph));
        DerivedFacts.normaliseCountries(graph);
        refuseIfAny(ShapeCheck.violations(graph));
        refuseIfAny(TermCheck.contradictions(graph));
        DerivedFacts.add(graph);
        graph.keepPlaces();
        refuseIfAny(GraphFacts.unreadable(graph));
        return new Knowledge(graph.document(), mediaType, statements, problems, notes, graph.graph());
    }

    static void refuseIfAny(List<InputProblem> problems) {
        if (!problems.isEmpty()) {
            throw new UnreadableInput(problems);
        }
    }

    private static String text(Document document) {
        try {
            String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(document.bytes())).toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw refused(document, "the text is not UTF-8", "save it as UTF-8");
        }
    }

    private static UnreadableInput refused(Document document, String what, String remedy) {
        return new UnreadableInput(new InputProblem(document.name(), "", null, what, remedy));
    }
}
