package eu.vigie.assessment;

import java.math.BigDecimal;
import java.util.List;

import org.jspecify.annotations.Nullable;

import eu.vigie.finding.OpenFact;
import eu.vigie.finding.Outlook;
import eu.vigie.finding.Remedy;
import eu.vigie.ownership.Stake;
import eu.vigie.supplychain.InterestKind;
import eu.vigie.supplychain.Party;
import eu.vigie.supplychain.Share;

/** What would settle or end a stake of listed parties that gives no control: how much it is, or that all of it is sold. */
final class ListedStake {

    private static final Share NOTHING = Share.exactly(BigDecimal.ZERO);

    private ListedStake() {}

    /**
     * @param stake what listed parties hold, together; null for nothing
     * @param stakes by which they hold it, at every depth
     */
    static Outlook outlook(Party party, @Nullable Share stake, List<Stake> stakes) {
        List<Stake> into = stakes.stream().filter(each -> each.company().id().equals(party.id()))
                .filter(each -> each.share() != null).toList();
        if (stake == null || into.isEmpty()) {
            return Outlook.NONE;
        }
        List<Remedy.Change> sold = into.stream()
                .map(each -> new Remedy.Change(each.holder(), ledger(each), each.share(), NOTHING)).toList();
        List<OpenFact> open = into.stream().filter(each -> !java.util.Objects.requireNonNull(each.share()).isExact())
                .map(each -> new OpenFact(OpenFact.Kind.SHARE, each.holder(), party, each.share(), into.size() == 1))
                .toList();
        return new Outlook(open, List.of(new Remedy(party, sold, stake.maximum(), Remedy.UNLISTED)));
    }

    /** All holders of these companies: whoever is not named may be listed. */
    static Outlook named(List<Party> undisclosed) {
        return new Outlook(undisclosed.stream().map(
                company -> new OpenFact(OpenFact.Kind.OTHER_HOLDERS, company, null, null, undisclosed.size() == 1))
                .toList(), List.of());
    }

    private static InterestKind ledger(Stake stake) {
        return stake.kind() == InterestKind.VOTING_RIGHTS ? InterestKind.VOTING_RIGHTS : InterestKind.SHAREHOLDING;
    }
}
