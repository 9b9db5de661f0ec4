package eu.vigie.evaluation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import eu.vigie.finding.Finding;
import eu.vigie.finding.Subject;

/** Calls the roll: every subject of a rule's scope has one answer, and nothing else has any. */
final class Roll {

    private final Alike alike;
    private final Map<Asked, List<Answer>> answers = new IdentityHashMap<>();
    private final List<Answer> strays = new ArrayList<>();

    Roll(List<Asked> subjects) {
        alike = new Alike(subjects);
        alike.shown().forEach(subject -> answers.put(subject, new ArrayList<>(1)));
    }

    /** How many answers are owed. */
    int size() {
        return alike.shown().size();
    }

    /** What the rule is to see of the facts: all but suppliers for whom another one is asked. */
    Stream<Object> shown(List<Object> facts) {
        return facts.stream().filter(fact -> !(fact instanceof Facts.Supply supply) || answers.containsKey(supply));
    }

    void enter(Collection<?> found) {
        for (Object fact : found) {
            if (fact instanceof Answer answer) {
                answers.getOrDefault(answer.asked(), strays).add(answer);
            }
        }
    }

    /** Of subjects that were answered once, in the order of the subjects. */
    List<Finding> findings() {
        List<Optional<Function<Asked, Finding>>> told = alike.shown().stream().map(this::answersTo)
                .map(given -> given.size() == 1
                        ? Optional.of(given.getFirst().told())
                        : Optional.<Function<Asked, Finding>>empty())
                .toList();
        List<Finding> findings = new ArrayList<>(alike.subjects().size());
        for (int i = 0; i < alike.subjects().size(); i++) {
            Asked subject = alike.subjects().get(i);
            told.get(alike.groupOf(i)).ifPresent(telling -> findings.add(telling.apply(subject)));
        }
        return findings;
    }

    /** Those that were not answered, or more than once. */
    List<Subject> unanswered() {
        return failed().mapToObj(i -> alike.subjects().get(i).subject()).toList();
    }

    private IntStream failed() {
        return IntStream.range(0, alike.subjects().size()).filter(i -> answersTo(i).size() != 1);
    }

    private List<Answer> answersTo(int subject) {
        return answersTo(alike.shown().get(alike.groupOf(subject)));
    }

    private List<Answer> answersTo(Asked shown) {
        return answers.getOrDefault(shown, List.of());
    }

    /** What is wrong with the roll; empty when nothing is. */
    Optional<String> fault() {
        List<String> wrong = new ArrayList<>();
        failed().forEach(i -> wrong
                .add(name(alike.subjects().get(i)) + " got " + answersTo(i).size() + " answers"));
        strays.forEach(stray -> wrong.add(name(stray.asked()) + " got an answer and was not asked about"));
        return wrong.isEmpty()
                ? Optional.empty()
                : Optional.of(wrong.stream().sorted().limit(3).collect(Collectors.joining("; ",
                        wrong.size() + " of " + alike.subjects().size() + " went wrong: ", "")));
    }

    private static String name(Asked asked) {
        Subject subject = asked.subject();
        return "'" + subject.name() + "'" + (subject.role() == null ? "" : " (" + subject.role() + ")");
    }
}
