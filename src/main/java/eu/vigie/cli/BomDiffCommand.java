package eu.vigie.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.json.JsonMapper;

import eu.vigie.assessment.BomComparison;
import eu.vigie.assessment.BomComparison.Change;
import eu.vigie.assessment.Documents;
import eu.vigie.assessment.MappingFile;
import eu.vigie.supplychain.Document;

/** {@code vigie bom-diff}: what changed between two revisions of a bill of materials. */
@Command(name = "bom-diff", mixinStandardHelpOptions = true, description = {
        "Lists parts that were added, removed, replaced or moved, and quantities, makers, others who have a part in them and origins that changed.",
        "Exit codes: 0 both were read whole, 4 one was not, 5 unreadable input."})
final class BomDiffCommand implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "OLD", description = "the bill of materials as it was")
    private @Nullable Path older;

    @Parameters(index = "1", paramLabel = "NEW", description = "as it is now")
    private @Nullable Path newer;

    @Mixin
    private Remembering remembering = new Remembering();

    @Mixin
    private TextOrJson answer = new TextOrJson();

    @Override
    public Integer call() {
        List<Path> files = List.of(Objects.requireNonNull(older), Objects.requireNonNull(newer));
        List<Path> inputs = new ArrayList<>(files);
        remembering.addTo(inputs);
        answer.check(inputs);
        MappingFile remembered = remembering.file();
        List<Document> read = Documents.read(files);
        BomComparison comparison = BomComparison.of(read.getFirst(), read.getLast(), remembered);
        remembering.tell(read, remembered, answer);
        answer.write(answer.isJson() ? JsonMapper.shared().writeValueAsString(comparison) + "\n" : text(comparison));
        return WholeOrNot.exitCode(comparison.incomplete()).number();
    }

    private String text(BomComparison comparison) {
        StringBuilder text = new StringBuilder(WholeOrNot.told(comparison.incomplete(), answer));
        if (comparison.changes().isEmpty()) {
            text.append(comparison.incomplete() == null
                    ? answer.say("Nothing changed.", "Rien n'a changé.")
                    : answer.say("Nothing changed in what was read.", "Rien n'a changé dans ce qui a été lu."))
                    .append('\n');
        }
        for (Change change : comparison.changes()) {
            text.append(change.name()).append(answer.say(": ", " : ")).append(word(change));
            text.append(answer.say(": ", " : ")).append(change.before());
            text.append(change.before().isEmpty() || change.after().isEmpty() ? "" : " → ").append(change.after());
            text.append('\n');
        }
        return text.toString();
    }

    private String word(Change change) {
        return switch (change.kind()) {
            case ADDED -> answer.say("added", "ajoutée");
            case REMOVED -> answer.say("removed", "retirée");
            case REPLACED -> answer.say("replaced", "remplacée");
            case MOVED -> answer.say("moved", "déplacée");
            case MAKER -> answer.say("maker changed", "fabricant changé");
            case QUANTITY -> answer.say("quantity changed", "quantité changée");
            case SUPPLIER -> answer.say("supplier changed", "fournisseur changé");
            case DESIGNER -> answer.say("designer changed", "concepteur changé");
            case FAB -> answer.say("wafer fab changed", "fonderie changée");
            case ASSEMBLER -> answer.say("assembler changed", "assembleur changé");
            case FIRMWARE_AUTHOR -> answer.say("author of the firmware changed", "auteur du micrologiciel changé");
            case AUTHOR -> answer.say("author changed", "auteur changé");
            case ALTERNATE_MANUFACTURER ->
                answer.say("alternative makers changed", "autres fabricants possibles changés");
            case ORIGIN_DESIGN -> answer.say("country of design changed", "pays de conception changé");
            case ORIGIN_DIFFUSION -> answer.say("country of diffusion changed", "pays de diffusion changé");
            case ORIGIN_ASSEMBLY -> answer.say("country of assembly changed", "pays d'assemblage changé");
            case ORIGIN_TEST -> answer.say("country of test changed", "pays de test changé");
            case ORIGIN_BOARD_ASSEMBLY ->
                answer.say("country of board assembly changed", "pays d'assemblage des cartes changé");
            case ORIGIN_SYSTEM_ASSEMBLY ->
                answer.say("country of system assembly changed", "pays d'assemblage des systèmes changé");
            case ORIGIN_FIRMWARE -> answer.say("country of the firmware changed", "pays du micrologiciel changé");
            case ORIGIN_DECLARED -> answer.say("declared origin changed", "origine déclarée changée");
        };
    }
}
