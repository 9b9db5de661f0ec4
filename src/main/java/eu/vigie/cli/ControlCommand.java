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

import eu.vigie.assessment.ControlQuestion;
import eu.vigie.assessment.ControlQuestion.Detail;
import eu.vigie.assessment.ControlQuestion.Sort;
import eu.vigie.assessment.ControlQuestion.Whom;
import eu.vigie.assessment.ControlReport;
import eu.vigie.assessment.Documents;
import eu.vigie.assessment.WholeRegister;
import eu.vigie.regulation.RuleCatalogue;

/** {@code vigie control}: who controls whom, certainly or possibly, with the stakes that prove it. */
@Command(name = "control", mixinStandardHelpOptions = true, description = {
        "Lists who controls whom on a date: certain, possible, and registers that contradict themselves.",
        "Without --of, --by or --by-area it lists every pair. Parties are named by IRI, LEI or exact name.",
        "--fifty-percent-rule, --ultimate, --integrated and --capital-in ask other questions of the same stakes."})
final class ControlCommand implements Callable<Integer> {

    /** How many ways are shown. */
    enum Paths {
        smallest, all
    }

    /** Ways to write the result. */
    enum Format {
        text, json, svg, dot
    }

    @Option(names = "--knowledge", paramLabel = "FILE", arity = "1..*", description = "ownership: BODS, GLEIF, FollowTheMoney, CSV, Turtle, JSON-LD")
    private List<Path> knowledge = List.of();

    @Option(names = "--snapshot", paramLabel = "FILE", description = "a register written by 'vigie snapshot', in place of documents; with --knowledge, that it is of those is checked")
    private @Nullable Path snapshot;

    @Option(names = "--count", description = "how many pairs there are, and no list of them")
    private boolean count;

    @Option(names = "--of", paramLabel = "PARTY", description = "whose controllers; with --by or --by-area, whether those control it")
    private @Nullable String of;

    @Option(names = "--by", paramLabel = "PARTY", arity = "1..*", description = "what this party controls; several are taken together")
    private List<String> by = List.of();

    @Option(names = "--by-area", paramLabel = "AREA:SIDE", description = "what everybody outside (or inside) an area controls together, for example EU27:outside")
    private @Nullable String byArea;

    @Option(names = "--by-list", paramLabel = "LIST", description = "what the parties on a list of designations control together, for example eu-high-risk-suppliers")
    private @Nullable String byList;

    @Option(names = "--each", description = "those that --by, --by-area or --by-list names each alone, not taken together")
    private boolean each;

    @Option(names = "--fifty-percent-rule", description = "not control: who owns half or more of the capital, added over those named and passed on in full along a chain, as sanctions law counts it")
    private boolean fiftyPercentRule;

    @Option(names = "--ultimate", description = "of the controllers of --of, those whom nobody controls, all of them")
    private boolean ultimate;

    @Option(names = "--integrated", description = "not control: how much of the capital of --of comes to each holder (or to --by), multiplied along chains and added across them")
    private boolean integrated;

    @Option(names = "--capital-in", paramLabel = "AREA", description = "how much of the capital of --of is of an area, for example EU27, by direct holders, by majorities and multiplied along chains")
    private @Nullable String capitalIn;

    @Option(names = "--explain", description = "which stake is decisive, which missing fact would settle it, which least change of stakes would end it")
    private boolean explain;

    @Option(names = "--paths", paramLabel = "smallest|all", defaultValue = "smallest", description = "the way with the fewest stakes, or every way (default: ${DEFAULT-VALUE})")
    private Paths paths = Paths.smallest;

    @Option(names = "--as-of", paramLabel = "DATE", description = "the date, as 2026-11-22 (default: today)")
    private @Nullable LocalDate asOf;

