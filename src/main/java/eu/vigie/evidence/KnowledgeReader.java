package eu.vigie.evidence;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import org.apache.jena.graph.Graph;
import org.jspecify.annotations.Nullable;

import eu.vigie.evidence.Statements.Style;
import eu.vigie.supplychain.Document;
import eu.vigie.supplychain.InputProblem;
import eu.vigie.supplychain.StrictJson;
import eu.vigie.supplychain.UnreadableInput;

/**
 * Reads what is known of parties and stakes: BODS, GLEIF's files, FollowTheMoney, RDF in our ontology or in the BODS
 * vocabulary. Which of them a document is, its content says; its name does not matter, and nothing that it refers to is
 * opened.
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
        Recognition recognised = Recognition.of(document);
        ImportLog log = new ImportLog(document);
        return switch (recognised.format()) {
            case BODS, BODS_OLD, FOLLOW_THE_MONEY, GLEIF_XML, GLEIF_CSV, STAKES_CSV, OFAC_CSV, SCREENING_CSV,
                    SCREENING_JSON,
                    EU_LIST_XML, OWN_LIST_CSV ->
                stated(recognised, statements(recognised, document, log), log);
            case JSON_LD -> rdf(recognised, jsonLd(document), log);
            case TURTLE -> rdf(recognised, TurtleReader.read(document, text(document)), log);
            case BODS_RDF -> throw new IllegalStateException("BODS in RDF is recognised in its graph");
            case N_QUADS ->
                rdf(recognised, TurtleReader.read(document, BodsQuads.triples(document, text(document))), log);
        };
    }

    /** What would come of reading it: also of a document that is refused. */
    public static ImportReport inspect(Document document) {
        try {
            return read(document).report();
        } catch (UnreadableInput e) {
            return refused(document, e);
        }
    }

    /** What came of reading a document that was refused for this. */
    public static ImportReport refused(Document document, UnreadableInput why) {
        return new ImportReport(document.name(), document.sha256(), formatOf(document), 0, 0, 0, why.problems(),
                Map.of(), Map.of(), List.of(), List.of());
    }

    private static String formatOf(Document document) {
        try {
            return words(Recognition.of(document));
        } catch (UnreadableInput e) {
            return "not recognised";
        }
    }

    /** Of a format that is read in one pass. */
    static Statements statements(Recognition recognised, Document document, ImportLog log) {
        return switch (recognised.format()) {
            case BODS, BODS_OLD -> BodsReader.read(document, recognised.format() == Format.BODS_OLD,
                    recognised.style(), log);
            case FOLLOW_THE_MONEY -> FtmReader.read(document, recognised.style(), log);
            case GLEIF_XML -> GleifXml.read(document, log);
            case GLEIF_CSV -> GleifColumns.read(document, log);
            case STAKES_CSV -> StakesCsv.read(document, log);
            case OFAC_CSV -> OfacCsv.read(document, log);
            case SCREENING_CSV -> ScreeningCsv.read(document, log);
            case SCREENING_JSON -> ScreeningJson.read(document, log);
            case EU_LIST_XML -> EuListXml.read(document, log);
            case OWN_LIST_CSV -> OwnListCsv.read(document, log);
            case JSON_LD, TURTLE, N_QUADS, BODS_RDF -> throw new IllegalArgumentException("RDF is read as a graph");
        };
    }

    /** What is plainly in order needs no graph before one is asked for. */
    private static Knowledge stated(Recognition recognised, Statements statements, ImportLog log) {
        if (!StatementCheck.passes(statements)) {
            check(StatementGraph.of(statements));
        }
        return knowledge(recognised, () -> finished(StatementGraph.of(statements)), statements, log);
    }

    private static List<InputProblem> unknownFields(ImportLog log) {
        return log.unknownFields().entrySet().stream()
                .map(e -> new InputProblem(log.document().name(), "", e.getKey(),
                        "a field that is not read stands there " + times(e.getValue()),
                        "check its spelling if it should count"))
                .toList();
    }

    private static List<InputProblem> notUnderstood(ImportLog log) {
        return log.notUnderstood().entrySet().stream()
                .map(e -> new InputProblem(log.document().name(), "", e.getKey(),
                        "this means nothing here; it stands there " + times(e.getValue()),
                        "nothing has to be done"))
                .toList();
    }

    static String times(int count) {
        return count == 1 ? "once" : count + " times";
    }

    /** Of the documents that come with the program: a test holds them to the checks, so that starting does not have to. */
    static Knowledge readOwn(Document document) {
        DocumentGraph graph = TurtleReader.read(document, text(document));
        Graph finished = finished(graph);
        return new Knowledge(document, "text/turtle", List.of(), List.of(), () -> finished, null,
                new ImportReport(document.name(),
                        document.sha256(), "Turtle", 0, 0, 0, List.of(), Map.of(), Map.of(), List.of(),
                        List.of()));
    }

    /** Beside being JSON-LD it is one JSON value, of bounded depth, in which no member stands twice. */
    private static DocumentGraph jsonLd(Document document) {
        byte[] bytes = text(document).getBytes(StandardCharsets.UTF_8);
        StrictJson.read(Document.of(document.name(), bytes), in -> {
            int depth = 0;
            for (int values = 0; in.nextToken() != null;) {
                if (depth == 0 && ++values > 1) {
                    throw refused(document, "several JSON-LD documents stand in one file", "put them into one @graph");
                }
                depth += in.currentToken().isStructStart() ? 1 : in.currentToken().isStructEnd() ? -1 : 0;
            }
            return depth;
        });
        return JsonLdReader.read(document, bytes);
    }

    private static Knowledge rdf(Recognition recognised, DocumentGraph graph, ImportLog log) {
        if (BodsRdf.isIn(graph)) {
            return stated(new Recognition(Format.BODS_RDF, Style.LINE), BodsRdf.read(graph, log), log);
        }
        refuseIfAny(TermCheck.violations(graph));
        List<org.apache.jena.graph.Node> described = graph.subjects().stream()
                .filter(node -> PartyTerms.isDescribed(graph, node)).toList();
        if (described.isEmpty()) {
            throw refused(graph.document(), "the document says nothing of parties or stakes",
                    "use the terms of ontology/vigie.ttl; was it meant to be Turtle?");
        }
        described.forEach(node -> log.countRead());
        TermCheck.foreign(graph, log);
        Graph checked = check(graph);
        return knowledge(recognised, () -> checked, null, log);
    }

    /** What every document must pass: texts that show what they say, shapes, no contradiction, facts that can be read back. */
    static Graph check(DocumentGraph graph) {
        refuseIfAny(TextCheck.violations(graph));
        DerivedFacts.normaliseCountries(graph);
        refuseIfAny(ShapeCheck.violations(graph));
        refuseIfAny(TermCheck.contradictions(graph));
        Graph finished = finished(graph);
        refuseIfAny(GraphFacts.unreadable(graph));
        return finished;
    }

    /** Adds what it is searched by, and where each thing stands. */
    static Graph finished(DocumentGraph graph) {
        DerivedFacts.add(graph);
        graph.keepPlaces();
        return graph.graph();
    }

    private static Knowledge knowledge(Recognition recognised, Supplier<Graph> graph, @Nullable Statements statements,
            ImportLog log) {
        boolean mayBeMisspelt = recognised.format() == Format.BODS || recognised.format() == Format.BODS_OLD
                || recognised.format() == Format.BODS_RDF;
        List<InputProblem> unknown = unknownFields(log);
        List<InputProblem> notes = new ArrayList<>(mayBeMisspelt ? List.of() : unknown);
        notes.addAll(notUnderstood(log));
        List<InputProblem> problems = new ArrayList<>(log.defects());
        problems.addAll(mayBeMisspelt ? unknown : List.of());
        return new Knowledge(log.document(), recognised.format().mediaType(), problems, notes, graph, statements,
                report(recognised, statements, log));
    }

    private static ImportReport report(Recognition recognised, @Nullable Statements statements, ImportLog log) {
        return new ImportReport(log.document().name(), log.document().sha256(), words(recognised), log.read(),
                log.read() - log.superseded(), log.superseded(), List.of(), log.notUnderstood(), log.unknownFields(),
                log.notes(), statements == null ? List.of() : statements.lists().report(statements));
    }

    private static String words(Recognition recognised) {
        return switch (recognised.format()) {
            case BODS, BODS_OLD, FOLLOW_THE_MONEY -> recognised.format().words()
                    + (recognised.style() == Style.LINE ? ", JSON lines" : ", JSON");
            case GLEIF_XML, EU_LIST_XML -> recognised.format().words() + ", XML";
            case GLEIF_CSV, STAKES_CSV, OFAC_CSV, SCREENING_CSV, OWN_LIST_CSV -> recognised.format().words() + ", CSV";
            case SCREENING_JSON -> recognised.format().words() + ", JSON";
            case JSON_LD, TURTLE, N_QUADS, BODS_RDF -> recognised.format().words();
        };
    }

    private static void refuseIfAny(List<InputProblem> problems) {
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
