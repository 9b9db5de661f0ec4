package eu.vigie.evaluation;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import eu.vigie.finding.ReasoningStep;
import eu.vigie.finding.ReasoningStep.Fact;
import eu.vigie.supplychain.Country;
import eu.vigie.supplychain.EvidenceRef;
import eu.vigie.supplychain.Party;

/**
 * Where a known party is established.
 *
 * @param source the register's evidence of it; where that is silent, the document that names the party
 */
public record Establishment(Party party, Country seat, EvidenceRef source) implements Grounds {

    /** Of somebody who is known and whose seat is. */
    static Optional<Establishment> of(NamedParty named) {
        Party party = named.identity().party();
        Country seat = named.establishedIn();
        return party == null || seat == null
                ? Optional.empty()
                : Optional.of(new Establishment(party, seat,
                        party.jurisdiction() == null ? named.stated().evidence() : party.evidence()));
    }

    /** The key by which parties are joined. */
    public String partyKey() {
        return party.id().value();
    }

    @Override
    public List<ReasoningStep> because() {
        return List.of(new ReasoningStep(Fact.SEAT, party.name(), seat.code(), null, null, source));
    }

    @Override
    public Map<String, String> words() {
        return Map.of("seat", seat.code());
    }
}
