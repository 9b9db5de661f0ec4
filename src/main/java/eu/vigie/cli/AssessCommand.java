package eu.vigie.cli;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import eu.vigie.assessment.Assessing;
import eu.vigie.assessment.Assessment;
import eu.vigie.assessment.AssessmentJson;
import eu.vigie.assessment.AssessmentRequest;
import eu.vigie.assessment.Documents;
import eu.vigie.assessment.ProfileChoice;
import eu.vigie.assessment.UndatedLists;
import eu.vigie.finding.ProblemWords;
import eu.vigie.regulation.RuleCatalogue;
import eu.vigie.specification.Trace;

/** {@code vigie assess}: files in, findings out; no server, no store. */
@Command(name = "assess", mixinStandardHelpOptions = true, description = {
        "Assesses a consortium and its bills of materials against the rules of a profile on a date.",
        "Exit codes: 0 conforms, 3 breach (or what --fail-on names), 4 undetermined, 5 unreadable input."})
final class AssessCommand implements Callable<Integer> {

    /** Ways to write the result. */
    enum Format {
        text, brief, json
    }

    @Option(names = "--consortium", required = true, paramLabel = "FILE", description = "the consortium, as JSON")
    private @Nullable Path consortium;

    @Option(names = "--bom", required = true, paramLabel = "FILE", arity = "1..*", description = "bills of materials: CycloneDX (JSON, XML), CSV, XLSX")
    private List<Path> boms = List.of();

    @Option(names = "--knowledge", paramLabel = "FILE", arity = "1..*", description = "ownership and other evidence: BODS, GLEIF, FollowTheMoney, lists of designated parties, Turtle, JSON-LD")
    private List<Path> knowledge = List.of();

    @Option(names = "--exceptions", paramLabel = "FILE", arity = "1..*", description = "waivers, derogations, guarantees and assurances that were decided, as JSON")
    private List<Path> exceptions = List.of();

    @Mixin
    private Remembering remembering = new Remembering();

    @Option(names = "--profile", paramLabel = "ID", defaultValue = "ai-gigafactory", description = "which rules and call conditions: a profile's id, or a file (.yaml) of your own (default: ${DEFAULT-VALUE})")
    private String profile = "ai-gigafactory";

    @Option(names = "--as-of", paramLabel = "DATE", description = "the date to judge on, as 2026-11-22 (default: today)")
    private @Nullable LocalDate asOf;

    @Option(names = "--list-date", paramLabel = "DATE", description = "the day as of which list files that do not say it are the whole lists")
    private @Nullable LocalDate listDate;

    @Option(names = "--format", defaultValue = "text", description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE})")
    private Format format = Format.text;

    @Mixin
    private Answering answer = new Answering();

    @Option(names = "--trace", paramLabel = "FILE", description = "where to write, as JSON, how every rule there is was taken: asked or not and why, with which values of its parameters")
    private @Nullable Path trace;

    @Option(names = "--fail-on", defaultValue = "breach", description = "exit with 3 from this verdict on: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE})")
    private ExitCode.FailOn failOn = ExitCode.FailOn.breach;

    @Override
    public Integer call() {
        ProfileChoice chosen = KnownNames.profileOrFile(profile);
        answer.check(inputs());
        Output.check(trace, inputs());
        LocalDate day = asOf == null ? LocalDate.now() : asOf;
        Documents documents = Documents.read(java.util.Objects.requireNonNull(consortium), boms, knowledge);
        AssessmentRequest request = new AssessmentRequest(documents.consortium(), documents.boms(),
                listDate == null ? documents.knowledge() : UndatedLists.dated(documents.knowledge(), listDate),
                chosen, day).under(Documents.read(exceptions));
        Assessment assessment = Assessing.assess(request.remembering(remembering.file()));
        answer.write(out -> write(assessment, out));
        if (trace != null) {
            Output.write(AssessmentJson.text(Trace.of(assessment, answer.language())).getBytes(StandardCharsets.UTF_8),
                    "--trace", trace);
        }
        assessment.problems().forEach(problem -> answer.complain(ProblemWords.line(problem, answer.language())));
        assessment.faults().forEach(fault -> answer.complain(fault.toString()));
        // whoever wraps this command (the build does) may say what to do next
        Optional.ofNullable(System.getProperty("vigie.next")).ifPresent(answer.standardOutput()::println);
        return ExitCode.of(assessment.verdict(), failOn).number();
    }

    private List<Path> inputs() {
        List<Path> inputs = new ArrayList<>(List.of(java.util.Objects.requireNonNull(consortium)));
        inputs.addAll(boms);
        inputs.addAll(knowledge);
        inputs.addAll(exceptions);
        remembering.addTo(inputs);
        return inputs;
    }

    private void write(Assessment assessment, Writer out) throws IOException {
        switch (format) {
            case json -> AssessmentJson.write(assessment, answer.language(), out);
            case text -> out.write(AssessmentText.of(assessment, RuleCatalogue.fromClassPath(), answer.language()));
            case brief -> out.write(AssessmentText.brief(assessment, RuleCatalogue.fromClassPath(), answer.language()));
        }
    }
}
