package eu.vigie.ownership;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import eu.vigie.supplychain.Share;

/** Who holds the capital of a company, read from its edges. */
final class CapitalMix {

    /** Everything that stated stakes leave over. */
    private static final Share REST = Share.UNKNOWN;

    private CapitalMix() {}

    /** By stated stakes; what they leave to a hundred is nobody's, unless all holders are listed. */
    static Mix stated(Edges edges, int party) {
        return of(edges, party, -1);
    }

    /**
     * The same with what they leave to a hundred held by one more holder, so that nothing is left to nobody.
     *
     * @param rest the number of that holder, which no party has
     */
    static Mix whole(Edges edges, int party, int rest) {
        return of(edges, party, rest);
    }

    private static Mix of(Edges edges, int party, int rest) {
        List<Integer> holders = new ArrayList<>();
        List<Share> shares = new ArrayList<>();
        IntStream.range(edges.inStart[party], edges.inStart[party + 1]).forEach(edge -> {
            Share share = Band.capital(edges.factsOf(edge));
            if (share == null && edges.edgeIs(edge, Holdings.MEMBER | Holdings.MEMBER_CLAIM)) {
                share = Share.UNKNOWN;
            }
            if (share != null) {
                holders.add(edges.holder[edge]);
                shares.add(share);
            }
        });
        boolean complete = edges.members[party] > 0 || edges.partyIs(party, Holdings.COMPLETE);
        if (rest >= 0 && !complete) {
            holders.add(rest);
            shares.add(REST);
        }
        return Mix.of(holders.stream().mapToInt(Integer::intValue).toArray(), shares, complete || rest >= 0);
    }
}
