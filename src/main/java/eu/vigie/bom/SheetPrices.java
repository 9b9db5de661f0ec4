package eu.vigie.bom;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import eu.vigie.supplychain.Price;
import eu.vigie.supplychain.Symbols;

/** The unit prices of a sheet's lines. A price that cannot be read is noted and counts as not known. */
final class SheetPrices {

    private record Cells(int price, int currency) {}

    private record Stated(Price price, String text, int row) {}

    private final Symbols symbols;
    private final Decimals decimals;
    private final String heading;
    private final RowProblems notes;
    private final Map<Cells, Optional<Price>> known = new HashMap<>();
    private final Map<Integer, Stated> stated = new HashMap<>();

    SheetPrices(Symbols symbols, Decimals decimals, String heading, RowProblems notes) {
        this.symbols = symbols;
        this.decimals = decimals;
        this.heading = heading;
        this.notes = notes;
    }

    /** Of each line; null where it is not known. */
    @Nullable
    Price[] of(SheetLines lines) {
        @Nullable
        Price[] prices = new @Nullable Price[lines.lines()];
        for (int line = 0; line < prices.length; line++) {
            int cell = lines.priceOf(line);
            if (cell != Symbols.EMPTY && !Spelling.isPlaceholder(symbols.text(cell))) {
                prices[line] = price(new Cells(cell, lines.currencyOf(line)), lines.rowOf(line));
                compare(lines.partOf(line), prices[line], symbols.text(cell), lines.rowOf(line));
            }
        }
        return prices;
    }

    /** Each line counts at its own price; that there are two is told. */
    private void compare(int part, @Nullable Price price, String text, int row) {
        if (price == null) {
            return;
        }
        Stated first = stated.putIfAbsent(part, new Stated(price, text, row));
        if (first != null && (first.price().amount().compareTo(price.amount()) != 0
                || !first.price().currency().equals(price.currency()))) {
            notes.add(row, heading, text, Contradiction.PROBLEM,
                    Contradiction.remedy("row " + first.row(), first.text()));
        }
    }

    private @Nullable Price price(Cells cells, int row) {
        Price price = known.computeIfAbsent(cells,
                key -> Optional.ofNullable(
                        Prices.read(symbols.text(key.price()), symbols.text(key.currency()).strip(), decimals)))
                .orElse(null);
        if (price == null) {
            notes.add(row, heading, symbols.text(cells.price()), "this is no price, and counts as not known",
                    "write it in digits, with one currency");
        }
        return price;
    }
}
