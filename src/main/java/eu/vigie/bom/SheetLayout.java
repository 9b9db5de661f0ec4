package eu.vigie.bom;

import eu.vigie.supplychain.Document;
import eu.vigie.supplychain.InputProblem;
import eu.vigie.supplychain.UnreadableInput;

/**
 * How a sheet is laid out: the separator under which a row of headings is understood best, and that row.
 *
 * @param separator between cells
 */
record SheetLayout(char separator, Layout layout) {

    private static final char[] SEPARATORS = {',', ';', '\t', '|'};
    /** Enough for that many rows; the whole of a big sheet need not be looked at four times. */
    private static final int LETTERS_SEARCHED = 1_000_000;
    static final String HEADINGS_WANTED = "give the columns headings such as 'Part reference', 'Manufacturer',"
            + " 'Manufacturer part number', 'Quantity'; a part and a quantity are the least";

    /** @throws UnreadableInput when no row heads a part and a quantity, or one heading stands twice */
    static SheetLayout find(Document document, String text, ColumnChoice choice) {
        SheetLayout best = null;
        PresumedHeadings presumed = new PresumedHeadings();
        for (char separator : candidates(text)) {
            HeadingSearch search = headings(document, text, separator, choice);
            Layout layout = search.found();
            presumed = search.presumed().words() > presumed.words() ? search.presumed() : presumed;
            if (layout != null && (best == null || layout.understood() > best.layout.understood())) {
                best = new SheetLayout(separator, layout);
            }
        }
        if (best == null) {
            throw new UnheadedSheet(new InputProblem(document.name(), "", firstRow(text),
                    "no row of headings with a part and a quantity is among the first " + HeadingSearch.ROWS + " rows",
                    HEADINGS_WANTED), presumed.columns());
        }
        if (!best.layout.twice().isEmpty()) {
            String heading = best.layout.twice().getFirst();
            throw new UnreadableInput(new InputProblem(document.name(), "row " + best.layout.headingRow(), heading,
                    "two columns have the same heading", "rename the one that is not meant"));
        }
        return best;
    }

    /** A spreadsheet may say itself what it used: {@code sep=;}. */
    private static char[] candidates(String text) {
        return text.length() > 4 && text.regionMatches(true, 0, "sep=", 0, 4)
                ? new char[]{text.charAt(4)}
                : SEPARATORS;
    }

    private static HeadingSearch headings(Document document, String text, char separator,
            ColumnChoice choice) {
        String head = text.substring(0, Math.min(text.length(), LETTERS_SEARCHED));
        HeadingSearch search = new HeadingSearch(choice);
        try {
            SheetRows.read(document, head, separator, search.symbols(), search, new RowDetails());
        } catch (UnreadableInput e) {
            // under a wrong separator the quotes may make no sense; under the right one the reader says so again
            return search;
        }
        return search;
    }

    private static String firstRow(String text) {
        String line = text.lines().filter(candidate -> !candidate.isBlank()).findFirst().orElse("");
        return line.substring(0, Math.min(line.length(), 200));
    }
}
