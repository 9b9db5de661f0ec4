package eu.vigie.supplychain;

import java.util.List;

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
 */
public record Part(PartId id, String name, @Nullable String manufacturerPartNumber, @Nullable String description,
        @Nullable String function, List<StatedRole> roles, List<Origin> origins, EvidenceRef evidence) {

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
    }
}
