package eu.vigie.matching;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How much two names are like each other. It orders questions and answers none.
 *
 * @param score from 1 to 100; 100 where nothing but case and punctuation differs
 * @param differences in what they differ
 */
public record Likeness(int score, Set<Feature> differences) implements Comparable<Likeness> {

    public Likeness {
        differences = differences.isEmpty()
                ? Set.of()
                : Collections.unmodifiableSet(EnumSet.copyOf(differences));
    }

    /** The differences as data: {@code form, letters}; empty for none. */
    public String words() {
        return differences.stream().map(Feature::word).collect(Collectors.joining(", "));
    }

    /** The greater likeness comes first. */
    @Override
    public int compareTo(Likeness other) {
        return Integer.compare(other.score, score);
    }
}
