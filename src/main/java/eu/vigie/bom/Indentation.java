package eu.vigie.bom;

import eu.vigie.supplychain.Symbols;

/**
 * How deep the names of parts are indented by spaces. Where a quarter of the lines or more are, by the same width each time, they
 * show what is under what; a space here and there is a slip.
 */
final class Indentation {

    private static final int LEAST_SHARE = 4;
    private static final int LEAST_WIDTH = 2;

    private final Layout layout;
    private final Symbols symbols;
    private final IntStack widths = new IntStack();
    private int lines;
    private int indented;
    private int step;
    private boolean isEven = true;
    private int heading = -1;

    Indentation(Layout layout, Symbols symbols) {
        this.layout = layout;
        this.symbols = symbols;
    }

    /** @return the number of the text of the line's level */
    int take(RowDetails details) {
        int width = width(details);
        while (!widths.isEmpty() && widths.peek() >= width) {
            widths.pop();
        }
        step = step == 0 ? width : step;
        isEven &= width == 0 || width >= LEAST_WIDTH && width % step == 0 && (lines > 0);
        widths.push(width);
        lines++;
        indented += width > 0 ? 1 : 0;
        char[] depth = String.valueOf(widths.size() - 1).toCharArray();
        return symbols.of(depth, 0, depth.length);
    }

    private int width(RowDetails details) {
        for (Column column : new Column[]{Column.REFERENCE, Column.DESCRIPTION, Column.MANUFACTURER_PART_NUMBER}) {
            int width = details.indent(layout.at(column));
            if (width > 0) {
                heading = layout.at(column);
                return width;
            }
        }
        return 0;
    }

    boolean showsLevels() {
        return isEven && indented * LEAST_SHARE >= lines && indented > 0;
    }

    /** Of the column that is indented. */
    String heading() {
        return layout.heading(heading);
    }
}
