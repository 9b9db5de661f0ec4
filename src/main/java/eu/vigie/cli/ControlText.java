package eu.vigie.cli;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

import eu.vigie.assessment.ControlQuestion.Sort;
import eu.vigie.assessment.ControlRemarks;
import eu.vigie.assessment.ControlReport;
import eu.vigie.assessment.ControlReport.CapitalPart;
import eu.vigie.assessment.ControlReport.Contradiction;
import eu.vigie.assessment.ControlReport.Explanation;
import eu.vigie.assessment.ControlReport.Integrated;
import eu.vigie.assessment.ControlReport.Pair;
import eu.vigie.finding.Phrasebook;
import eu.vigie.finding.ReasoningStep;
import eu.vigie.regulation.Language;
import eu.vigie.regulation.RuleCatalogue;
import eu.vigie.supplychain.Share;

/** Who controls whom, for people: what is certain, what is possible, and registers that contradict themselves. */
final class ControlText {

    private static final int DECIMALS = 4;

    private final Phrasebook phrases;
    private final Captions captions;
    private final StringBuilder text = new StringBuilder();

    private ControlText(RuleCatalogue rules, Language language) {
        phrases = new Phrasebook(rules, language);
        captions = new Captions(rules.glossary(), phrases, language);
    }

    static String of(ControlReport report, RuleCatalogue rules, Language language) {
        ControlText writer = new ControlText(rules, language);
        writer.line(writer.captions.question(report.sort(), report.asOf()));
        switch (report.sort()) {
            case CONTROL, ULTIMATE, FIFTY_PERCENT_RULE -> {
                writer.pairs(writer.captions.certain(), report.sort(), report.certain(), true);
                writer.possible(report);
            }
            case INTEGRATED -> writer.integrated(report.integrated());
            case CAPITAL -> writer.capital(report.capital());
        }
        writer.remarks(report.remarks());
        if (!report.inconsistent().isEmpty()) {
            writer.heading(writer.captions.contradictions());
            report.inconsistent().forEach(writer::contradiction);
        }
        return writer.text.toString();
    }

    private void possible(ControlReport report) {
        pairs(captions.possible(), report.sort(), report.possible(), report.open().isEmpty());
        if (!report.open().isEmpty()) {
            line(captions.open(report.open().stream().map(ControlReport.Named::name).toList()));
        }
    }

    /** @param nobody whether it is said where there are none */
    private void pairs(String caption, Sort sort, List<Pair> pairs, boolean nobody) {
        heading(caption);
        if (pairs.isEmpty() && nobody) {
            line(captions.nobody());
        }
        for (Pair pair : pairs) {
            line(phrases.step(new ReasoningStep(ControlReport.fact(sort, pair.truth()), pair.controller().name(),
                    pair.controlled().name(), null, null, null)));
            new ReasoningText(phrases, text).write(pair.because(), "    ");
            Explanation explanation = pair.explanation();
            if (explanation != null) {
                explain(explanation);
            }
        }
    }

    private void remarks(ControlRemarks remarks) {
        if (remarks.loop().isEmpty() && remarks.halves().isEmpty() && remarks.claims().isEmpty()) {
            return;
        }
        heading(captions.remarks());
        if (!remarks.loop().isEmpty()) {
            line(captions.ring(remarks.loop().stream().map(ControlReport.Named::name).toList()));
        }
        remarks.halves().forEach(half -> line(captions.half(half.holder().name(),
                share(half.votes()))));
        if (!remarks.claims().isEmpty()) {
            line(captions.claimed());
            new ReasoningText(phrases, text).write(remarks.claims(), "    ");
        }
    }

    private void explain(Explanation told) {
        if (!told.decisive().isEmpty()) {
            line("  " + captions.decisive());
            told.decisive().forEach(step -> line("    " + phrases.step(step)));
        }
        sentence(phrases.settling(told.settledBy()));
        sentence(phrases.curing(told.curedBy()));
        for (int path = 0; path < told.paths().size(); path++) {
            line("  " + captions.path(path + 1, told.paths().size()));
            new ReasoningText(phrases, text).write(told.paths().get(path), "    ");
        }
    }

    private void sentence(String sentence) {
        if (!sentence.isEmpty()) {
            line("  " + sentence);
        }
    }

    private void integrated(List<Integrated> shares) {
        line("");
        if (shares.isEmpty()) {
            line(captions.nobody());
        }
        shares.forEach(each -> line(captions.integrated(each.holder().name(), rounded(each.share()),
                each.company().name(), each.loop())));
    }

    private void capital(List<CapitalPart> parts) {
        line("");
        parts.forEach(part -> line(captions.capital(part.attribution(), part.company().name(), part.area(),
                rounded(part.share()), part.consistent(), part.loop())));
    }

    /** Outwards, to as many decimals as somebody reads. */
    private String rounded(Share share) {
        BigDecimal least = share.minimum().setScale(DECIMALS, RoundingMode.FLOOR);
        BigDecimal most = share.maximum().setScale(DECIMALS, RoundingMode.CEILING);
        return share(new Share(least, share.exclusiveMinimum() && least.compareTo(share.minimum()) == 0, most,
                share.exclusiveMaximum() && most.compareTo(share.maximum()) == 0));
    }

    private String share(Share share) {
        return phrases.share(share.minimum(), share.exclusiveMinimum(), share.maximum(), share.exclusiveMaximum());
    }

    private void contradiction(Contradiction found) {
        line(found.company().name() + captions.colon()
                + captions.adds(found.ledger(), phrases.share(found.lower(), found.exclusiveLower(), found.upper(),
                        found.exclusiveUpper()), found.complete()));
    }

    private void heading(String caption) {
        line("");
        line("== " + caption + " ==");
    }

    private void line(String line) {
        text.append(line).append('\n');
    }
}
