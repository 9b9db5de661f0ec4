package eu.vigie.bom;

import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;

import eu.vigie.supplychain.Document;
import eu.vigie.supplychain.InputProblem;
import eu.vigie.supplychain.StrictJson;
import eu.vigie.supplychain.UnreadableInput;

/**
 * What somebody says the columns of a sheet are: {@code {"Chip maker": "MANUFACTURER", "Pays": null}}; null is not read. What was
 * said of earlier sheets counts where nothing is said of this one.
 *
 * @param columns by heading as the sheet has it; empty is not read
 * @param remembered of earlier sheets; the latest last
 * @param ofSupplier whether the sheet is known to come from whom they were said of: then those fit as well that speak of a part of its
 *        headings
 */
public record ColumnChoice(Map<String, Optional<String>> columns, List<RememberedColumns> remembered,
        boolean ofSupplier) {

    /** Headings speak for themselves. */
    public static final ColumnChoice NONE = new ColumnChoice(Map.of(), List.of(), false);

    /** In place of a column's name: it is not to be read. */
    public static final String NOT_READ = "NOT_READ";

    public ColumnChoice {
        columns = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(columns));
        remembered = List.copyOf(remembered);
    }

    /** @throws UnreadableInput when it is no JSON object of headings, or names a column that there is not */
    public static ColumnChoice read(Document document) {
        return new ColumnChoice(columns(document, "", StrictJson.tree(document)), List.of(), false);
    }

    /** The same, and what was remembered of sheets whose headings are those of this one. */
    public ColumnChoice remembering(Mappings mappings) {
        return new ColumnChoice(columns, mappings.remembered(), false);
    }

    /** The same, and what was remembered of sheets of the one that this one comes from. */
    public ColumnChoice remembering(Mappings mappings, String supplier) {
        return new ColumnChoice(columns,
                mappings.remembered().stream().filter(each -> each.isOf(supplier)).toList(), true);
    }

    static Map<String, Optional<String>> columns(Document document, String place, JsonNode tree) {
        if (!tree.isObject()) {
            throw refused(document, place, tree.isMissingNode() ? null : tree.toString(), "this is no JSON object",
                    "write for example {\"Chip maker\": \"MANUFACTURER\", \"Country\": null}");
        }
        Map<String, Optional<String>> columns = new LinkedHashMap<>();
        tree.properties().forEach(member -> columns.put(member.getKey(), column(document, place, member)));
        Set<String> met = new HashSet<>();
        columns.forEach((heading, column) -> column.map(Column::valueOf).ifPresent(meant -> {
            if (!meant.isRepeated() && !met.add(meant.name())) {
                throw refused(document, place + "/" + heading, meant.name(), "two columns are said to be this one",
                        "say it of one of them");
            }
        }));
        return columns;
    }

    private static Optional<String> column(Document document, String place, Map.Entry<String, JsonNode> member) {
        if (member.getValue().isNull()) {
            return Optional.empty();
        }
        String name = member.getValue().isString() ? member.getValue().stringValue().toUpperCase(Locale.ROOT) : "";
        if (!names().contains(name) && !name.equals(NOT_READ)) {
            throw refused(document, place + "/" + member.getKey(), member.getValue().toString(),
                    "there is no such column", "write one of " + String.join(", ", names()) + ", or null");
        }
        return column(name);
    }

    static Optional<String> column(String name) {
        return name.equals(NOT_READ) ? Optional.empty() : Optional.of(name);
    }

    /** The columns of ours, as they are to be named. */
    public static List<String> names() {
        return Arrays.stream(Column.values()).map(Column::name).toList();
    }

    private static UnreadableInput refused(Document document, String place, @Nullable String value, String problem,
            String remedy) {
        return new UnreadableInput(new InputProblem(document.name(), place, value, problem, remedy));
    }

    /** What counts for a row of headings; those that are not in it are left out. */
    AppliedColumns in(List<String> row) {
        SortedMap<String, String> said = new TreeMap<>();
        columns.forEach((heading, column) -> {
            if (row.contains(heading)) {
                said.put(heading, column.orElse(NOT_READ));
            }
        });
        RememberedColumns earlier = earlier(row);
        SortedMap<String, String> kept = new TreeMap<>();
        if (earlier != null) {
            earlier.columns().forEach((heading, column) -> {
                if (row.contains(heading) && !said.containsKey(heading)) {
                    kept.put(heading, column);
                }
            });
        }
        return new AppliedColumns(said, kept, earlier == null || kept.isEmpty() ? null : earlier.supplier());
    }

    private @Nullable RememberedColumns earlier(List<String> cells) {
        List<String> row = remembered.isEmpty() ? List.of() : Layout.theirs(cells);
        for (RememberedColumns each : remembered.reversed()) {
            if (each.fits(row)) {
                return each;
            }
        }
        return remembered.reversed().stream().filter(each -> ofSupplier && each.fitsInPart(row)).findFirst()
                .orElse(null);
    }

    /** @throws UnreadableInput when something is said, for a document that has no columns */
    void requireNothingSaid(Document document) {
        for (String heading : columns.keySet()) {
            throw refused(document, "", heading, "columns are said of this document, and it is no sheet",
                    "say them of sheets only");
        }
    }

    /** @throws UnreadableInput when something is said of a heading that the sheet does not have: it would be lost */
    void requireIn(Document document, List<String> row) {
        for (String heading : columns.keySet()) {
            if (!row.contains(heading)) {
                throw refused(document, "", heading, "no column of the sheet has this heading",
                        "write it as the sheet has it: " + String.join(", ",
                                row.stream().filter(each -> !each.isEmpty()).limit(40).toList()));
            }
        }
    }
}
