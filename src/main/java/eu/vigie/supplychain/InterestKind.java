package eu.vigie.supplychain;

/** By what a party holds or controls another; the terms are those of BODS where it has one. */
public enum InterestKind {
    /** Capital. Stands for votes where no voting rights are known, and the finding says so. */
    SHAREHOLDING, VOTING_RIGHTS,
    /** May appoint or remove the majority of the board. */
    APPOINTMENT_OF_BOARD,
    /** Golden share or rights under the company's rules that give control. */
    RIGHTS_GRANTED_BY_COMPANY_RULES,
    /** Rights by contract that give control. */
    RIGHTS_GRANTED_BY_CONTRACT,
    /** A member of a concert: the arrangement holds for it. */
    ACTING_IN_CONCERT,
    /** A stake that was a majority of the votes cast at general meetings. */
    DE_FACTO_MAJORITY,
    /** Influence, or rights that may amount to control, of which the source does not say how far they go. */
    INFLUENCE,
    /** May block (budget, business plan, management): negative control, reported, never counted as control. */
    VETO,
    /** Accounting consolidation: evidence of control without a percentage, kept apart from stakes; it may be control. */
    CONSOLIDATION,
    /** A right to money or a single seat, which gives no say over the company: kept, never counted as control. */
    OTHER;

    /** Whether the holder of such an interest controls the company whatever its votes. */
    public boolean givesControlAlone() {
        return switch (this) {
            case APPOINTMENT_OF_BOARD, RIGHTS_GRANTED_BY_COMPANY_RULES, RIGHTS_GRANTED_BY_CONTRACT, DE_FACTO_MAJORITY ->
                true;
            case SHAREHOLDING, VOTING_RIGHTS, ACTING_IN_CONCERT, INFLUENCE, VETO, CONSOLIDATION, OTHER -> false;
        };
    }

    /** Whether the holder of such an interest possibly controls the company whatever its votes, and never certainly. */
    public boolean mayGiveControl() {
        return this == INFLUENCE || this == CONSOLIDATION;
    }
}
