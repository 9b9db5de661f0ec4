package eu.vigie.supplychain;

import java.util.List;

/** Looks parties up in the evidence; each answer is sorted by id and costs what it returns, not the register's size. */
public interface PartyDirectory {

    /** All parties that bear this number. */
    List<Party> withIdentifier(Identifier identifier);

    /** All parties whose main or alternate name has this {@link PartyName#key}. */
    List<Party> withNameKey(String nameKey);

    /** Whether nothing but lists of designated parties describes it; by default it is not asked. */
    default boolean isOnlyListed(PartyId party) {
        return false;
    }
}
