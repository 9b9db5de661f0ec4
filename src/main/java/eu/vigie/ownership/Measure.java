package eu.vigie.ownership;

/** What is counted, and how much of it is enough. */
public enum Measure {
    /** Control: more than half of the votes, or control by other means. */
    VOTES,
    /**
     * Ownership as the rules of sanctions law on half of the capital count it (OFAC FAQ 398 to 402, 2014-08-13): at least
     * half, added over the whole set, passed on in full along a chain. Control by other means does not count.
     */
    CAPITAL_HALF,
    /**
     * The same with more than half of the capital, as Regulation (EU) No 833/2014 art. 5k counts it, and guidance on asset
     * freezes did before 3 July 2024.
     */
    CAPITAL_MAJORITY;

    boolean halfSuffices() {
        return this == CAPITAL_HALF;
    }
}
