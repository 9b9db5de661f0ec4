package eu.vigie.evaluation;

import java.util.List;
import java.util.Map;

import eu.vigie.finding.ReasoningStep;
import eu.vigie.finding.ReasoningStep.Fact;
import eu.vigie.supplychain.Country;
import eu.vigie.supplychain.Party;

/** Where a known party is established, by the evidence. */
public record Establishment(Party party, Country seat) implements Grounds {

    /** The key by which parties are joined. */
    public String partyKey() {
        return party.id().value();
    }

    @Override
    public List<ReasoningStep> because() {
        return List.of(new ReasoningStep(Fact.SEAT, party.name(), seat.code(), null, null, party.evidence()));
    }

    @Override
    public Map<String, String> words() {
        return Map.of("seat", seat.code());
    }
}
