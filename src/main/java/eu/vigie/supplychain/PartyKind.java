package eu.vigie.supplychain;

/** What kind of party it is; natural persons and States are nobody's subsidiary. */
public enum PartyKind {
    /** A company or other legal entity: somebody may stand behind it. */
    LEGAL_ENTITY, NATURAL_PERSON,
    /** A State or a body of one: its own jurisdiction. */
    STATE,
    /** Holders acting together, represented as one (a concert, a joint holding): it holds for its members. */
    ARRANGEMENT,
    /** A known unknown: the source says that somebody is there and does not say who. */
    UNSPECIFIED,
    /** A branch: no person of its own. It is its head office, which holds the whole of it. */
    BRANCH;

    /** Whether the question who owns it has no sense: it ends a chain. */
    public boolean endsChain() {
        return this == NATURAL_PERSON || this == STATE;
    }
}
