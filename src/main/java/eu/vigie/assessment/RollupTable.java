package eu.vigie.assessment;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

import eu.vigie.assessment.BomRollup.Bounds;
import eu.vigie.assessment.BomRollup.Kind;
import eu.vigie.assessment.BomRollup.Row;
import eu.vigie.supplychain.Country;

/** Adds parts up, row by row. */
final class RollupTable {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int DECIMALS = 4;

    private final String by;
    private final Map<String, Sum> rows = new LinkedHashMap<>();

    RollupTable(String by) {
        this.by = by;
    }

    /** Where a part is counted. */
    record Place(Kind kind, String key, String name, boolean open, @Nullable Country country) {

        static final Place NOT_KNOWN = new Place(Kind.NOT_KNOWN, "", "", true, null);
    }

    /**
     * A part with what is counted of it.
     *
     * @param pieces null when not known
     * @param values by currency
     */
    record Counted(boolean singleSourced, boolean sourcesKnown, @Nullable BigDecimal pieces,
            Map<String, BigDecimal> values, boolean valueKnown) {}

    private static final class Sum {

        private final Place place;
        private int parts;
        private int singleSourced;
        private int sourcesNotKnown;
        private BigDecimal pieces = BigDecimal.ZERO;
        private int piecesNotKnown;
        private int valueNotKnown;
        private final Map<String, BigDecimal> values = new TreeMap<>();

        private Sum(Place place) {
            this.place = place;
        }
    }

    /** Counts a part and its value in one row. */
    void add(Place place, Counted part) {
        count(place, part);
        value(place, part.values(), HUNDRED);
    }

    void count(Place place, Counted part) {
        Sum sum = row(place);
        sum.parts++;
        sum.singleSourced += part.singleSourced() ? 1 : 0;
        sum.sourcesNotKnown += part.sourcesKnown() ? 0 : 1;
        sum.pieces = part.pieces() == null ? sum.pieces : sum.pieces.add(part.pieces());
        sum.piecesNotKnown += part.pieces() == null ? 1 : 0;
        sum.valueNotKnown += part.valueKnown() ? 0 : 1;
    }

    void value(Place place, Map<String, BigDecimal> values, BigDecimal percent) {
        Sum sum = row(place);
        values.forEach((currency, amount) -> sum.values.merge(currency, amount.multiply(percent).movePointLeft(2),
                BigDecimal::add));
    }

    private Sum row(Place place) {
        return rows.computeIfAbsent(place.kind() + place.key(), key -> new Sum(place));
    }

    /** The one row of a table that has only one. */
    Row only() {
        return row(rows.values().iterator().next(), null);
    }

    /** @param whole what all cost; null where that is not known in one currency */
    BomRollup.Table table(@Nullable BigDecimal whole) {
        List<Row> sorted = rows.values().stream().sorted(Comparator.comparing((Sum sum) -> sum.place.kind())
                .thenComparing(sum -> largest(sum).negate()).thenComparing(sum -> -sum.parts)
                .thenComparing(sum -> sum.place.name())).map(sum -> row(sum, whole)).toList();
        return new BomRollup.Table(by, whole == null ? null : concentration(whole), sorted);
    }

    private static BigDecimal largest(Sum sum) {
        return sum.values.values().stream().max(BigDecimal::compareTo).orElse(BigDecimal.ZERO);
    }

    private static Row row(Sum sum, @Nullable BigDecimal whole) {
        Map<String, String> values = new TreeMap<>();
        sum.values.forEach((currency, amount) -> values.put(currency, plain(amount)));
        return new Row(sum.place.kind(), sum.place.name(), sum.place.open(),
                sum.place.country() == null ? null : sum.place.country().code(), sum.parts, sum.singleSourced,
                sum.sourcesNotKnown, plain(sum.pieces), sum.piecesNotKnown, values, sum.valueNotKnown,
                whole == null ? null : share(all(sum), whole));
    }

    private static BigDecimal all(Sum sum) {
        return sum.values.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static Bounds share(BigDecimal amount, BigDecimal whole) {
        BigDecimal percent = amount.multiply(HUNDRED);
        return new Bounds(plain(percent.divide(whole, DECIMALS, RoundingMode.FLOOR)),
                plain(percent.divide(whole, DECIMALS, RoundingMode.CEILING)));
    }

    /** At least: all that is open is many's. At most: all of it is one's, and that one is the largest of those who are known. */
    private Bounds concentration(BigDecimal whole) {
        List<BigDecimal> settled = new ArrayList<>();
        BigDecimal least = BigDecimal.ZERO;
        BigDecimal open = BigDecimal.ZERO;
        for (Sum sum : rows.values()) {
            BigDecimal amount = all(sum);
            boolean one = sum.place.kind() == Kind.ONE;
            least = one ? least.add(amount.multiply(amount)) : least;
            if (one && !sum.place.open()) {
                settled.add(amount);
            } else {
                open = open.add(amount);
            }
        }
        BigDecimal top = settled.stream().max(BigDecimal::compareTo).orElse(BigDecimal.ZERO);
        BigDecimal most = settled.stream().map(amount -> amount.multiply(amount)).reduce(BigDecimal.ZERO,
                BigDecimal::add).subtract(top.multiply(top)).add(top.add(open).pow(2));
        return new Bounds(index(least, whole, RoundingMode.FLOOR), index(most, whole, RoundingMode.CEILING));
    }

    private static String index(BigDecimal squares, BigDecimal whole, RoundingMode outwards) {
        return squares.multiply(HUNDRED).multiply(HUNDRED).divide(whole.multiply(whole), 0, outwards).toPlainString();
    }

    private static String plain(BigDecimal amount) {
        BigDecimal stripped = amount.stripTrailingZeros();
        return (stripped.scale() < 0 ? stripped.setScale(0) : stripped).toPlainString();
    }
}
