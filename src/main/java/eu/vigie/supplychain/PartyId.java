package eu.vigie.supplychain;

/**
 * The one name of a party within an assessment: an IRI such as {@code urn:lei:…} or {@code urn:vigie:party:…}.
 *
 * @param value never empty
 */
public record PartyId(String value) implements Comparable<PartyId> {

    public PartyId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("a party's identity is empty");
        }
    }

    @Override
    public int compareTo(PartyId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
