package eu.vigie.bom;

import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import eu.vigie.bom.RowProblems.RowProblem;
import eu.vigie.supplychain.Document;
import eu.vigie.supplychain.UnreadableInput;

/**
 * All that the reading of a sheet found.
 *
 * @param sheet its name; null in a document that has only one
 * @param problems those of rows, by row
 */
record SheetReading(Bom bom, @Nullable String sheet, Layout layout, SheetAccount account,
        Map<Integer, List<RowProblem>> problems) {

    /** @throws UnreadableInput when it is no sheet of ours, or its structure is unsound */
    static SheetReading of(Document document, ColumnChoice choice) {
        return in(document, choice, sheet -> {
            choice.requireIn(document, sheet.layout().headings());
            return SheetReader.read(sheet);
        });
    }

    /** Opens the sheet for as long as it is needed. */
    static <T> T in(Document document, ColumnChoice choice, Function<Sheet, T> use) {
        if (BomFormat.of(document) == BomFormat.CSV) {
            return use.apply(CsvSheet.of(document, choice));
        }
        try (WorkbookSheet sheet = WorkbookSheet.open(document, choice)) {
            return use.apply(sheet);
        }
    }
}
