package eu.vigie.specification;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import io.cucumber.gherkin.GherkinParser;
import io.cucumber.messages.types.Envelope;
import io.cucumber.messages.types.Examples;
import io.cucumber.messages.types.Feature;
import io.cucumber.messages.types.FeatureChild;
import io.cucumber.messages.types.GherkinDocument;
import io.cucumber.messages.types.Location;
import io.cucumber.messages.types.ParseError;
import io.cucumber.messages.types.Pickle;
import io.cucumber.messages.types.Rule;
import io.cucumber.messages.types.RuleChild;
import io.cucumber.messages.types.Scenario;
import io.cucumber.messages.types.Step;

import eu.vigie.regulation.Language;
import eu.vigie.supplychain.Document;
import eu.vigie.supplychain.InputProblem;
import eu.vigie.supplychain.UnreadableInput;

/**
 * Runs Gherkin that an auditor wrote with the published steps, in English or French, against the rules that this program
 * carries. A file brings words alone: there is no code in it, a step does nothing but write documents in memory and read findings,
 * and size, number and time are bounded.
 */
public final class AuditorsCheck {

    private final GherkinDocument document;
    private final List<Pickle> pickles;
    private final Map<String, Location> places = new HashMap<>();
    private final Map<String, String> statements = new HashMap<>();

    private AuditorsCheck(GherkinDocument document, List<Pickle> pickles) {
        this.document = document;
        this.pickles = pickles;
        document.getFeature().ifPresent(this::remember);
    }

    /**
     * Runs a file.
     *
     * @param answers the language of what the report says
     * @throws UnreadableInput when it is no Gherkin in English or French, or is beyond the bounds
     */
    public static CheckReport run(Document file, Language answers, Bounds bounds) {
        AuditorsCheck check = read(file, bounds);
        Feature feature = check.document.getFeature().orElseThrow();
        Language language = feature.getLanguage().equals("fr") ? Language.FR : Language.EN;
        return new CheckReport(file.name(), file.sha256(), feature.getName(), language, BuildStamp.text(),
                check.run(new Hearing(language, answers), bounds));
    }

    private static AuditorsCheck read(Document file, Bounds bounds) {
        if (file.bytes().length > bounds.bytes()) {
            throw unreadable(file, "", "the file has more than " + bounds.bytes() + " bytes", "divide it");
        }
        GherkinDocument document = null;
        List<Pickle> pickles = new ArrayList<>();
        List<InputProblem> errors = new ArrayList<>();
        for (Envelope envelope : GherkinParser.builder().includeSource(false).build()
                .parse(file.name(), utf8(file).getBytes(StandardCharsets.UTF_8)).toList()) {
            envelope.getParseError().ifPresent(error -> errors.add(problem(file, error)));
            document = envelope.getGherkinDocument().orElse(document);
            envelope.getPickle().ifPresent(pickles::add);
        }
        if (!errors.isEmpty()) {
            throw new UnreadableInput(errors);
        }
        if (document == null || document.getFeature().isEmpty()) {
            throw unreadable(file, "", "the file holds no feature",
                    "begin it with 'Feature: …', or with '# language: fr' and 'Fonctionnalité: …'");
        }
        String language = document.getFeature().orElseThrow().getLanguage();
        if (!List.of("en", "fr").contains(language)) {
            throw new UnreadableInput(List.of(new InputProblem(file.name(), "line 1", language,
                    "the steps are published in English and in French",
                    "write '# language: fr', or leave the line out")));
        }
        return new AuditorsCheck(document, bounded(file, pickles, bounds));
    }

