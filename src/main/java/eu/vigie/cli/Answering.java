package eu.vigie.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

import eu.vigie.regulation.Language;

/** The options of a command that answers: in which language, and where to. */
class Answering {

    @Option(names = "--lang", defaultValue = "EN", description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE})")
    private Language language = Language.EN;

    @Option(names = "--output", paramLabel = "FILE", description = "where to write (default: standard output)")
    private @Nullable Path output;

    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec spec;

    final Language language() {
        return language;
    }

    final String say(String english, String french) {
        return language == Language.FR ? french : english;
    }

    /** @throws UsageProblem when the answer cannot be written, or would be written over one of these */
    final void check(Collection<Path> inputs) {
        Output.check(output, inputs);
    }

    final void write(String text) {
        write(out -> out.write(text));
    }

    final void write(Output.Content content) {
        Output.write(content, output, standardOutput());
    }

    /** Where the answer goes when no file is named. */
    final PrintWriter standardOutput() {
        return Objects.requireNonNull(spec).commandLine().getOut();
    }

    /** What does not belong to the answer: problems, a line each. */
    final void complain(String line) {
        Objects.requireNonNull(spec).commandLine().getErr().println(line);
    }
}
