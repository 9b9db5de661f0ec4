package eu.vigie.ownership;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.TreeSet;

import eu.vigie.supplychain.Party;

/**
 * Reads out of a finished fixpoint why a company is in it: walks up from the company, at each step with as few stakes as
 * still win it, and only ever to parties that joined earlier, so that no proof goes in a circle.
 */
final class Witnesses {

    private final Edges edges;
    private final Fixpoint fixpoint;
    private final Tally tally;

    Witnesses(Edges edges, Fixpoint fixpoint) {
        this.edges = edges;
        this.fixpoint = fixpoint;
        tally = new Tally(edges, 1, fixpoint.isPossible(), fixpoint.mayHide());
    }

    /** Of a company that is in the fixpoint. */
    Witness of(int company) {
        Proof proof = new Proof();
        chosen(company).reversed().forEach(proof::tell);
        return proof.toWitness();
    }

    /** The same with as few stakes as can be found. */
    Witness smallest(int company) {
        List<Integer> found = chosen(company).stream().flatMap(way -> way.edges().stream()).toList();
        List<Integer> fewest = new SmallestProof(edges, fixpoint, company, found).edges();
        Proof proof = new Proof();
        ownersFirst(fewest).forEach(proof::tell);
        return fewest.size() == found.size() ? of(company) : proof.toWitness();
    }

    /** Every proof of which no stake is idle, short ones first, but no more than so many. */
    List<Witness> every(int company, int most) {
        return new EveryProof(edges, fixpoint, company, most).proofs().stream().map(used -> {
            Proof proof = new Proof();
            ownersFirst(used).forEach(proof::tell);
            return proof.toWitness();
        }).toList();
    }

    /** The edges by which a company is won. */
    private record Way(int company, List<Integer> edges) {}

    /** Ways from the company upwards, only ever to parties that joined earlier. */
    private List<Way> chosen(int company) {
        List<Way> ways = new ArrayList<>();
        PriorityQueue<Integer> open = new PriorityQueue<>(Comparator.comparing(fixpoint::orderOf).reversed());
        open.add(company);
        TreeSet<Integer> proven = new TreeSet<>(Comparator.comparing(fixpoint::orderOf));
        while (!open.isEmpty()) {
            int next = open.remove();
            if (!fixpoint.isRoot(next) && proven.add(next)) {
                Way way = new Way(next, step(next));
                ways.add(way);
                way.edges().forEach(edge -> open.add(edges.holder[edge]));
            }
        }
        return ways;
    }

    /** Edges grouped by company, a company after those that its edges come from. */
    private List<Way> ownersFirst(List<Integer> used) {
        List<Way> ways = new ArrayList<>();
        TreeSet<Integer> left = new TreeSet<>();
        used.forEach(edge -> left.add(edges.company[edge]));
        while (!left.isEmpty()) {
            for (int company : List.copyOf(left)) {
                List<Integer> theirs = used.stream().filter(edge -> edges.company[edge] == company).toList();
                if (theirs.stream().noneMatch(edge -> left.contains(edges.holder[edge]))) {
                    ways.add(new Way(company, theirs));
                    left.remove(company);
                }
            }
        }
        return ways;
    }

    /** The edges that win a company. */
    private List<Integer> step(int company) {
        List<Integer> theirs = new ArrayList<>();
        for (int edge = edges.inStart[company]; edge < edges.inStart[company + 1]; edge++) {
            int holder = edges.holder[edge];
            if (fixpoint.contains(holder) && fixpoint.orderOf(holder) < fixpoint.orderOf(company)) {
                theirs.add(edge);
            }
        }
        List<Integer> votes = theirs.stream().filter(edge -> edges.edgeIs(edge, Holdings.VOTES)).toList();
        if (wins(company, votes)) {
            return byVotes(company, votes);
        }
        for (int edge : theirs) {
            if (tally.isAlone(edge)) {
                return List.of(edge);
            }
        }
        theirs.removeIf(edge -> !edges.edgeIs(edge, Holdings.MEMBER | Holdings.MEMBER_CLAIM));
        return fixpoint.isPossible() ? theirs.subList(0, Math.min(1, theirs.size())) : theirs;
    }

