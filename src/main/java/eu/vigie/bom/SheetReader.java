package eu.vigie.bom;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import eu.vigie.supplychain.Document;
import eu.vigie.supplychain.InputProblem;
import eu.vigie.supplychain.UnreadableInput;

/** Reads a sheet. Every row is accounted for: a line, rejected, or noted as empty, a total or a repeated heading. */
final class SheetReader {

    private static final Set<String> TOTALS = Set.of("total", "totals", "subtotal", "sub total", "grand total",
            "total price", "total cost", "total quantity", "total general", "sous total", "total ht", "total ttc",
            "somme");
    private static final Set<String> YES = Set.of("x", "yes", "y", "oui", "o", "true", "vrai", "1", "dnp", "dnf", "dni",
            "not fitted", "do not fit", "do not populate", "non monte", "non equipe", "✓");
    private static final Set<String> NO = Set.of("", "no", "n", "non", "false", "faux", "0", "fitted", "monte",
            "equipe");

    private final Document document;
    private final char separator;
    private final Layout layout;
    private final Symbols symbols = new Symbols();
    private final RowProblems problems = new RowProblems();
    private final RowProblems notes = new RowProblems();
    private final PartBook book = new PartBook();
    private final SheetParts parts;
    private final SheetLines lines = new SheetLines();
    private final Set<String> numbers = new HashSet<>();
    private int emptyRows;
    private int totals;
    private int repeatedHeadings;
    private int[] headingCells = {};

    private SheetReader(Document document, SheetLayout sheet) {
        this.document = document;
        this.separator = sheet.separator();
        this.layout = sheet.layout();
        this.parts = new SheetParts(document, layout, symbols, problems, book);
    }

    /** @throws UnreadableInput when it is no sheet of ours, or its structure is unsound */
    static Bom read(Document document) {
        String text = SheetText.of(document);
        return new SheetReader(document, SheetLayout.find(document, text)).read(text);
    }

    private Bom read(String text) {
        SheetRows.read(document, text, separator, symbols, (row, cells) -> {
            if (row == layout.headingRow()) {
                headingCells = cells;
            } else if (row > layout.headingRow()) {
                take(row, cells);
            }
            return true;
        });
        if (lines.rows() == 0) {
            throw new UnreadableInput(new InputProblem(document.name(), "row " + layout.headingRow(), null,
                    "no line follows the headings", "hand in the whole sheet"));
        }
        Placement placement = placement();
        @Nullable
        BigDecimal[] quantities = quantities(placement);
        return new Bom(document, "text/csv", book,
                new Lines(lines.parts(), lines.names(), quantities, placement.structure()), lines.rejected(),
                problems.in(document), notes());
    }

    private void take(int row, int[] cells) {
        if (isEmpty(cells)) {
            emptyRows++;
        } else if (Arrays.equals(cells, headingCells)) {
            repeatedHeadings++;
        } else if (isTotal(cells)) {
            totals++;
        } else {
            line(row, cells);
        }
    }

