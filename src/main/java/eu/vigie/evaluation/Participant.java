package eu.vigie.evaluation;

import org.jspecify.annotations.Nullable;

import eu.vigie.supplychain.Country;
import eu.vigie.supplychain.Party;
import eu.vigie.supplychain.Truth;

/** Somebody who takes part in the project: a member of the consortium, or one whom it selected to deliver. */
public interface Participant extends NamedParty {

    /** Whether the clause asks about it. */
    Truth inScope(Law law);

    /** Where it is established, by the evidence, else as stated; null when neither says. */
    default @Nullable Country seat() {
        Party party = identity().party();
        return party == null || party.jurisdiction() == null ? stated().jurisdiction() : party.jurisdiction();
    }
}
