package eu.vigie.assessment;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import eu.vigie.finding.DiagramWords;
import eu.vigie.ownership.Stake;
import eu.vigie.supplychain.Interest.Directness;
import eu.vigie.supplychain.InterestKind;
import eu.vigie.supplychain.Party;
import eu.vigie.supplychain.PartyId;
import eu.vigie.supplychain.Share;

/**
 * Holders of a company that a picture has no room for, by capital or by votes.
 *
 * @param stakes theirs, one each
 */
record LeftOut(Party company, InterestKind kind, List<Stake> stakes) {

    private static final BigDecimal ALL = BigDecimal.valueOf(100);

    /** Of the companies that are drawn. An indirect claim is left out of the sum: it may count a direct stake twice. */
    static List<LeftOut> of(List<Stake> stakes, Set<PartyId> drawn) {
        Map<List<Object>, List<Stake>> left = new LinkedHashMap<>();
        stakes.stream().filter(stake -> drawn.contains(stake.company().id()) && !drawn.contains(stake.holder().id()))
                .filter(LeftOut::isSummed)
                .forEach(stake -> left.computeIfAbsent(List.of(stake.company().id(), stake.kind()),
                        company -> new ArrayList<>()).add(stake));
        return left.values().stream()
                .map(theirs -> new LeftOut(theirs.getFirst().company(), theirs.getFirst().kind(), theirs)).toList();
    }

    private static boolean isSummed(Stake stake) {
        return (stake.kind() == InterestKind.SHAREHOLDING || stake.kind() == InterestKind.VOTING_RIGHTS)
                && stake.statements().stream().anyMatch(each -> each.directness() != Directness.INDIRECT);
    }

    String in(DiagramWords words) {
        return words.leftOut(stakes.size(), company, kind, together());
    }

    /** From the least to the most that they can have; never more than everything. */
    private Share together() {
        List<Share> shares = stakes.stream().map(stake -> Objects.requireNonNullElse(stake.share(), Share.UNKNOWN))
                .toList();
        BigDecimal least = shares.stream().map(Share::minimum).reduce(BigDecimal.ZERO, BigDecimal::add).min(ALL);
        BigDecimal most = shares.stream().map(Share::maximum).reduce(BigDecimal.ZERO, BigDecimal::add).min(ALL);
        boolean moreThan = least.compareTo(most) < 0 && shares.stream().anyMatch(Share::exclusiveMinimum);
        return new Share(least, moreThan, most, false);
    }
}
