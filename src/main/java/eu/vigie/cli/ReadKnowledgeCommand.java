package eu.vigie.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import eu.vigie.assessment.Documents;
import eu.vigie.assessment.KnowledgeReading;
import eu.vigie.regulation.RuleCatalogue;

/** {@code vigie read-knowledge}: reads what is known of ownership and assesses nothing, so that it can be corrected first. */
@Command(name = "read-knowledge", mixinStandardHelpOptions = true, description = {
        "Reads ownership and other evidence as an assessment would: what came of each document, which parties are one and why, where statements about one stake do not agree.",
        "Exit codes: 0 all of it was read, 4 fields are unknown or statements contradict each other, 5 unreadable input."})
final class ReadKnowledgeCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "BODS, GLEIF, FollowTheMoney, lists of designated parties, CSV, Turtle, JSON-LD, N-Quads; together, as an assessment takes them")
    private List<Path> files = List.of();

    @Option(names = "--as-of", paramLabel = "DATE", description = "tells only contradictions of that day, as 2026-11-22 (default: of any day)")
    private @Nullable LocalDate asOf;

    @Mixin
    private TextOrJson answer = new TextOrJson();

    @Override
    public Integer call() {
        answer.check(files);
        KnowledgeReading reading = KnowledgeReading.of(Documents.read(files), asOf);
        answer.write(answer.isJson()
                ? reading.json(answer.language()) + "\n"
                : KnowledgeText.of(reading, RuleCatalogue.fromClassPath(), answer.language()));
        ExitCode code = reading.isRefused()
                ? ExitCode.UNREADABLE_INPUT
                : reading.isQuestionable() ? ExitCode.UNDETERMINED : ExitCode.CONFORMS;
        return code.number();
    }
}
