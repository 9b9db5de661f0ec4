package eu.vigie.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import eu.vigie.assessment.BillOrder;
import eu.vigie.assessment.BomCheck;
import eu.vigie.assessment.MappingFile;
import eu.vigie.finding.ProblemWords;
import eu.vigie.supplychain.Document;
import eu.vigie.supplychain.UnreadableInput;

/** {@code vigie read-bom}: reads bills of materials and assesses nothing, so that they can be corrected first. */
@Command(name = "read-bom", mixinStandardHelpOptions = true, description = {
        "Reads bills of materials as an assessment would: what became of each row, what each column was taken for, what is wrong.",
        "As JSON, a line for each file.",
        "Exit codes: 0 all of it was read, 4 something is wrong in it, 5 unreadable input."})
final class ReadBomCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "bills of materials: CycloneDX, CSV, XLSX")
    private List<Path> files = List.of();

    @Option(names = "--columns", paramLabel = "FILE", description = "what columns of a sheet are, as JSON: {\"Chip maker\": \"MANUFACTURER\", \"Country\": null}; null is not read")
    private @Nullable Path columns;

    @Option(names = "--mapping", paramLabel = "FILE", description = "what was said of the columns of earlier sheets: it counts where the headings are the same, or, with --supplier, where that supplier's sheet had them too; what was taken from it is told")
    private @Nullable Path mapping;

    @Option(names = "--supplier", paramLabel = "NAME", description = "whom the sheets come from")
    private @Nullable String supplier;

    @Option(names = "--remember", description = "writes what --columns says into the file of --mapping, for the next sheet of --supplier")
    private boolean remember;

    @Option(names = "--annotate", paramLabel = "FILE", description = "writes the sheet again, all its rows, with what is wrong and what to do beside each; corrected, it can be read as it is")
    private @Nullable Path annotate;

    @Mixin
    private TextOrJson answer = new TextOrJson();

    private final StringBuilder text = new StringBuilder();

    @Override
    public Integer call() {
        checkOptions();
        BillOrder order = BillOrder.of(columns == null ? null : Document.read(columns), supplier);
        MappingFile remembered = remembered();
        ExitCode worst = ExitCode.CONFORMS;
        for (Path file : files) {
            ExitCode code = read(file, order, remembered);
            worst = code.number() > worst.number() ? code : worst;
        }
        answer.write(text.toString());
        return worst.number();
    }

    private void checkOptions() {
        if (annotate != null && files.size() > 1) {
            throw new UsageProblem("--annotate writes one sheet; name one file to read.");
        }
        if (remember && (mapping == null || columns == null || supplier == null || files.size() > 1)) {
            throw new UsageProblem("--remember keeps what --columns says of one sheet of --supplier in the file of "
                    + "--mapping; give all of these, and one file to read.");
        }
        List<Path> inputs = new ArrayList<>(files);
        if (columns != null) {
            inputs.add(columns);
        }
        answer.check(inputs);
        Output.check(annotate, inputs);
        if (remember) {
            Output.check(mapping, inputs);
        }
    }

    /** The file need not be there yet when it is to be written. */
    private MappingFile remembered() {
        return mapping == null || remember && !Files.exists(mapping)
                ? MappingFile.NONE
                : MappingFile.read(Document.read(mapping));
    }

    /** A file that cannot be read does not keep others from being read. */
    private ExitCode read(Path file, BillOrder order, MappingFile remembered) {
        try {
            BomCheck check = BomCheck.of(Document.read(file), order, remembered);
            text.append(answer.isJson()
                    ? check.json(answer.language()) + "\n"
                    : BomCheckText.of(check, answer.language()));
            if (annotate != null) {
                Output.write(check.returned(answer.language()).orElseThrow(() -> new UsageProblem(
                        "--annotate writes sheets; " + file + " is none.")), "--annotate", annotate);
            }
            if (remember) {
                remembered.with(check, Objects.requireNonNull(supplier)).ifPresent(
                        bytes -> Output.write(bytes, "--mapping", Objects.requireNonNull(mapping)));
            }
            return check.problems().isEmpty() ? ExitCode.CONFORMS : ExitCode.UNDETERMINED;
        } catch (UnreadableInput e) {
            e.problems().forEach(problem -> answer.complain(ProblemWords.line(problem, answer.language())));
            return ExitCode.UNREADABLE_INPUT;
        }
    }
}
