package eu.vigie.web;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import io.swagger.v3.oas.annotations.media.Schema;

/** How what a bill comes to is described; {@link eu.vigie.assessment.BomRollup} makes it. */
@Schema(name = "BomRollup", title = "What a bill of materials comes to")
record RollupShape(@Schema(description = "the day on which groups were looked at") String asOf,
        @Schema(description = "the bill's name") List<String> bills,
        @Schema(description = "of the whole bill") RowShape totals,
        @Schema(description = "one table for each way to look at it") List<TableShape> by,
        @Schema(description = "that the bill could not be read whole, so that the figures are the least; absent when it was") @Nullable List<IncompleteShape> incomplete) {

    @Schema(name = "IncompleteBill", title = "A bill that could not be read whole")
    record IncompleteShape(String bill, @Schema(description = "how many things are wrong in it") int problems) {}

    @Schema(name = "RollupTable", title = "One way to look at a bill")
    record TableShape(
            @Schema(description = "maker, controller, or origin- and a stage; origin-declared is what is declared") String by,
            @Schema(description = "the sum of the squares of the shares of the value in percent; absent where values are not all known in one currency") @Nullable BoundsShape hhi,
            List<RowShape> rows) {}

    @Schema(name = "RollupRow", title = "What a party or a country stands for")
    record RowShape(
            @Schema(description = "SEVERAL: of two or more together; NOT_KNOWN: nobody says", allowableValues = {"ONE",
                    "SEVERAL", "NOT_KNOWN", "ALL"}) String kind,
            @Schema(description = "of the party, or the country's code; empty where nothing is known") String name,
            @Schema(description = "whether it may be another's") boolean open,
            @Schema(description = "of the party's seat; absent when not known") @Nullable String country,
            @Schema(description = "distinct parts") int parts,
            @Schema(description = "parts of one maker without an alternative") int singleSourced,
            @Schema(description = "parts that name no maker") int sourcesNotKnown,
            @Schema(description = "as far as they are known") String pieces,
            @Schema(description = "parts of which the pieces are not known") int piecesNotKnown,
            @Schema(description = "by currency, as far as they are known") Map<String, String> values,
            @Schema(description = "parts of which the value is not known in full") int valueNotKnown,
            @Schema(description = "of the value of all, in percent; absent where values are not all known in one currency") @Nullable BoundsShape share) {}

    @Schema(name = "RollupBounds", title = "Bounds of a figure; the same where it is exact")
    record BoundsShape(String lower, String upper) {}
}
