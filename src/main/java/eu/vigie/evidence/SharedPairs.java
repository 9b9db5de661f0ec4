package eu.vigie.evidence;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;

import eu.vigie.evidence.StatedRegister.StakeAction;

/** Pairs of a holder and a company about whom several documents state something, so that their claims have to be compared. */
final class SharedPairs {

    private static final int SEVERAL = -1;

    /** Tells the pair of a row. */
    interface PairOf {
        long pair(int document, int row);
    }

    private final Map<Long, Integer> documents = new HashMap<>();
    private @Nullable BitSet shared;

    /** Looks at the stakes only where there are several documents. */
    SharedPairs(int size, Consumer<StakeAction> stakes, PairOf pairs) {
        if (size > 1) {
            stakes.accept((document, row) -> documents.merge(pairs.pair(document, row), document,
                    (one, other) -> one.equals(other) ? one : SEVERAL));
        }
    }

    /** Whether a party is one of such a pair. */
    boolean hasParty(int root) {
        if (shared == null) {
            shared = new BitSet();
            for (Map.Entry<Long, Integer> each : documents.entrySet()) {
                if (each.getValue() == SEVERAL) {
                    shared.set((int) (each.getKey() >>> Integer.SIZE));
                    shared.set(each.getKey().intValue());
                }
            }
        }
        return shared.get(root);
    }

    boolean has(long pair) {
        return !documents.isEmpty() && Integer.valueOf(SEVERAL).equals(documents.get(pair));
    }
}
