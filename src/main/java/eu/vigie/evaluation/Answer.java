package eu.vigie.evaluation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import eu.vigie.finding.Figures;
import eu.vigie.finding.Figures.Figure;
import eu.vigie.finding.Finding;
import eu.vigie.finding.Outlook;
import eu.vigie.finding.ReasoningStep;
import eu.vigie.finding.Verdict;

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

    /** What it says of the subject that was asked about, and of those that the rule cannot tell apart from it. */
    Telling told() {
        Map<String, String> words = words();
        Figures figures = figures();
        Outlook outlook = outlook();
        Function<Asked, List<ReasoningStep>> reasoning = reasoning();
        return new Telling(verdict, caseId, subject -> new Finding(law.rule(), law.inForce().clause(), verdict,
                subject.subject(), caseId, words, figures, reasoning.apply(subject), null, outlook));
    }

    /** An open answer is settled, one that blames is cured; the others need nothing, so nothing is worked out for them. */
    private Outlook outlook() {
        return switch (verdict) {
            case UNDETERMINED -> new Outlook(each(outlook -> outlook.settledBy()), List.of());
            case BREACH, FLAG -> new Outlook(List.of(), each(outlook -> outlook.curedBy()).stream()
                    .map(remedy -> law.rule().asksForControlWithin() ? remedy.askedForControlWithin() : remedy)
                    .sorted(Comparator.comparing(remedy -> !remedy.settles())).toList());
            case DEROGATED, COMPLIANT, NOT_APPLICABLE -> Outlook.NONE;
        };
    }

    private <T> List<T> each(Function<Outlook, List<T>> part) {
        return grounds.stream().map(Grounds::outlook).flatMap(outlook -> part.apply(outlook).stream()).distinct()
                .toList();
    }

    private Map<String, String> words() {
        if (grounds.stream().allMatch(fact -> fact.words().isEmpty())) {
            return law.words();
        }
        Map<String, String> words = new TreeMap<>(law.words());
        grounds.forEach(fact -> words.putAll(fact.words()));
        return Map.copyOf(words);
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

    /** Each step once, where it is met first. */
    private Function<Asked, List<ReasoningStep>> reasoning() {
        Set<ReasoningStep> before = new LinkedHashSet<>();
        Set<ReasoningStep> after = new LinkedHashSet<>();
        boolean met = false;
        for (Grounds fact : grounds) {
            met = met || fact == asked;
            if (fact != asked) {
                (met ? after : before).addAll(fact.because());
            }
        }
        boolean own = met;
        if (before.isEmpty() && after.isEmpty()) {
            return subject -> own && subject instanceof Grounds it
                    ? joined(before, it.because(), after, false)
                    : List.of();
        }
        Set<String> told = Stream.concat(before.stream(), after.stream()).map(ReasoningStep::from)
                .collect(Collectors.toSet());
        boolean apart = Collections.disjoint(before, after);
        return subject -> {
            List<ReasoningStep> steps = own && subject instanceof Grounds it ? it.because() : List.of();
            return joined(before, steps, after, apart && steps.stream().noneMatch(it -> told.contains(it.from())));
        };
    }

    /** @param apart whether it is known that nothing is said twice: as a rule it is, and that is quickly seen */
    private static List<ReasoningStep> joined(Set<ReasoningStep> before, List<ReasoningStep> own,
            Set<ReasoningStep> after, boolean apart) {
        List<ReasoningStep> all = new ArrayList<>(before.size() + own.size() + after.size());
        all.addAll(before);
        all.addAll(own);
        all.addAll(after);
        return apart ? all : List.copyOf(new LinkedHashSet<>(all));
    }
}
