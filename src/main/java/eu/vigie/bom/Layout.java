package eu.vigie.bom;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import eu.vigie.bom.Belief.Doubt;
import eu.vigie.bom.Column.Heading;

/**
 * What the columns of a sheet are, read off its row of headings.
 *
 * @param headingRow its number, from 1
 * @param headings as written
 * @param columns where each column stands, from 0
 * @param further more columns that name somebody or a country: a second supplier, alternate manufacturers; all are read
 * @param beside columns that say the same as another one, which is read before them: they are read where it is empty
 * @param unknown where the columns stand whose headings are not understood
 * @param twice headings that stand for a column more than once, word for word; empty unless the sheet is ambiguous
 * @param decisions what columns are whatever their headings say; empty: they are not read
 * @param doubts columns whose values contradict their headings
 * @param applied on whose word columns are what their headings do not say
 * @param samples what the first lines hold
 */
record Layout(int headingRow, List<String> headings, Map<Column, Integer> columns, List<Further> further,
        List<Further> beside, List<Integer> unknown, List<String> twice, Map<Integer, Optional<Column>> decisions,
        List<Doubt> doubts, AppliedColumns applied, Samples samples) {

    /** A column beside the first of its kind. */
    record Further(Column column, int at) {}

    /** What we write beside the lines of a sheet that goes back; it is not read when the sheet comes again. */
    static final String OURS = "vigie";

    /** Of a column of the sender's that somebody said is not to be read. */
    static final String NOT_READ = "Vigie does not read: ";

    private static final Set<String> COORDINATES = Set.of("x", "y", "mid x", "mid y", "center x", "center y", "pos x",
            "pos y", "posx", "posy", "ref x", "ref y", "rotation", "rot");

    /** Null when the row does not head at least a part and a quantity, or each piece by its serial number or its place. */
    static @Nullable Layout of(int row, List<String> cells, ColumnChoice choice) {
        Map<Integer, Optional<Column>> decisions = new HashMap<>();
        AppliedColumns applied = choice.in(cells);
        for (int at = 0; at < cells.size(); at++) {
            String chosen = applied.of(cells.get(at));
            if (chosen != null) {
                decisions.put(at, ColumnChoice.column(chosen).map(Column::valueOf));
            } else if (Spelling.folded(cells.get(at)).startsWith(OURS + " ")) {
                decisions.put(at, Optional.empty());
            }
        }
        return of(row, cells, decisions, applied);
    }

    /** As {@link #of(int, List, ColumnChoice)}, where it is decided already what some columns are. */
    static @Nullable Layout of(int row, List<String> cells, Map<Integer, Optional<Column>> decisions,
            AppliedColumns applied) {
        Reading reading = new Reading(decisions);
        for (int at = 0; at < cells.size(); at++) {
            reading.take(at, cells.get(at));
        }
        Map<Column, Integer> columns = reading.columns();
        boolean names = columns.containsKey(Column.REFERENCE) || columns.containsKey(Column.MANUFACTURER_PART_NUMBER)
                || columns.containsKey(Column.DESCRIPTION);
        boolean counts = columns.containsKey(Column.QUANTITY) || columns.containsKey(Column.SERIAL_NUMBER)
                || columns.containsKey(Column.DESIGNATOR) && cells.stream().noneMatch(Layout::isCoordinate);
        if (!names || !counts) {
            return null;
        }
        Set<Integer> used = new LinkedHashSet<>(columns.values());
        reading.further.forEach(column -> used.add(column.at()));
        List<Further> beside = new ArrayList<>();
        List<Integer> unknown = new ArrayList<>();
        for (int at = 0; at < cells.size(); at++) {
            if (!used.contains(at) && !cells.get(at).isEmpty() && !decisions.containsKey(at)) {
                Heading heading = Reading.heading(cells.get(at));
                if (heading != null && columns.containsKey(heading.column())) {
                    beside.add(new Further(heading.column(), at));
                } else {
                    unknown.add(at);
                }
            }
        }
        return new Layout(row, List.copyOf(cells), columns, reading.further, beside, unknown, reading.twice,
                Map.copyOf(decisions), List.of(), applied, new Samples());
    }

    /** A list of where each part stands on a board is no bill, and has no quantities. */
    private static boolean isCoordinate(String heading) {
        return COORDINATES.contains(Spelling.folded(heading));
    }

    /** Which column says how many. */
    Column counting() {
        return Stream.of(Column.QUANTITY, Column.SERIAL_NUMBER).filter(columns::containsKey).findFirst()
                .orElse(Column.DESIGNATOR);
    }

    /** Whether a column says what stands under what. */
    boolean hasTree() {
        return columns.containsKey(Column.LEVEL) || columns.containsKey(Column.PARENT);
    }

    /** Whether what a column is was said of an earlier sheet only. */
    boolean isRemembered(int at) {
        return applied.remembered().containsKey(heading(at));
    }

    Layout doubting(List<Doubt> found) {
        return new Layout(headingRow, headings, columns, further, beside, unknown, twice, decisions,
                List.copyOf(found), applied, samples);
    }

    Layout showing(Samples found) {
        return new Layout(headingRow, headings, columns, further, beside, unknown, twice, decisions, doubts, applied,
                found);
    }

    /** -1 when the sheet has no such column. */
    int at(Column column) {
        return columns.getOrDefault(column, -1);
    }

    /** Where the column stands that has the shares of this one's countries of origin: the first of the first, and so on; -1 for none. */
    int shareOf(int at) {
        List<Integer> shares = all(Column.ORIGIN_SHARE);
        int which = shares.isEmpty() ? -1 : all(Column.COUNTRY_OF_ORIGIN).indexOf(at);
        return which >= 0 && which < shares.size() ? shares.get(which) : -1;
    }

    private List<Integer> all(Column column) {
        return IntStream.range(0, headings.size()).filter(at -> column(at) == column).boxed().toList();
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

    /** Whether anything of the column at this place is read. */
    boolean isRead(int at) {
        return column(at) != null || beside.stream().anyMatch(each -> each.at() == at);
    }

    /** Where the columns stand that we wrote when the sheet went back. */
    int[] ours() {
        return IntStream.range(0, headings.size()).filter(at -> Spelling.folded(heading(at)).startsWith(OURS + " ")
                && !heading(at).startsWith(NOT_READ)).toArray();
    }

    /** The headings of a row that are the sender's, in order: neither empty nor ours. */
    static List<String> theirs(List<String> row) {
        return row.stream().filter(heading -> !heading.isEmpty()
                && (!Spelling.folded(heading).startsWith(OURS + " ") || heading.startsWith(NOT_READ))).toList();
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

        private final Map<Integer, Optional<Column>> decisions;
        private final Map<Column, Integer> places = new EnumMap<>(Column.class);
        private final Map<Column, Integer> ranks = new EnumMap<>(Column.class);
        private final List<Further> further = new ArrayList<>();
        private final List<String> twice = new ArrayList<>();

        private Reading(Map<Integer, Optional<Column>> decisions) {
            this.decisions = decisions;
        }

        private @Nullable Heading decided(int at, String cell) {
            Optional<Column> decided = decisions.get(at);
            return decided == null ? heading(cell) : decided.map(column -> new Heading(column, -1, true)).orElse(null);
        }

        private void take(int at, String cell) {
            Heading heading = decided(at, cell);
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
            if (second != null && column.isRepeated()) {
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
