package eu.vigie.web;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import io.swagger.v3.oas.annotations.media.Schema;

/** How the reading of a bill of materials is described; {@link eu.vigie.assessment.BomCheck} makes it. */
@Schema(name = "BomReading", title = "How a bill of materials reads")
record ReadingShape(String document, String mediaType,
        @Schema(description = "name of the sheet of a workbook that was read; absent otherwise") @Nullable String sheet,
        @Schema(description = "lines, those refused among them") int lines,
        @Schema(description = "lines that name no part, or cannot be trusted") int refused,
        @Schema(description = "distinct parts") int parts,
        @Schema(description = "how many rows of a sheet had each outcome; together they are all rows") @Nullable Map<String, Integer> rows,
        @Schema(description = "what each column of a sheet was taken for, in order") @Nullable List<ColumnShape> columns,
        @Schema(description = "what a column may be said to be") @Nullable List<String> meanings,
        @Schema(description = "what is wrong; an assessment is at best UNDETERMINED with it") List<FaultShape> problems,
        @Schema(description = "what was left out without making the reading incomplete, and what was read on somebody's word") List<FaultShape> notes) {

    @Schema(name = "BomColumn", title = "What a column was taken for")
    record ColumnShape(String heading,
            @Schema(description = "a column of ours; absent when it was not read") @Nullable String taken,
            @Schema(description = "read only where another of the same meaning says nothing, if at all") boolean beside,
            @Schema(description = "what makes it so: its heading, what was said of this sheet, what was said of an earlier one", allowableValues = {
                    "heading", "said", "remembered"}) String by,
            @Schema(description = "a few of the texts below, shortened") List<String> samples) {}

    @Schema(name = "BomFault", title = "Something wrong in a bill of materials")
    record FaultShape(
            @Schema(description = "the same for every problem of the kind; absent where there is none") @Nullable String code,
            @Schema(description = "sheet, row and column, or a JSON pointer; empty for the whole") String place,
            @Schema(description = "what stands there") @Nullable String value, String problem, String remedy) {}
}
