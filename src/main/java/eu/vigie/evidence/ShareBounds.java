package eu.vigie.evidence;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;

import eu.vigie.supplychain.Share;

/** A share from the bounds that are stated, as BODS 0.4 states them: of two on one side the narrower counts. */
final class ShareBounds {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private ShareBounds() {}

    /**
     * Null when nothing is stated.
     *
     * @throws IllegalArgumentException when the bounds contradict each other
     */
    static @Nullable Share share(@Nullable BigDecimal exact, @Nullable BigDecimal minimum,
            @Nullable BigDecimal exclusiveMinimum, @Nullable BigDecimal maximum,
            @Nullable BigDecimal exclusiveMaximum) {
        if (minimum == null && exclusiveMinimum == null && maximum == null && exclusiveMaximum == null) {
            return exact == null ? null : Share.exactly(exact);
        }
        boolean above = exclusiveMinimum != null && (minimum == null || exclusiveMinimum.compareTo(minimum) >= 0);
        boolean below = exclusiveMaximum != null && (maximum == null || exclusiveMaximum.compareTo(maximum) <= 0);
        Share band = new Share(or(above ? exclusiveMinimum : minimum, BigDecimal.ZERO), above,
                or(below ? exclusiveMaximum : maximum, HUNDRED), below);
        if (exact == null) {
            return band;
        }
        if (exact.compareTo(band.minimum()) < 0 || exact.compareTo(band.maximum()) > 0) {
            throw new IllegalArgumentException("the exact share " + exact.toPlainString() + " is not within " + band);
        }
        return Share.exactly(exact);
    }

    private static BigDecimal or(@Nullable BigDecimal stated, BigDecimal open) {
        return stated == null ? open : stated;
    }
}
