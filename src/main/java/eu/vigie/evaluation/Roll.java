package eu.vigie.evaluation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import eu.vigie.finding.Finding;
import eu.vigie.finding.Findings.Chapter;
import eu.vigie.finding.Subject;
import eu.vigie.finding.Verdict;

/** Calls the roll: every subject of a rule's scope has one answer, and nothing else has any. */
final class Roll {

    private final List<Alike> subjects;
    private final Map<Asked, List<Answer>> answers = new IdentityHashMap<>();
    private final List<Answer> strays = new ArrayList<>();

    Roll(List<Alike> subjects) {
        this.subjects = subjects;
        subjects.forEach(alike -> alike.shown().forEach(asked -> answers.put(asked, new ArrayList<>(1))));
    }

    /** How many answers are owed. */
    int size() {
        return answers.size();
    }

    void enter(Collection<?> found) {
        for (Object fact : found) {
            if (fact instanceof Answer answer) {
                answers.getOrDefault(answer.asked(), strays).add(answer);
            }
        }
    }

    /**
     * One finding for each subject.
     *
     * @param failed that of a subject which was not answered, or more than once
     */
    Stream<Chapter> findings(Function<Asked, Finding> failed) {
        return subjects.stream().map(alike -> new Answered(alike,
                alike.shown().stream().map(shown -> telling(answersTo(shown), failed)).toList()));
    }

    private static Telling telling(List<Answer> given, Function<Asked, Finding> failed) {
        return given.size() == 1
                ? given.getFirst().told()
                : new Telling(Verdict.UNDETERMINED, RuleBase.FAILED, failed);
    }

    private List<Answer> answersTo(Asked shown) {
        return answers.getOrDefault(shown, List.of());
    }

    /** What is wrong with the roll; empty when nothing is. */
    Optional<String> fault() {
        List<String> wrong = new ArrayList<>();
        subjects.forEach(alike -> addFailed(alike, wrong));
        strays.forEach(stray -> wrong.add(name(stray.asked()) + " got an answer and was not asked about"));
        int all = subjects.stream().mapToInt(Alike::size).sum();
        return wrong.isEmpty()
                ? Optional.empty()
                : Optional.of(wrong.stream().sorted().limit(3)
                        .collect(Collectors.joining("; ", wrong.size() + " of " + all + " went wrong: ", "")));
    }

    private void addFailed(Alike alike, List<String> wrong) {
        List<Integer> given = alike.shown().stream().map(shown -> answersTo(shown).size()).toList();
        if (given.stream().allMatch(count -> count == 1)) {
            return;
        }
        for (int i = 0; i < alike.size(); i++) {
            int count = given.get(alike.groupOf(i));
            if (count != 1) {
                wrong.add(name(alike.subject(i)) + " got " + count + " answers");
            }
        }
    }

    private static String name(Asked asked) {
        Subject subject = asked.subject();
        return "'" + subject.name() + "'" + (subject.role() == null ? "" : " (" + subject.role() + ")");
    }
}
