package eu.vigie.evidence;

import java.util.List;

import org.apache.jena.graph.Graph;

import eu.vigie.supplychain.Document;
import eu.vigie.supplychain.InputProblem;

/** A knowledge document that was read and checked, ready to be added to a graph. Never changed afterwards. */
public final class Knowledge {

    private final Document document;
    private final String mediaType;
    private final int statements;
    private final List<InputProblem> problems;
    private final List<InputProblem> notes;
    private final Graph graph;

    Knowledge(Document document, String mediaType, int statements, List<InputProblem> problems,
            List<InputProblem> notes, Graph graph) {
        this.document = document;
        this.mediaType = mediaType;
        this.statements = statements;
        this.problems = List.copyOf(problems);
        this.notes = List.copyOf(notes);
        this.graph = graph;
    }

    public Document document() {
        return document;
    }

    /** {@code application/json} for BODS, {@code text/turtle} or {@code application/ld+json}. */
    public String mediaType() {
        return mediaType;
    }

    /** How many statements it makes: those of BODS; in RDF the parties and stakes described. */
    public int statements() {
        return statements;
    }

    /** What makes the reading incomplete: members that BODS does not have and that may be misspelt, counted. */
    public List<InputProblem> problems() {
        return problems;
    }

    /** What was read over without harm: terms of other vocabularies, counted. */
    public List<InputProblem> notes() {
        return notes;
    }

    /** Its statements in the terms of the ontology, without blank nodes. */
    Graph graph() {
        return graph;
    }
}
