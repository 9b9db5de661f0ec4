package eu.vigie.bom;

import java.math.BigDecimal;
import java.util.function.Supplier;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * How many pieces a component stands for, by its properties. Kept apart from what describes the part: lines that differ in
 * number only are lines of one part.
 */
final class ComponentQuantity {

    private static final Pattern QUANTITY = Pattern.compile("[0-9]{1,15}(\\.[0-9]{1,9})?");

    private final CycloneDxLines lines;
    private @Nullable String quantity;
    private @Nullable String notFitted;
    private boolean contradicted;
    private int quantityPlace;
    private int notFittedPlace;

    ComponentQuantity(CycloneDxLines lines) {
        this.lines = lines;
    }

    /** @param place of the property among the component's */
    void quantity(String text, int place) {
        contradicted |= quantity != null && !quantity.equals(text);
        quantity = text;
        quantityPlace = place;
    }

    void notFitted(String text, int place) {
        notFitted = text;
        notFittedPlace = place;
    }

    /** Null when not stated or not usable. @param pointer of the component; asked for only where something is wrong */
    @Nullable
    BigDecimal read(Supplier<String> pointer) {
        BigDecimal pieces = null;
        if (quantity != null && contradicted) {
            problem(pointer, quantityPlace, quantity, "another quantity is given for the same component",
                    "keep one of the two");
        } else if (quantity != null && QUANTITY.matcher(quantity).matches()) {
            pieces = new BigDecimal(quantity);
        } else if (quantity != null) {
            problem(pointer, quantityPlace, quantity, "this is no quantity",
                    "write digits, with a point before decimals");
        }
        if (notFitted == null || notFitted.equals("false")) {
            return pieces;
        }
        if (notFitted.equals("true")) {
            return BigDecimal.ZERO;
        }
        problem(pointer, notFittedPlace, notFitted, "this is neither true nor false",
                "write one of them; the part counts as fitted");
        return pieces;
    }

    private void problem(Supplier<String> pointer, int place, String value, String problem, String remedy) {
        lines.add(pointer.get() + "/properties/" + place + "/value", value, problem, remedy);
    }
}
