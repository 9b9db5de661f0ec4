package eu.vigie.bom;

import java.util.Arrays;
import java.util.List;

import eu.vigie.supplychain.Symbols;

/** Tells rows of headings below the first: of the same table again, or of another one whose columns stand elsewhere. */
final class OtherHeadings {

    private final Layout layout;
    private final Symbols symbols;
    private int[] first = {};
    private boolean areOthers;

    OtherHeadings(Layout layout, Symbols symbols) {
        this.layout = layout;
        this.symbols = symbols;
    }

    void first(int[] cells) {
        first = cells;
    }

    /** Whether the row repeats the headings; what follows stands under them again. */
    boolean areRepeatedBy(int[] cells) {
        boolean again = Arrays.equals(cells, first) || heads(cells) && isSame(cells);
        areOthers &= !again;
        return again;
    }

    /** Whether the row heads another table. */
    boolean areReplacedBy(int[] cells) {
        boolean begins = heads(cells);
        areOthers |= begins;
        return begins;
    }

    /** Whether the rows stand under headings that are not those that were read. */
    boolean areOthers() {
        return areOthers;
    }

    private boolean isSame(int[] cells) {
        Layout other = Layout.of(0, texts(cells), ColumnChoice.NONE);
        return other != null && other.columns().equals(layout.columns());
    }

    /** A line of the bill has a quantity, which is no heading; what is looked at closely begins with a heading. */
    private boolean heads(int[] cells) {
        int at = layout.at(Column.QUANTITY);
        String quantity = at >= 0 && at < cells.length ? symbols.text(cells[at]) : "";
        if (!quantity.isEmpty() && Character.isDigit(quantity.charAt(0))) {
            return false;
        }
        for (int cell : cells) {
            if (cell != Symbols.EMPTY) {
                return Column.named(Spelling.folded(symbols.text(cell))) != null
                        && Layout.of(0, texts(cells), ColumnChoice.NONE) != null;
            }
        }
        return false;
    }

    private List<String> texts(int[] cells) {
        return Arrays.stream(cells).mapToObj(symbols::text).toList();
    }
}
