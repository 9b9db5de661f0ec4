package eu.vigie.evidence;

import java.util.List;

import org.jspecify.annotations.Nullable;

import eu.vigie.supplychain.Country;
import eu.vigie.supplychain.Identifier;
import eu.vigie.supplychain.PartyKind;

/**
 * What one statement says of a party; what it does not say is null or empty.
 *
 * @param kind what it is
 * @param name its main name
 * @param identifiers its numbers, as they are compared
 * @param nationalities a natural person's citizenships
 * @param holdersComplete whether all its holders are listed
 * @param treasurySuspended whether votes that it holds in itself are out of the count
 * @param unspecifiedReason why a known unknown is not named
 * @param position the statement's number or line in its document
 * @param said who says so, and when
 */
record PartyClaim(@Nullable PartyKind kind, @Nullable String name, List<String> otherNames,
        List<Identifier> identifiers, @Nullable Country jurisdiction, @Nullable Country headquarters,
        List<Country> nationalities, @Nullable Country residence, @Nullable Boolean holdersComplete,
        @Nullable Boolean treasurySuspended, @Nullable String unspecifiedReason, int position, Assertion said) {

    /** Somebody of whom nothing is known but why. */
    static PartyClaim unspecified(@Nullable String name, String reason, int position, Assertion said) {
        return new PartyClaim(PartyKind.UNSPECIFIED, name, List.of(), List.of(), null, null, List.of(), null, null,
                null, reason, position, said);
    }
}
