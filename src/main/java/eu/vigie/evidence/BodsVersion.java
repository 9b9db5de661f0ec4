package eu.vigie.evidence;

import java.util.List;

import org.jspecify.annotations.Nullable;

import eu.vigie.evidence.BodsDraft.Fault;

/**
 * One statement about a record, as it was read.
 *
 * @param day of the statement; {@link BodsDraft#NO_DATE}, which is before all others, when none is stated
 * @param closes whether it ends the record
 * @param firstRow the first of the stakes that it came to, which lie side by side
 * @param rows how many they are; none of a party
 * @param claim what it says of a party; null of a relationship, or when it says nothing
 */
record BodsVersion(int day, int position, boolean closes, int firstRow, int rows, @Nullable PartyClaim claim,
        List<Fault> faults) {

    /** Whether it says anything of what the record is about; a closing statement need not. */
    boolean isTelling() {
        return rows > 0 || claim != null;
    }
}
