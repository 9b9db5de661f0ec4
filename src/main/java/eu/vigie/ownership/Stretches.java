package eu.vigie.ownership;

import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/**
 * How a register in search order is cut for several processors: those who hold something are one stretch, decided in order;
 * those who hold nothing come after it in stretches that do not ask for each other. What comes out does not depend on the cut.
 */
final class Stretches {

    /** So long that a stretch is worth a thread's while; another changes nothing but the time it takes. */
    private static final int WIDTH = Integer.getInteger("vigie.stretch", 1 << 16);

    private final int size;
    private final int firstHeld;
    private final int firstEnd;

    Stretches(Holdings holdings) {
        this(holdings, holdings.extent.firstHeld());
    }

    /** @param from parties before it need no decision */
    Stretches(Holdings holdings, int from) {
        size = holdings.size();
        firstHeld = from;
        firstEnd = holdings.extent.firstEnd();
    }

    int count() {
        return 1 + (size - firstEnd + WIDTH - 1) / WIDTH;
    }

    /** The stretch in which a party is that needs a decision. */
    int of(int party) {
        return party < firstEnd ? 0 : 1 + (party - firstEnd) / WIDTH;
    }

    int from(int stretch) {
        return stretch == 0 ? firstHeld : firstEnd + (stretch - 1) * WIDTH;
    }

    int until(int stretch) {
        return stretch == 0 ? firstEnd : Math.min(size, firstEnd + stretch * WIDTH);
    }

    /** The first stretch, then the others, several at a time where there are several. */
    void each(IntConsumer action) {
        action.accept(0);
        if (count() > 2) {
            IntStream.range(1, count()).parallel().forEach(action);
        } else if (count() == 2) {
            action.accept(1);
        }
    }
}
