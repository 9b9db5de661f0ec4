package eu.vigie.cli;

import java.nio.file.Path;
import java.util.Collection;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

import eu.vigie.regulation.Language;

/** The options of a command that answers as text for people or as data: how, in which language, where to. */
final class Answering {

    /** Ways to write an answer. */
    enum Format {
        text, json
    }

    @Option(names = "--format", defaultValue = "text", description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE})")
    private Format format = Format.text;

    @Option(names = "--lang", defaultValue = "EN", description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE})")
    private Language language = Language.EN;

    @Option(names = "--output", paramLabel = "FILE", description = "where to write (default: standard output)")
    private @Nullable Path output;

    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec spec;

    boolean isJson() {
        return format == Format.json;
    }

    Language language() {
        return language;
    }

    String say(String english, String french) {
        return language == Language.FR ? french : english;
    }

    /** @throws UsageProblem when the answer cannot be written, or would be written over one of these */
    void check(Collection<Path> inputs) {
        Output.check(output, inputs);
    }

    void write(String text) {
        Output.write(text, output, Objects.requireNonNull(spec).commandLine().getOut());
    }

    /** What does not belong to the answer: problems, a line each. */
    void complain(String line) {
        Objects.requireNonNull(spec).commandLine().getErr().println(line);
    }
}
