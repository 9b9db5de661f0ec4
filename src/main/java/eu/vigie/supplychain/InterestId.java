package eu.vigie.supplychain;

/**
 * The one name of a stake: the IRI of the statement that makes it.
 *
 * @param value never empty
 */
public record InterestId(String value) implements Comparable<InterestId> {

    @Override
    public int compareTo(InterestId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
