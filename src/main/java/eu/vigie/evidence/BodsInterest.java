package eu.vigie.evidence;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;

import eu.vigie.supplychain.Interest.Directness;

/** An interest as it was read; its bounds mean different things in different versions. */
final class BodsInterest {

    @Nullable
    String type;
    @Nullable
    Directness directness;
    boolean beneficial;
    @Nullable
    BigDecimal exact;
    @Nullable
    BigDecimal minimum;
    @Nullable
    BigDecimal maximum;
    @Nullable
    BigDecimal exclusiveMinimum;
    @Nullable
    BigDecimal exclusiveMaximum;
    @Nullable
    Boolean isMinimumExclusive;
    @Nullable
    Boolean isMaximumExclusive;
    /** The first and the last day on which it may have begun, and on which it may end. */
    int from;
    int begun;
    int ends;
    int until;

    /** Whether the exact share is all that is said of how much. */
    boolean isExactOnly() {
        return exact != null && minimum == null && maximum == null && exclusiveMinimum == null
                && exclusiveMaximum == null && isMinimumExclusive == null && isMaximumExclusive == null;
    }

    void clear() {
        type = null;
        directness = null;
        beneficial = false;
        exact = null;
        minimum = null;
        maximum = null;
        exclusiveMinimum = null;
        exclusiveMaximum = null;
        isMinimumExclusive = null;
        isMaximumExclusive = null;
        from = StakeTable.NO_START;
        begun = StakeTable.NO_START;
        ends = StakeTable.NO_END;
        until = StakeTable.NO_END;
    }
}
