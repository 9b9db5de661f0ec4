package eu.vigie.bom;

import java.util.Set;

import eu.vigie.supplychain.Symbols;

/**
 * Whether a line's part is fitted. A line that is not stays in the bill with no piece: its maker is still a supplier of
 * the design. What is unclear counts as fitted, and is named, for a part may be left out only on purpose.
 */
final class Fitting {

    private static final Set<String> YES = Set.of("x", "yes", "y", "oui", "o", "true", "vrai", "1", "✓");
    private static final Set<String> NO = Set.of("no", "n", "non", "false", "faux", "0");
    private static final Set<String> FITTED = Set.of("fitted", "mounted", "populated", "populate", "monte", "equipe");
    private static final Set<String> NOT_FITTED = Set.of("dnp", "dnf", "dni", "nf", "no fit", "no pop", "not fitted",
            "not mounted", "do not fit",
            "do not stuff", "no stuff", "dns", "nc", "n c", "unfitted", "unpopulated", "not populated", "non cable",
            "non cablee", "ne pas monter", "a ne pas monter", "ne pas cabler",
            "do not populate", "do not place", "do not install", "non monte", "non equipe", "non implante");

    private final Layout layout;
    private final Symbols symbols;
    private final RowProblems problems;

    Fitting(Layout layout, Symbols symbols, RowProblems problems) {
        this.layout = layout;
        this.symbols = symbols;
        this.problems = problems;
    }

    boolean isFitted(int row, int[] cells) {
        return isFitted(row, cells, Column.NOT_FITTED) && isFitted(row, cells, Column.FITTED);
    }

    /** Whether a cell of another column says it, as quantities do: {@code DNP}. */
    static boolean isNotFitted(String text) {
        return NOT_FITTED.contains(Spelling.folded(text));
    }

    private boolean isFitted(int row, int[] cells, Column column) {
        int at = layout.at(column);
        if (at < 0 || at >= cells.length || cells[at] == Symbols.EMPTY) {
            return true;
        }
        String text = symbols.text(cells[at]);
        String folded = text.equals("✓") ? text : Spelling.folded(text);
        if (YES.contains(folded) || NO.contains(folded)) {
            return YES.contains(folded) == (column == Column.FITTED);
        }
        if (!FITTED.contains(folded) && !NOT_FITTED.contains(folded) && !Spelling.saysNothing(text)) {
            problems.add(row, layout.heading(at), text, "this is neither yes nor no",
                    "write yes or no; the part counts as fitted until then");
        }
        return !NOT_FITTED.contains(folded);
    }
}
