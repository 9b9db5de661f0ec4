package eu.vigie.evidence;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;

import eu.vigie.evidence.StatedRegister.StakeAction;

/** Pairs of a holder and a company about whom several documents, or several statements, say something, so that they have to be compared. */
final class SharedPairs {

    static final SharedPairs NONE = new SharedPairs();

    private static final int SEVERAL = -1;

    /** Tells the pair of a row. */
    interface PairOf {
        long pair(int document, int row);
    }

    private final Map<Long, Integer> documents = new HashMap<>();
    private @Nullable BitSet shared;

    private SharedPairs() {}

    /** Those of whom several documents speak. */
    static SharedPairs ofSeveral(Consumer<StakeAction> stakes, PairOf pairs) {
        SharedPairs shared = new SharedPairs();
        stakes.accept((document, row) -> shared.documents.merge(pairs.pair(document, row), document,
                (one, other) -> one.equals(other) ? one : SEVERAL));
        return shared;
    }

    /** Those of whom several statements speak. */
    static SharedPairs repeated(Consumer<StakeAction> stakes, PairOf pairs) {
        SharedPairs shared = new SharedPairs();
        stakes.accept((document, row) -> shared.documents.merge(pairs.pair(document, row), document,
                (one, other) -> SEVERAL));
        return shared;
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
