package eu.vigie.evaluation;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClasspathResource;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.platform.engine.CancellationToken;
import org.junit.platform.engine.DiscoverySelector;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.launcher.EngineFilter;
import org.junit.platform.launcher.Launcher;
import org.junit.platform.launcher.LauncherConstants;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherConfig;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherExecutionRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

import eu.vigie.evaluation.PlainReadingTest.Drawn;
import eu.vigie.regulation.RuleId;

/** What is asked of one rule: the plain reading of cases drawn for it, then the scenarios of its English feature. */
final class Claims {

    private static final int CASES = 1500;
    private static final Launcher LAUNCHER = LauncherFactory.create(LauncherConfig.builder()
            .enableTestExecutionListenerAutoRegistration(false).enablePostDiscoveryFilterAutoRegistration(false)
            .enableLauncherSessionListenerAutoRegistration(false).build());
    private final RuleId rule;
    private final List<DiscoverySelector> scenarios;

    Claims(RuleId rule) {
        this.rule = rule;
        try (Stream<Path> files = Files.list(Path.of("features", rule.group()))) {
            this.scenarios = files.map(file -> file.getFileName().toString())
                    .filter(name -> name.startsWith(rule.id() + "-") && !name.endsWith(".fr.feature")).sorted()
                    .<DiscoverySelector>map(
                            name -> selectClasspathResource("features/" + rule.group() + "/" + name))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether one of them fails now; the first that does ends it. */
    boolean oneFails() {
        return misread() || fails();
    }

    /** Whether a rule answers otherwise than a plain reading does. */
    boolean misread() {
        try {
            PlainReadingTest.cases(rule, CASES).forEach(Drawn::asked);
            return false;
        } catch (AssertionError misread) {
            return true;
        }
    }

    private boolean fails() {
        CancellationToken token = CancellationToken.create();
        Watch watch = new Watch(token);
        LAUNCHER.execute(LauncherExecutionRequestBuilder.request(LauncherDiscoveryRequestBuilder.request()
                .selectors(scenarios).filters(EngineFilter.includeEngines("cucumber"))
                .configurationParameter("cucumber.glue", "eu.vigie.specification")
                .configurationParameter("cucumber.object-factory", "eu.vigie.specification.SceneFactory")
                .configurationParameter("cucumber.publish.quiet", "true")
                .configurationParameter(LauncherConstants.CAPTURE_STDOUT_PROPERTY_NAME, "true").build())
                .cancellationToken(token).listeners(watch).build());
        if (watch.ran == 0) {
            throw new AssertionError("nothing was asked of it: " + scenarios);
        }
        return watch.failed;
    }

    private static final class Watch implements TestExecutionListener {
        private final CancellationToken token;
        private int ran;
        private boolean failed;

        Watch(CancellationToken token) {
            this.token = token;
        }

        @Override
        public void executionFinished(TestIdentifier test, TestExecutionResult result) {
            ran += test.isTest() ? 1 : 0;
            if (result.getStatus() == TestExecutionResult.Status.FAILED) {
                failed = true;
                token.cancel();
            }
        }
    }
}
