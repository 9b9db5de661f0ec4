package eu.vigie.supplychain;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Somebody in the evidence: a company, a person, a State, an arrangement, or a known unknown.
 *
 * @param id its one name
 * @param kind what it is
 * @param name its main name; for a known unknown, a word for it
 * @param alternateNames other names it goes by; never null
 * @param identifiers its numbers in registers, LEI among them; never null
 * @param jurisdiction where a legal person is incorporated, or the State itself; null when not known
 * @param headquarters where it is run from; null when not known
 * @param nationalities a natural person's citizenships; empty when not known
 * @param residence where a natural person lives; null when not known
 * @param holdersComplete whether the evidence says that all its holders are listed
 * @param treasurySuspended whether votes that it holds in itself are out of the denominator
 * @param unspecifiedReason why a known unknown is not named, as the source says; null for others
 * @param evidence where it was read
 */
public record Party(PartyId id, PartyKind kind, String name, List<String> alternateNames,
        List<Identifier> identifiers, @Nullable Country jurisdiction, @Nullable Country headquarters,
        List<Country> nationalities, @Nullable Country residence, boolean holdersComplete, boolean treasurySuspended,
        @Nullable String unspecifiedReason, EvidenceRef evidence) {

    public Party {
        alternateNames = List.copyOf(alternateNames);
        identifiers = List.copyOf(identifiers);
        nationalities = List.copyOf(nationalities);
    }

    /** A party of which only kind, name and seat (for a person: nationality) are known. */
    public static Party of(String id, PartyKind kind, String name, @Nullable Country country, EvidenceRef evidence) {
        boolean person = kind == PartyKind.NATURAL_PERSON;
        return new Party(new PartyId(id), kind, name, List.of(), List.of(), person ? null : country, null,
                person && country != null ? List.of(country) : List.of(), null, false, false, null, evidence);
    }

    /**
     * Whether it is itself of the area: a legal person or State by its seat, a natural person by citizenship (any one
     * suffices). Arrangements, branches and known unknowns have no seat: unknown.
     */
    public Truth within(Area area) {
        return switch (kind) {
            case LEGAL_ENTITY, STATE -> area.contains(jurisdiction);
            case NATURAL_PERSON -> nationalities.isEmpty()
                    ? Truth.UNKNOWN
                    : Truth.of(nationalities.stream().anyMatch(n -> area.contains(n) == Truth.YES));
            case ARRANGEMENT, UNSPECIFIED, BRANCH -> Truth.UNKNOWN;
        };
    }
}
