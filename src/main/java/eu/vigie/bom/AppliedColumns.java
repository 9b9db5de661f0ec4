package eu.vigie.bom;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * What columns of one sheet were taken for on somebody's word, and not for what their headings say. With the bytes of the sheet
 * it decides how the sheet is read.
 *
 * @param said columns of ours by heading, as somebody says them of this sheet; {@link ColumnChoice#NOT_READ} is not read
 * @param remembered the same, as it was said of an earlier sheet
 * @param supplier whose earlier sheet that was; null when nothing was remembered
 */
public record AppliedColumns(SortedMap<String, String> said, SortedMap<String, String> remembered,
        @Nullable String supplier) {

    /** Headings spoke for themselves. */
    public static final AppliedColumns NONE = new AppliedColumns(new TreeMap<>(), new TreeMap<>(), null);

    public AppliedColumns {
        said = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(said));
        remembered = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(remembered));
    }

    /** Whether headings spoke for themselves. */
    public boolean none() {
        return said.isEmpty() && remembered.isEmpty();
    }

    /** What a heading was taken for on somebody's word; null when it speaks for itself. */
    @Nullable
    String of(String heading) {
        String word = said.get(heading);
        return word == null ? remembered.get(heading) : word;
    }

    /** The same as JSON on one line, its members in one order; empty when nothing was applied. */
    public String write() {
        if (none()) {
            return "";
        }
        ObjectNode node = JsonMapper.shared().createObjectNode();
        said.forEach(node.putObject("said")::put);
        if (supplier != null) {
            remembered.forEach(node.putObject("remembered")::put);
            node.put("supplier", supplier);
        }
        return JsonMapper.shared().writeValueAsString(node);
    }

    /** What {@link #write} wrote. */
    public static AppliedColumns parse(String written) {
        if (written.isEmpty()) {
            return NONE;
        }
        JsonNode node = JsonMapper.shared().readTree(written);
        return new AppliedColumns(texts(node.path("said")), texts(node.path("remembered")),
                node.path("supplier").asStringOpt().orElse(null));
    }

    private static SortedMap<String, String> texts(JsonNode node) {
        SortedMap<String, String> texts = new TreeMap<>();
        node.properties().forEach(member -> texts.put(member.getKey(), member.getValue().stringValue()));
        return texts;
    }

    /** What reads the same sheet in the same way again. */
    public ColumnChoice again() {
        Map<String, Optional<String>> columns = new LinkedHashMap<>();
        said.forEach((heading, column) -> columns.put(heading, ColumnChoice.column(column)));
        return supplier == null
                ? new ColumnChoice(columns, java.util.List.of(), true)
                : new ColumnChoice(columns, java.util.List.of(RememberedColumns.of(supplier, remembered)), true);
    }
}
