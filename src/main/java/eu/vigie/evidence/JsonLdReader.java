package eu.vigie.evidence;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.irix.IRIxResolver;
import org.apache.jena.query.ARQ;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.riot.system.FactoryRDFStd;
import org.apache.jena.riot.system.ParserProfileStd;
import org.apache.jena.riot.system.PrefixMapFactory;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.riot.system.jsonld.TitaniumToJena;
import org.apache.jena.sparql.core.Quad;

import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdErrorCode;
import com.apicatalog.jsonld.JsonLdOptions;
import com.apicatalog.jsonld.document.JsonDocument;
import com.apicatalog.jsonld.loader.DocumentLoader;

import eu.vigie.supplychain.Document;
import eu.vigie.supplychain.InputProblem;
import eu.vigie.supplychain.UnreadableInput;

/**
 * JSON-LD into a document's graph. The only context that may be referred to is ours, which comes from the class path;
 * every other reference is refused, nothing is fetched.
 */
final class JsonLdReader {

    static final String CONTEXT = "urn:vigie:context";

    private JsonLdReader() {}

    /**
     * @param bytes without byte order mark; already known to be JSON without duplicate members, of bounded depth
     * @throws UnreadableInput when it is no JSON-LD, uses an unknown term, or refers to a context elsewhere
     */
    static DocumentGraph read(Document document, byte[] bytes) {
        DocumentGraph graph = new DocumentGraph(document);
        JsonLdOptions options = new JsonLdOptions(contexts(document));
        options.setBase(URI.create(TurtleReader.base(document)));
        options.setOrdered(true);
        options.setUndefinedTermsPolicy(JsonLdOptions.ProcessingPolicy.Fail);
        try {
            TitaniumToJena.convert(JsonDocument.of(new ByteArrayInputStream(bytes)), options, new Filling(graph),
                    new ParserProfileStd(new FactoryRDFStd(), ErrorHandlerFactory.errorHandlerStrictSilent(),
                            IRIxResolver.create(TurtleReader.base(document)).build(), PrefixMapFactory.create(),
                            ARQ.getContext().copy(), false, false));
            return graph;
        } catch (JsonLdError e) {
            throw refused(document, e);
        } catch (UnreadableInput e) {
            throw e;
        } catch (RuntimeException | StackOverflowError e) {
            throw new UnreadableInput(new InputProblem(document.name(), "", null, "this is not well-formed JSON-LD",
                    "check the file with a JSON-LD processor"), e);
        }
    }

    private static DocumentLoader contexts(Document document) {
        return (url, options) -> {
            if (url.toString().equals(CONTEXT)) {
                return JsonDocument.of(new ByteArrayInputStream(SystemDocuments.bytes("context.jsonld")));
            }
            throw new UnreadableInput(new InputProblem(document.name(), "", url.toString(),
                    "the document refers to a context elsewhere, and nothing is fetched",
                    "put the context into the document, or name ours: \"@context\": \"" + CONTEXT + "\""));
        };
    }

    private static UnreadableInput refused(Document document, JsonLdError error) {
        for (Throwable cause = error; cause != null; cause = cause.getCause()) {
            if (cause instanceof UnreadableInput refusal) {
                return refusal;
            }
        }
        String what = error.getCode() == JsonLdErrorCode.UNSPECIFIED || error.getMessage() == null
                ? ""
                : ": the parser says “" + error.getMessage().lines().findFirst().orElse("") + "”";
        return new UnreadableInput(new InputProblem(document.name(), "", null, "this JSON-LD cannot be read" + what,
                "use the terms of the context " + CONTEXT + " or full IRIs"), error);
    }

    /** Gives blank nodes names that are the same on each reading. */
    private static final class Filling extends StreamRDFBase {

        private final DocumentGraph graph;
        private final Map<Node, Node> named = new HashMap<>();

        Filling(DocumentGraph graph) {
            this.graph = graph;
        }

        @Override
        public void triple(Triple triple) {
            graph.add(name(triple.getSubject()), triple.getPredicate(), name(triple.getObject()));
        }

        @Override
        public void quad(Quad quad) {
            if (!quad.isDefaultGraph()) {
                throw new UnreadableInput(new InputProblem(graph.document().name(), "", quad.getGraph().toString(),
                        "the document has named graphs of its own, which are not read",
                        "state the facts at the top, a document is one graph"));
            }
            triple(quad.asTriple());
        }

        private Node name(Node node) {
            return node.isBlank()
                    ? named.computeIfAbsent(node, n -> graph.node("node", "" + (named.size() + 1)))
                    : node;
        }
    }
}
