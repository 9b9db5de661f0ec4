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
 * @param further more columns that name somebody or a country: a second supplier, alternate manufacturers; all are read
 * @param beside headings of columns that are not read, for another one says the same
 * @param unknown where the columns stand whose headings are not understood
 * @param twice headings that stand for a column more than once, word for word; empty unless the sheet is ambiguous
 */
record Layout(int headingRow, List<String> headings, Map<Column, Integer> columns, List<Further> further,
        List<String> beside, List<Integer> unknown, List<String> twice) {

    /** A column beside the first of its kind. */
    record Further(Column column, int at) {}

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
        reading.further.forEach(column -> used.add(column.at()));
        List<String> beside = new ArrayList<>();
        List<Integer> unknown = new ArrayList<>();
        for (int at = 0; at < cells.size(); at++) {
            if (!used.contains(at) && !cells.get(at).isEmpty()) {
                Heading heading = Reading.heading(cells.get(at));
                if (heading != null && columns.containsKey(heading.column())) {
                    beside.add(cells.get(at));
                } else {
                    unknown.add(at);
                }
            }
        }
        return new Layout(row, List.copyOf(cells), columns, reading.further, beside, unknown, reading.twice);
    }

    /** -1 when the sheet has no such column. */
    int at(Column column) {
        return columns.getOrDefault(column, -1);
    }

    /** What the column at this place is; null when it is not read. */
    @Nullable
    Column column(int at) {
        for (Map.Entry<Column, Integer> column : columns.entrySet()) {
            if (column.getValue() == at) {
                return column.getKey();
            }
        }
        return further.stream().filter(each -> each.at() == at).map(Further::column).findFirst().orElse(null);
    }

    /** As written; empty beyond the last. */
    String heading(int at) {
        return at < headings.size() ? headings.get(at) : "";
    }

    /** How many columns are understood. */
    int understood() {
        return columns.size() + further.size();
    }

    private static final class Reading {

        private final Map<Column, Integer> places = new EnumMap<>(Column.class);
        private final Map<Column, Integer> ranks = new EnumMap<>(Column.class);
        private final List<Further> further = new ArrayList<>();
        private final List<String> twice = new ArrayList<>();

        private void take(int at, String cell) {
            Heading heading = heading(cell);
            if (heading == null || heading.column() == Column.ALTERNATE_PART) {
                return;
            }
            Column column = heading.column();
            if (column == Column.ALTERNATE_MANUFACTURER) {
                further.add(new Further(column, at));
                return;
            }
            Integer rank = ranks.get(column);
            if (rank != null && rank == heading.rank() && !heading.numbered()) {
                twice.add(cell);
            }
            Integer second = at;
            if (rank == null || heading.rank() < rank) {
                ranks.put(column, heading.rank());
                second = places.put(column, at);
            }
            if (second != null && column.namesSomebodyOrACountry()) {
                further.add(new Further(column, second));
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
