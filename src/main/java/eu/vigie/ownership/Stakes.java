package eu.vigie.ownership;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;

import eu.vigie.supplychain.Interest;
import eu.vigie.supplychain.Interest.Directness;
import eu.vigie.supplychain.InterestKind;
import eu.vigie.supplychain.Share;

/** Edges told as stakes: what was counted, and the statements it came from. */
final class Stakes {

    private Stakes() {}

    /** Everything an edge is about, votes first; of a board's hold on its company nothing, for nobody stated that. */
    static List<Stake> all(Edges edges, int edge) {
        List<Stake> all = new ArrayList<>();
        if (edges.isBoard(edges.holder[edge])) {
            return all;
        }
        if (edges.edgeIs(edge, Edges.VOTES)) {
            all.add(votes(edges, edge));
        }
        if (edges.edgeIs(edge, Edges.ALONE | Edges.ALONE_CLAIM)) {
            all.add(alone(edges, edge));
        }
        if (edges.edgeIs(edge, Edges.MEMBER | Edges.MEMBER_CLAIM)) {
            all.add(member(edges, edge));
        }
        return all;
    }

    /** The votes of an edge, or its seats on a board. */
    static Stake votes(Edges edges, int edge) {
        if (edges.isBoard(edges.company[edge])) {
            List<Interest> seats = edges.seatsOf(edge);
            return new Stake(edges.holderOf(edge), edges.companyOf(edge), InterestKind.APPOINTMENT_OF_BOARD,
                    edges.votes(edge), false, isClaim(seats), seats);
        }
        InterestKind ledger = edges.ledger(edges.company[edge]);
        List<Interest> stated = edges.factsOf(edge);
        List<Interest> telling = matching(stated, interest -> interest.kind() == ledger);
        List<Interest> shown = telling.isEmpty()
                ? matching(stated, interest -> Band.isStake(interest.kind()))
                : telling;
        InterestKind kind = telling.isEmpty() ? shown.getFirst().kind() : ledger;
        return new Stake(edges.holderOf(edge), edges.companyOf(edge), kind, edges.votes(edge),
                edges.measure == Measure.VOTES && kind == InterestKind.SHAREHOLDING, isClaim(shown), shown);
    }

    /** The capital of an edge; null when it carries none. */
    static @Nullable Stake capital(Edges edges, int edge) {
        Share share = Band.capital(edges.factsOf(edge));
        if (share == null) {
            return null;
        }
        List<Interest> telling = matching(edges.factsOf(edge), i -> i.kind() == InterestKind.SHAREHOLDING);
        List<Interest> shown = telling.isEmpty()
                ? matching(edges.factsOf(edge), i -> Band.isStake(i.kind()))
                : telling;
        return new Stake(edges.holderOf(edge), edges.companyOf(edge), shown.getFirst().kind(), share, false,
                isClaim(shown), shown);
    }

    /** What lets the holder of an edge control alone, other than votes; what only may do so, where nothing else is stated. */
    static Stake alone(Edges edges, int edge) {
        boolean gives = edges.factsOf(edge).stream().anyMatch(interest -> interest.kind().givesControlAlone());
        return without(edges, edge,
                interest -> gives ? interest.kind().givesControlAlone() : interest.kind().mayGiveControl());
    }

    /** Membership of a concert. */
    static Stake member(Edges edges, int edge) {
        return without(edges, edge, interest -> interest.kind() == InterestKind.ACTING_IN_CONCERT);
    }

    private static Stake without(Edges edges, int edge, Predicate<Interest> shown) {
        List<Interest> all = matching(edges.factsOf(edge), shown);
        List<Interest> direct = matching(all, interest -> interest.directness() == Directness.DIRECT);
        Interest first = (direct.isEmpty() ? all : direct).getFirst();
        return new Stake(edges.holderOf(edge), edges.companyOf(edge), first.kind(), first.share(), false,
                direct.isEmpty() || first.kind().mayGiveControl(), all);
    }

    private static List<Interest> matching(List<Interest> interests, Predicate<Interest> condition) {
        return interests.stream().filter(condition).toList();
    }

    private static boolean isClaim(List<Interest> interests) {
        return interests.stream().noneMatch(interest -> interest.directness() == Directness.DIRECT);
    }
}
