package eu.vigie.ownership;

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
        PriorityQueue<Integer> open = new PriorityQueue<>(Comparator.comparing(fixpoint::orderOf).reversed());
        open.add(company);
        TreeSet<Integer> proven = new TreeSet<>(Comparator.comparing(fixpoint::orderOf));
        while (!open.isEmpty()) {
            int next = open.remove();
            if (!fixpoint.isRoot(next) && proven.add(next)) {
                for (int edge : proof.step(next)) {
                    open.add(edges.holder[edge]);
                }
            }
        }
        proof.finish();
        return proof.toWitness();
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

        private final List<List<Stake>> steps = new ArrayList<>();
        private final List<Stake> bounds = new ArrayList<>();
        private final TreeSet<Integer> complete = new TreeSet<>();
        private final TreeSet<Integer> unidentified = new TreeSet<>();

        /** The edges that win a company; steps come from the company upwards. */
        List<Integer> step(int company) {
            List<Integer> theirs = new ArrayList<>();
            for (int edge = edges.inStart[company]; edge < edges.inStart[company + 1]; edge++) {
                int holder = edges.holder[edge];
                if (fixpoint.contains(holder) && fixpoint.orderOf(holder) < fixpoint.orderOf(company)) {
                    theirs.add(edge);
                }
            }
            List<Integer> votes = theirs.stream().filter(edge -> edges.edgeIs(edge, Edges.VOTES)).toList();
            if (wins(company, votes)) {
                return byVotes(company, votes);
            }
            for (int edge : theirs) {
                if (tally.isAlone(edge)) {
                    steps.add(List.of(Stakes.alone(edges, edge)));
                    return List.of(edge);
                }
            }
            return byMembers(theirs);
        }

        private List<Integer> byVotes(int company, List<Integer> votes) {
            boolean alone = !fixpoint.isPossible() && tally.exceedsHalfByItself(0) && !edges.suspendsOwn(company);
            Amounts weight = alone ? edges.low : edges.high;
            List<Integer> sorted = new ArrayList<>(votes);
            sorted.sort(Comparator.<Integer, java.math.BigDecimal>comparing(weight::get).reversed()
                    .thenComparing(edge -> fixpoint.orderOf(edges.holder[edge])));
            List<Integer> chosen = new ArrayList<>();
            for (int next = 0; !wins(company, chosen); next++) {
                chosen.add(sorted.get(next));
            }
            noteLimits(company, chosen);
            add(chosen, edge -> Stakes.votes(edges, edge));
            return chosen;
        }

        private boolean wins(int company, List<Integer> votes) {
            tally.clear(0);
            votes.forEach(edge -> tally.addVotes(0, edge));
            return tally.isMajority(0, company);
        }

        /** What the proof uses besides the controllers' own stakes. */
        private void noteLimits(int company, List<Integer> chosen) {
            if (fixpoint.mayHide() && edges.mayBeHeldByUnnamed(company)) {
                unidentified.add(company);
            }
            boolean byLimits = fixpoint.isPossible()
                    ? edges.partyIs(company, Edges.INCONSISTENT) || edges.suspendsOwn(company)
                    : !tally.exceedsHalfByItself(0);
            if (!byLimits) {
                return;
            }
            if (edges.partyIs(company, Edges.COMPLETE)) {
                complete.add(company);
            }
            for (int edge = edges.inStart[company]; edge < edges.inStart[company + 1]; edge++) {
                if (edges.edgeIs(edge, Edges.VOTES) && !chosen.contains(edge)) {
                    bounds.add(Stakes.votes(edges, edge));
                }
            }
        }

        private List<Integer> byMembers(List<Integer> theirs) {
            List<Integer> members = new ArrayList<>(theirs);
            members.removeIf(edge -> !edges.edgeIs(edge, Edges.MEMBER | Edges.MEMBER_CLAIM));
            if (fixpoint.isPossible()) {
                members.subList(Math.min(1, members.size()), members.size()).clear();
            }
            add(members, edge -> Stakes.member(edges, edge));
            return members;
        }

        private void add(List<Integer> chosen, java.util.function.IntFunction<Stake> told) {
            chosen.sort(Comparator.comparing(edge -> fixpoint.orderOf(edges.holder[edge])));
            steps.add(chosen.stream().map(edge -> told.apply(edge)).toList());
        }

        void finish() {
            java.util.Collections.reverse(steps);
        }

        Witness toWitness() {
            return new Witness(steps.stream().flatMap(List::stream).toList(), bounds, named(complete),
                    named(unidentified));
        }

        private List<Party> named(TreeSet<Integer> parties) {
            return parties.stream().map(edges.parties::at).toList();
        }
    }
}
