package eu.vigie.supplychain;

import java.util.List;

/**
 * A person's word on whom a name means, which nobody can read off the name itself.
 *
 * @param name as documents write it; compared by {@link PartyName#key}
 * @param means whom it means
 * @param meansNot whom it does not mean, however much the names are like each other
 * @param by who says so
 * @param reason why
 * @param evidence where it was read; its date is when it was said
 */
public record NameConfirmation(String name, List<PartyId> means, List<PartyId> meansNot, String by, String reason,
        EvidenceRef evidence) {

    public NameConfirmation {
        means = List.copyOf(means);
        meansNot = List.copyOf(meansNot);
    }
}
