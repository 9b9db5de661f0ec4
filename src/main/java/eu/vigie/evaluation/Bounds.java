package eu.vigie.evaluation;

import java.math.BigDecimal;

import eu.vigie.regulation.Comparison;
import eu.vigie.supplychain.Share;
import eu.vigie.supplychain.Truth;

/** A share known within bounds against a threshold: true or false only when every value within the bounds agrees. */
final class Bounds {

    private Bounds() {}

    static Truth compare(Share share, Comparison comparison, BigDecimal threshold) {
        int least = share.minimum().compareTo(threshold);
        int most = share.maximum().compareTo(threshold);
        boolean leastIsMore = least > 0 || (least == 0 && share.exclusiveMinimum());
        boolean mostIsLess = most < 0 || (most == 0 && share.exclusiveMaximum());
        return switch (comparison) {
            case MORE_THAN -> decide(leastIsMore, most <= 0);
            case AT_LEAST -> decide(least >= 0, mostIsLess);
            case LESS_THAN -> decide(mostIsLess, least >= 0);
            case AT_MOST -> decide(most <= 0, leastIsMore);
        };
    }

    private static Truth decide(boolean always, boolean never) {
        return always ? Truth.YES : never ? Truth.NO : Truth.UNKNOWN;
    }
}
