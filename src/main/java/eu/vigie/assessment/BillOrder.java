package eu.vigie.assessment;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import eu.vigie.bom.ColumnChoice;
import eu.vigie.bom.Mappings;
import eu.vigie.supplychain.Document;
import eu.vigie.supplychain.InputProblem;
import eu.vigie.supplychain.UnreadableInput;

/**
 * How a sheet that is handed in is to be read.
 *
 * @param columns what somebody says of its columns, by heading; empty is not read
 * @param supplier whom the sheet comes from; null when it is not said
 * @param isRemembered whether what is said is to count for that supplier's next sheet
 */
public record BillOrder(Map<String, Optional<String>> columns, @Nullable String supplier, boolean isRemembered) {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final int LONGEST = 300;

    /** In place of a column's name: it is not to be read. */
    public static final String NOT_READ = ColumnChoice.NOT_READ;

    /** Headings speak for themselves. */
    public static final BillOrder PLAIN = new BillOrder(Map.of(), null, true);

    /**
     * As a request has it.
     *
     * @param columns as JSON; null when nothing is said
     * @throws UnreadableInput when the columns are no JSON object of headings and columns of ours
     */
    public static BillOrder of(@Nullable String columns, @Nullable String supplier) {
        if (supplier != null && (supplier.isBlank() || supplier.length() > LONGEST)) {
            throw new UnreadableInput(new InputProblem("supplier", "", supplier, "this is no name",
                    "write the supplier's name, or leave it out"));
        }
        return of(columns == null ? null : Document.of("columns", columns.getBytes(StandardCharsets.UTF_8)),
                supplier == null ? null : supplier.strip());
    }

    /** As {@link #of(String, String)}, with the columns in a document. */
    public static BillOrder of(@Nullable Document columns, @Nullable String supplier) {
        return new BillOrder(columns == null ? Map.of() : ColumnChoice.read(columns).columns(), supplier, true);
    }

    /** The same, and what is said counts for this sheet alone. */
    public BillOrder once() {
        return new BillOrder(columns, supplier, false);
    }

    /** What a column may be said to be. */
    public static List<String> meanings() {
        return ColumnChoice.names();
    }

    /** As JSON, for {@link #parse}; empty when nothing is said. */
    public String write() {
        if (equals(PLAIN)) {
            return "";
        }
        ObjectNode node = JSON.createObjectNode();
        ObjectNode said = node.putObject("columns");
        columns.forEach((heading, column) -> said.put(heading, column.orElse(null)));
        if (supplier != null) {
            node.put("supplier", supplier);
        }
        if (!isRemembered) {
            node.put("remember", false);
        }
        return JSON.writeValueAsString(node);
    }

    static BillOrder parse(String written) {
        if (written.isEmpty()) {
            return PLAIN;
        }
        JsonNode node = JSON.readTree(written);
        BillOrder order = of(node.path("columns").toString(), node.path("supplier").asStringOpt().orElse(null));
        return node.path("remember").asBoolean(true) ? order : order.once();
    }

    /** @param remembered what was said of earlier sheets, of this supplier or of others */
    ColumnChoice choice(Mappings remembered) {
        ColumnChoice said = new ColumnChoice(columns, List.of(), false);
        return supplier == null ? said.remembering(remembered) : said.remembering(remembered, supplier);
    }
}
