package eu.vigie.matching;

import java.util.Locale;

/** In what two names that are like each other differ; the phrasebook has words for each in both languages. */
public enum Feature {
    /** The spelling of the same words. */
    SPELLING,
    /** A slip of the pen: letters left out, put in, changed or exchanged. */
    LETTERS,
    /** Letters of another alphabet. */
    ALPHABET,
    /** Where words are parted. */
    SPACES,
    /** The order of words. */
    ORDER,
    /** The legal form, stated differently or on one side only. */
    FORM,
    /** Words for a trade or a group, on one side only. */
    TRADE,
    /** A country or part of the world, on one side only. */
    PLACE,
    /** A number, as of a series. */
    NUMBER,
    /** A word is cut short on one side, with a dot or before the word for a trade. */
    ABBREVIATION,
    /** One is the initials of the other's words. */
    INITIALS;

    /** As data: {@code letters}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
