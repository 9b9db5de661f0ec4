package eu.vigie.web;

import org.jspecify.annotations.Nullable;

import io.swagger.v3.oas.annotations.media.Schema;

/** How an upload by form is described. */
@Schema(name = "UploadForm", title = "A document in a form, up to 16 MB")
record FormShape(@Schema(description = "the document itself", format = "binary") String file,
        @Schema(description = "the document's name; else the file's") @Nullable String name) {}
