package eu.vigie.ownership;

/** By what reckoning an indirect stake in capital counts, where the law leaves it open. */
public enum Attribution {
    /** By the holder's own seat. */
    DIRECT,
    /** A majority takes all: the control fixpoint decides whose the stake is; without a majority, the holder's seat. */
    CASCADE,
    /** Shares multiply along a chain and add across chains, loops included: integrated ownership. */
    MULTIPLY
}
