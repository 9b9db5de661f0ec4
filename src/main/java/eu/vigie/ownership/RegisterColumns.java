package eu.vigie.ownership;

import java.time.LocalDate;
import java.util.function.IntFunction;

import org.jspecify.annotations.Nullable;

import eu.vigie.supplychain.Interest;
import eu.vigie.supplychain.Interest.Directness;
import eu.vigie.supplychain.InterestKind;
import eu.vigie.supplychain.Party;
import eu.vigie.supplychain.PartyId;
import eu.vigie.supplychain.Power;
import eu.vigie.supplychain.RegisterTaker;
import eu.vigie.supplychain.Share;

/**
 * A register as it is read, statement after statement, in columns: what a {@link RegisterSnapshot} is made from. Parties that
 * nobody describes are companies of which nothing is known. Not for several threads.
 */
public final class RegisterColumns implements RegisterTaker {

    final PartyColumns parties = new PartyColumns();
    final StakeColumns stakes = new StakeColumns();

    /** A party, described; a later description of the same one takes the place of an earlier. */
    public void add(Party party) {
        parties.describe(party);
    }

    /** A stake; its parties may be described before or after, or never. */
    public void add(Interest interest) {
        stake(party(interest.holder()), party(interest.company()), interest.kind(), interest.share(),
                interest.directness(), interest.from(), interest.until(), interest.power());
    }

    /** The number of a party here, new or known. */
    public int party(PartyId id) {
        return parties.number(id.value());
    }

    @Override
    public int party(Party party) {
        return parties.describeNew(party);
    }

    @Override
    public int companies(int count, IntFunction<PartyId> ids, IntFunction<String> names) {
        return parties.describeLater(count, ids, names);
    }

    @Override
    public void stake(int holder, int company, InterestKind kind, @Nullable Share share, Directness directness,
            @Nullable LocalDate from, @Nullable LocalDate until, @Nullable Power power) {
        stakes.add(holder, company, kind, share, directness, from, until, power);
    }

    /** The register as it stands on that day, in search order; may be asked for other days and measures too. */
    public RegisterSnapshot asOf(LocalDate day, Measure measure) {
        return new SnapshotLayout(this, day, measure).toSnapshot();
    }
}
