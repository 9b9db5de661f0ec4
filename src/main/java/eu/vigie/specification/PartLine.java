package eu.vigie.specification;

import java.math.BigDecimal;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import eu.vigie.supplychain.Origin;
import eu.vigie.supplychain.SupplyRole;

/**
 * A line of a scenario's bill of materials.
 *
 * @param level 1 at the top; a line belongs to the nearest one above it of a smaller level
 * @param name the part
 * @param quantity pieces in the part above
 * @param parties who does what for it, by role
 * @param origins where each stage takes place that is stated: codes, with their shares where several have one
 * @param price of one piece, such as "350 EUR"; null when not stated
 * @param function what it is for; null when not stated
 * @param number of the maker, with its register; null when not stated
 */
record PartLine(int level, String name, BigDecimal quantity, Map<SupplyRole, String> parties,
        Map<Origin.Stage, String> origins, @Nullable String price, @Nullable String function,
        @Nullable String number) {}
