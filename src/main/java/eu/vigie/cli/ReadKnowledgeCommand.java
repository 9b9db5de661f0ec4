package eu.vigie.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import eu.vigie.assessment.Documents;
import eu.vigie.assessment.KnowledgeReading;
import eu.vigie.regulation.Language;
import eu.vigie.regulation.RuleCatalogue;

/** {@code vigie read-knowledge}: reads what is known of ownership and assesses nothing, so that it can be corrected first. */
@Command(name = "read-knowledge", mixinStandardHelpOptions = true, description = {
        "Reads ownership and other evidence as an assessment would: what came of each document, which parties are one and why, where statements about one stake do not agree.",
        "Exit codes: 0 all of it was read, 4 fields are unknown or statements contradict each other, 5 unreadable input."})
final class ReadKnowledgeCommand implements Callable<Integer> {

    /** Ways to write the result. */
    enum Format {
        text, json
    }

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "BODS, GLEIF, FollowTheMoney, CSV, Turtle, JSON-LD, N-Quads; together, as an assessment takes them")
    private List<Path> files = List.of();

    @Option(names = "--as-of", paramLabel = "DATE", description = "tells only contradictions of that day, as 2026-11-22 (default: of any day)")
    private @Nullable LocalDate asOf;

    @Option(names = "--format", defaultValue = "text", description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE})")
    private Format format = Format.text;

    @Option(names = "--lang", defaultValue = "EN", description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE})")
    private Language language = Language.EN;

    @Option(names = "--output", paramLabel = "FILE", description = "where to write (default: standard output)")
    private @Nullable Path output;

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        Output.check(output, files);
        KnowledgeReading reading = KnowledgeReading.of(Documents.read(files), asOf);
        String text = switch (format) {
            case text -> KnowledgeText.of(reading, RuleCatalogue.fromClassPath(), language);
            case json -> reading.json(language) + "\n";
        };
        Output.write(text, output, Objects.requireNonNull(spec).commandLine().getOut());
        ExitCode code = reading.isRefused()
                ? ExitCode.UNREADABLE_INPUT
                : reading.isQuestionable() ? ExitCode.UNDETERMINED : ExitCode.CONFORMS;
        return code.number();
    }
}
