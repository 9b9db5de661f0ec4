package eu.vigie.bom;

import java.util.List;

import eu.vigie.supplychain.Document;
import eu.vigie.supplychain.Occurrences;
import eu.vigie.supplychain.Origin;
import eu.vigie.supplychain.Part;
import eu.vigie.supplychain.Part.StatedRole;

/** What a bill says, without where it says it: for comparing the same bill in two forms. */
final class TwoForms {

    private TwoForms() {}

    static List<String> told(Document document) {
        Bom bom = BomReader.read(document);
        List<String> parts = bom.parts().stream().map(part -> told(part, bom.occurrences(part.id(), 20))).toList();
        List<String> problems = bom.problems().stream()
                .map(problem -> problem.value() + ": " + problem.problem()).sorted().toList();
        return List.of(bom.lines() + " lines", String.join("\n", parts), String.join("\n", problems));
    }

    private static String told(Part part, Occurrences places) {
        List<String> roles = part.roles().stream().map(TwoForms::told).toList();
        List<String> origins = part.origins().stream().map(TwoForms::told).toList();
        return part.id() + " " + part.name() + " " + part.manufacturerPartNumber() + " " + part.description() + " "
                + part.function() + " " + roles + " " + origins + " " + places.count() + " of " + places.quantity()
                + " "
                + places.paths().stream().map(Object::toString).sorted().toList();
    }

    private static String told(StatedRole role) {
        return role.role() + " " + role.party().name() + " " + role.party().identifiers();
    }

    private static String told(Origin origin) {
        return origin.stage() + " " + origin.country();
    }
}
