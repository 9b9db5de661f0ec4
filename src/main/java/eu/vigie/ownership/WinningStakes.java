package eu.vigie.ownership;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Sets of stakes by which those in a fixpoint win a company; what a search for proofs goes through. Work is bounded. */
final class WinningStakes {

    private final Edges edges;
    private final Fixpoint fixpoint;
    private final Tally tally;
    private final int mostSteps;
    private int steps;

    WinningStakes(Edges edges, Fixpoint fixpoint, int mostSteps) {
        this.edges = edges;
        this.fixpoint = fixpoint;
        this.mostSteps = mostSteps;
        tally = new Tally(edges, 1, fixpoint.isPossible(), fixpoint.mayHide());
    }

    /** Counts a step; whether it was one too many. */
    boolean step() {
        return ++steps >= mostSteps;
    }

    /** Sets of edges that win a company and of which none can be left out, smaller than the bound; few ones first. */
    List<List<Integer>> ways(int company, int below) {
        List<List<Integer>> ways = new ArrayList<>();
        List<Integer> votes = new ArrayList<>();
        List<Integer> members = new ArrayList<>();
        for (int edge = edges.inStart[company]; edge < edges.inStart[company + 1]; edge++) {
            if (edges.holder[edge] != company && fixpoint.contains(edges.holder[edge])) {
                if (tally.isAlone(edge)) {
                    ways.add(List.of(edge));
                }
                if (edges.edgeIs(edge, Holdings.MEMBER | Holdings.MEMBER_CLAIM)) {
                    members.add(edge);
                }
                if (edges.edgeIs(edge, Holdings.VOTES)) {
                    votes.add(edge);
                }
            }
        }
        addConcert(company, members, ways);
        Amounts weight = fixpoint.isPossible() ? edges.high : edges.low;
        votes.sort(Comparator.<Integer, BigDecimal>comparing(weight::get).reversed());
        addWinning(company, votes, 0, new ArrayList<>(), below, ways);
        ways.sort(Comparator.comparingInt(List::size));
        return ways;
    }

    private void addConcert(int company, List<Integer> members, List<List<Integer>> ways) {
        if (fixpoint.isPossible()) {
            members.forEach(edge -> ways.add(List.of(edge)));
        } else if (members.size() == edges.members[company] && edges.hasCertainMember(company)) {
            ways.add(members);
        }
    }

    private void addWinning(int company, List<Integer> votes, int from, List<Integer> chosen, int below,
            List<List<Integer>> ways) {
        if (wins(company, chosen)) {
            ways.add(List.copyOf(chosen));
            return;
        }
        for (int at = from; at < votes.size() && chosen.size() + 1 < below && !step(); at++) {
            chosen.add(votes.get(at));
            addWinning(company, votes, at + 1, chosen, below, ways);
            chosen.removeLast();
        }
    }

    private boolean wins(int company, List<Integer> votes) {
        tally.clear(0);
        votes.forEach(edge -> tally.addVotes(0, edge));
        return !votes.isEmpty() && tally.isMajority(0, company);
    }

    /** Whether the edges win the target from the roots on, not in a circle. */
    boolean prove(int target, List<Integer> used) {
        Set<Integer> won = new HashSet<>();
        boolean grows = true;
        while (grows && !won.contains(target)) {
            grows = false;
            for (int edge : used) {
                int company = edges.company[edge];
                if (!won.contains(company) && isWon(company, used, won)) {
                    won.add(company);
                    grows = true;
                }
            }
        }
        return won.contains(target);
    }

    private boolean isWon(int company, List<Integer> used, Set<Integer> won) {
        List<Integer> theirs = used.stream().filter(edge -> edges.company[edge] == company
                && (fixpoint.isRoot(edges.holder[edge]) || won.contains(edges.holder[edge]))).toList();
        List<Integer> votes = theirs.stream().filter(edge -> edges.edgeIs(edge, Holdings.VOTES)).toList();
        return theirs.stream().anyMatch(tally::isAlone) || wins(company, votes) || isConcertWon(company, theirs);
    }

    private boolean isConcertWon(int company, List<Integer> theirs) {
        long members = theirs.stream()
                .filter(edge -> edges.edgeIs(edge, Holdings.MEMBER | Holdings.MEMBER_CLAIM)).count();
        return members > 0 && (fixpoint.isPossible()
                || members == edges.members[company] && edges.hasCertainMember(company));
    }
}
