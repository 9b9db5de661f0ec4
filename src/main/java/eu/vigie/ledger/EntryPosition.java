package eu.vigie.ledger;

/**
 * An entry's place in the chain.
 *
 * @param value 1 for the first entry, without gaps; -1 for {@link #NONE}
 */
public record EntryPosition(long value) implements Comparable<EntryPosition> {

    /** Before anything was recorded. */
    public static final EntryPosition NONE = new EntryPosition(-1);

    public EntryPosition {
        if (value < 1 && value != -1) {
            throw new IllegalArgumentException("positions begin at 1");
        }
    }

    EntryPosition next() {
        return new EntryPosition(value < 1 ? 1 : value + 1);
    }

    @Override
    public int compareTo(EntryPosition other) {
        return Long.compare(value, other.value);
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
