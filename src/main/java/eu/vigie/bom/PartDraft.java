package eu.vigie.bom;

import java.util.List;

import org.jspecify.annotations.Nullable;

import eu.vigie.supplychain.EvidenceRef;
import eu.vigie.supplychain.Origin;
import eu.vigie.supplychain.Part.StatedRole;

/**
 * What one line says about its part, before lines of the same part are brought together.
 *
 * @param manufacturer whose part number it is; null when not named
 * @param version null when not stated; tells parts apart that have no part number
 */
record PartDraft(String name, @Nullable String manufacturer, @Nullable String manufacturerPartNumber,
        @Nullable String version, @Nullable String description, @Nullable String function, List<StatedRole> roles,
        List<Origin> origins, EvidenceRef evidence) {}
