package eu.vigie.bom;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/** What was seen in the parts of a workbook, by sheet: what its reader does not tell. */
final class WorkbookParts {

    private static final Pattern ATTRIBUTE = Pattern.compile("([A-Za-z0-9:]+)\\s*=\\s*[\"']([^\"']*)[\"']");

    private final Map<String, PartScan> parts;
    private final Map<String, String> sheets = new HashMap<>();
    private boolean date1904;

    WorkbookParts(Map<String, PartScan> parts) {
        this.parts = parts;
        parts.forEach((name, part) -> {
            if (name.endsWith("workbook.xml.rels")) {
                String folder = name.substring(0, name.length() - "_rels/workbook.xml.rels".length());
                part.tags().stream().map(WorkbookParts::attributes).forEach(relation -> relate(folder, relation));
            } else if (name.endsWith("workbook.xml")) {
                date1904 = part.tags().stream().map(WorkbookParts::attributes)
                        .map(properties -> properties.getOrDefault("date1904", ""))
                        .anyMatch(value -> value.equals("1") || value.equals("true"));
            }
        });
    }

    private void relate(String folder, Map<String, String> relation) {
        String target = relation.getOrDefault("Target", "").toLowerCase(Locale.ROOT);
        String name = target.startsWith("/") ? target.substring(1) : folder + target;
        if (relation.getOrDefault("Type", "").endsWith("/worksheet")) {
            sheets.put(relation.getOrDefault("Id", ""), name);
        }
    }

    /** Days count from 1904 instead of 1900. */
    boolean isDate1904() {
        return date1904;
    }

    /** Charts and dialogues are sheets as well, and have no cells. */
    boolean isWorksheet(String relation) {
        return sheets.containsKey(relation);
    }

    boolean hiddenColumns(String relation) {
        return tags(relation).stream().filter(tag -> tag.startsWith("col ")).map(WorkbookParts::attributes)
                .map(column -> column.getOrDefault("hidden", ""))
                .anyMatch(hidden -> hidden.equals("1") || hidden.equals("true"));
    }

    boolean hasGroups(String relation) {
        PartScan part = parts.get(sheets.getOrDefault(relation, ""));
        return part != null && part.hasGroups();
    }

    /** In order of their first rows. */
    List<Merge> merges(String relation) {
        List<Merge> merges = new ArrayList<>();
        for (String tag : tags(relation)) {
            Merge merge = tag.startsWith("mergeCell ") ? Merge.of(attributes(tag).get("ref")) : null;
            if (merge != null && merge.lastRow() > merge.firstRow()) {
                merges.add(merge);
            }
        }
        merges.sort(java.util.Comparator.comparingInt(Merge::firstRow));
        return merges;
    }

    private List<String> tags(String relation) {
        PartScan part = parts.get(sheets.getOrDefault(relation, ""));
        return part == null ? List.of() : part.tags();
    }

    private static Map<String, String> attributes(String tag) {
        Map<String, String> found = new HashMap<>();
        Matcher attribute = ATTRIBUTE.matcher(tag);
        while (attribute.find()) {
            found.put(attribute.group(1), attribute.group(2));
        }
        return found;
    }

    /**
     * Cells of one column that show one value: what stands in the first holds for all.
     *
     * @param column from 0
     */
    record Merge(int firstRow, int lastRow, int column) {

        private static final Pattern RANGE = Pattern.compile("([A-Z]{1,3})(\\d{1,7}):[A-Z]{1,3}(\\d{1,7})");

        static @Nullable Merge of(@Nullable String range) {
            Matcher parts = RANGE.matcher(range == null ? "" : range);
            if (!parts.matches()) {
                return null;
            }
            int column = 0;
            for (char letter : parts.group(1).toCharArray()) {
                column = column * 26 + letter - 'A' + 1;
            }
            return new Merge(Integer.parseInt(parts.group(2)), Integer.parseInt(parts.group(3)), column - 1);
        }
    }
}
