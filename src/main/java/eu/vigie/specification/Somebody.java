package eu.vigie.specification;

import org.jspecify.annotations.Nullable;

import eu.vigie.supplychain.Country;

/**
 * A party of a scenario's register.
 *
 * @param name as it is called
 * @param kind what it is
 * @param country its seat or citizenship; null when not known
 */
record Somebody(String name, Kind kind, @Nullable Country country) {

    /** What a scenario says that a party is. */
    enum Kind {
        COMPANY("company", "société"), PERSON("person", "personne"), STATE("State", "État"),
        /** A company that nobody holds: nothing stands behind it. */
        FOUNDATION("foundation", "fondation"),
        /** The register says that there is a holder, and not who. */
        NOT_DISCLOSED("not disclosed", "non divulgué");

        private final String english;
        private final String french;

        Kind(String english, String french) {
            this.english = english;
            this.french = french;
        }

        static Kind said(String words) {
            for (Kind kind : values()) {
                if (words.equals(kind.english) || words.equals(kind.french)) {
                    return kind;
                }
            }
            throw new IllegalArgumentException("'" + words + "' is no kind of holder. Write one of: company, person,"
                    + " State, foundation, not disclosed (société, personne, État, fondation, non divulgué).");
        }
    }
}
