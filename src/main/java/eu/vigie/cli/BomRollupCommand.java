package eu.vigie.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import eu.vigie.assessment.BomRollup;
import eu.vigie.assessment.Documents;
import eu.vigie.assessment.MappingFile;
import eu.vigie.assessment.RollingUp;
import eu.vigie.supplychain.Document;

/** {@code vigie bom-rollup}: value and count of bills of materials by maker, by group and by origin. */
@Command(name = "bom-rollup", mixinStandardHelpOptions = true, description = {
        "Adds bills of materials up by maker, by the head of the maker's group, and by where each stage takes place: parts, pieces, value, how concentrated it is, and what has one source only.",
        "What is not known is a row of its own, so that each table adds up.",
        "Exit codes: 0 all bills were read whole, 4 one was not, 5 unreadable input."})
final class BomRollupCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "bills of materials: CycloneDX, CSV, XLSX")
    private List<Path> files = List.of();

    @Option(names = "--knowledge", paramLabel = "FILE", arity = "1..*", description = "who owns whom; without it nobody's group is known")
    private List<Path> knowledge = List.of();

    @Option(names = "--as-of", paramLabel = "DATE", description = "the day on which groups are looked at, as 2026-11-22 (default: today)")
    private @Nullable LocalDate asOf;

    @Option(names = "--csv", description = "as CSV, a line for each row and currency")
    private boolean csv;

    @Mixin
    private Remembering remembering = new Remembering();

    @Mixin
    private TextOrJson answer = new TextOrJson();

    @Override
    public Integer call() {
        if (csv && answer.isJson()) {
            throw new UsageProblem("--csv and --format json are two ways to write; give one of them.");
        }
        List<Path> inputs = new ArrayList<>(files);
        inputs.addAll(knowledge);
        remembering.addTo(inputs);
        answer.check(inputs);
        MappingFile remembered = remembering.file();
        List<Document> bills = Documents.read(files);
        BomRollup rollup = RollingUp.of(bills, remembered, Documents.read(knowledge),
                asOf == null ? LocalDate.now() : asOf);
        remembering.tell(bills, remembered, answer);
        answer.write(csv ? rollup.csv() : answer.isJson() ? rollup.json() : RollupText.of(rollup, answer));
        if (csv) {
            WholeOrNot.told(rollup.incomplete(), answer).lines().forEach(answer::complain);
        }
        return WholeOrNot.exitCode(rollup.incomplete()).number();
    }
}
