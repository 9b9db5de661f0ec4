package eu.vigie.bom;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;

import eu.vigie.supplychain.Symbols;

/** Compares how many places on a board a line names with how many pieces it says: one of the two is wrong where they differ. */
final class DesignatorCounts {

    private final Symbols symbols;
    private final IntStack designators = new IntStack();

    DesignatorCounts(Symbols symbols) {
        this.symbols = symbols;
    }

    /** @param line its number; lines come in order */
    void take(int line, int text) {
        if (text != Symbols.EMPTY || !designators.isEmpty()) {
            while (designators.size() < line) {
                designators.push(Symbols.EMPTY);
            }
            designators.push(text);
        }
    }

    /** Lines that are not fitted have places and no piece. */
    void compare(SheetLines lines, @Nullable BigDecimal[] quantities, Layout layout, RowProblems problems) {
        for (int line = 0; line < designators.size(); line++) {
            BigDecimal quantity = quantities[line];
            if (quantity == null || quantity.signum() == 0 || designators.get(line) == Symbols.EMPTY) {
                continue;
            }
            String text = symbols.text(designators.get(line));
            int places = Designators.count(text);
            if (places > 0 && quantity.compareTo(BigDecimal.valueOf(places)) != 0) {
                problems.add(lines.rowOf(line), layout.heading(layout.at(Column.DESIGNATOR)), text,
                        "the row names " + places + " places on the board and says " + quantity.toPlainString()
                                + " pieces",
                        "correct the one that is wrong");
            }
        }
    }
}
