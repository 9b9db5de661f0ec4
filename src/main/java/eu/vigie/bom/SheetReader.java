package eu.vigie.bom;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import eu.vigie.bom.Belief.Doubt;
import eu.vigie.bom.Sheet.CellFault;
import eu.vigie.supplychain.InputProblem;
import eu.vigie.supplychain.Symbols;
import eu.vigie.supplychain.UnreadableInput;

/** Reads a sheet. Every row is accounted for: a line, rejected, or noted as empty, a total or a repeated heading. */
final class SheetReader {

    private static final Set<String> TOTALS = Set.of("total", "totals", "subtotal", "sub total", "grand total",
            "total price", "total cost", "total quantity", "total general", "sous total", "total ht", "total ttc",
            "somme");

    private static final char[] ONE = {'1'};

    private final Sheet sheet;
    private final Layout layout;
    private final Symbols symbols = new Symbols();
    private final RowProblems problems = new RowProblems();
    private final RowProblems notes = new RowProblems();
    private final PartBook book = new PartBook();
    private final SheetParts parts;
    private final Fitting fitting;
    private final SheetLines lines = new SheetLines();
    private final BitSet numbers = new BitSet();
    private final BitSet serials = new BitSet();
    private final DesignatorCounts designators = new DesignatorCounts(symbols);
    private final UnreadColumns unread;
    private final int[] ours;
    private final SheetAccount account = new SheetAccount();
    private final OtherHeadings headings;
    private final Indentation indentation;

    private SheetReader(Sheet sheet) {
        this.sheet = sheet;
        this.layout = sheet.layout();
        this.ours = layout.ours();
        this.unread = new UnreadColumns(layout, symbols);
        this.headings = new OtherHeadings(layout, symbols);
        this.indentation = new Indentation(layout, symbols);
        this.fitting = new Fitting(layout, symbols, problems);
        this.parts = new SheetParts(sheet, symbols, problems, notes, book);
    }

    /** @throws UnreadableInput when it is no sheet of ours, or its structure is unsound */
    static SheetReading read(Sheet sheet) {
        return new SheetReader(sheet).read();
    }

    private SheetReading read() {
        sheet.rows(symbols, (row, cells) -> {
            for (int at : row < layout.headingRow() ? new int[0] : ours) {
                if (at < cells.length) {
                    cells[at] = Symbols.EMPTY;
                }
            }
            if (row == layout.headingRow()) {
                headings.first(cells);
            }
            account.take(row, row <= layout.headingRow() ? RowOutcome.HEADING : take(row, cells));
            return true;
        });
        if (lines.rows() == 0) {
            throw new UnreadableInput(new InputProblem(sheet.document().name(), sheet.place(layout.headingRow()), null,
                    "no line follows the headings", "hand in the whole sheet"));
        }
        unread.report(problems);
        for (Doubt doubt : layout.doubts()) {
            (doubt.isProblem() ? problems : notes).add(layout.headingRow(), layout.heading(doubt.at()), null,
                    doubt.problem(), doubt.remedy());
        }
        Placement placement = placement();
        SheetQuantities quantities = new SheetQuantities(lines, symbols, decimals(), sheet::isNumber,
                layout.heading(layout.at(layout.counting())),
                problems, notes);
        @Nullable
        BigDecimal[] pieces = quantities.of(placement);
        designators.compare(lines, pieces, layout, problems);
        List<InputProblem> wrong = new ArrayList<>(sheet.problems());
        wrong.addAll(problems.in(sheet));
        Bom bom = new Bom(sheet.document(), sheet.mediaType(), book,
                new Lines(lines.parts(), lines.names(), pieces,
                        new SheetPrices(symbols, decimals(),
                                layout.at(Column.UNIT_PRICE) < 0 ? "" : layout.heading(layout.at(Column.UNIT_PRICE)),
                                notes).of(lines),
                        placement.structure()),
                lines.rejected(), wrong, notes(), layout.applied());
        return new SheetReading(bom, sheet.name(), layout, account,
                RowProblems.byRow(problems, notes));
    }

    /** Cells of numbers show no habit of writing. */
    private Decimals decimals() {
        return Decimals.of(numbers.stream().filter(symbol -> !sheet.isNumber(symbol)).mapToObj(symbols::text).toList(),
                sheet.separator());
    }

    private RowOutcome take(int row, int[] cells) {
        if (isEmpty(cells)) {
            return RowOutcome.BLANK;
        }
        if (headings.areRepeatedBy(cells)) {
            return RowOutcome.REPEATED_HEADINGS;
        }
        if (headings.areReplacedBy(cells) || headings.areOthers()) {
            return elsewhere(row, cells);
        }
        if (isTotal(cells)) {
            return RowOutcome.TOTAL;
        }
        return isNote(cells) ? RowOutcome.NOTE : line(row, cells);
    }

