package eu.vigie.specification;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import eu.vigie.regulation.Language;
import eu.vigie.regulation.RuleId;
import eu.vigie.specification.CheckReport.Found;
import eu.vigie.specification.CheckReport.Outcome;
import eu.vigie.specification.CheckReport.Scenario;
import eu.vigie.supplychain.Document;

/** Runs the features that the program carries, as it runs those of an auditor. */
final class SpecificationRun {

    private static final Bounds OURS = new Bounds(1 << 20, 5000, 200, Duration.ofMinutes(1), Duration.ofMinutes(30));

    private SpecificationRun() {}

    /** Both features of each rule, several at a time. */
    static RunResults of(Collection<RuleId> rules) {
        Map<RunResults.Place, RunResults.Conclusion> conclusions = new HashMap<>();
        ExecutorService hands = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
        try {
            List<Future<CheckReport>> reports = new ArrayList<>();
            for (RuleId rule : rules) {
                for (Language language : Language.values()) {
                    reports.add(hands.submit(() -> run(rule, language)));
                }
            }
            for (Future<CheckReport> report : reports) {
                report.get().scenarios().forEach(each -> conclusions
                        .put(new RunResults.Place(report.resultNow().document(), each.line()), conclusion(each)));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the run was interrupted", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } finally {
            hands.shutdownNow();
        }
        return new RunResults(conclusions);
    }

    private static CheckReport run(RuleId rule, Language language) {
        String name = ShippedFeatures.name(rule, language);
        return AuditorsCheck.run(Document.of(name.substring(name.lastIndexOf('/') + 1),
                ShippedFeatures.text(ShippedFeatures.FOLDER + name).getBytes(StandardCharsets.UTF_8)), language, OURS);
    }

    private static RunResults.Conclusion conclusion(Scenario scenario) {
        Found found = scenario.found();
        return new RunResults.Conclusion(scenario.outcome() == Outcome.HELD, found == null ? null : found.verdict(),
                found == null ? Set.of() : Set.copyOf(found.cases()));
    }
}
