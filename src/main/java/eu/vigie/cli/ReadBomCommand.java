package eu.vigie.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import eu.vigie.assessment.BomCheck;
import eu.vigie.finding.ProblemWords;
import eu.vigie.regulation.Language;
import eu.vigie.supplychain.Document;
import eu.vigie.supplychain.UnreadableInput;

/** {@code vigie read-bom}: reads bills of materials and assesses nothing, so that they can be corrected first. */
@Command(name = "read-bom", mixinStandardHelpOptions = true, description = {
        "Reads bills of materials as an assessment would: what became of each row, what each column was taken for, what is wrong.",
        "Exit codes: 0 all of it was read, 4 something is wrong in it, 5 unreadable input."})
final class ReadBomCommand implements Callable<Integer> {

    /** Ways to write the result. */
    enum Format {
        text, json
    }

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "bills of materials: CycloneDX, CSV, XLSX")
    private List<Path> files = List.of();

    @Option(names = "--columns", paramLabel = "FILE", description = "what columns of a sheet are, as JSON: {\"Chip maker\": \"MANUFACTURER\", \"Country\": null}; null is not read")
    private @Nullable Path columns;

    @Option(names = "--annotate", paramLabel = "FILE", description = "writes the sheet again, all its rows, with what is wrong and what to do beside each; corrected, it can be read as it is")
    private @Nullable Path annotate;

    @Option(names = "--format", defaultValue = "text", description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}); json is one line for each file")
    private Format format = Format.text;

    @Option(names = "--lang", defaultValue = "EN", description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE})")
    private Language language = Language.EN;

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        if (annotate != null && files.size() > 1) {
            throw new UsageProblem("--annotate writes one sheet; name one file to read.");
        }
        List<Path> inputs = new ArrayList<>(files);
        if (columns != null) {
            inputs.add(columns);
        }
        Output.check(annotate, inputs);
        Document choice = columns == null ? null : Document.read(columns);
        ExitCode worst = ExitCode.CONFORMS;
        for (Path file : files) {
            ExitCode code = read(file, choice);
            worst = code.number() > worst.number() ? code : worst;
        }
        return worst.number();
    }

    /** A file that cannot be read does not keep others from being read. */
    private ExitCode read(Path file, @Nullable Document choice) {
        try {
            BomCheck check = BomCheck.of(Document.read(file), choice);
            var out = Objects.requireNonNull(spec).commandLine().getOut();
            out.print(switch (format) {
                case text -> BomCheckText.of(check, language);
                case json -> check.json(language) + "\n";
            });
            out.flush();
            if (annotate != null) {
                write(check.returned(language).orElseThrow(() -> new UsageProblem(
                        "--annotate writes sheets; " + file + " is none.")), annotate);
            }
            return check.problems().isEmpty() ? ExitCode.CONFORMS : ExitCode.UNDETERMINED;
        } catch (UnreadableInput e) {
            e.problems().forEach(problem -> Objects.requireNonNull(spec).commandLine().getErr()
                    .println(ProblemWords.line(problem, language)));
            return ExitCode.UNREADABLE_INPUT;
        }
    }

    /** Whole or not at all. */
    private static void write(byte[] bytes, Path file) {
        Path target = Output.check(file);
        Path part = target
                .resolveSibling(".vigie-" + ProcessHandle.current().pid() + "-" + System.nanoTime() + ".part");
        try {
            try {
                Files.write(part, bytes);
                Files.move(part, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(part);
            }
        } catch (IOException e) {
            throw new UsageProblem("--annotate " + file + ": the file cannot be written (" + e.getMessage()
                    + "); name a file in a folder where you may write.");
        }
    }
}
