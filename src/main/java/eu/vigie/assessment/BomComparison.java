package eu.vigie.assessment;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import eu.vigie.bom.Bom;
import eu.vigie.bom.BomReader;
import eu.vigie.supplychain.Document;
import eu.vigie.supplychain.Occurrences;
import eu.vigie.supplychain.Part;
import eu.vigie.supplychain.PartId;
import eu.vigie.supplychain.SupplyRole;

/**
 * What changed between two revisions of a bill of materials. Parts are the same by maker and part number; where one went
 * and another of the same name came, the part was kept and its maker or part number changed.
 *
 * @param changes sorted by the part's name, then by kind
 */
public record BomComparison(List<Change> changes) {

    private static final int MOST_PATHS = 1_000;

    /** What happened to a part. */
    public enum Kind {
        ADDED, REMOVED, REPLACED, MOVED, MAKER, QUANTITY
    }

    /**
     * One change.
     *
     * @param name what the bill calls the part
     * @param before in the old revision; empty where there is nothing
     * @param after in the new one; likewise
     */
    public record Change(Kind kind, String name, String before, String after) {}

    /**
     * Compares.
     *
     * @param remembered what was said of the columns of earlier sheets
     * @throws eu.vigie.supplychain.UnreadableInput when one of the two cannot be used
     */
    public static BomComparison of(Document older, Document newer, MappingFile remembered) {
        List<Bom> read = remembered.bills(List.of(older, newer)).stream().map(BomReader::read).toList();
        return of(read.getFirst(), read.getLast());
    }

    private static BomComparison of(Bom older, Bom newer) {
        Map<PartId, Part> before = parts(older);
        Map<PartId, Part> after = parts(newer);
        List<Change> changes = new ArrayList<>();
        List<Part> removed = before.values().stream().filter(part -> !after.containsKey(part.id())).toList();
        List<Part> added = new ArrayList<>(
                after.values().stream().filter(part -> !before.containsKey(part.id())).toList());
        for (Part part : removed) {
            Part other = added.stream().filter(each -> each.name().equals(part.name())).findFirst().orElse(null);
            if (other == null) {
                changes.add(new Change(Kind.REMOVED, part.name(), described(part), ""));
            } else {
                added.remove(other);
                changes.add(new Change(Kind.REPLACED, part.name(), described(part), described(other)));
                compare(part, older, other, newer, changes);
            }
        }
        added.forEach(part -> changes.add(new Change(Kind.ADDED, part.name(), "", described(part))));
        before.values().stream().filter(part -> after.containsKey(part.id())).forEach(
                part -> compare(part, older, Objects.requireNonNull(after.get(part.id())), newer, changes));
        return new BomComparison(changes.stream().sorted(
                java.util.Comparator.comparing(Change::name).thenComparing(Change::kind)).toList());
    }

    private static Map<PartId, Part> parts(Bom bom) {
        Map<PartId, Part> parts = new TreeMap<>();
        bom.parts().forEach(part -> parts.put(part.id(), part));
        return parts;
    }

    private static void compare(Part part, Bom older, Part other, Bom newer, List<Change> changes) {
        Occurrences was = older.occurrences(part.id(), MOST_PATHS);
        Occurrences is = newer.occurrences(other.id(), MOST_PATHS);
        add(Kind.MOVED, part, places(was), places(is), changes);
        add(Kind.MAKER, part, makers(part), makers(other), changes);
        add(Kind.QUANTITY, part, number(was.quantity()), number(is.quantity()), changes);
    }

    private static void add(Kind kind, Part part, String before, String after, List<Change> changes) {
        if (!before.equals(after)) {
            changes.add(new Change(kind, part.name(), before, after));
        }
    }

    /** Where it stands, without itself. */
    private static String places(Occurrences where) {
        return where.paths().stream().map(path -> String.join(" > ", path.subList(0, path.size() - 1))).sorted()
                .distinct().collect(Collectors.joining("; "));
    }

    private static String makers(Part part) {
        return part.roles().stream().filter(stated -> stated.role() == SupplyRole.MANUFACTURER)
                .map(stated -> stated.party().name()).sorted().collect(Collectors.joining("; "));
    }

    private static String described(Part part) {
        String number = part.manufacturerPartNumber();
        return (makers(part) + " " + (number == null ? "" : number)).strip();
    }

    private static String number(@Nullable BigDecimal quantity) {
        return quantity == null ? "?" : quantity.toPlainString();
    }
}
