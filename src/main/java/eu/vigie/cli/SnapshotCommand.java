package eu.vigie.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

import eu.vigie.assessment.Documents;
import eu.vigie.assessment.WholeRegister;

/** {@code vigie snapshot}: a whole register on one day as a file, to be asked again and again. */
@Command(name = "snapshot", mixinStandardHelpOptions = true, description = {
        "Writes who holds what on a date to a file that 'control --snapshot' asks in less than a second.",
        "It has no sources: for the stakes that prove a control, ask the documents themselves."})
final class SnapshotCommand implements Callable<Integer> {

    @Option(names = "--knowledge", required = true, paramLabel = "FILE", arity = "1..*", description = "ownership: BODS, GLEIF, FollowTheMoney, CSV, Turtle, JSON-LD")
    private List<Path> knowledge = List.of();

    @Option(names = "--as-of", paramLabel = "DATE", description = "the date, as 2026-11-22 (default: today)")
    private @Nullable LocalDate asOf;

    @Option(names = "--output", required = true, paramLabel = "FILE", description = "where to write")
    private @Nullable Path output;

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        Output.check(output, knowledge);
        Path file = Output.check(Objects.requireNonNull(output));
        WholeRegister register = WholeRegister.of(Documents.read(knowledge),
                Objects.requireNonNullElseGet(asOf, LocalDate::now));
        try {
            register.write(file);
        } catch (IOException e) {
            throw new UsageProblem("--output " + output + ": the file cannot be written (" + e.getMessage()
                    + "); name a file in a folder where you may write.");
        }
        Objects.requireNonNull(spec).commandLine().getOut()
                .println("A snapshot as of " + register.asOf() + " is in " + output);
        return ExitCode.CONFORMS.number();
    }
}
