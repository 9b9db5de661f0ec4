package eu.vigie.bom;

import java.util.List;

import org.jspecify.annotations.Nullable;

import eu.vigie.supplychain.Document;
import eu.vigie.supplychain.InputProblem;
import eu.vigie.supplychain.Symbols;
import eu.vigie.supplychain.UnreadableInput;

/** One sheet whose headings were found: where its rows come from, and what its places are called. */
interface Sheet {

    Document document();

    Layout layout();

    /** {@code text/csv}, or that of an Excel workbook. */
    String mediaType();

    /** The sheet's name; null where the document has only one sheet and that no name. */
    @Nullable
    String name();

    /** What stands between cells; 0 where nothing does. */
    char separator();

    /** @throws UnreadableInput when a bound is passed or the rest of the sheet cannot be read */
    void rows(Symbols symbols, RowTaker taker);

    /** What the texts of the row that was handed out last do not show. */
    RowDetails details();

    /** Whether the text came from a cell that holds a number, so that its point marks decimals and nothing else. */
    boolean isNumber(int symbol);

    /** What makes the reading incomplete before any row is looked at. */
    List<InputProblem> problems();

    /** What a reader should know of the sheet; complete once the rows were handed out. */
    List<InputProblem> notes();

    /** {@code row 31}, or {@code sheet "BOM" row 31}. */
    default String place(int row) {
        return name() == null ? "row " + row : "sheet \"" + name() + "\" row " + row;
    }

    /** As {@link #place(int)}, with the column. */
    default String place(int row, @Nullable String column) {
        return column == null ? place(row) : place(row) + ", column \"" + column + "\"";
    }

    /**
     * A cell whose text is not the whole truth.
     *
     * @param at its column, from 0
     * @param value as the sheet has it
     */
    record CellFault(int at, String value, Kind kind, String problem, String remedy) {

        /** Where a fault matters. */
        enum Kind {
            /** In every column that is read: the value is not there. */
            LOST,
            /** In every column that is read but those of numbers, where the text says by itself what is wrong. */
            ALTERED,
            /** In the quantity alone: one value for several rows is no quantity of each. */
            SHARED
        }
    }
}
