package eu.vigie.evaluation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import eu.vigie.finding.Finding;
import eu.vigie.finding.Subject;

/** Calls the roll: every subject of a rule's scope has one answer, and nothing else has any. */
final class Roll {

    private final Map<Asked, List<Answer>> answers = new IdentityHashMap<>();
    private final List<Asked> subjects;
    private final List<Answer> strays = new ArrayList<>();

    Roll(List<Asked> subjects) {
        this.subjects = subjects;
        subjects.forEach(subject -> answers.put(subject, new ArrayList<>(1)));
    }

    int size() {
        return subjects.size();
    }

    void enter(Collection<?> found) {
        for (Object fact : found) {
            if (fact instanceof Answer answer) {
                answers.getOrDefault(answer.asked(), strays).add(answer);
            }
        }
    }

    /** Of subjects that were answered once. */
    List<Finding> findings() {
        return subjects.stream().map(this::answersTo).filter(list -> list.size() == 1)
                .map(list -> list.getFirst().finding()).toList();
    }

    /** Those that were not answered, or more than once. */
    List<Subject> unanswered() {
        return subjects.stream().filter(subject -> answersTo(subject).size() != 1).map(Asked::subject).toList();
    }

    private List<Answer> answersTo(Asked subject) {
        return answers.getOrDefault(subject, List.of());
    }

    /** What is wrong with the roll; empty when nothing is. */
    Optional<String> fault() {
        List<String> wrong = new ArrayList<>();
        subjects.stream().filter(subject -> answersTo(subject).size() != 1).forEach(
                subject -> wrong.add(name(subject) + " got " + answersTo(subject).size() + " answers"));
        strays.forEach(stray -> wrong.add(name(stray.asked()) + " got an answer and was not asked about"));
        return wrong.isEmpty()
                ? Optional.empty()
                : Optional.of(wrong.stream().sorted().limit(3)
                        .collect(Collectors.joining("; ", wrong.size() + " of " + size() + " went wrong: ", "")));
    }

    private static String name(Asked asked) {
        Subject subject = asked.subject();
        return "'" + subject.name() + "'" + (subject.role() == null ? "" : " (" + subject.role() + ")");
    }
}
