package eu.vigie.supplychain;

/**
 * The one name of a distinct part: equal for all lines of all bills of materials that mean the same part.
 *
 * @param value never empty
 */
public record PartId(String value) implements Comparable<PartId> {

    @Override
    public int compareTo(PartId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
