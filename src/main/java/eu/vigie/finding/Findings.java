package eu.vigie.finding;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.RandomAccess;
import java.util.function.UnaryOperator;

/**
 * Findings in the order of every output: by rule, then subject. What is held is one answer for all parts of a supplier; each
 * finding is made when somebody looks at it, always the same, and not kept.
 */
public final class Findings extends AbstractList<Finding> implements RandomAccess {

    /** Findings that follow each other, in order; never empty. */
    public interface Chapter {

        int size();

        /** The verdict of the finding that stands there, without making the finding. */
        Verdict verdict(int index);

        Finding finding(int index);

        /** Findings that are made already. */
        static Chapter of(List<Finding> made) {
            return new Chapter() {
                @Override
                public int size() {
                    return made.size();
                }

                @Override
                public Verdict verdict(int index) {
                    return made.get(index).verdict();
                }

                @Override
                public Finding finding(int index) {
                    return made.get(index);
                }
            };
        }
    }

    private final List<Chapter> chapters;
    private final UnaryOperator<Finding> more;
    /** Where each chapter begins; then where the last one ends. */
    private final int[] begins;

    private Findings(List<Chapter> chapters, UnaryOperator<Finding> more) {
        this.chapters = chapters;
        this.more = more;
        begins = new int[chapters.size() + 1];
        for (int i = 0; i < chapters.size(); i++) {
            begins[i + 1] = Math.addExact(begins[i], chapters.get(i).size());
        }
    }

    /** All of these chapters, in whatever order they come: none begins before another ends. */
    public static Findings of(List<Chapter> chapters) {
        return new Findings(chapters.stream().sorted(Comparator.comparing(chapter -> chapter.finding(0))).toList(),
                UnaryOperator.identity());
    }

    /**
     * The same findings, to each of which something is added when it is looked at.
     *
     * @param addition changes neither rule, subject nor verdict
     */
    public Findings with(UnaryOperator<Finding> addition) {
        return new Findings(chapters, finding -> addition.apply(more.apply(finding)));
    }

    /** How many there are of each verdict, gravest first, zero included. */
    public Map<Verdict, Integer> counts() {
        int[] counts = new int[Verdict.values().length];
        for (Chapter chapter : chapters) {
            for (int i = 0; i < chapter.size(); i++) {
                counts[chapter.verdict(i).ordinal()]++;
            }
        }
        Map<Verdict, Integer> result = new EnumMap<>(Verdict.class);
        for (Verdict verdict : Verdict.values()) {
            result.put(verdict, counts[verdict.ordinal()]);
        }
        return result;
    }

    @Override
    public Finding get(int index) {
        Objects.checkIndex(index, size());
        int found = Arrays.binarySearch(begins, index);
        int chapter = found >= 0 ? found : -found - 2;
        return more.apply(chapters.get(chapter).finding(index - begins[chapter]));
    }

    @Override
    public int size() {
        return begins[chapters.size()];
    }
}
