package eu.vigie.ownership;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

import org.jspecify.annotations.Nullable;

import eu.vigie.supplychain.Share;

/** Who holds the capital of a company, read from its edges. */
final class CapitalMix {

    private CapitalMix() {}

    /** By stated stakes; what they leave to a hundred is nobody's, unless all holders are listed. */
    static Mix stated(Edges edges, int party) {
        return of(edges, party, edge -> {
            Share share = Band.capital(edges.factsOf(edge));
            return share == null && edges.edgeIs(edge, Holdings.MEMBER | Holdings.MEMBER_CLAIM)
                    ? Share.UNKNOWN
                    : share;
        });
    }

    /** The same by what each edge is a part of; null for one that is no part. */
    static Mix of(Edges edges, int party, IntFunction<@Nullable Share> part) {
        List<Integer> holders = new ArrayList<>();
        List<Share> shares = new ArrayList<>();
        for (int edge = edges.inStart[party]; edge < edges.inStart[party + 1]; edge++) {
            Share share = part.apply(edge);
            if (share != null) {
                holders.add(edges.holder[edge]);
                shares.add(share);
            }
        }
        return Mix.of(holders.stream().mapToInt(Integer::intValue).toArray(), shares, !edges.mayHideHolders(party));
    }
}
