package eu.vigie.assessment;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import eu.vigie.bom.Bom;
import eu.vigie.supplychain.Consortium.Accelerator;
import eu.vigie.supplychain.Consortium.Compute;
import eu.vigie.supplychain.Occurrences;
import eu.vigie.supplychain.Origin;
import eu.vigie.supplychain.Part;
import eu.vigie.supplychain.Part.StatedRole;
import eu.vigie.supplychain.PartId;
import eu.vigie.supplychain.PartValue;

/** The distinct parts of several bills of materials: the same part in two of them is one. */
final class MergedParts {

    /** How many places a finding spells out; the count says how many there are. */
    static final int MOST_PATHS = 20;

    private final List<Bom> boms;
    private final List<Set<PartId>> partsOf = new ArrayList<>();
    private final Map<PartId, Part> parts = new HashMap<>();

    MergedParts(List<Bom> boms) {
        this.boms = boms;
        for (Bom bom : boms) {
            bom.parts().forEach(part -> parts.merge(part.id(), part, MergedParts::union));
            partsOf.add(bom.parts().stream().map(Part::id).collect(Collectors.toUnmodifiableSet()));
        }
    }

    /** Sorted by id. */
    List<Part> all() {
        return boms.size() == 1
                ? boms.getFirst().parts()
                : parts.values().stream().sorted(Comparator.comparing(Part::id)).toList();
    }

    /** Where the part stands in all of them; null when it is in none. */
    @Nullable
    Occurrences places(PartId part) {
        return parts.containsKey(part) ? gather(part) : null;
    }

    /** What the pieces of each part cost, over all of them. */
    Map<PartId, PartValue> values() {
        Map<PartId, PartValue> values = new TreeMap<>();
        boms.forEach(bom -> bom.values().forEach((part, value) -> values.merge(part, value, PartValue::plus)));
        return values;
    }

    /** How many H100 the pieces of each part stand for that a consortium names as a processor, over all of them. */
    Map<PartId, PartValue> processors(@Nullable Compute compute) {
        Map<PartId, PartValue> counts = new TreeMap<>();
        if (compute != null) {
            boms.forEach(bom -> bom.counts(part -> worth(part, compute.processors()))
                    .forEach((part, value) -> counts.merge(part, value, PartValue::plus)));
        }
        return counts;
    }

    private static @Nullable BigDecimal worth(Part part, List<Accelerator> processors) {
        return processors.stream().filter(each -> each.means(part)).findFirst().map(Accelerator::sourced).orElse(null);
    }

    private Occurrences gather(PartId part) {
        if (boms.size() == 1) {
            return boms.getFirst().occurrences(part, MOST_PATHS);
        }
        long count = 0;
        BigDecimal quantity = BigDecimal.ZERO;
        List<List<String>> paths = new ArrayList<>();
        for (int i = 0; i < boms.size(); i++) {
            if (!partsOf.get(i).contains(part)) {
                continue;
            }
            Occurrences here = boms.get(i).occurrences(part, MOST_PATHS - paths.size());
            count += here.count();
            quantity = quantity == null || here.quantity() == null ? null : quantity.add(here.quantity());
            paths.addAll(here.paths());
        }
        return new Occurrences(count, quantity, paths);
    }

    private static Part union(Part one, Part other) {
        Map<List<String>, StatedRole> roles = new LinkedHashMap<>();
        one.roles().forEach(role -> roles.put(key(role), role));
        other.roles().forEach(role -> roles.putIfAbsent(key(role), role));
        Map<List<String>, Origin> origins = new LinkedHashMap<>();
        one.origins().forEach(origin -> origins.put(key(origin), origin));
        other.origins().forEach(origin -> origins.merge(key(origin), origin, Origin::and));
        Set<Origin.Stage> disputed = EnumSet.noneOf(Origin.Stage.class);
        for (Origin.Stage stage : Origin.Stage.values()) {
            boolean both = !one.countries(stage).isEmpty() && !other.countries(stage).isEmpty();
            if (one.disputed().contains(stage) || other.disputed().contains(stage)
                    || both && !one.countries(stage).equals(other.countries(stage))) {
                disputed.add(stage);
            }
        }
        return new Part(one.id(), one.name(), first(one.manufacturerPartNumber(), other.manufacturerPartNumber()),
                first(one.description(), other.description()), first(one.function(), other.function()),
                List.copyOf(roles.values()), List.copyOf(origins.values()), one.evidence(), disputed);
    }

    private static List<String> key(StatedRole role) {
        return List.of(role.role().name(), role.party().name());
    }

    private static List<String> key(Origin origin) {
        return List.of(origin.stage().name(), origin.country().code());
    }

    private static @Nullable String first(@Nullable String one, @Nullable String other) {
        return one != null ? one : other;
    }
}
