package eu.vigie.cli;

import java.util.List;

import eu.vigie.assessment.ControlReport;
import eu.vigie.assessment.ControlReport.Contradiction;
import eu.vigie.assessment.ControlReport.Pair;
import eu.vigie.finding.Phrasebook;
import eu.vigie.finding.ReasoningStep;
import eu.vigie.finding.ReasoningStep.Fact;
import eu.vigie.regulation.Language;
import eu.vigie.regulation.RuleCatalogue;

/** Who controls whom, for people: what is certain, what is possible, and registers that contradict themselves. */
final class ControlText {

    private final Phrasebook phrases;
    private final Captions captions;
    private final StringBuilder text = new StringBuilder();

    private ControlText(RuleCatalogue rules, Language language) {
        phrases = new Phrasebook(rules, language);
        captions = new Captions(rules.glossary(), phrases, language);
    }

    static String of(ControlReport report, RuleCatalogue rules, Language language) {
        ControlText writer = new ControlText(rules, language);
        writer.line(writer.captions.control(report.asOf()));
        writer.pairs(writer.captions.certain(), Fact.CONTROLS, report.certain());
        writer.pairs(writer.captions.possible(), Fact.MAY_CONTROL, report.possible());
        if (!report.inconsistent().isEmpty()) {
            writer.heading(writer.captions.contradictions());
            report.inconsistent().forEach(writer::contradiction);
        }
        return writer.text.toString();
    }

    private void pairs(String caption, Fact fact, List<Pair> pairs) {
        heading(caption);
        if (pairs.isEmpty()) {
            line(captions.nobody());
        }
        for (Pair pair : pairs) {
            line(phrases.step(new ReasoningStep(fact, pair.controller().name(), pair.controlled().name(), null, null,
                    null)));
            new ReasoningText(phrases, text).write(pair.because(), "    ");
        }
    }

    private void contradiction(Contradiction found) {
        line(found.company().name() + captions.colon()
                + captions.adds(found.ledger(), phrases.share(found.lower(), found.upper()), found.complete()));
    }

    private void heading(String caption) {
        line("");
        line("== " + caption + " ==");
    }

    private void line(String line) {
        text.append(line).append('\n');
    }
}
