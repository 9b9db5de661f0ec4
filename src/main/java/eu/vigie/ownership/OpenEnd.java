package eu.vigie.ownership;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import eu.vigie.supplychain.Share;

/**
 * Whether the least that some holders' shares can be worth is never quite reached, because a band leaves its end out: so it is
 * when every division of a hundred that is worth the least puts a holder on an end that is left out.
 */
final class OpenEnd {

    private OpenEnd() {}

    /**
     * The cheapest holders take all they can, the dearest the least; those in between may divide what is left in several ways,
     * and then nothing is said of them.
     *
     * @param shares of each holder, in percent
     * @param values what a percent of each is worth
     * @param complete whether nobody else holds any; what nobody known holds is worth nothing
     */
    static boolean isLeastExceeded(List<Share> shares, List<Fraction> values, boolean complete) {
        Map<Fraction, List<Share>> byValue = new TreeMap<>();
        Fraction rest = Fraction.HUNDRED;
        for (int place = 0; place < shares.size(); place++) {
            byValue.computeIfAbsent(values.get(place), value -> new ArrayList<>()).add(shares.get(place));
            rest = rest.minus(Fraction.of(shares.get(place).minimum()));
        }
        if (!complete) {
            byValue.computeIfAbsent(Fraction.ZERO, value -> new ArrayList<>()).add(Share.UNKNOWN);
        }
        boolean open = false;
        for (List<Share> alike : byValue.values()) {
            Fraction room = room(alike);
            if (rest.isZero()) {
                open |= alike.stream().anyMatch(Share::exclusiveMinimum);
            } else if (rest.compareTo(room) >= 0) {
                open |= alike.stream().anyMatch(Share::exclusiveMaximum);
                rest = rest.minus(room);
            } else {
                rest = Fraction.ZERO;
            }
        }
        return open;
    }

    private static Fraction room(List<Share> shares) {
        return shares.stream().map(share -> Fraction.of(share.maximum()).minus(Fraction.of(share.minimum())))
                .reduce(Fraction.ZERO, Fraction::plus);
    }
}
