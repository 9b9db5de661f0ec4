package eu.vigie.evaluation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import eu.vigie.evaluation.Facts.ConsortiumFact;
import eu.vigie.finding.Figures.Figure;
import eu.vigie.finding.ReasoningStep;
import eu.vigie.finding.ReasoningStep.Fact;
import eu.vigie.finding.Subject;
import eu.vigie.supplychain.Consortium.Site;
import eu.vigie.supplychain.Truth;

/**
 * How a site scores on energy: by its power usage effectiveness (all energy over that of the computers, a ratio of 1 or
 * more) and by its percentage of renewable energy.
 */
public final class EnergyScore implements Item {

    private final Law law;
    private final Site site;

    private EnergyScore(Law law, Site site) {
        this.law = law;
        this.site = site;
    }

    static List<EnergyScore> of(ConsortiumFact consortium, Law law) {
        return consortium.stated().sites().stream().map(site -> new EnergyScore(law, site)).toList();
    }

    @Override
    public Subject subject() {
        return new Subject(Subject.Kind.SITE, site.name(), site.name(), null, null, null);
    }

    /** Whether it loses too much energy on the way to the computers. */
    public Truth wasteful() {
        return holds("puePoor", site.pue());
    }

    /** Whether too little of its energy is renewable. */
    public Truth fossil() {
        return holds("renewablePoor", site.renewableShare());
    }

    private Truth holds(String parameter, @Nullable BigDecimal figure) {
        return figure == null
                ? Truth.UNKNOWN
                : Truth.of(law.comparison(parameter).holds(figure, law.inForce().number(parameter)));
    }

    /** In one word: {@code score-poor}, {@code score-fair}, or the word for a high score. */
    private String score(String high, String poor, String best, @Nullable BigDecimal figure) {
        if (figure == null) {
            return "score-open";
        }
        return holds(poor, figure) == Truth.YES ? "score-poor" : holds(high, figure) == Truth.YES ? best : "score-fair";
    }

    @Override
    public List<ReasoningStep> because() {
        List<ReasoningStep> steps = new ArrayList<>();
        steps.add(step("pue", site.pue()));
        steps.add(step("renewable-share", site.renewableShare()));
        return steps;
    }

    private ReasoningStep step(String datum, @Nullable BigDecimal figure) {
        return new ReasoningStep(figure == null ? Fact.MISSING : Fact.STATED, site.name(),
                figure == null ? null : figure.toPlainString(), null, datum, site.evidence());
    }

    @Override
    public Map<String, String> words() {
        return Map.of("site", site.name(), "pue", plain(site.pue()), "pue-score",
                score("pueExcellent", "puePoor", "score-excellent", site.pue()),
                "renewable", plain(site.renewableShare()), "renewable-score",
                score("renewableGood", "renewablePoor", "score-good", site.renewableShare()));
    }

    private static String plain(@Nullable BigDecimal figure) {
        return figure == null ? "" : figure.toPlainString();
    }

    @Override
    public List<Figure> figures() {
        List<Figure> figures = new ArrayList<>();
        add(figures, "power usage effectiveness", site.pue(), "ratio", law.threshold("puePoor"));
        add(figures, "renewable energy", site.renewableShare(), "percent", law.threshold("renewablePoor"));
        return figures;
    }

    private static void add(List<Figure> figures, String name, @Nullable BigDecimal figure, String unit, String poor) {
        if (figure != null) {
            figures.add(new Figure(name, figure, figure, unit, poor));
        }
    }
}
