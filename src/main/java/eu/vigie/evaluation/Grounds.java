package eu.vigie.evaluation;

import java.util.List;
import java.util.Map;

import eu.vigie.finding.Figures.Figure;
import eu.vigie.finding.Outlook;
import eu.vigie.finding.ReasoningStep;

/** A fact that an answer may rest on: what it adds to the finding. */
public interface Grounds {

    /** The reasoning it brings along. */
    List<ReasoningStep> because();

    /** Words for the wording's braces, by placeholder; an empty word is a datum that is not known. */
    default Map<String, String> words() {
        return Map.of();
    }

    /** The numbers it rests on. */
    default List<Figure> figures() {
        return List.of();
    }

    /** What would settle or end what it says; worked out only when an answer asks. */
    default Outlook outlook() {
        return Outlook.NONE;
    }

    /** The attribution by which an indirect stake counted; empty where that question does not arise. */
    default String decidedBy() {
        return "";
    }
}
