package eu.vigie.specification;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import io.cucumber.plugin.ConcurrentEventListener;
import io.cucumber.plugin.event.EmbedEvent;
import io.cucumber.plugin.event.EventPublisher;
import io.cucumber.plugin.event.Status;
import io.cucumber.plugin.event.TestCase;
import io.cucumber.plugin.event.TestCaseFinished;
import io.cucumber.plugin.event.TestRunFinished;

import eu.vigie.finding.Verdict;
import eu.vigie.regulation.RuleCatalogue;

/** Listens to the run of the features and writes the specification's pages from what it came to. */
public final class Conclusions implements ConcurrentEventListener {

    /** Of the attachments by which a step says what a rule concluded. */
    static final String MEDIA_TYPE = "text/x-vigie-verdict";

    static final Path PAGES = Path.of("target", "specification");
    static final Path FEATURES = Path.of("features");

    /** Of each scenario the verdict and the answers, as the hook hands them over. */
    private final Map<RunResults.Place, List<String>> verdicts = new ConcurrentHashMap<>();
    private final Map<RunResults.Place, RunResults.Conclusion> conclusions = new ConcurrentHashMap<>();

    @Override
    public void setEventPublisher(EventPublisher publisher) {
        publisher.registerHandlerFor(EmbedEvent.class, this::concluded);
        publisher.registerHandlerFor(TestCaseFinished.class, this::finished);
        publisher.registerHandlerFor(TestRunFinished.class, this::write);
    }

    /** The last verdict of a scenario is the one it is about. */
    private void concluded(EmbedEvent event) {
        if (event.getMediaType().equals(MEDIA_TYPE)) {
            verdicts.put(place(event.getTestCase()),
                    List.of(new String(event.getData(), StandardCharsets.UTF_8).split(" ")));
        }
    }

    private void finished(TestCaseFinished event) {
        RunResults.Place place = place(event.getTestCase());
        List<String> said = verdicts.getOrDefault(place, List.of());
        conclusions.put(place, new RunResults.Conclusion(event.getResult().getStatus() == Status.PASSED,
                said.isEmpty() ? null : Verdict.valueOf(said.getFirst()),
                said.isEmpty() ? Set.of() : Set.copyOf(said.subList(1, said.size()))));
    }

    private void write(TestRunFinished event) {
        new SpecificationPages(RuleCatalogue.fromClassPath(), FeatureReader.readAll(FEATURES),
                new RunResults(conclusions), Production.build(Instant.now())).write(PAGES);
    }

    private static RunResults.Place place(TestCase scenario) {
        URI uri = scenario.getUri();
        String path = uri.isOpaque() ? uri.getSchemeSpecificPart() : uri.getPath();
        return new RunResults.Place(path.substring(path.lastIndexOf('/') + 1), scenario.getLocation().getLine());
    }
}
