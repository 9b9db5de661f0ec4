package eu.vigie.ownership;

import java.util.function.Consumer;
import java.util.function.IntConsumer;

import eu.vigie.supplychain.Truth;

/** All pairs of a register in search order, certain and possible. */
final class WholeRegister {

    private final int size;
    private final Concerted concerted;
    private final PairSweep certain;
    private final PairSweep possible;

    WholeRegister(Holdings holdings, int[] rings, Concerted concerted) {
        this.concerted = concerted;
        size = holdings.size();
        certain = new PairSweep(holdings, rings, concerted.certain(holdings), false);
        possible = isSettled(holdings) ? certain : new PairSweep(holdings, rings, concerted, true);
    }

    /** Whether nothing is open, so that what is possible is certain. */
    private static boolean isSettled(Holdings holdings) {
        boolean settled = holdings.low == holdings.high && holdings.measure == Measure.VOTES;
        for (int party = 0; settled && party < holdings.size(); party++) {
            settled = holdings.members[party] == 0
                    && !holdings.partyIs(party, Holdings.INCONSISTENT | Holdings.SUSPENDED);
        }
        int flags = 0;
        for (byte flag : holdings.edgeFlags) {
            flags |= flag;
        }
        return settled && (flags & Holdings.ALONE_CLAIM) == 0;
    }

    void forEachPair(Consumer<RegisterPair> action) {
        for (int party = 0; party < size; party++) {
            forEachPairOf(party, action);
        }
    }

    void forEachPairOf(int controlled, Consumer<RegisterPair> action) {
        certain.forEachController(controlled, controller -> {
            if (!isIdle(certain, controller, controlled)) {
                action.accept(new RegisterPair(controller, controlled, Truth.YES));
            }
        });
        if (possible != certain) {
            possible.forEachController(controlled, controller -> {
                if (!certain.hasController(controlled, controller) && !isIdle(possible, controller, controlled)) {
                    action.accept(new RegisterPair(controller, controlled, Truth.UNKNOWN));
                }
            });
        }
    }

    /** How many pairs are certain; concerts that hold nothing are not weeded out of it. */
    long countCertain() {
        long[] count = new long[1];
        IntConsumer counter = controller -> count[0]++;
        for (int party = 0; party < size; party++) {
            certain.forEachController(party, counter);
        }
        return count[0];
    }

    /** Whether it is a concert that holds nothing of which a member gets as far alone. */
    private boolean isIdle(PairSweep sweep, int controller, int controlled) {
        if (!concerted.isOne(controller)) {
            return false;
        }
        boolean[] idle = new boolean[1];
        concerted.forEachMemberOf(controller,
                member -> idle[0] |= member == controlled || sweep.hasController(controlled, member));
        return idle[0];
    }
}
