package eu.vigie.regulation;

/** How sure we are of what a source says; a reader must see it. */
public enum Verification {
    /** The text of the act was read. */
    READ,
    /** Somebody else quotes it. */
    SECOND_HAND,
    /** From general knowledge, to be confirmed by a lawyer. */
    RECALLED;

    /** As it stands in the files and the output: {@code read}, {@code second-hand}, {@code recalled}. */
    public String word() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    static Verification of(String word) {
        for (Verification verification : values()) {
            if (verification.word().equals(word)) {
                return verification;
            }
        }
        throw new IllegalArgumentException("'" + word + "' is none of read, second-hand, recalled");
    }
}
