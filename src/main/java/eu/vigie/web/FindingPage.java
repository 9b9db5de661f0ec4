package eu.vigie.web;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;

/**
 * A page of findings.
 *
 * @param items as they were recorded, in the assessment's order, at most as many as asked for
 * @param next the cursor of the next page; absent on the last
 */
@Schema(name = "FindingPage", title = "A page of findings")
record FindingPage(
        @ArraySchema(arraySchema = @Schema(description = "as they were recorded, in the assessment's order: by rule, then subject"), schema = @Schema(implementation = AssessmentShape.FindingShape.class)) List<Map<String, Object>> items,
        @Schema(description = "the cursor of the next page; absent on the last", example = "YWZ0ZXI6MTAw") @Nullable String next) {}
