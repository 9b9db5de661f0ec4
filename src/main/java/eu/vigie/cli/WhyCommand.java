package eu.vigie.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.JsonNode;

import eu.vigie.assessment.Assessing;
import eu.vigie.assessment.AssessmentJson;
import eu.vigie.assessment.AssessmentRequest;
import eu.vigie.assessment.Documents;
import eu.vigie.specification.WrittenAssessment;
import eu.vigie.supplychain.Document;

/** {@code vigie why}: the reasoning of a finding as sentences, from an assessment written down or from its inputs. */
@Command(name = "why", mixinStandardHelpOptions = true, description = {
        "Says why a finding is as it is: the law, the numbers on that day, each step with its source, what would settle or cure it.",
        "Name the finding by its id, or by its rule and, where that has several, by subject or party."})
final class WhyCommand implements Callable<Integer> {

    private static final int SHOWN = 40;

    /** An assessment that was written down, or what it is made from. */
    static final class Source {

        @Option(names = "--assessment", required = true, paramLabel = "FILE", description = "what 'assess --format json' wrote; it is told in its own language")
        private @Nullable Path written;

        @ArgGroup(exclusive = false)
        private @Nullable Inputs inputs;
    }

    /** The same inputs again. */
    static final class Inputs {

        @Option(names = "--consortium", required = true, paramLabel = "FILE", description = "the consortium, as JSON")
        private @Nullable Path consortium;

        @Option(names = "--bom", required = true, paramLabel = "FILE", arity = "1..*", description = "bills of materials")
        private List<Path> boms = List.of();

        @Option(names = "--knowledge", paramLabel = "FILE", arity = "1..*", description = "ownership and other evidence")
        private List<Path> knowledge = List.of();

        @Option(names = "--exceptions", paramLabel = "FILE", arity = "1..*", description = "waivers, derogations, guarantees and assurances that were decided")
        private List<Path> exceptions = List.of();

        @Option(names = "--profile", paramLabel = "ID", defaultValue = "ai-gigafactory", description = "which rules and call conditions (default: ${DEFAULT-VALUE})")
        private String profile = "ai-gigafactory";

        @Option(names = "--as-of", paramLabel = "DATE", description = "the date to judge on, as 2026-11-22 (default: today)")
        private @Nullable LocalDate asOf;

        List<Path> files() {
            List<Path> files = new ArrayList<>(List.of(Objects.requireNonNull(consortium)));
            files.addAll(boms);
            files.addAll(knowledge);
            files.addAll(exceptions);
            return files;
        }
    }

    @Parameters(index = "0", paramLabel = "FINDING", description = "a finding's id (or how it begins), or a rule's id")
    private String finding = "";

    @Parameters(index = "1", arity = "0..1", paramLabel = "SUBJECT", description = "name or id of the subject, or of its party")
    private @Nullable String subject;

    @ArgGroup(multiplicity = "1")
    private Source source = new Source();

    @Mixin
    private TextOrJson answer = new TextOrJson();

    @Override
    public Integer call() {
        WrittenAssessment assessment = assessment();
        List<JsonNode> found = assessment.findings(finding, subject);
        if (found.size() != 1) {
            throw new UsageProblem(found.isEmpty() ? none(assessment) : several(found));
        }
        answer.write(answer.isJson()
                ? AssessmentJson.text(found.getFirst())
                : assessment.account(found.getFirst()));
        return ExitCode.CONFORMS.number();
    }

    private WrittenAssessment assessment() {
        Inputs inputs = source.inputs;
        Path written = source.written;
        if (inputs != null) {
            answer.check(inputs.files());
            return assess(inputs);
        }
        answer.check(List.of(Objects.requireNonNull(written)));
        return WrittenAssessment.read(Document.read(written));
    }

    private WrittenAssessment assess(Inputs inputs) {
        Documents documents = Documents.read(Objects.requireNonNull(inputs.consortium), inputs.boms, inputs.knowledge);
        byte[] json = AssessmentJson.write(Assessing.assess(new AssessmentRequest(documents.consortium(),
                documents.boms(), documents.knowledge(), KnownNames.profile(inputs.profile),
                Objects.requireNonNullElseGet(inputs.asOf, LocalDate::now)).under(Documents.read(inputs.exceptions))),
                answer.language());
        return WrittenAssessment.read(Document.of("assessment", json));
    }

    private String none(WrittenAssessment assessment) {
        return assessment.name() + ": there is no finding " + finding
                + (subject == null ? "" : " about '" + subject + "'")
                + "; name it by the id that the assessment gives it, or by a rule and a subject of that rule.";
    }

    private String several(List<JsonNode> found) {
        StringBuilder text = new StringBuilder(found.size() + " findings fit; name one by its id, or by its subject:");
        found.stream().limit(SHOWN).forEach(each -> text.append("\n  ").append(each.path("id").asString(""))
                .append("  ").append(each.path("verdict").asString("")).append("  ")
                .append(each.at("/subject/name").asString("")).append("  ")
                .append(each.at("/subject/party/name").asString("")));
        return found.size() > SHOWN ? text.append("\n  …").toString() : text.toString();
    }
}
