package eu.vigie.evaluation;

import java.math.BigDecimal;
import java.util.List;

import org.jspecify.annotations.Nullable;

import eu.vigie.supplychain.Area;
import eu.vigie.supplychain.Origin;
import eu.vigie.supplychain.Part;
import eu.vigie.supplychain.Share;
import eu.vigie.supplychain.Truth;

/**
 * How much of a part comes from an area. Of an integrated circuit the places of its diffusion decide, of anything else
 * the declared origin; design, assembly and test decide nothing.
 *
 * @param decisive the origins that decide; empty when none is known
 * @param percentInside known to come from the area
 * @param percentOutside known to come from elsewhere; what is left to 100 is not known
 * @param missing which datum is lacking; null when none is
 */
record OriginSplit(List<Origin> decisive, BigDecimal percentInside, BigDecimal percentOutside,
        @Nullable String missing) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    static OriginSplit of(Part part, Area area) {
        Origin.Stage stage = CustomsOrigin.isCircuit(part) ? Origin.Stage.DIFFUSION : Origin.Stage.DECLARED;
        List<Origin> decisive = part.origins().stream().filter(origin -> origin.stage() == stage).toList();
        String missing = decisive.isEmpty() ? "origin-" + Facts.word(stage) : null;
        boolean disputed = part.disputed().contains(stage);
        BigDecimal inside = of(decisive, disputed, area, Truth.YES);
        BigDecimal outside = of(decisive, disputed, area, Truth.NO);
        boolean possible = inside.add(outside).compareTo(HUNDRED) <= 0;
        return possible
                ? new OriginSplit(decisive, inside, outside, missing)
                : new OriginSplit(decisive, BigDecimal.ZERO, BigDecimal.ZERO, missing);
    }

    /** Places without shares, or in dispute, are all of the part where they lie on one side, and say nothing where they do not. */
    private static BigDecimal of(List<Origin> origins, boolean disputed, Area area, Truth side) {
        boolean whole = !origins.isEmpty()
                && (disputed || origins.stream().allMatch(origin -> origin.share() == null));
        if (whole) {
            return origins.stream().allMatch(origin -> area.contains(origin.country()) == side)
                    ? HUNDRED
                    : BigDecimal.ZERO;
        }
        BigDecimal sum = BigDecimal.ZERO;
        for (Origin origin : origins) {
            @Nullable
            Share share = origin.share();
            sum = share != null && area.contains(origin.country()) == side ? sum.add(share.minimum()) : sum;
        }
        return sum;
    }

    BigDecimal inside(BigDecimal amount) {
        return amount.multiply(percentInside).movePointLeft(2);
    }

    BigDecimal outside(BigDecimal amount) {
        return amount.multiply(percentOutside).movePointLeft(2);
    }

    BigDecimal open(BigDecimal amount) {
        return amount.subtract(inside(amount)).subtract(outside(amount));
    }

    boolean mayBeInside() {
        return percentOutside.compareTo(HUNDRED) < 0;
    }

    boolean mayBeOutside() {
        return percentInside.compareTo(HUNDRED) < 0;
    }
}
