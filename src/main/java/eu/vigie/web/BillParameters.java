package eu.vigie.web;

import org.jspecify.annotations.Nullable;

import io.swagger.v3.oas.annotations.Parameter;

import eu.vigie.assessment.BillOrder;

/** How a bill of materials that is sent is called, and how it is to be read. */
record BillParameters(@Parameter(description = DocumentCollection.NAME, example = "bom.csv") @Nullable String name,
        @Parameter(description = "what columns of a sheet are, as JSON by heading: a column of ours as the answer to check names them, or null for not read; it is believed whatever the column holds", example = "{\"Maker\": \"MANUFACTURER\", \"Remarks\": null}") @Nullable String columns,
        @Parameter(description = "whom the sheet comes from: what was said of the columns of earlier sheets counts where it fits, and what is said now is remembered", example = "Tallinn Boards OÜ") @Nullable String supplier) {

    /** @throws eu.vigie.supplychain.UnreadableInput when the columns are none of ours */
    BillOrder order() {
        return BillOrder.of(columns, supplier);
    }
}
