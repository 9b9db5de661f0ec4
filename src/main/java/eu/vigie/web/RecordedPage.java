package eu.vigie.web;

import java.util.List;

import org.jspecify.annotations.Nullable;

import io.swagger.v3.oas.annotations.media.Schema;

/**
 * A page of what the ledger holds.
 *
 * @param items in the ledger's order, at most as many as asked for
 * @param next the cursor of the next page; absent on the last
 */
@Schema(name = "RecordedPage", title = "A page of what was recorded")
record RecordedPage(@Schema(description = "in the ledger's order") List<EntryView> items,
        @Schema(description = "the cursor of the next page; absent on the last", example = "YWZ0ZXI6MTAw") @Nullable String next) {}
