package eu.vigie.supplychain;

import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * A distinct part of a bill of materials.
 *
 * @param id equal for the same part on all lines
 * @param name its reference or name as written
 * @param manufacturerPartNumber null when not stated
 * @param description null when not stated
 * @param function compute, network, storage, power, cooling, management, …; null when not stated
 * @param roles who does what for it, as the lines name them; each (role, name) once
 * @param origins where it is made, stage by stage; each (stage, country) once
 * @param evidence the first line that names it
 * @param disputed stages of which lines state different countries: it may be all of one and none of another, whatever the shares
 */
public record Part(PartId id, String name, @Nullable String manufacturerPartNumber, @Nullable String description,
        @Nullable String function, List<StatedRole> roles, List<Origin> origins, EvidenceRef evidence,
        Set<Origin.Stage> disputed) {

    /**
     * A role as a line states it.
     *
     * @param role what the party does
     * @param party as it is named
     */
    public record StatedRole(SupplyRole role, StatedParty party) {}

    public Part {
        roles = List.copyOf(roles);
        origins = List.copyOf(origins);
        disputed = Set.copyOf(disputed);
    }

    /** Where each stage takes place, by country; empty where it is not stated. */
    public SortedSet<Country> countries(Origin.Stage stage) {
        return origins.stream().filter(origin -> origin.stage() == stage).map(Origin::country)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
