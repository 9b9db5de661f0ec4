package eu.vigie.ownership;

import java.util.function.Consumer;

import eu.vigie.supplychain.Truth;

/** All pairs of a register in search order, certain and possible. */
final class WholeRegister {

    private final int size;
    private final Holdings holdings;
    private final boolean anyBoards;
    private final Concerted concerted;
    private final PairSweep certain;
    private final PairSweep possible;

    WholeRegister(Holdings holdings, int[] rings, Concerted concerted) {
        this.concerted = concerted;
        size = holdings.size();
        this.holdings = holdings;
        anyBoards = holdings.anyBoards();
        certain = new PairSweep(holdings, rings, concerted.certain(holdings), false);
        possible = isSettled(holdings) ? certain : new PairSweep(holdings, rings, concerted, true);
    }

    /** Whether nothing is open, so that what is possible is certain. */
    private static boolean isSettled(Holdings holdings) {
        return holdings.low == holdings.high && holdings.measure == Measure.VOTES && !holdings.anyConcerts
                && (holdings.extent.partyFlags() & (Holdings.INCONSISTENT | Holdings.SUSPENDED)) == 0
                && (holdings.extent.edgeFlags() & Holdings.ALONE_CLAIM) == 0;
    }

    void forEachPair(Consumer<RegisterPair> action) {
        for (int party = 0; party < size; party++) {
            forEachPairOf(party, action);
        }
    }

    void forEachPairOf(int controlled, Consumer<RegisterPair> action) {
        if (anyBoards && holdings.isBoard(controlled)) {
            return;
        }
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

    long countCertain() {
        return holdings.anyConcerts || anyBoards ? counted(Truth.YES) : certain.count();
    }

    /** How many pairs are possible and not certain. */
    long countPossible() {
        return possible == certain ? 0 : counted(Truth.UNKNOWN);
    }

    private long counted(Truth truth) {
        long[] count = new long[1];
        forEachPair(pair -> count[0] += pair.truth() == truth ? 1 : 0);
        return count[0];
    }

    /** Whether it is the board of a company, or a concert that holds nothing of which a member gets as far alone. */
    private boolean isIdle(PairSweep sweep, int controller, int controlled) {
        if (anyBoards && holdings.isBoard(controller)) {
            return true;
        }
        if (!concerted.isOne(controller)) {
            return false;
        }
        boolean[] idle = new boolean[1];
        concerted.forEachMemberOf(controller,
                member -> idle[0] |= member == controlled || sweep.hasController(controlled, member));
        return idle[0];
    }
}
