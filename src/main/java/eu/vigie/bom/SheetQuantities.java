package eu.vigie.bom;

import java.math.BigDecimal;
import java.util.function.IntPredicate;

import org.jspecify.annotations.Nullable;

import eu.vigie.supplychain.Symbols;

/** The quantities of a sheet's lines, read when all of it is there: which mark its decimals have, only the whole sheet tells. */
final class SheetQuantities {

    private final SheetLines lines;
    private final Symbols symbols;
    private final Decimals decimals;
    private final IntPredicate isNumber;
    private final String heading;
    private final RowProblems problems;
    private final RowProblems notes;
    private final Decimals.@Nullable Reading[] readings;

    SheetQuantities(SheetLines lines, Symbols symbols, Decimals decimals, IntPredicate isNumber, String heading,
            RowProblems problems,
            RowProblems notes) {
        this.lines = lines;
        this.symbols = symbols;
        this.decimals = decimals;
        this.isNumber = isNumber;
        this.heading = heading;
        this.problems = problems;
        this.notes = notes;
        this.readings = new Decimals.@Nullable Reading[symbols.size()];
    }

    /** Of each line; null where it is not known, or where it is not sure under which line it stands. */
    @Nullable
    BigDecimal[] of(Placement placement) {
        @Nullable
        BigDecimal[] quantities = new @Nullable BigDecimal[lines.lines()];
        for (int line = 0; line < quantities.length; line++) {
            BigDecimal quantity = lines.isFitted(line) ? undisputed(line) : BigDecimal.ZERO;
            boolean none = quantity != null && quantity.signum() == 0;
            quantities[line] = placement.isUncertain(line) && !none ? null : quantity;
        }
        return quantities;
    }

    private @Nullable BigDecimal undisputed(int line) {
        return lines.isDisputed(line) ? null : quantity(line);
    }

    private @Nullable BigDecimal quantity(int line) {
        String text = symbols.text(lines.quantityOf(line));
        Decimals.Reading reading = reading(lines.quantityOf(line), text);
        BigDecimal value = reading.value();
        if (value == null) {
            return withoutNumber(line, text, String.valueOf(reading.problem()));
        }
        if (value.signum() == 0) {
            notes.add(lines.rowOf(line), heading, text,
                    "the line has no piece of its part; the part is assessed all the"
                            + " same",
                    "take the line out if the part is not used");
        }
        return value;
    }

    private Decimals.Reading reading(int symbol, String text) {
        Decimals.Reading reading = readings[symbol];
        if (reading == null) {
            reading = isNumber.test(symbol) ? Decimals.readPlain(text) : decimals.read(text);
            readings[symbol] = reading;
        }
        return reading;
    }

    private @Nullable BigDecimal withoutNumber(int line, String text, String problem) {
        if (Fitting.isNotFitted(text)) {
            return BigDecimal.ZERO;
        }
        problems.add(lines.rowOf(line), heading, text,
                Spelling.isPlaceholder(text) ? "the quantity is not stated" : "the quantity " + problem,
                "write how many pieces, in digits; they count as not known until then");
        return null;
    }
}
