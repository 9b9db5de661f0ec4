package eu.vigie.ownership;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

import eu.vigie.supplychain.InterestKind;
import eu.vigie.supplychain.Party;
import eu.vigie.supplychain.Share;

/**
 * A company whose stakes no world satisfies: they add up to more than 100 percent, or to less although all holders are
 * said to be listed. A defect of the data: nothing certain follows from these stakes, and nothing is ruled out.
 *
 * @param company whose holders they are
 * @param ledger VOTING_RIGHTS for votes, SHAREHOLDING for capital, APPOINTMENT_OF_BOARD for seats on the board
 * @param lower sum of the least shares, percent
 * @param upper sum of the greatest shares, percent
 * @param complete whether all holders are said to be listed
 * @param stakes those that were added up, sorted by holder
 */
public record Inconsistency(Party company, InterestKind ledger, BigDecimal lower, BigDecimal upper, boolean complete,
        List<Stake> stakes) {

    public Inconsistency {
        stakes = List.copyOf(stakes);
    }

    /** Whether all together have more than the lower sum, for some stake is more than its least. */
    public boolean exclusiveLower() {
        return shares().anyMatch(Share::exclusiveMinimum);
    }

    /** Whether all together have less than the upper sum. */
    public boolean exclusiveUpper() {
        return shares().anyMatch(Share::exclusiveMaximum);
    }

    private Stream<Share> shares() {
        return stakes.stream().flatMap(stake -> Stream.ofNullable(stake.share()));
    }
}
