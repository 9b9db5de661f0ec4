package eu.vigie.specification;

import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import eu.vigie.finding.Verdict;

/** What a run of the features came to, by the place of each scenario or example. */
record RunResults(Map<Place, Conclusion> conclusions) {

    /** A line of a feature file. */
    record Place(String fileName, long line) {}

    /** Whether it held, and the last verdict that a rule concluded in it; null when none got so far. */
    record Conclusion(boolean held, @Nullable Verdict verdict) {}

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
