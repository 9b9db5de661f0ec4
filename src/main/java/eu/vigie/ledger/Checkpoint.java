package eu.vigie.ledger;

/**
 * How far the chain had come: whoever notes it down can tell later whether anything before it was changed or cut off.
 *
 * @param position of the last entry; {@link EntryPosition#NONE} for an empty ledger
 * @param hash of the last entry; 64 zeros for an empty ledger
 */
public record Checkpoint(EntryPosition position, ContentHash hash) {

    /** Of an empty ledger. */
    public static final Checkpoint START = new Checkpoint(EntryPosition.NONE, ContentHash.NOTHING);
}
