package eu.vigie.supplychain;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A person's word on whom a name means, which nobody can read off the name itself. It counts when a second person says the
 * same, as its approver or in a word of their own.
 *
 * @param name as documents write it; compared by {@link PartyName#key}
 * @param means whom it means
 * @param meansNot whom it does not mean, however much the names are like each other
 * @param by who says so
 * @param approvedBy who else says so; null when nobody does here
 * @param reason why
 * @param on when it was said
 * @param evidence where it was read
 */
public record NameConfirmation(String name, List<PartyId> means, List<PartyId> meansNot, String by,
        @Nullable String approvedBy, String reason, LocalDate on, EvidenceRef evidence) {

    public NameConfirmation {
        means = List.copyOf(means);
        meansNot = List.copyOf(meansNot);
    }

    /**
     * A person's word that what was said until then of a name and some parties no longer counts, either way. One person
     * suffices: it only opens a question again.
     *
     * @param of the parties
     */
    public record Revocation(String name, List<PartyId> of, String by, String reason, LocalDate on,
            EvidenceRef evidence) {

        public Revocation {
            of = List.copyOf(of);
        }

        /** Whether it takes back that word about the party. */
        public boolean takesBack(NameConfirmation said, PartyId party) {
            return of.contains(party) && !said.on().isAfter(on)
                    && PartyName.key(name).equals(PartyName.key(said.name()));
        }
    }
}
