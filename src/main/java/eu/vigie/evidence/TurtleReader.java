package eu.vigie.evidence;

import java.io.StringReader;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.irix.IRIxResolver;
import org.apache.jena.query.ARQ;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.lang.RiotParsers;
import org.apache.jena.riot.system.ErrorHandler;
import org.apache.jena.riot.system.FactoryRDFStd;
import org.apache.jena.riot.system.ParserProfileStd;
import org.apache.jena.riot.system.PrefixMapFactory;
import org.apache.jena.riot.system.StreamRDFBase;
import org.jspecify.annotations.Nullable;

import eu.vigie.supplychain.Document;
import eu.vigie.supplychain.InputProblem;
import eu.vigie.supplychain.UnreadableInput;

/**
 * Turtle into a document's graph, each triple with its line. Nothing is fetched, whatever the text says: relative IRIs
 * resolve against a base of the document's own that no network knows.
 */
final class TurtleReader {

    private TurtleReader() {}

    /** @throws UnreadableInput when it is no Turtle, or beyond the bounds */
    static DocumentGraph read(Document document, String text) {
        InputProblem beyond = TurtleBounds.check(document, text);
        if (beyond != null) {
            throw new UnreadableInput(beyond);
        }
        DocumentGraph graph = new DocumentGraph(document);
        try {
            Lines lines = new Lines(graph);
            RiotParsers.factoryTTL.create(Lang.TURTLE, lines).read(new StringReader(text), base(document),
                    Lang.TURTLE.getContentType(), new StreamRDFBase(), ARQ.getContext().copy());
            return graph;
        } catch (UnreadableInput e) {
            throw e;
        } catch (RuntimeException | StackOverflowError e) {
            // the parser throws exceptions of other kinds than its own on some texts, "@prefix "x%:b (" among them
            throw new UnreadableInput(new InputProblem(document.name(), "", null, "this is not well-formed Turtle",
                    "check the file with a Turtle validator"), e);
        }
    }

    /** Relative IRIs stay the document's own; {@code .invalid} is reserved to name nothing (RFC 2606). */
    static String base(Document document) {
        return "https://document.invalid/" + document.sha256().substring(0, 12) + "/";
    }

    /** Keeps the line of each triple and gives blank nodes names that are the same on each reading. */
    private static final class Lines extends ParserProfileStd {

        private final DocumentGraph graph;

        Lines(DocumentGraph graph) {
            super(new Names(graph), new Refusals(graph.document()),
                    IRIxResolver.create(base(graph.document())).allowRelative(false).build(),
                    PrefixMapFactory.create(), ARQ.getContext().copy(), false, false);
            this.graph = graph;
        }

        @Override
        public Triple createTriple(Node subject, Node predicate, Node object, long line, long column) {
            if (!subject.isURI() || !(object.isURI() || object.isLiteral())) {
                throw refused(line, "this Turtle has a statement about a text or a statement",
                        "state facts of parties and stakes");
            }
            if (predicate.getURI().startsWith("urn:vigie:node:")) {
                throw refused(line, "this is not well-formed Turtle: a predicate has no name", "name it by an IRI");
            }
            graph.addAt(subject, predicate, object, "line " + line);
            return Triple.create(subject, predicate, object);
        }

        private UnreadableInput refused(long line, String what, String remedy) {
            return new UnreadableInput(new InputProblem(graph.document().name(), "line " + line, null, what, remedy));
        }
    }

    private static final class Names extends FactoryRDFStd {

        private final DocumentGraph graph;
        private int nodes;

        Names(DocumentGraph graph) {
            this.graph = graph;
        }

        @Override
        public Node createBlankNode() {
            return graph.node("node", String.valueOf(++nodes));
        }

        @Override
        public Node createBlankNode(@Nullable String label) {
            return label == null ? createBlankNode() : graph.node("node", "label", label);
        }

        @Override
        public Node createBlankNode(long most, long least) {
            return createBlankNode();
        }
    }

    private record Refusals(Document document) implements ErrorHandler {

        @Override
        public void warning(String message, long line, long column) {
            // an ill-typed literal is refused by its shape, where it matters, with a better sentence
        }

        @Override
        public void error(String message, long line, long column) {
            fatal(message, line, column);
        }

        @Override
        public void fatal(String message, long line, long column) {
            String place = line < 1 ? "" : "line " + line + (column < 1 ? "" : ", column " + column);
            throw new UnreadableInput(new InputProblem(document.name(), place, null,
                    "this is not well-formed Turtle: the parser says “" + message.lines().findFirst().orElse("") + "”",
                    "mend the text there"));
        }
    }
}
