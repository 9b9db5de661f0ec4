package eu.vigie.bom;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import eu.vigie.bom.Column.Heading;

/**
 * What the columns of a sheet are, read off its row of headings.
 *
 * @param headingRow its number, from 1
 * @param headings as written
 * @param columns where each column stands, from 0
 * @param alternates where the names of alternate manufacturers stand, in order
 * @param notUsed headings of columns that are not read
 * @param twice headings that stand for a column more than once, word for word; empty unless the sheet is ambiguous
 */
record Layout(int headingRow, List<String> headings, Map<Column, Integer> columns, List<Integer> alternates,
        List<String> notUsed, List<String> twice) {

    /** Null when the row does not head at least a part and a quantity. */
    static @Nullable Layout of(int row, List<String> cells) {
        Reading reading = new Reading();
        for (int at = 0; at < cells.size(); at++) {
            reading.take(at, cells.get(at));
        }
        Map<Column, Integer> columns = reading.columns();
        boolean names = columns.containsKey(Column.REFERENCE) || columns.containsKey(Column.MANUFACTURER_PART_NUMBER)
                || columns.containsKey(Column.DESCRIPTION);
        if (!names || !columns.containsKey(Column.QUANTITY)) {
            return null;
        }
        Set<Integer> used = new LinkedHashSet<>(columns.values());
        used.addAll(reading.alternates);
        List<String> notUsed = new ArrayList<>();
        for (int at = 0; at < cells.size(); at++) {
            if (!used.contains(at) && !cells.get(at).isEmpty()) {
                notUsed.add(cells.get(at));
            }
        }
        return new Layout(row, List.copyOf(cells), columns, reading.alternates, notUsed, reading.twice);
    }

    /** -1 when the sheet has no such column. */
    int at(Column column) {
        return columns.getOrDefault(column, -1);
    }

    String heading(int at) {
        return headings.get(at);
    }

    /** How many columns are understood. */
    int understood() {
        return columns.size() + alternates.size();
    }

    private static final class Reading {

        private final Map<Column, Integer> places = new EnumMap<>(Column.class);
        private final Map<Column, Integer> ranks = new EnumMap<>(Column.class);
        private final List<Integer> alternates = new ArrayList<>();
        private final List<String> twice = new ArrayList<>();

        private void take(int at, String cell) {
            Heading heading = heading(cell);
            if (heading == null || heading.column() == Column.ALTERNATE_PART) {
                return;
            }
            if (heading.column() == Column.ALTERNATE_MANUFACTURER) {
                alternates.add(at);
                return;
            }
            Integer rank = ranks.get(heading.column());
            if (rank != null && rank == heading.rank()) {
                twice.add(cell);
            }
            if (rank == null || heading.rank() < rank) {
                ranks.put(heading.column(), heading.rank());
                places.put(heading.column(), at);
            }
        }

        private Map<Column, Integer> columns() {
            return places;
        }

        /** The whole heading, or else the one column that its pieces name: "Quantity / Quantité", "Unit price (EUR)". */
        private static @Nullable Heading heading(String cell) {
            Heading whole = Column.named(Spelling.folded(cell));
            if (whole != null) {
                return whole;
            }
            Heading found = null;
            for (String piece : cell.split("[/(|\\n]")) {
                Heading heading = Column.named(Spelling.folded(piece));
                if (heading != null && found != null && heading.column() != found.column()) {
                    return null;
                }
                found = found == null ? heading : found;
            }
            return found;
        }
    }
}
