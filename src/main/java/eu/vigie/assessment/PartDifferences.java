package eu.vigie.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import eu.vigie.assessment.BomComparison.Change;
import eu.vigie.assessment.BomComparison.Kind;
import eu.vigie.supplychain.Origin;
import eu.vigie.supplychain.Part;
import eu.vigie.supplychain.Share;
import eu.vigie.supplychain.StatedParty;
import eu.vigie.supplychain.SupplyRole;

/** What two revisions of a bill say of one part: who does what for it, and where. */
final class PartDifferences {

    private PartDifferences() {}

    /** One change for each role and each stage of which something else is said, in their order. */
    static List<Change> between(Part was, Part is) {
        List<Change> changes = new ArrayList<>();
        for (SupplyRole role : SupplyRole.values()) {
            add(kind(role), was, parties(was, role), parties(is, role), changes);
        }
        for (Origin.Stage stage : Origin.Stage.values()) {
            add(kind(stage), was, places(was, stage), places(is, stage), changes);
        }
        return changes;
    }

    private static void add(Kind kind, Part part, String before, String after, List<Change> changes) {
        if (!before.equals(after)) {
            changes.add(new Change(kind, part.name(), before, after));
        }
    }

    private static Kind kind(SupplyRole role) {
        return role == SupplyRole.MANUFACTURER ? Kind.MAKER : Kind.valueOf(role.name());
    }

    private static Kind kind(Origin.Stage stage) {
        return Kind.valueOf("ORIGIN_" + stage.name());
    }

    /** Whoever has the role, with the numbers that are stated. */
    static String parties(Part part, SupplyRole role) {
        return part.roles().stream().filter(stated -> stated.role() == role).map(stated -> named(stated.party()))
                .sorted().collect(Collectors.joining("; "));
    }

    private static String named(StatedParty party) {
        return Stream.concat(Stream.of(party.name()).filter(name -> !name.isBlank()),
                party.identifiers().stream().sorted().map(number -> "[" + number.words() + "]"))
                .collect(Collectors.joining(" "));
    }

    private static String places(Part part, Origin.Stage stage) {
        return part.origins().stream().filter(origin -> origin.stage() == stage).map(PartDifferences::place).sorted()
                .collect(Collectors.joining("; "));
    }

    private static String place(Origin origin) {
        Share share = origin.share();
        if (share == null) {
            return origin.country().code();
        }
        String least = share.minimum().toPlainString();
        String most = share.maximum().toPlainString();
        return origin.country().code() + " " + (least.equals(most) ? least : least + "–" + most) + " %";
    }
}
