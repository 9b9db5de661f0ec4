package eu.vigie.evidence;

import java.util.List;
import java.util.Objects;
import java.util.function.IntPredicate;
import java.util.function.Supplier;

import org.apache.jena.graph.Graph;
import org.jspecify.annotations.Nullable;

import eu.vigie.supplychain.Document;
import eu.vigie.supplychain.InputProblem;

/** A knowledge document that was read and checked, ready to be added to a graph. Never changed afterwards. */
public final class Knowledge {

    private final Document document;
    private final String mediaType;
    private final List<InputProblem> problems;
    private final List<InputProblem> notes;
    private final Supplier<Graph> graph;
    private final @Nullable Statements statements;
    private final ImportReport report;

    /**
     * @param graph makes its graph, of its own each time or always the same
     * @param statements what it states, in the order of its columns; null where it is RDF itself
     */
    Knowledge(Document document, String mediaType, List<InputProblem> problems, List<InputProblem> notes,
            Supplier<Graph> graph, @Nullable Statements statements, ImportReport report) {
        this.document = document;
        this.mediaType = mediaType;
        this.problems = List.copyOf(problems);
        this.notes = List.copyOf(notes);
        this.graph = graph;
        this.statements = statements;
        this.report = report;
    }

    public Document document() {
        return document;
    }

    /** For example {@code application/json} for BODS, {@code text/turtle}, {@code text/csv}. */
    public String mediaType() {
        return mediaType;
    }

    /** How many statements it makes: those of BODS; in RDF the parties and stakes described. */
    public int statements() {
        return report.read();
    }

    /** What makes the reading incomplete: members that BODS does not have and that may be misspelt, counted. */
    public List<InputProblem> problems() {
        return problems;
    }

    /** What was read over without harm: fields and kinds that mean nothing here, counted. */
    public List<InputProblem> notes() {
        return notes;
    }

    /** What came of reading it. */
    public ImportReport report() {
        return report;
    }

    /** Its statements in the terms of the ontology, without blank nodes. */
    Graph graph() {
        return graph.get();
    }

    /** Null where it is RDF itself. */
    @Nullable
    Statements stated() {
        return statements;
    }

    /** The part of it that is on some parties and of some rows; only of one that is no RDF. */
    Knowledge part(IntPredicate parties, IntPredicate rows) {
        Statements all = Objects.requireNonNull(statements);
        return new Knowledge(document, mediaType, problems, notes,
                () -> KnowledgeReader.finished(StatementGraph.of(all, parties, rows)), all, report);
    }
}
