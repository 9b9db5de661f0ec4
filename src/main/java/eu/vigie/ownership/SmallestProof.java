package eu.vigie.ownership;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Fewest stakes that win a company: branch and bound over the ways to win each company on the way up. A company that two
 * stakes rest on is proven once. Work is bounded; what is found by then is a proof with no idle stake, if not the smallest.
 */
final class SmallestProof {

    private static final int MOST_STEPS = 50_000;

    private final Edges edges;
    private final Fixpoint fixpoint;
    private final int target;
    private List<Integer> best;
    private final WinningStakes winning;

    /**
     * @param fixpoint one that contains the target
     * @param found the edges of a proof, to be beaten
     */
    SmallestProof(Edges edges, Fixpoint fixpoint, int target, List<Integer> found) {
        this.edges = edges;
        this.fixpoint = fixpoint;
        this.target = target;
        winning = new WinningStakes(edges, fixpoint, MOST_STEPS);
        best = List.copyOf(found);
        prove(new TreeSet<>(List.of(target)), Set.of(), List.of());
    }

    /** Edges of the proof. */
    List<Integer> edges() {
        return best;
    }

    private void prove(TreeSet<Integer> open, Set<Integer> proven, List<Integer> used) {
        if (winning.step() || used.size() + open.size() >= best.size() && !open.isEmpty()) {
            return;
        }
        if (open.isEmpty()) {
            if (used.size() < best.size() && winning.prove(target, used)) {
                best = used;
            }
            return;
        }
        int company = open.first();
        Set<Integer> now = new HashSet<>(proven);
        now.add(company);
        for (List<Integer> way : winning.ways(company, best.size() - used.size())) {
            TreeSet<Integer> next = new TreeSet<>(open);
            next.remove(company);
            for (int edge : way) {
                int holder = edges.holder[edge];
                if (!fixpoint.isRoot(holder) && !now.contains(holder)) {
                    next.add(holder);
                }
            }
            List<Integer> more = new ArrayList<>(used);
            more.addAll(way);
            prove(next, now, more);
        }
    }
}
