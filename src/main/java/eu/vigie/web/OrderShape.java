package eu.vigie.web;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;

import eu.vigie.assessment.AssessmentOrder;

/** How {@link AssessmentOrder} is described; nothing else uses it. */
@Schema(name = "AssessmentOrder", title = "An order to assess", additionalProperties = Schema.AdditionalPropertiesValue.FALSE)
record OrderShape(
        @Schema(description = "the id of a recorded consortium", example = Examples.HASH) String consortium,
        @ArraySchema(arraySchema = @Schema(description = "ids of recorded bills of materials, each once"), minItems = 1, uniqueItems = true) List<String> boms,
        @Schema(description = "which rules and call conditions", example = "ai-gigafactory-strict", defaultValue = AssessmentOrder.USUAL_PROFILE) @Nullable String profile,
        @Schema(description = "the day whose law and facts count; today when left out", example = "2026-11-22") @Nullable LocalDate asOf) {}
