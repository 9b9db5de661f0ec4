package eu.vigie.evaluation;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import eu.vigie.finding.Figures;
import eu.vigie.finding.Figures.Figure;
import eu.vigie.finding.Finding;
import eu.vigie.finding.Outlook;
import eu.vigie.finding.ReasoningStep;
import eu.vigie.finding.Verdict;
import eu.vigie.regulation.ParameterValue;

/** What a rule says of one subject: the only thing a rule inserts. Becomes a {@link Finding}. */
public final class Answer {

    private final Law law;
    private final Verdict verdict;
    private final Asked asked;
    private final String caseId;
    private List<Grounds> grounds = List.of();

    Answer(Law law, Verdict verdict, Asked asked, String caseId) {
        this.law = law;
        this.verdict = verdict;
        this.asked = asked;
        this.caseId = caseId;
    }

    /** The facts it rests on, in the order in which a reader should meet them. */
    public Answer because(Grounds... facts) {
        Answer answer = new Answer(law, verdict, asked, caseId);
        answer.grounds = List.of(facts);
        return answer;
    }

    Asked asked() {
        return asked;
    }

    Finding finding() {
        return new Finding(law.rule(), law.inForce().clause(), verdict, asked.subject(), caseId, words(), figures(),
                reasoning(), null, outlook());
    }

    /** An open answer is settled, one that blames is cured; the others need nothing, so nothing is worked out for them. */
    private Outlook outlook() {
        return switch (verdict) {
            case UNDETERMINED -> new Outlook(each(outlook -> outlook.settledBy()), List.of());
            case BREACH, FLAG -> new Outlook(List.of(), each(outlook -> outlook.curedBy()));
            case DEROGATED, COMPLIANT, NOT_APPLICABLE -> Outlook.NONE;
        };
    }

    private <T> List<T> each(Function<Outlook, List<T>> part) {
        return grounds.stream().map(Grounds::outlook).flatMap(outlook -> part.apply(outlook).stream()).distinct()
                .toList();
    }

    private Map<String, String> words() {
        Map<String, String> words = new TreeMap<>();
        for (ParameterValue value : law.inForce().parameters().values()) {
            words.put(value.name(), value.comparison() == null ? value.value() : law.threshold(value.name()));
        }
        grounds.forEach(fact -> words.putAll(fact.words()));
        return words;
    }

    private Figures figures() {
        List<Figure> all = new ArrayList<>();
        @Nullable
        String attribution = null;
        for (Grounds fact : grounds) {
            all.addAll(fact.figures());
            attribution = attribution == null && !fact.decidedBy().isEmpty() ? fact.decidedBy() : attribution;
        }
        return new Figures(attribution, all);
    }

    private List<ReasoningStep> reasoning() {
        Set<ReasoningStep> steps = new LinkedHashSet<>();
        grounds.forEach(fact -> steps.addAll(fact.because()));
        return List.copyOf(steps);
    }
}
