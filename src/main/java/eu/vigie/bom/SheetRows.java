package eu.vigie.bom;

import java.util.Arrays;

import org.jspecify.annotations.Nullable;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;

import eu.vigie.supplychain.Document;
import eu.vigie.supplychain.InputProblem;
import eu.vigie.supplychain.Symbols;
import eu.vigie.supplychain.UnreadableInput;

/** The rows of a CSV file, one after the other, as numbers of {@link Symbols}. Rows count as a spreadsheet counts them. */
final class SheetRows {

    static final int MOST_ROWS = 2_000_000;
    static final int MOST_COLUMNS = 500;
    static final int LONGEST_CELL = 10_000;

    private SheetRows() {}

    /** @throws UnreadableInput when quotes are not closed or a bound is passed; names the row */
    static void read(Document document, String text, char separator, Symbols symbols, RowTaker taker,
            RowDetails details) {
        CsvReader<int[]> reader = CsvReader.builder().fieldSeparator(separator).skipEmptyLines(false)
                .allowExtraFields(true).allowMissingFields(true).allowUnclosedQuote(false)
                .allowExtraCharsAfterClosingQuote(false).build(new Cells(document, symbols, details), text);
        int row = 0;
        try {
            for (int[] cells : reader) {
                row++;
                if (row > MOST_ROWS) {
                    throw refused(document, row, null, "the sheet has more than " + MOST_ROWS + " rows",
                            "hand it in as several documents");
                }
                if (!taker.take(row, cells)) {
                    return;
                }
            }
        } catch (CsvParseException e) {
            if (e.getCause() instanceof UnreadableInput unreadable) {
                throw unreadable;
            }
            throw refused(document, row + 1, null,
                    "the quotes around a cell of this row are not closed, or text follows"
                            + " them",
                    "close them, and write a quote inside a cell twice");
        }
    }

    private static UnreadableInput refused(Document document, int row, @Nullable String value, String problem,
            String remedy) {
        return new UnreadableInput(new InputProblem(document.name(), "row " + row, value, problem, remedy));
    }

    private static final class Cells extends AbstractBaseCsvCallbackHandler<int[]> {

        private final Document document;
        private final Symbols symbols;
        private final RowDetails details;
        private int[] cells = new int[32];
        private int size;
        private int row;

        private Cells(Document document, Symbols symbols, RowDetails details) {
            this.document = document;
            this.symbols = symbols;
            this.details = details;
        }

        @Override
        protected void handleBegin(long startingLineNumber) {
            size = 0;
            details.clear();
            row++;
        }

        @Override
        protected void handleField(int fieldIndex, char[] characters, int offset, int length, boolean quoted) {
            if (size == MOST_COLUMNS) {
                throw refused(document, row, null, "the row has more than " + MOST_COLUMNS + " cells",
                        "take out the columns that are not needed");
            }
            if (length > LONGEST_CELL) {
                throw refused(document, row, new String(characters, offset, 40) + "…",
                        "a cell has more than " + LONGEST_CELL + " characters", "shorten it, or close its quotes");
            }
            if (size == cells.length) {
                cells = Arrays.copyOf(cells, size * 2);
            }
            int guard = length > 1 && characters[offset] == '\'' && Formulas.mayBegin(characters[offset + 1]) ? 1 : 0;
            char first = length == 0 ? 0 : characters[offset];
            if (first == ' ' || first == '\u00a0') {
                details.indent(size, characters, offset, length);
            } else if (first == '#'
                    && RowDetails.isError(new String(characters, offset, Math.min(length, 20)).strip())) {
                details.error(size, new String(characters, offset, length).strip());
                cells[size++] = Symbols.EMPTY;
                return;
            }
            cells[size++] = symbols.of(characters, offset + guard, length - guard);
        }

        @Override
        protected int[] buildRecord() {
            return Arrays.copyOf(cells, size);
        }
    }
}
