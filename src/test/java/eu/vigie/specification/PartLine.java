package eu.vigie.specification;

import java.math.BigDecimal;
import java.util.Map;

import eu.vigie.supplychain.Country;
import eu.vigie.supplychain.Origin;
import eu.vigie.supplychain.SupplyRole;

/**
 * A line of a scenario's bill of materials.
 *
 * @param level 1 at the top; a line belongs to the nearest one above it of a smaller level
 * @param name the part
 * @param quantity pieces in the part above
 * @param parties who does what for it, by role
 * @param origins the country of each stage that is stated
 */
record PartLine(int level, String name, BigDecimal quantity, Map<SupplyRole, String> parties,
        Map<Origin.Stage, Country> origins) {}
