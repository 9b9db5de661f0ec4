package eu.vigie.bom;

/** Is told what an object of a CycloneDX document says while it is walked through; keeps what it needs of it. */
interface Taker {

    /** Needs nothing, of the object and of all in it. */
    Taker NOTHING = new Taker() {
    };

    /** Who takes the object that begins now, the member's value or an element of its list. */
    default Taker object(Word member) {
        return NOTHING;
    }

    /** Whether {@link #text} is to be called; texts that nobody wants are not even put together. */
    default boolean wants(Word member) {
        return false;
    }

    /** @param symbol the text's number */
    default void text(Word member, int symbol) {}

    /** @param ref the number of a bom-ref that the member names */
    default void link(Word member, int ref) {}

    /** The line whose bom-ref the object's is; -1 when it is no line. */
    default int line() {
        return -1;
    }

    /** The object is complete. */
    default void end() {}

    /** Whether another object that says the same, but for its bom-ref, is taken when it is told to be the same. Asked after the end. */
    default boolean isRepeatable() {
        return false;
    }
}
