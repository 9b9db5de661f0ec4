package eu.vigie.ownership;

import java.util.List;

import org.jspecify.annotations.Nullable;

import eu.vigie.supplychain.EvidenceRef;
import eu.vigie.supplychain.Interest;
import eu.vigie.supplychain.InterestKind;
import eu.vigie.supplychain.Party;
import eu.vigie.supplychain.Share;

/**
 * A stake as the solver counted it: one for a holder, a company and a reason, however many statements say so.
 *
 * @param holder who holds
 * @param company what is held
 * @param kind by what; SHAREHOLDING in an answer on control says that capital stands for votes
 * @param share percent as counted: where statements differ, the narrowest band around all of them; null where the
 *        kind has no percentage
 * @param capitalForVotes whether a shareholding stands for votes because no voting rights are known in that company
 * @param claim whether no statement says that the stake is direct, or that it is control: it makes control possible and
 *        never certain
 * @param statements what was read, sorted by id; at least one
 */
public record Stake(Party holder, Party company, InterestKind kind, @Nullable Share share, boolean capitalForVotes,
        boolean claim, List<Interest> statements) {

    public Stake {
        statements = List.copyOf(statements);
    }

    /** Where the first statement was read. */
    public EvidenceRef evidence() {
        return statements.getFirst().evidence();
    }
}
