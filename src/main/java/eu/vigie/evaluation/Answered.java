package eu.vigie.evaluation;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

import eu.vigie.finding.Finding;
import eu.vigie.finding.Findings;
import eu.vigie.finding.Subject;
import eu.vigie.finding.Verdict;

/** What a rule says of subjects: an answer for each group of them, told of each subject when somebody asks. */
final class Answered implements Findings.Chapter {

    private final Alike alike;
    private final List<Telling> tellings;
    /** Of each finding the subject's place; empty where both orders are the same. */
    private final int[] order;

    /** @param tellings by the group's number */
    Answered(Alike alike, List<Telling> tellings) {
        this.alike = alike;
        this.tellings = tellings;
        order = alike.isRepeating()
                ? IntStream.range(0, alike.size()).boxed().sorted(Comparator.comparing(this::subject)
                        .thenComparing(this::telling, Telling.ORDER)).mapToInt(Integer::intValue).toArray()
                : new int[0];
    }

    @Override
    public int size() {
        return alike.size();
    }

    @Override
    public Verdict verdict(int index) {
        return telling(place(index)).verdict();
    }

    @Override
    public Finding finding(int index) {
        int place = place(index);
        return telling(place).of().apply(alike.subject(place));
    }

    private int place(int index) {
        return order.length == 0 ? index : order[index];
    }

    private Telling telling(int place) {
        return tellings.get(alike.groupOf(place));
    }

    private Subject subject(int place) {
        return alike.subject(place).subject();
    }
}
