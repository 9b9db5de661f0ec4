package eu.vigie.specification;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import io.cucumber.gherkin.GherkinParser;
import io.cucumber.messages.types.Comment;
import io.cucumber.messages.types.Envelope;
import io.cucumber.messages.types.Feature;
import io.cucumber.messages.types.FeatureChild;
import io.cucumber.messages.types.GherkinDocument;
import io.cucumber.messages.types.Rule;
import io.cucumber.messages.types.RuleChild;
import io.cucumber.messages.types.Scenario;
import io.cucumber.messages.types.Step;
import io.cucumber.messages.types.TableCell;
import io.cucumber.messages.types.TableRow;

import eu.vigie.regulation.Language;
import eu.vigie.regulation.RuleId;
import eu.vigie.specification.FeatureFile.Case;
import eu.vigie.specification.FeatureFile.Example;
import eu.vigie.specification.FeatureFile.Examples;
import eu.vigie.specification.FeatureFile.Sentence;
import eu.vigie.specification.FeatureFile.Statement;

/** Reads feature files; what the pages and the structure test know of them comes from here. */
final class FeatureReader {

    private static final String FRENCH = ".fr.feature";

    private final GherkinDocument document;

    private FeatureReader(GherkinDocument document) {
        this.document = document;
    }

    /** All feature files below a folder, by file name. */
    static List<FeatureFile> readAll(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".feature"))
                    .sorted(java.util.Comparator.comparing(file -> String.valueOf(file.getFileName())))
                    .map(FeatureReader::read).toList();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /**
     * Reads one file, named {@code <rule>-<slug>.feature} or {@code <rule>-<slug>.fr.feature}.
     *
     * @throws IllegalArgumentException when it is no Gherkin, or its name begins with no rule
     */
    static FeatureFile read(Path file) {
        try {
            return read(String.valueOf(file.getFileName()), Files.readString(file));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** As {@link #read(Path)}, of a text. */
    static FeatureFile read(String name, String text) {
        RuleId rule = Stream.of(RuleId.values()).filter(id -> name.startsWith(id + "-")).findFirst()
                .orElseThrow(() -> new IllegalArgumentException(name + " begins with no rule's id. Name it"
                        + " <rule>-<what it asks>.feature, its French twin <rule>-<what it asks>.fr.feature."));
        FeatureReader reader = new FeatureReader(parse(name, text));
        Feature feature = reader.document.getFeature()
                .orElseThrow(() -> new IllegalArgumentException(name + " holds no feature"));
        return new FeatureFile(rule, name.endsWith(FRENCH) ? Language.FR : Language.EN, name, feature.getName(),
                text(feature.getDescription()), reader.remarks(0, reader.firstRule(feature)),
                reader.statements(feature));
    }

    private static GherkinDocument parse(String name, String text) {
        GherkinParser parser = GherkinParser.builder().includeSource(false).includePickles(false).build();
        Envelope envelope = parser.parse(name, text.getBytes(StandardCharsets.UTF_8)).findFirst().orElseThrow();
        return envelope.getGherkinDocument().orElseThrow(() -> new IllegalArgumentException(
                name + ": " + envelope.getParseError().orElseThrow().getMessage()));
    }

    private List<Rule> rules(Feature feature) {
        return feature.getChildren().stream().map(FeatureChild::getRule).flatMap(java.util.Optional::stream).toList();
    }

    private long firstRule(Feature feature) {
        List<Rule> rules = rules(feature);
        return rules.isEmpty() ? Long.MAX_VALUE : line(rules.getFirst());
    }

    private static long line(Rule rule) {
        return rule.getLocation().getLine();
    }

    private List<Statement> statements(Feature feature) {
        List<Rule> rules = rules(feature);
        List<Statement> statements = new ArrayList<>();
        for (int i = 0; i < rules.size(); i++) {
            Rule rule = rules.get(i);
            long next = i + 1 < rules.size() ? line(rules.get(i + 1)) : Long.MAX_VALUE;
            statements.add(new Statement(rule.getName(), remarks(line(rule), next),
                    rule.getChildren().stream().map(RuleChild::getScenario).flatMap(java.util.Optional::stream)
                            .map(FeatureReader::scenario).toList()));
        }
        return statements;
    }

    /** The comments between two lines; one that continues another is part of it. The language's line is none. */
    private List<String> remarks(long after, long before) {
        List<String> remarks = new ArrayList<>();
        long last = -1;
        for (Comment comment : document.getComments()) {
            long line = comment.getLocation().getLine();
            String words = comment.getText().strip().replaceFirst("^#\\s*", "");
            if (line <= after || line >= before || words.startsWith("language:")) {
                continue;
            }
            if (line == last + 1) {
                remarks.set(remarks.size() - 1, remarks.getLast() + " " + words);
            } else {
                remarks.add(words);
            }
            last = line;
        }
        return remarks;
    }

    private static Case scenario(Scenario scenario) {
        List<Examples> examples = scenario.getExamples().stream()
                .map(table -> new Examples(table.getName(),
                        table.getTableHeader().map(FeatureReader::cells).orElse(List.of()),
                        table.getTableBody().stream()
                                .map(row -> new Example(cells(row), row.getLocation().getLine())).toList()))
                .toList();
        return new Case(scenario.getName(), scenario.getSteps().stream().map(FeatureReader::sentence).toList(),
                examples,
                scenario.getLocation().getLine());
    }

    private static Sentence sentence(Step step) {
        return new Sentence(step.getKeyword().strip(), step.getText(), step.getDataTable()
                .map(table -> table.getRows().stream().map(FeatureReader::cells).toList()).orElse(List.of()));
    }

    private static List<String> cells(TableRow row) {
        return row.getCells().stream().map(TableCell::getValue).toList();
    }

    private static String text(@Nullable String description) {
        return description == null ? "" : description.strip().replaceAll("\\s*\\n\\s*", " ");
    }
}