    /** A row of another table of the sheet: what its cells mean its own headings say. */
    private RowOutcome elsewhere(int row, int[] cells) {
        problems.add(row, null, null, "the row is of another table, under other headings than those that were read",
                "put each table in a sheet of its own, or all of them under the same headings");
        lines.reject(row, cell(cells, Column.LEVEL));
        return RowOutcome.REFUSED;
    }

    /** A remark below the lines: nothing of it can be a part. */
    private boolean isNote(int[] cells) {
        int only = -1;
        for (int at = 0; at < cells.length; at++) {
            if (cells[at] != Symbols.EMPTY) {
                if (only >= 0) {
                    return false;
                }
                only = at;
            }
        }
        return only < layout.headings().size() && !layout.isRead(only)
                && symbols.text(cells[only]).strip().contains(" ");
    }

    private RowOutcome line(int row, int[] cells) {
        unread.take(row, cells, problems);
        faults(row, cells);
        int level = layout.hasTree() ? cell(cells, Column.LEVEL) : indentation.take(sheet.details());
        if (hasTooManyCells(cells)) {
            problems.add(row, null, null, "the row has more cells than there are headings, so that none can be trusted",
                    "put quotes around a cell that contains the separator");
            lines.reject(row, level);
            return RowOutcome.REFUSED;
        }
        SheetParts.Found part = parts.find(row, cells);
        if (part.part() < 0) {
            lines.reject(row, level);
            return RowOutcome.REFUSED;
        }
        int quantity = quantity(cells);
        designators.take(lines.lines(), cell(cells, Column.DESIGNATOR));
        numbers.set(quantity);
        numbers.set(cell(cells, Column.UNIT_PRICE));
        boolean isFitted = fitting.isFitted(row, cells) && !Fitting.isNotFitted(symbols.text(quantity));
        lines.add(row, part.part(), part.name(), level, cell(cells, Column.PARENT), quantity, isFitted);
        lines.priced(cell(cells, Column.UNIT_PRICE), cell(cells, Column.CURRENCY));
        if (isDisputed(row, cells, quantity)) {
            lines.dispute();
        }
        return isFitted ? RowOutcome.READ : RowOutcome.NOT_FITTED;
    }

    /** Where no column says how many, a row with a serial number is one piece: no two have the same. */
    private int quantity(int[] cells) {
        if (layout.at(Column.QUANTITY) >= 0) {
            return cell(cells, Column.QUANTITY);
        }
        if (layout.counting() == Column.DESIGNATOR) {
            int places = Designators.count(symbols.text(cell(cells, Column.DESIGNATOR)));
            char[] digits = places == 0 ? new char[0] : String.valueOf(places).toCharArray();
            return symbols.of(digits, 0, digits.length);
        }
        int serial = cell(cells, Column.SERIAL_NUMBER);
        boolean isOne = !Spelling.isPlaceholder(symbols.text(serial)) && !serials.get(serial);
        serials.set(serial);
        return isOne ? symbols.of(ONE, 0, 1) : Symbols.EMPTY;
    }

    /** Two columns that head quantities may say different ones, of an assembly and of the order: nothing says which is meant. */
    private boolean isDisputed(int row, int[] cells, int quantity) {
        boolean isDisputed = false;
        for (Layout.Further other : layout.beside()) {
            int cell = other.column() == Column.QUANTITY && other.at() < cells.length ? cells[other.at()] : quantity;
            if (cell != quantity && cell != Symbols.EMPTY && quantity != Symbols.EMPTY
                    && !Decimals.areSame(symbols.text(cell), symbols.text(quantity))) {
                problems.add(row, layout.heading(other.at()), symbols.text(cell),
                        "another column says another quantity", "take out the column that is not meant");
                isDisputed = true;
            }
        }
        return isDisputed;
    }

    /** What the cells' texts do not show, where a column is read or seems to name somebody. */
    private void faults(int row, int[] cells) {
        for (CellFault fault : sheet.details().faults()) {
            Column column = layout.column(fault.at());
            boolean isNumber = column == Column.QUANTITY || column == Column.UNIT_PRICE || column == Column.LEVEL;
            boolean matters = switch (fault.kind()) {
                case LOST -> column != null || unread.seemsToName(fault.at());
                case ALTERED -> column != null && !isNumber;
                case SHARED -> column == Column.QUANTITY;
            };
            if (matters) {
                problems.add(row, layout.heading(fault.at()), fault.value(), fault.problem(), fault.remedy());
            }
            if (matters && fault.kind() == CellFault.Kind.SHARED) {
                cells[fault.at()] = Symbols.EMPTY;
            }
        }
    }

    /** The number of a cell's text; that of the empty text when the row or the sheet has no such cell. */
    private int cell(int[] cells, Column column) {
        int at = layout.at(column);
        return at >= 0 && at < cells.length ? cells[at] : Symbols.EMPTY;
    }

    private static boolean isEmpty(int[] cells) {
        for (int cell : cells) {
            if (cell != Symbols.EMPTY) {
                return false;
            }
        }
        return true;
    }

