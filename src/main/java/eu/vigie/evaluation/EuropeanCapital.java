package eu.vigie.evaluation;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import eu.vigie.evaluation.Facts.Attribution;
import eu.vigie.evaluation.Facts.CapitalSplit;
import eu.vigie.finding.Figures.Figure;
import eu.vigie.finding.ReasoningStep;
import eu.vigie.finding.ReasoningStep.Fact;
import eu.vigie.supplychain.Share;
import eu.vigie.supplychain.Truth;

/** The European share of the consortium's capital under each attribution, against the share that the clause asks for. */
public final class EuropeanCapital implements Grounds {

    private static final String ASKED = "europeanShare";

    private final Map<Attribution, Share> shares = new EnumMap<>(Attribution.class);
    private final Law law;
    private final List<ReasoningStep> because;

    private EuropeanCapital(Law law, List<ReasoningStep> because) {
        this.law = law;
        this.because = because;
    }

    static EuropeanCapital of(List<CapitalSplit> splits, Law law) {
        List<ReasoningStep> because = new ArrayList<>();
        EuropeanCapital capital = new EuropeanCapital(law, because);
        for (CapitalSplit split : splits) {
            if (split.area().id().equals(law.area())) {
                capital.shares.put(split.attribution(), split.share());
                because.addAll(split.because());
            }
        }
        because.removeIf(step -> isToldWithItsVotes(step, because));
        return capital;
    }

    /** One stake is capital when shares multiply, and votes too when the majority takes all: once suffices. */
    private static boolean isToldWithItsVotes(ReasoningStep step, List<ReasoningStep> told) {
        return step.fact() == Fact.HOLDS && "shareholding".equals(step.kind())
                && told.contains(new ReasoningStep(step.fact(), step.from(), step.to(), step.share(),
                        "shareholding-for-votes", step.evidence(), step.because()));
    }

    /** Whether the European share by the holders' own seats is what the clause asks for. */
    public Truth direct() {
        return holds(Attribution.DIRECT);
    }

    /** Whether it is when a majority holder takes all. */
    public Truth cascade() {
        return holds(Attribution.CASCADE);
    }

    /** Whether it is when shares multiply along chains. */
    public Truth multiply() {
        return holds(Attribution.MULTIPLY);
    }

    /** Whether the three give the same answer, be it that nothing is certain. */
    public boolean unanimous() {
        return direct() == cascade() && cascade() == multiply();
    }

    private Truth holds(Attribution attribution) {
        return law.holds(ASKED, share(attribution));
    }

    private Share share(Attribution attribution) {
        return shares.getOrDefault(attribution, Share.UNKNOWN);
    }

    @Override
    public List<ReasoningStep> because() {
        return because;
    }

    @Override
    public Map<String, String> words() {
        Map<String, String> words = new TreeMap<>();
        for (Attribution attribution : Attribution.values()) {
            words.put(Facts.word(attribution), share(attribution).toString());
        }
        return words;
    }

    @Override
    public List<Figure> figures() {
        List<Figure> figures = new ArrayList<>();
        for (Attribution attribution : Attribution.values()) {
            Share share = share(attribution);
            figures.add(Figure.of(attribution.name(), share, law.threshold(ASKED)));
        }
        return figures;
    }
}
