package eu.vigie.assessment;

import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.json.JsonMapper;

import eu.vigie.bom.Bom;
import eu.vigie.supplychain.Occurrences;
import eu.vigie.supplychain.Part;
import eu.vigie.supplychain.SupplyRole;

/**
 * Where parts stand in a bill of materials.
 *
 * @param document the bill's name
 * @param parts those asked for, by id
 */
public record PartPlaces(String document, List<PlacedPart> parts) {

    /** The most paths that are named of a part. */
    public static final int MOST_PATHS = 10_000;

    private static final JsonMapper JSON = JsonMapper.builder()
            .changeDefaultPropertyInclusion(
                    all -> all.withValueInclusion(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL))
            .build();

    /**
     * One part.
     *
     * @param id the same in every document
     * @param name what the bill calls it
     * @param partNumber its maker's; null when not stated
     * @param makers as the bill names them
     * @param count in how many places it stands
     * @param quantity pieces in all; null when a quantity on the way is not known
     * @param paths names from the top to the part, in document order; fewer than the count where there are more than were asked for
     */
    public record PlacedPart(String id, String name, @Nullable String partNumber, List<String> makers, long count,
            @Nullable String quantity, List<List<String>> paths) {}

    /**
     * Those parts of a bill that are asked for.
     *
     * @param asked a part's id, or, whatever the case, its name or its maker's part number
     * @param mostPaths how many paths to name of each at most
     */
    static PartPlaces of(Bom bom, String asked, int mostPaths) {
        String wanted = asked.strip().toLowerCase(Locale.ROOT);
        return new PartPlaces(bom.document().name(), bom.parts().stream().filter(part -> isAsked(part, wanted))
                .map(part -> placed(bom, part, mostPaths)).toList());
    }

    private static boolean isAsked(Part part, String wanted) {
        return part.id().value().equals(wanted) || part.name().strip().toLowerCase(Locale.ROOT).equals(wanted)
                || part.manufacturerPartNumber() != null
                        && part.manufacturerPartNumber().strip().toLowerCase(Locale.ROOT).equals(wanted);
    }

    private static PlacedPart placed(Bom bom, Part part, int mostPaths) {
        Occurrences where = bom.occurrences(part.id(), mostPaths);
        return new PlacedPart(part.id().value(), part.name(), part.manufacturerPartNumber(),
                part.roles().stream().filter(stated -> stated.role() == SupplyRole.MANUFACTURER)
                        .map(stated -> stated.party().name()).toList(),
                where.count(), where.quantity() == null ? null : where.quantity().toPlainString(), where.paths());
    }

    /** As JSON, on one line. */
    public String json() {
        return JSON.writeValueAsString(this);
    }
}
