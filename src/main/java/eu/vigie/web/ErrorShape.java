package eu.vigie.web;

import java.util.List;

import org.jspecify.annotations.Nullable;

import io.swagger.v3.oas.annotations.media.Schema;

/** How errors are described; {@link Problems} makes them. */
@Schema(name = "Error", title = "An error, as RFC 9457 has it")
record ErrorShape(@Schema(description = "the status in words", example = "Unprocessable Content") String title,
        @Schema(description = "the status", example = "422") int status,
        @Schema(description = "what went wrong, as a sentence for people") String detail,
        @Schema(description = "the address that was asked for") @Nullable String instance,
        @Schema(description = "what is wrong in what was sent, by place") @Nullable List<ProblemView> problems) {}
