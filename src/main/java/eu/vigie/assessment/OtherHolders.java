package eu.vigie.assessment;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import eu.vigie.finding.Diagram.Link;
import eu.vigie.finding.Diagram.Node;
import eu.vigie.finding.Diagram.Stroke;
import eu.vigie.finding.DiagramWords;
import eu.vigie.ownership.Stake;
import eu.vigie.supplychain.Interest.Directness;
import eu.vigie.supplychain.InterestKind;
import eu.vigie.supplychain.Party;
import eu.vigie.supplychain.PartyId;
import eu.vigie.supplychain.PartyKind;
import eu.vigie.supplychain.Share;

/**
 * Holders of a company who share one box of a picture: those for whom it has no room, or those whom no document states.
 *
 * @param count how many there are; 0 of those whom no document states
 * @param shares what they have together, of capital, of votes or of both
 */
record OtherHolders(Party company, int count, Map<InterestKind, Share> shares) {

    private static final BigDecimal ALL = BigDecimal.valueOf(100);
    private static final List<InterestKind> SUMMED = List.of(InterestKind.SHAREHOLDING, InterestKind.VOTING_RIGHTS);

    /**
     * Of the companies that are drawn. An indirect claim is left out of the sum: it may count a direct stake twice.
     *
     * @param everything whether the stakes are all that is stated of those companies; else nothing is said of the rest
     */
    static List<OtherHolders> of(Collection<Stake> stakes, Map<PartyId, Party> drawn, boolean everything) {
        List<OtherHolders> others = new ArrayList<>();
        for (Party company : drawn.values()) {
            List<Stake> into = stakes.stream().filter(stake -> stake.company().id().equals(company.id()))
                    .filter(OtherHolders::isSummed).toList();
            others.add(leftOut(company, into, drawn.keySet()));
            if (everything && !company.holdersComplete()) {
                others.add(unstated(company, into));
            }
        }
        return others.stream().filter(each -> !each.shares().isEmpty()).toList();
    }

    private static boolean isSummed(Stake stake) {
        return SUMMED.contains(stake.kind())
                && stake.statements().stream().anyMatch(each -> each.directness() != Directness.INDIRECT);
    }

    private static List<Stake> of(InterestKind kind, List<Stake> stakes) {
        return stakes.stream().filter(stake -> stake.kind() == kind).toList();
    }

    private static OtherHolders leftOut(Party company, List<Stake> into, Set<PartyId> drawn) {
        List<Stake> left = into.stream().filter(stake -> !drawn.contains(stake.holder().id())).toList();
        Map<InterestKind, Share> shares = new EnumMap<>(InterestKind.class);
        SUMMED.stream().filter(kind -> !of(kind, left).isEmpty())
                .forEach(kind -> shares.put(kind, together(of(kind, left))));
        return new OtherHolders(company, (int) left.stream().map(stake -> stake.holder().id()).distinct().count(),
                shares);
    }

    /** What is left of the whole, where there is something; of a company of whose holders nothing is stated nothing is said. */
    private static OtherHolders unstated(Party company, List<Stake> into) {
        Map<InterestKind, Share> shares = new EnumMap<>(InterestKind.class);
        // of a company whose votes are stated, the capital is drawn where it stands for votes only, and is not all of it
        InterestKind kind = of(InterestKind.VOTING_RIGHTS, into).isEmpty()
                ? InterestKind.SHAREHOLDING
                : InterestKind.VOTING_RIGHTS;
        Share stated = together(of(kind, into));
        if (!of(kind, into).isEmpty() && stated.minimum().compareTo(ALL) < 0) {
            shares.put(kind, new Share(ALL.subtract(stated.maximum()), stated.exclusiveMaximum(),
                    ALL.subtract(stated.minimum()), stated.exclusiveMinimum()));
        }
        return new OtherHolders(company, 0, shares);
    }

    /** From the least to the most that they can have; never more than everything. What is only claimed may be nothing. */
    private static Share together(List<Stake> stakes) {
        BigDecimal least = BigDecimal.ZERO;
        BigDecimal most = BigDecimal.ZERO;
        boolean moreThan = false;
        boolean lessThan = false;
        for (Stake stake : stakes) {
            Share share = Objects.requireNonNullElse(stake.share(), Share.UNKNOWN);
            least = stake.claim() ? least : least.add(share.minimum());
            moreThan |= !stake.claim() && share.exclusiveMinimum();
            most = most.add(share.maximum());
            lessThan |= share.exclusiveMaximum();
        }
        boolean open = least.compareTo(ALL) < 0 && least.compareTo(most) < 0;
        return new Share(least.min(ALL), moreThan && open, most.min(ALL), lessThan && open && most.compareTo(ALL) <= 0);
    }

    Node node(DiagramWords words) {
        return new Node(words.others(count), "", PartyKind.UNSPECIFIED, false);
    }

    /** @param from the place of their box, and {@code to} that of the company's */
    List<Link> links(int from, int to, DiagramWords words) {
        return shares.entrySet().stream()
                .map(share -> new Link(from, to, Stroke.OWNS, words.label(share.getKey(), share.getValue()),
                        share.getValue(), count > 0))
                .toList();
    }

    List<String> sentences(DiagramWords words) {
        return shares.entrySet().stream()
                .map(share -> words.others(count, company, share.getKey(), share.getValue())).toList();
    }
}
