package eu.vigie.evidence;

import java.util.List;

import eu.vigie.supplychain.EvidenceRef;
import eu.vigie.supplychain.PartyId;

/**
 * A party that several statements describe, and why they are taken to mean the same one.
 *
 * @param by the numbers that several of them bear ({@code XI-LEI 0000FICTIONNORDLUX75}) and the IRIs by which several
 *            documents call it; sorted
 * @param statements where each of them stands, in the order of documents and places
 */
public record UnitedParty(PartyId id, String name, List<String> by, List<EvidenceRef> statements) {

    public UnitedParty {
        by = List.copyOf(by);
        statements = List.copyOf(statements);
    }
}