    private void line(int row, int[] cells) {
        int level = cell(cells, Column.LEVEL);
        if (hasTooManyCells(cells)) {
            problems.add(row, null, null, "the row has more cells than there are headings, so that none can be trusted",
                    "put quotes around a cell that contains the separator");
            lines.reject(row, level);
            return;
        }
        SheetParts.Found part = parts.find(row, cells);
        if (part.part() < 0) {
            lines.reject(row, level);
            return;
        }
        int quantity = cell(cells, Column.QUANTITY);
        numbers.add(symbols.text(quantity));
        numbers.add(symbols.text(cell(cells, Column.UNIT_PRICE)));
        lines.add(row, part.part(), part.name(), level, cell(cells, Column.PARENT), quantity, isFitted(row, cells));
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

    /** A row that sums up: its first word is "Total", and it names neither maker nor part number. */
    private boolean isTotal(int[] cells) {
        if (cell(cells, Column.MANUFACTURER) != Symbols.EMPTY
                || cell(cells, Column.MANUFACTURER_PART_NUMBER) != Symbols.EMPTY) {
            return false;
        }
        int first = 0;
        while (cells[first] == Symbols.EMPTY) {
            first++;
        }
        String text = symbols.text(cells[first]);
        return "tTsSgG".indexOf(text.charAt(0)) >= 0 && TOTALS.contains(Spelling.folded(text));
    }

    private boolean isFitted(int row, int[] cells) {
        return !says(row, cells, Column.NOT_FITTED, false) && says(row, cells, Column.FITTED, true);
    }

    /** What is unclear counts as fitted, and is named: a part may be left out only on purpose. */
    private boolean says(int row, int[] cells, Column column, boolean whenEmpty) {
        int cell = cell(cells, column);
        if (cell == Symbols.EMPTY) {
            return whenEmpty;
        }
        String text = symbols.text(cell);
        String folded = text.equals("✓") ? text : Spelling.folded(text);
        if (YES.contains(folded)) {
            return column == Column.NOT_FITTED || !folded.startsWith("dn") && !folded.startsWith("n");
        }
        if (!NO.contains(folded)) {
            problems.add(row, layout.heading(layout.at(column)), text, "this is neither yes nor no",
                    "write yes or no; the part counts as fitted until then");
            return column == Column.FITTED;
        }
        return false;
    }

    private Placement placement() {
        if (layout.at(Column.LEVEL) >= 0) {
            return Levels.place(lines, symbols, layout.heading(layout.at(Column.LEVEL)), problems);
        }
        if (layout.at(Column.PARENT) >= 0) {
            return Parents.place(document, lines, symbols, layout.heading(layout.at(Column.PARENT)), problems);
        }
        return new Placement(lines.lines());
    }

    private @Nullable BigDecimal[] quantities(Placement placement) {
        @Nullable
        BigDecimal[] quantities = new @Nullable BigDecimal[lines.lines()];
        Decimals.@Nullable Reading[] readings = new Decimals.@Nullable Reading[symbols.size()];
        Decimals decimals = Decimals.of(numbers, separator);
        for (int line = 0; line < quantities.length; line++) {
            int symbol = lines.quantityOf(line);
            Decimals.Reading reading = readings[symbol];
            if (reading == null) {
                reading = decimals.read(symbols.text(symbol));
                readings[symbol] = reading;
            }
            BigDecimal quantity = quantity(line, reading);
            quantities[line] = !lines.isFitted(line)
                    ? BigDecimal.ZERO
                    : placement.isUncertain(line) ? null : quantity;
        }
        return quantities;
    }

    private @Nullable BigDecimal quantity(int line, Decimals.Reading reading) {
        String text = symbols.text(lines.quantityOf(line));
        String heading = layout.heading(layout.at(Column.QUANTITY));
        int row = lines.rowOf(line);
        if (reading.problem() == null) {
            if (reading.value() != null && reading.value().signum() == 0) {
                notes.add(row, heading, text, "the line has no piece of its part; the part is assessed all the same",
                        "take the line out if the part is not used");
            }
            return reading.value();
        }
        if (!lines.isFitted(line)) {
            return BigDecimal.ZERO;
        }
        boolean nothing = Spelling.isPlaceholder(text);
        problems.add(row, heading, text, nothing ? "the quantity is not stated" : "the quantity " + reading.problem(),
                "write how many pieces, in digits; they count as not known until then");
        return null;
    }

    private List<InputProblem> notes() {
        List<InputProblem> result = new ArrayList<>();
        if (!layout.notUsed().isEmpty()) {
            result.add(new InputProblem(document.name(), "row " + layout.headingRow(),
                    String.join(", ", layout.notUsed()), "these columns have no meaning here and were not read",
                    "rename those that should be read"));
        }
        if (layout.at(Column.LEVEL) >= 0 && layout.at(Column.PARENT) >= 0) {
            result.add(new InputProblem(document.name(), "row " + layout.headingRow(),
                    layout.heading(layout.at(Column.PARENT)), "the sheet has levels, so the parents were not read",
                    "take one of the two columns out"));
        }
        count(result, emptyRows, "rows are empty");
        count(result, totals, "rows sum up others and are no parts");
        count(result, repeatedHeadings, "rows repeat the headings");
        result.addAll(notes.in(document));
        return result;
    }

    private void count(List<InputProblem> result, int rows, String what) {
        if (rows > 0) {
            result.add(new InputProblem(document.name(), "", String.valueOf(rows), what, "nothing needs to be done"));
        }
    }
}
