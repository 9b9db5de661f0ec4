package eu.vigie.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import eu.vigie.assessment.BillOrder;
import eu.vigie.assessment.BomCheck;
import eu.vigie.assessment.Documents;
import eu.vigie.assessment.MappingFile;
import eu.vigie.assessment.PartPlaces;
import eu.vigie.assessment.PartPlaces.PlacedPart;
import eu.vigie.supplychain.Document;

/** {@code vigie bom-places}: where a part stands in bills of materials. */
@Command(name = "bom-places", mixinStandardHelpOptions = true, description = {
        "Tells where a part stands in bills of materials: every way from the top to it, and how many pieces that makes.",
        "As JSON, a line for each file."})
final class BomPlacesCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "bills of materials: CycloneDX, CSV, XLSX")
    private List<Path> files = List.of();

    @Option(names = "--part", required = true, paramLabel = "PART", description = "its name, its maker's part number, or its id in findings")
    private String part = "";

    @Option(names = "--most", paramLabel = "N", defaultValue = "100", description = "how many ways to name of each part (default: ${DEFAULT-VALUE}); all are counted")
    private int most = 100;

    @Mixin
    private Remembering remembering = new Remembering();

    @Mixin
    private TextOrJson answer = new TextOrJson();

    @Override
    public Integer call() {
        if (most < 0 || most > PartPlaces.MOST_PATHS) {
            throw new UsageProblem("--most " + most + ": give a number from 0 to " + PartPlaces.MOST_PATHS + ".");
        }
        List<Path> inputs = new ArrayList<>(files);
        remembering.addTo(inputs);
        answer.check(inputs);
        MappingFile remembered = remembering.file();
        List<Document> bills = Documents.read(files);
        List<PartPlaces> found = bills.stream()
                .map(bill -> BomCheck.of(bill, BillOrder.PLAIN, remembered).places(part, most)).toList();
        remembering.tell(bills, remembered, answer);
        if (found.stream().allMatch(places -> places.parts().isEmpty())) {
            throw new UsageProblem("--part " + part + ": no bill has a part of this name, part number or id; "
                    + "vigie read-bom tells how they were read.");
        }
        answer.write(answer.isJson()
                ? found.stream().map(places -> places.json() + "\n").collect(Collectors.joining())
                : found.stream().map(this::text).collect(Collectors.joining()));
        return ExitCode.CONFORMS.number();
    }

    private String text(PartPlaces places) {
        StringBuilder text = new StringBuilder(places.document()).append('\n');
        for (PlacedPart each : places.parts()) {
            text.append("  ").append(each.name());
            if (!each.makers().isEmpty()) {
                text.append(" · ").append(String.join(", ", each.makers()));
            }
            if (each.partNumber() != null) {
                text.append(" · ").append(each.partNumber());
            }
            text.append(" · ").append(answer.say("places: ", "emplacements : ")).append(each.count()).append(", ")
                    .append(answer.say("quantity ", "quantité "))
                    .append(each.quantity() == null ? answer.say("not known", "inconnue") : each.quantity())
                    .append('\n');
            each.paths().forEach(path -> text.append("    ").append(String.join(" > ", path)).append('\n'));
            if (each.paths().size() < each.count()) {
                text.append("    ").append(answer.say("(and more)", "(et d'autres)")).append('\n');
            }
        }
        return text.toString();
    }
}
