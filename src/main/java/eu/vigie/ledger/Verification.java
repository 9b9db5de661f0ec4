package eu.vigie.ledger;

import java.util.List;

/**
 * What a check of the whole ledger found.
 *
 * @param head how far the chain comes
 * @param documents distinct documents whose bytes were hashed
 * @param faults everything that does not fit; empty for a sound ledger
 */
public record Verification(Checkpoint head, long documents, List<Fault> faults) {

    /** Something that does not fit, at the entry where it shows. */
    public record Fault(EntryPosition position, String problem) {}

    public Verification {
        faults = List.copyOf(faults);
    }

    public boolean isSound() {
        return faults.isEmpty();
    }
}
