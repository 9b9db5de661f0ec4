package eu.vigie.bom;

import java.math.BigDecimal;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

import eu.vigie.supplychain.Price;

/**
 * How many pieces a component stands for, by its properties. Kept apart from what describes the part: lines that differ in
 * number only are lines of one part.
 */
final class ComponentQuantity {

    private final CycloneDxLines lines;
    private @Nullable String quantity;
    private @Nullable String total;
    private @Nullable String unitPrice;
    private int unitPricePlace;
    private @Nullable String notFitted;
    private boolean contradicted;
    private boolean totalContradicted;
    private int quantityPlace;
    private int totalPlace;
    private int notFittedPlace;

    ComponentQuantity(CycloneDxLines lines) {
        this.lines = lines;
    }

    /** For the next component. */
    void clear() {
        quantity = null;
        total = null;
        unitPrice = null;
        notFitted = null;
        contradicted = false;
        totalContradicted = false;
    }

    /** @param place of the property among the component's */
    void quantity(String text, int place) {
        contradicted |= quantity != null && !quantity.equals(text);
        quantity = text;
        quantityPlace = place;
    }

    /** How many there are in all, which is said of another property than how many there are for one of what is above. */
    void total(String text, int place) {
        totalContradicted |= total != null && !total.equals(text);
        total = text;
        totalPlace = place;
    }

    /** Whether what {@link #read} returns is a total: only where no quantity for one of what is above is given. */
    boolean isTotal() {
        return quantity == null && total != null;
    }

    void notFitted(String text, int place) {
        notFitted = text;
        notFittedPlace = place;
    }

    void unitPrice(String text, int place) {
        unitPrice = text;
        unitPricePlace = place;
    }

    /** Null when not stated or not usable. @param pointer of the component; asked for only where something is wrong */
    @Nullable
    Price price(Supplier<String> pointer) {
        Price price = unitPrice == null ? null : Prices.plain(unitPrice);
        if (unitPrice != null && price == null) {
            problem(pointer, unitPricePlace, unitPrice, "this is no price",
                    "write digits, with a point before decimals, and a currency: 12.50 EUR");
        }
        return price;
    }

    /** Null when not stated or not usable. @param pointer of the component; asked for only where something is wrong */
    @Nullable
    BigDecimal read(Supplier<String> pointer) {
        BigDecimal pieces = isTotal()
                ? read(pointer, total, totalContradicted, totalPlace)
                : read(pointer, quantity, contradicted, quantityPlace);
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

    private @Nullable BigDecimal read(Supplier<String> pointer, @Nullable String text, boolean doubtful, int place) {
        if (text == null) {
            return null;
        }
        BigDecimal pieces = doubtful ? null : lines.quantity(text);
        if (doubtful) {
            problem(pointer, place, text, "another quantity is given for the same component", "keep one of the two");
        } else if (pieces == null) {
            problem(pointer, place, text, "this is no quantity", "write digits, with a point before decimals");
        }
        return pieces;
    }

    private void problem(Supplier<String> pointer, int place, String value, String problem, String remedy) {
        lines.add(pointer.get() + "/properties/" + place + "/value", value, problem, remedy);
    }
}