    private boolean hasTooManyCells(int[] cells) {
        for (int at = layout.headings().size(); at < cells.length; at++) {
            if (cells[at] != Symbols.EMPTY) {
                return true;
            }
        }
        return false;
    }

    /** A row that sums up: its first cell is "Total", whatever the column, and beside it nothing names anybody or a part. */
    private boolean isTotal(int[] cells) {
        int first = 0;
        while (cells[first] == Symbols.EMPTY) {
            first++;
        }
        String text = symbols.text(cells[first]);
        return "tTsSgG".indexOf(text.charAt(0)) >= 0 && TOTALS.contains(Spelling.folded(text))
                && namesNothingBeside(cells, first);
    }

    private boolean namesNothingBeside(int[] cells, int first) {
        for (int at = first + 1; at < cells.length; at++) {
            Column column = cells[at] == Symbols.EMPTY ? null : layout.column(at);
            if (column != null && (column.role() != null || column == Column.MANUFACTURER_PART_NUMBER)) {
                return false;
            }
        }
        return true;
    }

    private Placement placement() {
        if (layout.at(Column.LEVEL) >= 0) {
            return Levels.place(lines, symbols, layout.heading(layout.at(Column.LEVEL)), problems);
        }
        if (layout.at(Column.PARENT) >= 0) {
            return Parents.place(sheet, lines, symbols, layout.heading(layout.at(Column.PARENT)), problems,
                    book.parts());
        }
        return indentation.showsLevels()
                ? Levels.place(lines, symbols, indentation.heading(), problems)
                : new Placement(lines.lines());
    }

    private List<InputProblem> notes() {
        List<InputProblem> result = new ArrayList<>(sheet.notes());
        if (!unread.withoutMeaning().isEmpty()) {
            result.add(new InputProblem(sheet.document().name(), sheet.place(layout.headingRow()),
                    String.join(", ", unread.withoutMeaning()), "these columns have no meaning here and were not read",
                    "rename those that should be read"));
        }
        if (!layout.beside().isEmpty()) {
            result.add(new InputProblem(sheet.document().name(), sheet.place(layout.headingRow()),
                    layout.beside().stream().map(column -> layout.heading(column.at()))
                            .collect(Collectors.joining(", ")),
                    "for these columns another one of the same meaning was read",
                    "take out the column that is not meant"));
        }
        AppliedColumns applied = layout.applied();
        if (!applied.said().isEmpty()) {
            result.add(new InputProblem(sheet.document().name(), sheet.place(layout.headingRow()),
                    words(applied.said()), "these columns were read as somebody said of this sheet",
                    "nothing needs to be done"));
        }
        if (!applied.remembered().isEmpty()) {
            result.add(new InputProblem(sheet.document().name(), sheet.place(layout.headingRow()),
                    words(applied.remembered()),
                    "these columns were read as it was said of an earlier sheet of " + applied.supplier(),
                    "say it of this sheet if it is wrong here"));
        }
        if (layout.at(Column.LEVEL) >= 0 && layout.at(Column.PARENT) >= 0) {
            result.add(new InputProblem(sheet.document().name(), sheet.place(layout.headingRow()),
                    layout.heading(layout.at(Column.PARENT)), "the sheet has levels, so the parents were not read",
                    "take one of the two columns out"));
        }
        Map<RowOutcome, Integer> counts = account.counts();
        count(result, counts.get(RowOutcome.BLANK), "rows are empty");
        count(result, counts.get(RowOutcome.TOTAL), "rows sum up others and are no parts");
        count(result, counts.get(RowOutcome.REPEATED_HEADINGS), "rows repeat the headings");
        count(result, counts.get(RowOutcome.NOTE), "rows are notes, in a column that is not read");
        if (layout.at(Column.QUANTITY) < 0) {
            result.add(new InputProblem(sheet.document().name(), sheet.place(layout.headingRow()),
                    layout.heading(layout.at(layout.counting())),
                    layout.counting() == Column.DESIGNATOR
                            ? "no column says how many, so that each place on the board that a row names is one piece"
                            : "no column says how many, so that each row with a serial number of its own is one piece",
                    "add a column 'Quantity' where that is not so"));
        }
        if (!layout.hasTree() && indentation.showsLevels()) {
            result.add(new InputProblem(sheet.document().name(), sheet.place(layout.headingRow()),
                    indentation.heading(), "the texts of this column are indented, and that was read as levels",
                    "add a column 'Level' where that is not so"));
        }
        result.addAll(notes.in(sheet));
        return result;
    }

    private static String words(Map<String, String> columns) {
        return columns.entrySet().stream().map(column -> column.getKey() + " → " + column.getValue())
                .collect(Collectors.joining(", "));
    }

    private void count(List<InputProblem> result, @Nullable Integer rows, String what) {
        if (rows != null && rows > 0) {
            result.add(new InputProblem(sheet.document().name(), "", String.valueOf(rows), what,
                    "nothing needs to be done"));
        }
    }
}
