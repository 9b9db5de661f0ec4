package eu.vigie.web;

import java.util.List;

import org.jspecify.annotations.Nullable;

import io.swagger.v3.oas.annotations.media.Schema;

/** How the places of a part are described; {@link eu.vigie.assessment.PartPlaces} makes them. */
@Schema(name = "PartPlaces", title = "Where a part stands")
record PlacesShape(@Schema(description = "the bill's name") String document, List<PlacedShape> parts) {

    @Schema(name = "PlacedPart", title = "A part and its places")
    record PlacedShape(@Schema(description = "the same in every document") String id,
            @Schema(description = "what the bill calls it") String name,
            @Schema(description = "its maker's; absent when not stated") @Nullable String partNumber,
            @Schema(description = "as the bill names them") List<String> makers,
            @Schema(description = "in how many places it stands") long count,
            @Schema(description = "pieces in all; absent when a quantity on the way is not known") @Nullable String quantity,
            @Schema(description = "names from the top to the part, in the bill's order; at most as many as asked for") List<List<String>> paths) {}
}
