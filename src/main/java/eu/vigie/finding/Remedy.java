package eu.vigie.finding;

import java.math.BigDecimal;
import java.util.List;

import org.jspecify.annotations.Nullable;

import eu.vigie.supplychain.InterestKind;
import eu.vigie.supplychain.Party;
import eu.vigie.supplychain.Share;

/**
 * A change of the stakes in one company that ends what was found, and was checked by solving again.
 *
 * @param company where the stakes change
 * @param changes who gives up what; at least one
 * @param points percent that change hands; 0 when only rights end
 * @param to who may take over: an area's id (somebody there), {@link #UNLISTED}, {@link #UNBLOCKED}, {@link #ELSEWHERE}
 *        or {@link #UNRELATED}
 * @param settles whether the answer would then be good; if not, it ends what was found and leaves something open
 * @param within whether somebody of those who may take over would then certainly control the party in question
 */
public record Remedy(Party company, List<Change> changes, BigDecimal points, String to, boolean settles,
        boolean within) {

    /** One that leaves nothing open, and of which it was not asked who controls then. */
    public Remedy(Party company, List<Change> changes, BigDecimal points, String to) {
        this(company, changes, points, to, true, false);
    }

    /** The same, good only if somebody of those who may take over then controls. */
    public Remedy askedForControlWithin() {
        return new Remedy(company, changes, points, to, settles && within, within);
    }

    /** Somebody whom no listed party controls. */
    public static final String UNLISTED = "unlisted";
    /** Somebody of whom blocked persons own less than half. */
    public static final String UNBLOCKED = "unblocked";
    /** Somebody who is not of the countries in question, and does not belong to parties of them. */
    public static final String ELSEWHERE = "elsewhere";
    /** Somebody who has nothing to do with those in question. */
    public static final String UNRELATED = "unrelated";

    public Remedy {
        changes = List.copyOf(changes);
    }

    /**
     * What one holder gives up.
     *
     * @param kind a stake in votes or capital, or a right that gives control
     * @param now percent as it stands; null for a right
     * @param then percent that may stay, at most (under a band's open top: less); null for a right, which must end
     */
    public record Change(Party holder, InterestKind kind, @Nullable Share now, @Nullable Share then) {}
}
