package eu.vigie.ownership;

import java.util.List;

import eu.vigie.supplychain.Interest;
import eu.vigie.supplychain.Interest.Directness;
import eu.vigie.supplychain.InterestKind;
import eu.vigie.supplychain.Share;

/** What the statements of one holder on one company come to as a stake of the solver. */
final class Weighing {

    private final Measure measure;
    private final byte[] flags;
    private final Amounts low;
    private final Amounts high;

    /** Writes into these arrays, at the number of the stake. */
    Weighing(Measure measure, byte[] flags, Amounts low, Amounts high) {
        this.measure = measure;
        this.flags = flags;
        this.low = low;
        this.high = high;
    }

    /** Whether the solver looks at an interest of that kind and directness at all. */
    static boolean isEdge(InterestKind kind, Directness directness) {
        boolean counts = directness != Directness.INDIRECT
                && (Band.isStake(kind) || kind == InterestKind.ACTING_IN_CONCERT);
        return counts || kind.givesControlAlone() || kind.mayGiveControl();
    }

    static boolean needsFine(Share share) {
        return Amounts.needsFine(share.minimum()) || Amounts.needsFine(share.maximum());
    }

    /** Whether voting rights are known in the company of these interests, so that capital does not stand for votes. */
    boolean votingKnown(List<Interest> ofCompany) {
        return measure == Measure.VOTES
                && ofCompany.stream().anyMatch(interest -> Band.isKnown(interest, InterestKind.VOTING_RIGHTS));
    }

    void weigh(int edge, List<Interest> stated, boolean votingKnown) {
        for (Interest interest : stated) {
            boolean direct = interest.directness() == Directness.DIRECT;
            if (interest.kind().mayGiveControl() && measure == Measure.VOTES) {
                flags[edge] |= Holdings.ALONE_CLAIM;
            } else if (interest.kind().givesControlAlone() && measure == Measure.VOTES) {
                flags[edge] |= (byte) (direct ? Holdings.ALONE : Holdings.ALONE_CLAIM);
            } else if (interest.kind() == InterestKind.ACTING_IN_CONCERT) {
                flags[edge] |= (byte) (direct ? Holdings.MEMBER : Holdings.MEMBER_CLAIM);
            }
        }
        Share counted = measure == Measure.VOTES ? Band.votes(stated, votingKnown) : Band.capital(stated);
        if (counted != null) {
            low.set(edge, counted.minimum());
            high.set(edge, counted.maximum());
            flags[edge] |= (byte) (Holdings.VOTES | (counted.exclusiveMinimum() ? Holdings.OPEN_LOW : 0)
                    | (counted.exclusiveMaximum() ? Holdings.OPEN_HIGH : 0));
        }
    }

    /** A stake whose numbers are taken as they stand. */
    void take(int edge, Amounts lows, Amounts highs, int row, byte openEnds) {
        low.copy(edge, lows, row);
        high.copy(edge, highs, row);
        flags[edge] |= (byte) (Holdings.VOTES | openEnds);
    }
}
