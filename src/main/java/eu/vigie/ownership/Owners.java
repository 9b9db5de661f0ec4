package eu.vigie.ownership;

import java.util.List;

import eu.vigie.supplychain.Party;
import eu.vigie.supplychain.Share;

/**
 * Who owns a company in the end: shares multiply along every chain and add across chains, loops solved exactly.
 *
 * @param company what is owned
 * @param owners persons and States that certainly or possibly own as much as was asked for, sorted by id
 * @param unnamed percent that may belong to one person whom nobody named, whether by capital or by votes
 */
public record Owners(Party company, List<OwnedShare> owners, Share unnamed) {

    public Owners {
        owners = List.copyOf(owners);
    }
}
