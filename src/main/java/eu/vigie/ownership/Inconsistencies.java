package eu.vigie.ownership;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import eu.vigie.supplychain.InterestKind;
import eu.vigie.supplychain.Share;

/** Companies of whose stakes no world is possible, votes and capital each by itself. */
final class Inconsistencies {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Edges edges;

    Inconsistencies(Edges edges) {
        this.edges = edges;
    }

    List<Inconsistency> of(int company) {
        List<Inconsistency> found = new ArrayList<>();
        if (edges.partyIs(company, Edges.INCONSISTENT)) {
            found.add(found(company, edges.ledger(company),
                    stakes(company, edge -> edges.edgeIs(edge, Edges.VOTES) ? Stakes.votes(edges, edge) : null)));
        }
        if (edges.partyIs(company, Edges.VOTING_KNOWN) && !edges.isBoard(company)) {
            Inconsistency capital = found(company, InterestKind.SHAREHOLDING,
                    stakes(company, edge -> Stakes.capital(edges, edge)));
            if (!capital.stakes().isEmpty() && !addsUp(capital)) {
                found.add(capital);
            }
        }
        return found;
    }

    private List<Stake> stakes(int company, IntFunction<@Nullable Stake> stake) {
        return IntStream.range(edges.inStart[company], edges.inStart[company + 1]).mapToObj(stake)
                .filter(Objects::nonNull).map(Objects::requireNonNull).toList();
    }

    private Inconsistency found(int company, InterestKind ledger, List<Stake> stakes) {
        BigDecimal lower = BigDecimal.ZERO;
        BigDecimal upper = BigDecimal.ZERO;
        for (Stake stake : stakes) {
            Share share = Objects.requireNonNull(stake.share());
            lower = lower.add(share.minimum());
            upper = upper.add(share.maximum());
        }
        return new Inconsistency(edges.named(company), ledger, lower, upper,
                edges.partyIs(company, Edges.COMPLETE), stakes);
    }

    private static boolean addsUp(Inconsistency sums) {
        int least = sums.lower().compareTo(HUNDRED);
        int most = sums.upper().compareTo(HUNDRED);
        boolean tooMuch = least > 0 || least == 0 && sums.exclusiveLower();
        boolean tooLittle = most < 0 || most == 0 && sums.exclusiveUpper();
        return !tooMuch && !(tooLittle && sums.complete());
    }
}
