package eu.vigie.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

import eu.vigie.assessment.ControlQuestion;
import eu.vigie.assessment.ControlReport;
import eu.vigie.assessment.Documents;
import eu.vigie.regulation.Language;
import eu.vigie.regulation.RuleCatalogue;

/** {@code vigie control}: who controls whom, certainly or possibly, with the stakes that prove it. */
@Command(name = "control", mixinStandardHelpOptions = true, description = {
        "Lists who controls whom on a date: certain, possible, and registers that contradict themselves.",
        "Without --of, --by or --by-area it lists every pair. Parties are named by IRI, LEI or exact name."})
final class ControlCommand implements Callable<Integer> {

    /** Ways to write the result. */
    enum Format {
        text, json
    }

    @Option(names = "--knowledge", required = true, paramLabel = "FILE", arity = "1..*", description = "ownership: BODS, GLEIF, FollowTheMoney, Turtle, JSON-LD")
    private List<Path> knowledge = List.of();

    @Option(names = "--of", paramLabel = "PARTY", description = "whose controllers; with --by or --by-area, whether those control it")
    private @Nullable String of;

    @Option(names = "--by", paramLabel = "PARTY", arity = "1..*", description = "what this party controls; several are taken together")
    private List<String> by = List.of();

    @Option(names = "--by-area", paramLabel = "AREA:SIDE", description = "what everybody outside (or inside) an area controls together, for example EU27:outside")
    private @Nullable String byArea;

    @Option(names = "--as-of", paramLabel = "DATE", description = "the date, as 2026-11-22 (default: today)")
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
        if (!by.isEmpty() && byArea != null) {
            throw new UsageProblem("--by and --by-area ask different questions; give one of them.");
        }
        Output.check(output, knowledge);
        try {
            ControlReport report = new ControlQuestion(Documents.read(knowledge), of, by, byArea,
                    asOf == null ? LocalDate.now() : asOf).answer();
            String text = switch (format) {
                case json -> report.json(language);
                case text -> ControlText.of(report, RuleCatalogue.fromClassPath(), language);
            };
            Output.write(text, output, java.util.Objects.requireNonNull(spec).commandLine().getOut());
            return ExitCode.CONFORMS.number();
        } catch (ControlQuestion.NotFound e) {
            throw new UsageProblem(String.valueOf(e.getMessage()));
        }
    }
}
