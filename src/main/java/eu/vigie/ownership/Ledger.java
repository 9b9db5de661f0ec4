package eu.vigie.ownership;

import org.jspecify.annotations.Nullable;

import eu.vigie.supplychain.InterestKind;
import eu.vigie.supplychain.Share;

/**
 * One way to count what is held: by capital or by votes, which are never added to each other. Where only one of the two is
 * known of a company, it stands for the other.
 */
final class Ledger {

    private final Edges edges;
    private final boolean byCapital;

    private Ledger(Edges edges, boolean byCapital) {
        this.edges = edges;
        this.byCapital = byCapital;
    }

    static Ledger capital(Edges edges) {
        return new Ledger(edges, true);
    }

    static Ledger votes(Edges edges) {
        return new Ledger(edges, false);
    }

    /** Percent of the company; unknown for a part in a concert; null for what is no part of it. */
    @Nullable
    Share share(int edge) {
        Share counted = byCapital && capitalIsKnown(edges.company[edge])
                ? Band.capital(edges.factsOf(edge))
                : edges.votes(edge);
        return counted == null && edges.edgeIs(edge, Holdings.MEMBER | Holdings.MEMBER_CLAIM)
                ? Share.UNKNOWN
                : counted;
    }

    private boolean capitalIsKnown(int company) {
        for (int edge = edges.inStart[company]; edge < edges.inStart[company + 1]; edge++) {
            if (edges.factsOf(edge).stream().anyMatch(fact -> Band.isKnown(fact, InterestKind.SHAREHOLDING))) {
                return true;
            }
        }
        return false;
    }
}
