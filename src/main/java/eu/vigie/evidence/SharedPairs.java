package eu.vigie.evidence;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

import eu.vigie.evidence.StatedRegister.StakeAction;

/** Pairs of a holder and a company about whom several documents state something, so that their claims have to be compared. */
final class SharedPairs {

    private static final int SEVERAL = -1;

    /** Tells the pair of a row. */
    interface PairOf {
        long pair(int document, int row);
    }

    private final Map<Long, Integer> documents = new HashMap<>();

    /** Looks at the stakes only where there are several documents. */
    SharedPairs(int size, Consumer<StakeAction> stakes, PairOf pairs) {
        if (size > 1) {
            stakes.accept((document, row) -> documents.merge(pairs.pair(document, row), document,
                    (one, other) -> one.equals(other) ? one : SEVERAL));
        }
    }

    boolean has(long pair) {
        return !documents.isEmpty() && Integer.valueOf(SEVERAL).equals(documents.get(pair));
    }
}
