package eu.vigie.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import eu.vigie.assessment.AssessmentJson;
import eu.vigie.specification.AuditorsCheck;
import eu.vigie.specification.Bounds;
import eu.vigie.specification.CheckReport;
import eu.vigie.specification.CheckReport.Outcome;
import eu.vigie.specification.StepReference;
import eu.vigie.supplychain.Document;

/** {@code vigie check}: an auditor's own scenarios on the rules that the program carries. */
@Command(name = "check", mixinStandardHelpOptions = true, description = {
        "Runs scenarios that you wrote (Gherkin, in English or French) with the published steps against these rules. No code, no files: a scenario brings words alone.",
        "Exit codes: 0 all are as stated, 3 the rules find something else, 4 some ask nothing or were not reached, 5 a file or a sentence is not understood."})
final class CheckCommand implements Callable<Integer> {

    @Parameters(arity = "0..*", paramLabel = "FILE", description = "feature files")
    private List<Path> files = List.of();

    @Option(names = "--steps", description = "prints the published steps, and checks nothing")
    private boolean steps;

    @Mixin
    private TextOrJson answer = new TextOrJson();

    @Override
    public Integer call() {
        answer.check(files);
        if (steps) {
            answer.write(StepReference.of(answer.language()));
            return ExitCode.CONFORMS.number();
        }
        if (files.isEmpty()) {
            throw new UsageProblem("name a feature file to check, or ask for --steps.");
        }
        List<CheckReport> reports = new ArrayList<>();
        for (Path file : files) {
            reports.add(AuditorsCheck.run(Document.read(file), answer.language(), Bounds.USUAL));
        }
        answer.write(answer.isJson()
                ? AssessmentJson.text(reports.size() == 1 ? reports.getFirst() : reports)
                : String.join("\n", reports.stream().map(each -> CheckText.of(each, answer.language())).toList()));
        return reports.stream().map(CheckReport::worst).max(java.util.Comparator.naturalOrder())
                .map(CheckCommand::exit).orElseThrow().number();
    }

    private static ExitCode exit(Outcome worst) {
        return switch (worst) {
            case HELD -> ExitCode.CONFORMS;
            case ASKS_NOTHING, NOT_RUN -> ExitCode.UNDETERMINED;
            case NOT_AS_STATED -> ExitCode.BREACH;
            case NOT_UNDERSTOOD -> ExitCode.UNREADABLE_INPUT;
            case FAILED -> ExitCode.INTERNAL_ERROR;
        };
    }
}