    private List<Integer> byVotes(int company, List<Integer> votes) {
        Amounts weight = fixpoint.isPossible() ? edges.high : edges.low;
        List<Integer> sorted = new ArrayList<>(votes);
        sorted.sort(Comparator.<Integer, BigDecimal>comparing(weight::get).reversed()
                .thenComparing(edge -> fixpoint.orderOf(edges.holder[edge])));
        List<Integer> fewest = new ArrayList<>();
        for (int next = 0; !wins(company, fewest); next++) {
            fewest.add(sorted.get(next));
        }
        return withoutIdle(company, fewest);
    }

    /** Large ones may be idle where others' stakes bound what they are worth. */
    private List<Integer> withoutIdle(int company, List<Integer> votes) {
        List<Integer> left = votes;
        for (Integer edge : votes) {
            List<Integer> without = left.stream().filter(each -> !each.equals(edge)).toList();
            left = wins(company, without) ? without : left;
        }
        return left;
    }

    private boolean wins(int company, List<Integer> votes) {
        tally.clear(0);
        votes.forEach(edge -> tally.addVotes(0, edge));
        return tally.isMajority(0, company);
    }

    /** Every stake by which those in the fixpoint hold the company or what holds it: all ways, nothing left out. */
    List<Stake> everyStake(int company) {
        List<Integer> found = new ArrayList<>();
        TreeSet<Integer> seen = new TreeSet<>(List.of(company));
        List<Integer> open = new ArrayList<>(seen);
        while (!open.isEmpty()) {
            int next = open.removeLast();
            if (fixpoint.isRoot(next)) {
                continue;
            }
            for (int edge = edges.inStart[next]; edge < edges.inStart[next + 1]; edge++) {
                int holder = edges.holder[edge];
                if (holder != next && fixpoint.contains(holder)) {
                    found.add(edge);
                    if (seen.add(holder)) {
                        open.add(holder);
                    }
                }
            }
        }
        found.sort(Comparator.<Integer>comparingInt(edge -> fixpoint.orderOf(edges.company[edge]))
                .thenComparingInt(edge -> fixpoint.orderOf(edges.holder[edge])));
        return found.stream().flatMap(edge -> Stakes.all(edges, edge).stream()).toList();
    }

    private final class Proof {

        private final List<Stake> stakes = new ArrayList<>();
        private final List<Stake> bounds = new ArrayList<>();
        private final TreeSet<Integer> complete = new TreeSet<>();
        private final TreeSet<Integer> unidentified = new TreeSet<>();

        void tell(Way way) {
            List<Integer> sorted = new ArrayList<>(way.edges());
            sorted.sort(Comparator.comparing(edge -> fixpoint.orderOf(edges.holder[edge])));
            boolean byVotes = sorted.stream().allMatch(edge -> edges.edgeIs(edge, Holdings.VOTES))
                    && wins(way.company(), sorted);
            if (byVotes) {
                noteLimits(way.company(), sorted);
            }
            for (int edge : sorted) {
                if (edges.isBoard(edges.holder[edge])) {
                    continue;
                }
                stakes.add(byVotes
                        ? Stakes.votes(edges, edge)
                        : tally.isAlone(edge) ? Stakes.alone(edges, edge) : Stakes.member(edges, edge));
            }
        }

        /** What the proof uses besides the controllers' own stakes. */
        private void noteLimits(int company, List<Integer> used) {
            if (fixpoint.mayHide() && edges.mayBeHeldByUnnamed(company)) {
                unidentified.add(company);
            }
            boolean byLimits = fixpoint.isPossible()
                    ? edges.partyIs(company, Holdings.INCONSISTENT) || edges.suspendsOwn(company)
                    : !tally.exceedsHalfByItself(0);
            if (!byLimits) {
                return;
            }
            if (edges.partyIs(company, Holdings.COMPLETE)) {
                complete.add(company);
            }
            for (int edge = edges.inStart[company]; edge < edges.inStart[company + 1]; edge++) {
                if (edges.edgeIs(edge, Holdings.VOTES) && !used.contains(edge)) {
                    bounds.add(Stakes.votes(edges, edge));
                }
            }
        }

        Witness toWitness() {
            return new Witness(stakes, bounds, named(complete), named(unidentified));
        }

        private List<Party> named(TreeSet<Integer> parties) {
            return parties.stream().map(edges::named).distinct().toList();
        }
    }
}
