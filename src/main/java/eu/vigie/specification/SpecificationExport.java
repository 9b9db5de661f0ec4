package eu.vigie.specification;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Collection;

import eu.vigie.regulation.RuleCatalogue;
import eu.vigie.regulation.RuleId;

/**
 * The specification as pages in a folder, from a run of its examples.
 *
 * @param examples how many were run, in both languages
 * @param held how many came to what they state
 */
public record SpecificationExport(long examples, long held) {

    /**
     * Runs the examples of the rules and writes their pages; takes a minute or two for all.
     *
     * @param rules those to run; the pages of others say that their examples were not run
     */
    public static SpecificationExport write(Path folder, Collection<RuleId> rules, Instant now) {
        RunResults results = SpecificationRun.of(rules);
        new SpecificationPages(RuleCatalogue.fromClassPath(), ShippedFeatures.all(), results,
                Production.export(now)).write(folder);
        return new SpecificationExport(results.conclusions().size(),
                results.conclusions().values().stream().filter(RunResults.Conclusion::held).count());
    }
}
