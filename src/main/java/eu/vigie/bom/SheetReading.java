package eu.vigie.bom;

import java.util.List;
import java.util.Map;

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
    static SheetReading of(Document document) {
        if (BomFormat.of(document) == BomFormat.CSV) {
            return SheetReader.read(CsvSheet.of(document));
        }
        try (WorkbookSheet sheet = WorkbookSheet.open(document)) {
            return SheetReader.read(sheet);
        }
    }
}
