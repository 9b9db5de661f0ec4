package eu.vigie.specification;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;

import org.jspecify.annotations.Nullable;

import eu.vigie.supplychain.Document;
import eu.vigie.supplychain.Origin.Stage;
import eu.vigie.supplychain.SupplyRole;

/** A scenario's bill of materials as a sheet. */
final class PartsCsv {

    private static final Map<SupplyRole, String> PARTIES = new java.util.EnumMap<>(Map.of(SupplyRole.MANUFACTURER,
            "Manufacturer", SupplyRole.SUPPLIER, "Supplier", SupplyRole.DESIGNER, "Designer", SupplyRole.FAB, "Fab",
            SupplyRole.FIRMWARE_AUTHOR, "Firmware author", SupplyRole.ALTERNATE_MANUFACTURER,
            "Alternate manufacturer"));
    private static final Map<Stage, String> STAGES = new java.util.EnumMap<>(Map.of(Stage.DESIGN, "Country of design",
            Stage.DIFFUSION, "Country of diffusion", Stage.ASSEMBLY, "Country of assembly", Stage.DECLARED,
            "Country of origin"));

    private PartsCsv() {}

    static Document write(List<PartLine> parts) {
        StringJoiner sheet = new StringJoiner("\r\n", "", "\r\n");
        StringJoiner headings = new StringJoiner(",").add("Level").add("Part reference").add("Quantity");
        PARTIES.values().forEach(headings::add);
        STAGES.values().forEach(headings::add);
        headings.add("Unit price").add("Function").add("Manufacturer registration number");
        sheet.add(headings.toString());
        parts.forEach(part -> sheet.add(row(part)));
        return Document.of("parts.csv", sheet.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static String row(PartLine part) {
        StringJoiner row = new StringJoiner(",").add(String.valueOf(part.level())).add(quoted(part.name()))
                .add(part.quantity().toPlainString());
        PARTIES.keySet().forEach(role -> row.add(quoted(part.parties().get(role))));
        STAGES.keySet().forEach(stage -> row.add(quoted(part.origins().get(stage))));
        row.add(quoted(part.price())).add(quoted(part.function())).add(quoted(part.number()));
        return row.toString();
    }

    private static String quoted(@Nullable String text) {
        return text == null ? "" : '"' + text.replace("\"", "\"\"") + '"';
    }
}
