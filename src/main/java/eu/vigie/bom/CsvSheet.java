package eu.vigie.bom;

import java.util.List;

import org.jspecify.annotations.Nullable;

import eu.vigie.supplychain.Document;
import eu.vigie.supplychain.InputProblem;
import eu.vigie.supplychain.Symbols;
import eu.vigie.supplychain.UnreadableInput;

/** A sheet as CSV. Its cells are texts and nothing else. */
record CsvSheet(Document document, String text, char separator, Layout layout, RowDetails details) implements Sheet {

    static final String MEDIA_TYPE = "text/csv";

    /** @throws UnreadableInput when the bytes are no text, or no row of it heads a part and a quantity */
    static CsvSheet of(Document document, ColumnChoice choice) {
        String text = SheetText.of(document);
        SheetLayout found = SheetLayout.find(document, text, choice);
        return new CsvSheet(document, text, found.separator(), found.layout(), new RowDetails());
    }

    @Override
    public String mediaType() {
        return MEDIA_TYPE;
    }

    @Override
    public @Nullable String name() {
        return null;
    }

    @Override
    public void rows(Symbols symbols, RowTaker taker) {
        SheetRows.read(document, text, separator, symbols, taker, details);
    }

    @Override
    public boolean isNumber(int symbol) {
        return false;
    }

    @Override
    public List<InputProblem> problems() {
        return List.of();
    }

    @Override
    public List<InputProblem> notes() {
        return List.of();
    }
}
