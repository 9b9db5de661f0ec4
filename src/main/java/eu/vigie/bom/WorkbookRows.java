package eu.vigie.bom;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.Row;

import eu.vigie.bom.Sheet.CellFault;
import eu.vigie.bom.WorkbookParts.Merge;
import eu.vigie.supplychain.Document;
import eu.vigie.supplychain.InputProblem;
import eu.vigie.supplychain.Symbols;
import eu.vigie.supplychain.UnreadableInput;

/**
 * The rows of a workbook's sheet as texts. Empty rows between others are handed out, those at the end are not: a format may
 * reach to the last row that a sheet can have. Hidden rows are rows.
 */
final class WorkbookRows {

    private static final int MOST_OPEN_MERGES = 1_000;
    private static final int[] NOTHING = {};

    private final Document document;
    private final String sheet;
    private final Deque<Merge> merges;
    private final List<Merge> open = new ArrayList<>();
    private final Map<Merge, Integer> values = new HashMap<>();
    private final CellTexts texts;
    private final RowDetails details = new RowDetails();
    private final BitSet numbers = new BitSet();
    private final BitSet hidden = new BitSet();
    private int filled;
    private char[] letters = new char[256];

    WorkbookRows(Document document, String sheet, List<Merge> merges, boolean date1904) {
        this.document = document;
        this.sheet = sheet;
        this.merges = new ArrayDeque<>(merges);
        this.texts = new CellTexts(date1904);
    }

    RowDetails details() {
        return details;
    }

    boolean isNumber(int symbol) {
        return numbers.get(symbol);
    }

    /** @throws UnreadableInput when a bound is passed or the sheet is damaged */
    void read(Stream<Row> rows, Symbols symbols, RowTaker taker) {
        int last = 0;
        int shift = 0;
        try {
            Iterator<Row> iterator = rows.iterator();
            while (iterator.hasNext()) {
                Row row = iterator.next();
                // rows need not say their numbers, and the reader counts those from 0
                shift = row.getRowNum() == 0 ? 1 : shift;
                int number = row.getRowNum() + shift;
                if (number <= last && last > 0 || number < 1 || number > SheetRows.MOST_ROWS) {
                    throw refused(number, "the rows of the sheet are not in order", "save the workbook anew");
                }
                int[] cells = cells(row, symbols);
                if (cells.length > 0) {
                    for (int empty = last + 1; empty < number; empty++) {
                        if (!taker.take(empty, NOTHING)) {
                            return;
                        }
                    }
                    last = number;
                    if (row.isHidden()) {
                        hidden.set(number);
                    }
                    if (!taker.take(number, cells)) {
                        return;
                    }
                }
            }
        } catch (UnreadableInput e) {
            throw e;
        } catch (RuntimeException e) {
            throw new UnreadableInput(new InputProblem(document.name(), "sheet \"" + sheet + "\" row " + (last + 1),
                    null, "the sheet is damaged from this row on", "open it in a spreadsheet program and save it anew"
                            + " as XLSX or CSV"),
                    e);
        }
    }

    /** Without the empty cells at its end: as far as a format may reach, no value does. */
    private int[] cells(Row row, Symbols symbols) {
        details.clear();
        List<CellFault> faults = details.faults();
        int[] cells = new int[Math.min(row.getCellCount(), SheetRows.MOST_COLUMNS)];
        int size = 0;
        int present = 0;
        for (int at = 0; at < row.getCellCount(); at++) {
            Cell cell = row.getCell(at);
            if (cell == null) {
                continue;
            }
            present++;
            int symbol = symbol(cell, at, row.getRowNum(), symbols);
            if (symbol == Symbols.EMPTY && (faults.isEmpty() || faults.getLast().at() != at)) {
                continue;
            }
            if (at >= cells.length) {
                throw refused(row.getRowNum(), "the row has more than " + SheetRows.MOST_COLUMNS + " cells",
                        "take out the columns that are not needed");
            }
            cells[at] = symbol;
            size = at + 1;
        }
        if (present != row.getPhysicalCellCount()) {
            throw refused(row.getRowNum(), "the row has one cell twice, so that programs may read different ones",
                    "save the workbook anew");
        }
        return merged(row.getRowNum(), Arrays.copyOf(cells, size), symbols);
    }

    private int symbol(Cell cell, int at, int row, Symbols symbols) {
        String text = texts.of(cell, at, details);
        if (text.isEmpty()) {
            return Symbols.EMPTY;
        }
        if (text.length() > SheetRows.LONGEST_CELL) {
            throw refused(row, "a cell has more than " + SheetRows.LONGEST_CELL + " characters", "shorten it");
        }
        if (text.length() > letters.length) {
            letters = new char[text.length()];
        }
        text.getChars(0, text.length(), letters, 0);
        details.indent(at, letters, 0, text.length());
        int symbol = symbols.of(letters, 0, text.length());
        if (texts.wasNumber()) {
            numbers.set(symbol);
        }
        return symbol;
    }

    /** Fills what stands in the first cell of a merge into the others below it. */
    private int[] merged(int row, int[] cells, Symbols symbols) {
        if (open.isEmpty() && (merges.isEmpty() || merges.getFirst().firstRow() > row)) {
            return cells;
        }
        open.removeIf(merge -> merge.lastRow() < row);
        boolean hasOwn = cells.length > 0;
        int[] result = cells;
        for (Merge merge : open) {
            int value = values.getOrDefault(merge, Symbols.EMPTY);
            if (hasOwn && value != Symbols.EMPTY && merge.column() < SheetRows.MOST_COLUMNS) {
                result = merge.column() < result.length ? result : Arrays.copyOf(result, merge.column() + 1);
                if (result[merge.column()] == Symbols.EMPTY) {
                    result[merge.column()] = value;
                    filled++;
                    details.faults().add(new CellFault(merge.column(), symbols.text(value), CellFault.Kind.SHARED,
                            "one quantity stands for several rows in merged cells, and how many are of each is not said",
                            "unmerge the cells and write the quantity of each row"));
                }
            }
        }
        while (!merges.isEmpty() && merges.getFirst().firstRow() <= row) {
            Merge merge = merges.removeFirst();
            if (merge.firstRow() == row && merge.column() < cells.length) {
                values.put(merge, cells[merge.column()]);
                open.add(merge);
            }
        }
        if (open.size() > MOST_OPEN_MERGES) {
            throw refused(row, "more merged cells reach over this row than any sheet has", "unmerge them");
        }
        return result;
    }

    List<InputProblem> notes() {
        List<InputProblem> notes = new ArrayList<>();
        String place = "sheet \"" + sheet + "\"";
        if (filled > 0) {
            notes.add(new InputProblem(document.name(), place, String.valueOf(filled),
                    "cells are merged with one above; what stands there was read for each row",
                    "unmerge them where it does not hold"));
        }
        if (!hidden.isEmpty()) {
            notes.add(new InputProblem(document.name(), place, hidden.stream().limit(20)
                    .mapToObj(String::valueOf).collect(java.util.stream.Collectors.joining(", "))
                    + (hidden.cardinality() > 20 ? ", …" : ""), "these rows are hidden; they were read",
                    "nothing needs to be done"));
        }
        return notes;
    }

    private UnreadableInput refused(int row, String problem, String remedy) {
        return new UnreadableInput(new InputProblem(document.name(), "sheet \"" + sheet + "\" row " + row, null,
                problem, remedy));
    }
}
