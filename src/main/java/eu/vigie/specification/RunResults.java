package eu.vigie.specification;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import eu.vigie.finding.Verdict;

/** What a run of the features came to, by the place of each scenario or example. */
record RunResults(Map<Place, Conclusion> conclusions) {

    /** A line of a feature file. */
    record Place(String fileName, long line) {}

    /**
     * What became of it.
     *
     * @param held whether it came to what it states
     * @param verdict the last that a rule concluded in it; null when none got so far
     * @param cases which answers that rule gave in it
     */
    record Conclusion(boolean held, @Nullable Verdict verdict, Set<String> cases) {

        Conclusion(boolean held, @Nullable Verdict verdict) {
            this(held, verdict, Set.of());
        }
    }

    RunResults {
        conclusions = Map.copyOf(conclusions);
    }

    /** Empty when it was not run. */
    Optional<Conclusion> of(FeatureFile feature, long line) {
        return Optional.ofNullable(conclusions.get(new Place(feature.fileName(), line)));
    }

    long ran(FeatureFile feature) {
        return feature.cases().flatMap(FeatureFile.Case::lines).filter(line -> of(feature, line).isPresent()).count();
    }

    long held(FeatureFile feature) {
        return feature.cases().flatMap(FeatureFile.Case::lines)
                .filter(line -> of(feature, line).map(Conclusion::held).orElse(false)).count();
    }
}
