package eu.vigie.assessment;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonInclude;

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
 * @param incomplete the bills that could not be read whole, so that a part that seems to have gone may be there; null when there is none
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record BomComparison(List<Change> changes, @Nullable List<IncompleteBill> incomplete) {

    private static final int MOST_PATHS = 1_000;

    /** What happened to a part. */
    public enum Kind {
        ADDED, REMOVED, REPLACED, MOVED, MAKER, QUANTITY,
        /** Another party has that role, or another number. */
        SUPPLIER, DESIGNER, FAB, ASSEMBLER, FIRMWARE_AUTHOR, AUTHOR, ALTERNATE_MANUFACTURER,
        /** That stage takes place elsewhere, or with other shares. */
        ORIGIN_DESIGN, ORIGIN_DIFFUSION, ORIGIN_ASSEMBLY, ORIGIN_TEST, ORIGIN_BOARD_ASSEMBLY, ORIGIN_SYSTEM_ASSEMBLY, ORIGIN_FIRMWARE, ORIGIN_DECLARED
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
        Map<String, Deque<Part>> added = new LinkedHashMap<>();
        after.values().stream().filter(part -> !before.containsKey(part.id()))
                .forEach(part -> added.computeIfAbsent(part.name(), name -> new ArrayDeque<>()).add(part));
        for (Part part : removed) {
            Part other = added.getOrDefault(part.name(), new ArrayDeque<>()).poll();
            if (other == null) {
                changes.add(new Change(Kind.REMOVED, part.name(), described(part), ""));
            } else {
                changes.add(new Change(Kind.REPLACED, part.name(), described(part), described(other)));
                compare(part, older, other, newer, changes);
            }
        }
        added.values().forEach(parts -> parts
                .forEach(part -> changes.add(new Change(Kind.ADDED, part.name(), "", described(part)))));
        before.values().stream().filter(part -> after.containsKey(part.id())).forEach(
                part -> compare(part, older, Objects.requireNonNull(after.get(part.id())), newer, changes));
        return new BomComparison(changes.stream().sorted(
                java.util.Comparator.comparing(Change::name).thenComparing(Change::kind)).toList(),
                IncompleteBill.of(List.of(older, newer)));
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
        changes.addAll(PartDifferences.between(part, other));
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