    @Option(names = "--format", defaultValue = "text", description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE})")
    private Format format = Format.text;

    @Mixin
    private Answering answer = new Answering();

    @Override
    public Integer call() {
        Sort sort = new ControlUsage(of, by, byArea, byList, each, capitalIn).sort(fiftyPercentRule, ultimate,
                integrated, explain || paths == Paths.all, isPicture());
        if (knowledge.isEmpty() && snapshot == null) {
            throw new UsageProblem("Missing required option: '--knowledge <FILE>', or '--snapshot <FILE>'");
        }
        answer.check(inputs());
        if (snapshot != null || count) {
            return wholeRegister(sort);
        }
        try {
            ControlReport report = new ControlQuestion(Documents.read(knowledge), sort,
                    new Whom(of, by, byArea, byList, each, capitalIn),
                    new Detail(explain, paths == Paths.all, isPicture()), asOf == null ? LocalDate.now() : asOf)
                    .answer();
            answer.write(text(report));
            return ExitCode.CONFORMS.number();
        } catch (ControlQuestion.NotFound e) {
            throw new UsageProblem(String.valueOf(e.getMessage()));
        }
    }

    private boolean isPicture() {
        return format == Format.svg || format == Format.dot;
    }

    private String text(ControlReport report) {
        return switch (format) {
            case json -> report.json(answer.language());
            case text -> ControlText.of(report, RuleCatalogue.fromClassPath(), answer.language());
            case svg -> java.util.Objects.requireNonNull(report.picture()).in(answer.language()).svg();
            case dot -> java.util.Objects.requireNonNull(report.picture()).in(answer.language()).dot();
        };
    }

    private List<Path> inputs() {
        List<Path> files = new ArrayList<>(knowledge);
        if (snapshot != null) {
            files.add(snapshot);
        }
        return files;
    }

    /** Answered from a snapshot, without reasons. */
    private int wholeRegister(Sort sort) {
        if (count && (of != null || !by.isEmpty())) {
            throw new UsageProblem("--count counts all controls of a register; leave out --of and --by, or --count.");
        }
        if (byArea != null || byList != null || sort != Sort.CONTROL) {
            throw new UsageProblem("a snapshot and --count know votes and no lists: they answer --of and --by, with or "
                    + "without --each; for --by-area, --by-list, --ultimate and shares of capital give the documents "
                    + "themselves as --knowledge, without --snapshot and --count.");
        }
        if (explain || paths == Paths.all || isPicture()) {
            throw new UsageProblem(
                    "a snapshot and --count know no sources: for --explain, --paths all and pictures give "
                            + "the documents themselves as --knowledge, without --snapshot and --count.");
        }
        WholeRegister register = snapshot == null
                ? WholeRegister.of(Documents.read(knowledge), asOf == null ? LocalDate.now() : asOf)
                : WholeRegister.read(snapshot);
        if (asOf != null && !asOf.equals(register.asOf())) {
            throw new UsageProblem(
                    "the snapshot shows " + register.asOf() + ", not " + asOf + "; write one for that day "
                            + "with 'vigie snapshot', or ask without --as-of.");
        }
        if (snapshot != null && !knowledge.isEmpty()) {
            register.requireMadeFrom(Documents.read(knowledge));
        }
        try {
            answer.write(count ? counts(register) : text(register.report(of, by, each)));
            return ExitCode.CONFORMS.number();
        } catch (ControlQuestion.NotFound e) {
            throw new UsageProblem(String.valueOf(e.getMessage()));
        }
    }

    private String counts(WholeRegister register) {
        WholeRegister.Counts counts = register.count();
        if (format == Format.json) {
            return """
                    {"asOf":"%s","stakes":%d,"certain":%d,"possible":%d,"inconsistent":%d}
                    """.formatted(register.asOf(), counts.stakes(), counts.certain(), counts.possible(),
                    counts.contradictions());
        }
        return answer.say("As of %s: %d stakes; %d controls certain, %d possible; %d contradictions%n",
                "Au %s : %d participations ; %d contrôles certains, %d possibles ; %d contradictions%n").formatted(
                        register.asOf(), counts.stakes(), counts.certain(), counts.possible(),
                        counts.contradictions());
    }
}
