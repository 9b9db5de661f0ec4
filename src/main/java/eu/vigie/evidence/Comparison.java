package eu.vigie.evidence;

import java.util.List;
import java.util.Map;

import eu.vigie.supplychain.PartyId;

/**
 * What several statements say of the same: parties that are one, stakes about which they do not agree.
 *
 * @param united sorted by party
 * @param conflicts sorted by company, holder, kind and day
 * @param names of the parties of the conflicts
 */
public record Comparison(List<UnitedParty> united, List<StakeConflict> conflicts, Map<PartyId, String> names) {

    public Comparison {
        united = List.copyOf(united);
        conflicts = List.copyOf(conflicts);
        names = Map.copyOf(names);
    }

    /** Of documents that were read; of the same bytes twice there is nothing to compare. */
    public static Comparison of(List<Knowledge> documents) {
        try (Evidence evidence = Evidence.of(documents)) {
            return evidence.compared();
        }
    }
}
