package eu.vigie.ownership;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import eu.vigie.supplychain.Share;

/** Who holds the capital of a company, read from its edges. */
final class CapitalMix {

    private CapitalMix() {}

    /** By stated stakes; what they leave to a hundred is nobody's, unless all holders are listed. */
    static Mix stated(Edges edges, int party) {
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
        return Mix.of(holders.stream().mapToInt(Integer::intValue).toArray(), shares,
                edges.members[party] > 0 || edges.partyIs(party, Holdings.COMPLETE));
    }
}
