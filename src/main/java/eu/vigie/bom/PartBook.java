package eu.vigie.bom;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import eu.vigie.supplychain.Identifier;
import eu.vigie.supplychain.Origin;
import eu.vigie.supplychain.Part;
import eu.vigie.supplychain.Part.StatedRole;
import eu.vigie.supplychain.PartId;
import eu.vigie.supplychain.SupplyRole;

/** The distinct parts met so far; lines of the same part add their roles and origins to it. */
final class PartBook {

    private static final Comparator<StatedRole> BY_ROLE_AND_NAME = Comparator.comparing(StatedRole::role)
            .thenComparing(role -> role.party().name());
    private static final Comparator<Origin> BY_STAGE_AND_COUNTRY = Comparator.comparing(Origin::stage)
            .thenComparing(Origin::country);

    private final NameKeys names = new NameKeys();
    private final Map<PartId, Integer> indexes = new HashMap<>();
    private final List<Entry> entries = new ArrayList<>();

    /**
     * A line's part.
     *
     * @param part its index, the same for every line of that part
     * @param contradictions where an earlier line of the part says otherwise
     */
    record Added(int part, List<Contradiction> contradictions) {}

    Added add(PartDraft draft) {
        PartId id = PartIds.of(draft, names);
        Integer known = indexes.putIfAbsent(id, entries.size());
        if (known == null) {
            entries.add(new Entry(id, draft));
        }
        int index = known == null ? entries.size() - 1 : known;
        return new Added(index, entries.get(index).merge(draft, names));
    }

    /** In the order they were first met. */
    List<Part> parts() {
        return entries.stream().map(Entry::part).toList();
    }

    private record RoleKey(SupplyRole role, String name, List<Identifier> identifiers) {}

    private record OriginKey(Origin.Stage stage, String country) {}

    private static final class Entry {

        private final PartId id;
        private final PartDraft first;
        private final Map<RoleKey, StatedRole> roles = new LinkedHashMap<>();
        private final Map<OriginKey, Origin> origins = new LinkedHashMap<>();
        private final Statements statements = new Statements();
        private @Nullable String description;
        private @Nullable String function;

        private Entry(PartId id, PartDraft first) {
            this.id = id;
            this.first = first;
        }

        private List<Contradiction> merge(PartDraft draft, NameKeys names) {
            description = description == null ? draft.description() : description;
            function = function == null ? draft.function() : function;
            for (StatedRole role : draft.roles()) {
                roles.putIfAbsent(new RoleKey(role.role(), names.of(role.party().name()),
                        role.party().identifiers()), role);
            }
            for (Origin origin : draft.origins()) {
                origins.merge(new OriginKey(origin.stage(), origin.country().code()), origin, Origin::and);
            }
            return statements.take(draft, names);
        }

        private Part part() {
            return new Part(id, first.name(), first.manufacturerPartNumber(), description, function,
                    sorted(roles.values(), BY_ROLE_AND_NAME), sorted(origins.values(), BY_STAGE_AND_COUNTRY),
                    first.evidence(), statements.disputed());
        }

        private static <T> List<T> sorted(Collection<T> values, Comparator<T> order) {
            List<T> result = new ArrayList<>(values);
            result.sort(order);
            return result;
        }
    }
}
