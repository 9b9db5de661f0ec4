package eu.vigie.bom;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import eu.vigie.supplychain.Document;
import eu.vigie.supplychain.InputProblem;
import eu.vigie.supplychain.StrictJson;
import eu.vigie.supplychain.UnreadableInput;

/**
 * What somebody said of the columns of a supplier's sheet, kept for the next one: {@code {"supplier": "…", "headings":
 * ["Part", "Chip maker"], "columns": {"Chip maker": "MANUFACTURER"}}}. It is a suggestion: what the column holds is looked at, as if
 * its heading said so.
 *
 * @param supplier who sends such sheets
 * @param headings all headings of the sheet, as written; empty: whatever the others are
 * @param columns columns of ours by heading, {@link ColumnChoice#NOT_READ} among them
 */
public record RememberedColumns(String supplier, List<String> headings, SortedMap<String, String> columns) {

    private static final String EXAMPLE = "write for example {\"supplier\": \"Acme\", \"headings\": [\"Part\","
            + " \"Chip maker\", \"Qty\"], \"columns\": {\"Chip maker\": \"MANUFACTURER\"}}";
    private static final int LONGEST = 300;

    public RememberedColumns {
        headings = List.copyOf(headings);
        columns = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(columns));
    }

    static RememberedColumns of(String supplier, SortedMap<String, String> columns) {
        return new RememberedColumns(supplier, List.of(), columns);
    }

    /** @throws UnreadableInput when it is no such JSON object, with the place of what is wrong */
    public static RememberedColumns read(Document document) {
        return read(document, "", StrictJson.tree(document));
    }

    static RememberedColumns read(Document document, String place, JsonNode node) {
        Set<String> unknown = new HashSet<>(node.isObject() ? node.propertyNames() : Set.of());
        unknown.removeAll(Set.of("supplier", "headings", "columns"));
        JsonNode supplier = node.path("supplier");
        if (!node.isObject() || !unknown.isEmpty() || !node.path("headings").isArray()
                || !supplier.isString() || supplier.stringValue().isBlank()
                || supplier.stringValue().length() > LONGEST) {
            throw refused(document, place, "this is not what is remembered of a supplier's columns");
        }
        List<String> headings = new java.util.ArrayList<>();
        for (JsonNode heading : node.path("headings")) {
            if (!heading.isString()) {
                throw refused(document, place + "/headings", "this is not what is remembered of a supplier's columns");
            }
            headings.add(heading.stringValue());
        }
        SortedMap<String, String> columns = new TreeMap<>();
        ColumnChoice.columns(document, place + "/columns", node.path("columns"))
                .forEach((heading, column) -> columns.put(heading, column.orElse(ColumnChoice.NOT_READ)));
        return new RememberedColumns(supplier.stringValue().strip(), headings, columns);
    }

    private static UnreadableInput refused(Document document, String place, String problem) {
        return new UnreadableInput(new InputProblem(document.name(), place, null, problem, EXAMPLE));
    }

    ObjectNode tree() {
        ObjectNode node = JsonMapper.shared().createObjectNode();
        node.put("supplier", supplier);
        headings.forEach(node.putArray("headings")::add);
        columns.forEach(node.putObject("columns")::put);
        return node;
    }

    /** As JSON, for {@link #read}. */
    public String write() {
        return JsonMapper.shared().writeValueAsString(tree());
    }

    /** Whether it was said of sheets of this supplier. */
    public boolean isOf(String name) {
        return Spelling.folded(supplier).equals(Spelling.folded(name));
    }

    /** Whether both speak of the same kind of sheet, so that the later one counts. */
    public boolean replaces(RememberedColumns other) {
        return isOf(other.supplier) && headings.equals(other.headings);
    }

    /** What tells it from those that speak of other sheets. */
    public List<String> key() {
        List<String> key = new java.util.ArrayList<>(List.of(Spelling.folded(supplier)));
        key.addAll(headings);
        return key;
    }

    /** @param row headings, as {@link Layout#theirs} has them */
    boolean fits(List<String> row) {
        return headings.equals(row);
    }

    /** Whether a row has all the headings that something was said of. */
    boolean fitsInPart(List<String> row) {
        return row.containsAll(columns.keySet());
    }

    Map<String, Optional<String>> choice() {
        Map<String, Optional<String>> choice = new LinkedHashMap<>();
        columns.forEach((heading, column) -> choice.put(heading, ColumnChoice.column(column)));
        return choice;
    }
}
