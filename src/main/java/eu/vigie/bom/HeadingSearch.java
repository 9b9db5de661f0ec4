package eu.vigie.bom;

import java.util.Arrays;
import java.util.List;

import org.jspecify.annotations.Nullable;

import eu.vigie.supplychain.Symbols;

/** Looks for the row of headings, and then at the first lines below it: whether they hold what the headings promise. */
final class HeadingSearch implements RowTaker {

    /** Titles, dates and addresses may stand above the headings, but not more than this. */
    static final int ROWS = 100;

    private final Symbols symbols = new Symbols();
    private final Samples samples = new Samples();
    private final ColumnChoice choice;
    private final PresumedHeadings presumed = new PresumedHeadings();
    private @Nullable Layout layout;
    private int lines;
    private boolean isEmpty = true;

    HeadingSearch(ColumnChoice choice) {
        this.choice = choice;
    }

    Symbols symbols() {
        return symbols;
    }

    @Override
    public boolean take(int row, int[] cells) {
        isEmpty &= cells.length == 0;
        if (layout != null) {
            samples.take(cells, symbols);
            return ++lines < Samples.LINES;
        }
        List<String> texts = Arrays.stream(cells).mapToObj(symbols::text).toList();
        layout = Layout.of(row, texts, choice);
        if (layout == null) {
            presumed.take(texts);
        }
        return layout != null || row < ROWS;
    }

    /** Whether nothing was in the rows looked at. */
    boolean isEmpty() {
        return isEmpty;
    }

    /** What looks most like headings where none were found. */
    PresumedHeadings presumed() {
        return presumed;
    }

    /** Null when no row heads a part and a quantity. */
    @Nullable
    Layout found() {
        return layout == null ? null : Belief.tried(layout, samples).showing(samples);
    }
}
