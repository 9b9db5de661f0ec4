package eu.vigie.cli;

import java.util.List;

import org.jspecify.annotations.Nullable;

import eu.vigie.finding.DayWords;
import eu.vigie.finding.Phrasebook;
import eu.vigie.finding.ProblemWords;
import eu.vigie.finding.ReasoningStep;
import eu.vigie.finding.SourceWords;
import eu.vigie.regulation.Language;
import eu.vigie.supplychain.EvidenceRef;

/** Reasoning for people: a numbered line a step, its source in brackets. */
record ReasoningText(Phrasebook phrases, StringBuilder text) {

    void write(List<ReasoningStep> steps, String indent) {
        int number = 0;
        for (ReasoningStep step : steps) {
            text.append(indent).append(++number).append(". ").append(phrases.step(step))
                    .append(source(step.evidence())).append('\n');
            write(step.because(), indent + "   ");
        }
    }

    private String source(@Nullable EvidenceRef e) {
        if (e == null) {
            return "";
        }
        String source = SourceWords.in(e, phrases.language());
        return " [" + e.document() + place(e.place()) + (source == null ? "" : separator() + source)
                + (e.date() == null ? "" : separator() + DayWords.in(e.date(), phrases.language()))
                + "]";
    }

    private String separator() {
        return phrases.language() == Language.EN ? "; " : " ; ";
    }

    private String place(String place) {
        return place.isEmpty()
                ? ""
                : (phrases.language() == Language.EN ? " " : ", ") + ProblemWords.place(place, phrases.language());
    }
}
