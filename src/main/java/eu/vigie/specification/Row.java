package eu.vigie.specification;

import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/** A row of a table by its headings, each in English and French; a heading that nobody reads is an error. */
final class Row {

    private final Map<String, @Nullable String> cells;
    private final Set<String> unread;

    Row(Map<String, @Nullable String> cells) {
        this.cells = cells;
        this.unread = new java.util.TreeSet<>(cells.keySet());
    }

    /** Null when there is no such column, or the cell is empty. */
    @Nullable
    String cell(String english, String french) {
        unread.remove(english);
        unread.remove(french);
        String cell = cells.get(english);
        return cell != null ? cell : cells.get(french);
    }

    String need(String english, String french) {
        String cell = cell(english, french);
        if (cell == null) {
            throw new IllegalArgumentException("The table lacks '" + english + "' ('" + french + "') in " + cells);
        }
        return cell;
    }

    /** After all columns were asked for. */
    void done() {
        if (!unread.isEmpty()) {
            throw new IllegalArgumentException("Nobody reads the columns " + unread + ". Maybe a heading is misspelt?");
        }
    }
}
