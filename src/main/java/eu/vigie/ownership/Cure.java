package eu.vigie.ownership;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;

import eu.vigie.supplychain.Party;
import eu.vigie.supplychain.PartyId;
import eu.vigie.supplychain.Register;

/**
 * A change of the stakes in one company that ends a control, found by arithmetic and checked by solving again.
 *
 * @param company where the stakes change: the company in question or one on the way to it
 * @param changes who gives up what, largest stakes first; at least one
 * @param points percent of the company's votes that change hands; 0 when only rights end
 * @param after the register as it would be then; what is given up is held by one person, {@link #TAKER}
 */
public record Cure(Party company, List<Change> changes, BigDecimal points, Register after) {

    /** Who takes over what is given up, in {@link #after}: a person whom nobody else is. */
    public static final PartyId TAKER = Amended.NEWCOMER;

    /** Fewer rights ended first, then fewer points, then fewer holders. */
    static final Comparator<Cure> LEAST_FIRST = Comparator.comparingLong(Cure::rights).thenComparing(Cure::points)
            .thenComparing(cure -> cure.changes().size());

    public Cure {
        changes = List.copyOf(changes);
    }

    private long rights() {
        return changes.stream().filter(change -> change.now() == null).count();
    }
}
