package eu.vigie.assessment;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;

import eu.vigie.supplychain.Share;

/**
 * Reads a share as BODS 0.4 writes it: {@code exact}, or bounds, of which {@code exclusiveMinimum} and
 * {@code exclusiveMaximum} are the bounds themselves, left out of the share.
 */
final class ShareReading {

    private final StrictObject share;

    ShareReading(StrictObject share) {
        this.share = share;
    }

    /** Unknown where the share is wrong; the problem is added then. */
    Share read() {
        share.allow("exact", "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum");
        BigDecimal exact = share.percentage("exact");
        BigDecimal minimum = oneOf("minimum", "exclusiveMinimum");
        BigDecimal maximum = oneOf("maximum", "exclusiveMaximum");
        if (share.has("exact") && (minimum != null || maximum != null)) {
            share.problem("exact", null, "a share is exact or has bounds, not both", "keep one of them");
        }
        if (!share.has("exact") && !share.hasAny("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum")) {
            share.problem("", null, "the share says nothing", "write exact, or minimum and maximum; or leave it out");
        }
        return exact != null ? Share.exactly(exact) : bounded(minimum, maximum);
    }

    private @Nullable BigDecimal oneOf(String inclusive, String exclusive) {
        BigDecimal in = share.percentage(inclusive);
        BigDecimal out = share.percentage(exclusive);
        if (share.has(inclusive) && share.has(exclusive)) {
            share.problem(exclusive, null, "both " + inclusive + " and " + exclusive + " are given",
                    "keep one; the exclusive one is the bound itself, left out of the share");
        }
        return out != null ? out : in;
    }

    private Share bounded(@Nullable BigDecimal minimum, @Nullable BigDecimal maximum) {
        try {
            return new Share(minimum == null ? BigDecimal.ZERO : minimum, share.has("exclusiveMinimum"),
                    maximum == null ? BigDecimal.valueOf(100) : maximum, share.has("exclusiveMaximum"));
        } catch (IllegalArgumentException e) {
            share.problem("", null, "no share is within these bounds: " + e.getMessage(), "correct the bounds");
            return Share.UNKNOWN;
        }
    }
}
