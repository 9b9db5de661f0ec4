package eu.vigie.web;

import org.jspecify.annotations.Nullable;

import io.swagger.v3.oas.annotations.media.Schema;

/** How the upload of a bill of materials by form is described. */
@Schema(name = "BomForm", title = "A bill of materials in a form, up to 16 MB")
record BillFormShape(@Schema(description = "the document itself", format = "binary") String file,
        @Schema(description = "the document's name; else the file's") @Nullable String name,
        @Schema(description = "what columns of a sheet are, as JSON by heading") @Nullable String columns,
        @Schema(description = "whom the sheet comes from") @Nullable String supplier) {}
