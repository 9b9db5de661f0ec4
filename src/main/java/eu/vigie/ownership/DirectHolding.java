package eu.vigie.ownership;

import java.math.BigDecimal;

import eu.vigie.supplychain.PartyId;
import eu.vigie.supplychain.PartyKind;
import eu.vigie.supplychain.Share;
import eu.vigie.supplychain.Truth;

/** What a set and those under it hold of one company by stakes in the company itself. */
final class DirectHolding {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Edges edges;
    private final int company;
    private final ControlAnswer set;
    private final HiddenHolders unnamedToo;

    DirectHolding(Edges edges, int company, ControlAnswer set, HiddenHolders unnamedToo) {
        this.edges = edges;
        this.company = company;
        this.set = set;
        this.unnamedToo = unnamedToo;
    }

    /** Ends that are left out are not looked at: that only widens. */
    Share of(Ledger ledger) {
        BigDecimal least = BigDecimal.ZERO;
        BigDecimal most = BigDecimal.ZERO;
        BigDecimal othersLeast = BigDecimal.ZERO;
        BigDecimal othersMost = BigDecimal.ZERO;
        for (int edge = edges.inStart[company]; edge < edges.inStart[company + 1]; edge++) {
            Share share = ledger.share(edge);
            if (share != null) {
                Truth theirs = isTheirs(edge);
                least = least.add(theirs == Truth.YES ? share.minimum() : BigDecimal.ZERO);
                othersMost = othersMost.add(theirs == Truth.YES ? BigDecimal.ZERO : share.maximum());
                most = most.add(theirs == Truth.NO ? BigDecimal.ZERO : share.maximum());
                othersLeast = othersLeast.add(theirs == Truth.NO ? share.minimum() : BigDecimal.ZERO);
            }
        }
        boolean mayHide = edges.mayHideHolders(company);
        BigDecimal room = HUNDRED.subtract(othersLeast);
        BigDecimal ceiling = mayHide && unnamedToo == HiddenHolders.ALLOWED ? room : most.min(room);
        BigDecimal floor = mayHide ? least : least.max(HUNDRED.subtract(othersMost));
        return floor.compareTo(ceiling) > 0
                ? Share.UNKNOWN
                : new Share(floor, false, ceiling, false);
    }

    private Truth isTheirs(int edge) {
        PartyId holder = edges.holderOf(edge).id();
        Truth theirs = set.isMember(holder) == Truth.YES ? Truth.YES : set.controls(holder);
        boolean maybe = unnamedToo == HiddenHolders.ALLOWED && edges.holderOf(edge).kind() == PartyKind.UNSPECIFIED;
        return maybe ? theirs.or(Truth.UNKNOWN) : theirs;
    }
}
