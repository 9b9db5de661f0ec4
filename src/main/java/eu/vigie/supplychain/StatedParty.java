package eu.vigie.supplychain;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A party as a document names it, before anybody knows who that is.
 *
 * @param name as written, control characters removed; may be empty
 * @param identifiers numbers given with it, LEI as {@link Identifier#LEI}; never null
 * @param jurisdiction stated seat; null when not stated
 * @param headquarters stated head office; null when not stated
 * @param evidence where it is named
 */
public record StatedParty(String name, List<Identifier> identifiers, @Nullable Country jurisdiction,
        @Nullable Country headquarters, EvidenceRef evidence) {

    public StatedParty {
        identifiers = List.copyOf(identifiers);
    }

    /** Whether it is named at all, be it by a number alone. */
    public boolean isNamed() {
        return !name.isBlank() || !identifiers.isEmpty();
    }

    public static StatedParty named(String name, EvidenceRef evidence) {
        return new StatedParty(name, List.of(), null, null, evidence);
    }
}
