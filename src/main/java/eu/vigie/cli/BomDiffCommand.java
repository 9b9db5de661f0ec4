package eu.vigie.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

import eu.vigie.assessment.BomComparison;
import eu.vigie.assessment.BomComparison.Change;
import eu.vigie.assessment.Documents;
import eu.vigie.regulation.Language;
import eu.vigie.supplychain.Document;

/** {@code vigie bom-diff}: what changed between two revisions of a bill of materials. */
@Command(name = "bom-diff", mixinStandardHelpOptions = true, description = {
        "Lists parts that were added, removed, replaced or moved, and makers and quantities that changed."})
final class BomDiffCommand implements Callable<Integer> {

    /** Ways to write the result. */
    enum Format {
        text, json
    }

    @Parameters(index = "0", paramLabel = "OLD", description = "the bill of materials as it was")
    private @Nullable Path older;

    @Parameters(index = "1", paramLabel = "NEW", description = "as it is now")
    private @Nullable Path newer;

    @Option(names = "--format", defaultValue = "text", description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE})")
    private Format format = Format.text;

    @Option(names = "--lang", defaultValue = "EN", description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE})")
    private Language language = Language.EN;

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        List<Document> read = Documents.read(List.of(Objects.requireNonNull(older), Objects.requireNonNull(newer)));
        BomComparison comparison = BomComparison.of(read.getFirst(), read.getLast());
        String text = format == Format.json
                ? JsonMapper.shared().writeValueAsString(comparison) + "\n"
                : text(comparison);
        Output.write(text, null, Objects.requireNonNull(spec).commandLine().getOut());
        return ExitCode.CONFORMS.number();
    }

    private String text(BomComparison comparison) {
        StringBuilder text = new StringBuilder();
        if (comparison.changes().isEmpty()) {
            text.append(say("Nothing changed.", "Rien n'a changé.")).append('\n');
        }
        for (Change change : comparison.changes()) {
            text.append(change.name()).append(say(": ", " : ")).append(word(change));
            text.append(say(": ", " : ")).append(change.before());
            text.append(change.before().isEmpty() || change.after().isEmpty() ? "" : " → ").append(change.after());
            text.append('\n');
        }
        return text.toString();
    }

    private String word(Change change) {
        return switch (change.kind()) {
            case ADDED -> say("added", "ajoutée");
            case REMOVED -> say("removed", "retirée");
            case REPLACED -> say("replaced", "remplacée");
            case MOVED -> say("moved", "déplacée");
            case MAKER -> say("maker changed", "fabricant changé");
            case QUANTITY -> say("quantity changed", "quantité changée");
        };
    }

    private String say(String english, String french) {
        return language == Language.FR ? french : english;
    }
}