    private static String utf8(Document file) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(file.bytes())).toString();
        } catch (CharacterCodingException e) {
            throw unreadable(file, "", "the file is no UTF-8 text", "save it as UTF-8");
        }
    }

    private static List<Pickle> bounded(Document file, List<Pickle> pickles, Bounds bounds) {
        if (pickles.size() > bounds.scenarios()) {
            throw unreadable(file, "", "the file has more than " + bounds.scenarios() + " scenarios and rows",
                    "divide it");
        }
        for (Pickle pickle : pickles) {
            if (pickle.getSteps().size() > bounds.sentences()) {
                throw unreadable(file, "", "a scenario has more than " + bounds.sentences() + " sentences",
                        "divide it");
            }
        }
        return pickles;
    }

    private static InputProblem problem(Document file, ParseError error) {
        Optional<Location> where = error.getSource().getLocation();
        String message = error.getMessage().replaceFirst("^\\([0-9]+:[0-9]+\\): ", "");
        return new InputProblem(file.name(), where.map(it -> "line " + it.getLine()).orElse(""), null,
                "the text does not follow Gherkin: " + message,
                "look at the step reference, and at the features that come with the rules");
    }

    private static UnreadableInput unreadable(Document file, String place, String problem, String remedy) {
        return new UnreadableInput(List.of(new InputProblem(file.name(), place, null, problem, remedy)));
    }

    /** Where everything stands that a scenario was made from, and under which statement. */
    private void remember(Feature feature) {
        for (FeatureChild child : feature.getChildren()) {
            child.getBackground().ifPresent(background -> background.getSteps().forEach(this::remember));
            child.getScenario().ifPresent(scenario -> remember(scenario, ""));
            child.getRule().ifPresent(this::remember);
        }
    }

    private void remember(Rule rule) {
        for (RuleChild child : rule.getChildren()) {
            child.getBackground().ifPresent(background -> background.getSteps().forEach(this::remember));
            child.getScenario().ifPresent(scenario -> remember(scenario, rule.getName()));
        }
    }

    private void remember(Scenario scenario, String statement) {
        places.put(scenario.getId(), scenario.getLocation());
        statements.put(scenario.getId(), statement);
        scenario.getSteps().forEach(this::remember);
        for (Examples examples : scenario.getExamples()) {
            examples.getTableBody().forEach(row -> places.put(row.getId(), row.getLocation()));
        }
    }

    private void remember(Step step) {
        places.put(step.getId(), step.getLocation());
    }

    private List<CheckReport.Scenario> run(Hearing hearing, Bounds bounds) {
        long deadline = System.nanoTime() + bounds.all().toNanos();
        List<CheckReport.Scenario> heard = new ArrayList<>();
        try (Reciter reciter = new Reciter()) {
            for (Pickle pickle : pickles) {
                Hearing.Named named = named(pickle);
                long left = Math.min(bounds.each().toNanos(), deadline - System.nanoTime());
                heard.add(reciter.stuck() || left <= 0
                        ? hearing.notRun(named)
                        : reciter.within(left, () -> hearing.hear(named)).orElseGet(() -> hearing.notRun(named)));
            }
        }
        return heard;
    }

    private Hearing.Named named(Pickle pickle) {
        String scenario = pickle.getAstNodeIds().getFirst();
        return new Hearing.Named(pickle, statements.getOrDefault(scenario, ""), line(pickle.getAstNodeIds()),
                pickle.getSteps().stream().map(step -> line(List.of(step.getAstNodeIds().getFirst()))).toList());
    }

    private long line(List<String> nodes) {
        Location place = places.get(nodes.getLast());
        return place == null ? 0 : place.getLine();
    }

    /** Says one scenario after the other; when one takes too long, nothing more is said. */
    private static final class Reciter implements AutoCloseable {

        private final ExecutorService voice = Executors
                .newSingleThreadExecutor(Thread.ofPlatform().daemon().name("check").factory());
        private boolean stuck;

        boolean stuck() {
            return stuck;
        }

        /** Empty when it took longer. */
        <T> Optional<T> within(long nanoseconds, java.util.concurrent.Callable<T> saying) {
            Future<T> said = voice.submit(saying);
            try {
                return Optional.of(said.get(nanoseconds, TimeUnit.NANOSECONDS));
            } catch (TimeoutException e) {
                stuck = true;
                said.cancel(true);
                return Optional.empty();
            } catch (InterruptedException e) {
                stuck = true;
                Thread.currentThread().interrupt();
                return Optional.empty();
            } catch (ExecutionException e) {
                throw new IllegalStateException(e.getCause());
            }
        }

        /** Does not wait for what is stuck. */
        @Override
        public void close() {
            voice.shutdownNow();
        }
    }
}
