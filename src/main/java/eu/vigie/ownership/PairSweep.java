package eu.vigie.ownership;

import java.util.Arrays;
import java.util.function.IntConsumer;

/**
 * All single controllers of every party, over a whole register in search order. A company of which one holder has more than
 * half of the votes is controlled by that holder and whoever controls it: that is a link, not a list. Only the others need
 * sums over those who control their holders, and only rings more than one look. Answers as {@link Pairs} does.
 *
 * <p>A concert that holds nothing stands above its members here and is weeded out by the reader where a member suffices.
 *
 * <p>Cost: 4 bytes a party that is held, and what is in no link.
 */
final class PairSweep {

    static final int NOBODY = -1;

    private final Stretches stretches;
    private final int firstHeld;
    private final int firstEnd;
    /** By party less {@link #firstHeld}: NOBODY, one owner and all who control it (0 or more), or a place in a list (-2 or less). */
    private final int[] link;
    private final PairStretch[] parts;

    PairSweep(Holdings holdings, int[] rings, Concerted concerted, boolean possible) {
        stretches = new Stretches(holdings);
        firstHeld = holdings.extent.firstHeld();
        firstEnd = holdings.extent.firstEnd();
        link = new int[holdings.size() - firstHeld];
        parts = new PairStretch[stretches.count()];
        stretches.each(at -> {
            int[] within = at == 0 ? rings : new int[0];
            parts[at] = new PairStretch(this, holdings, concerted, possible, within);
            parts[at].decide(stretches.from(at), stretches.until(at), within);
        });
    }

    /** As {@link #link} has it; of a party that is decided. */
    int link(int party) {
        return party < firstHeld ? NOBODY : link[party - firstHeld];
    }

    void link(int party, int above) {
        link[party - firstHeld] = above;
    }

    void forEachController(int party, IntConsumer action) {
        int at = party;
        int above = link(at);
        while (above >= 0) {
            at = above;
            action.accept(at);
            above = link(at);
        }
        if (above != NOBODY) {
            part(at).forEachIn(above, action);
        }
    }

    boolean hasController(int party, int controller) {
        int at = party;
        int above = link(at);
        while (above >= 0) {
            at = above;
            if (at == controller) {
                return true;
            }
            above = link(at);
        }
        return above != NOBODY && part(at).isIn(above, controller);
    }

    PairStretch part(int party) {
        return parts[stretches.of(party)];
    }

    /** How many pairs there are. Who controls an owner of more than half was counted before. */
    long count() {
        int[] counts = new int[firstEnd - firstHeld];
        long[] found = new long[stretches.count()];
        stretches.each(at -> found[at] = count(at, counts));
        return Arrays.stream(found).sum();
    }

    private long count(int stretch, int[] counts) {
        PairStretch part = parts[stretch];
        long count = 0;
        for (int at = stretches.from(stretch) - firstHeld; at < stretches.until(stretch) - firstHeld; at++) {
            int above = link[at];
            int theirs = above >= firstHeld
                    ? counts[above - firstHeld] + 1
                    : above >= 0 ? 1 : above == NOBODY ? 0 : part.length(above);
            if (stretch == 0) {
                counts[at] = theirs;
            }
            count += theirs;
        }
        return count;
    }
}
