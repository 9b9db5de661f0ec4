package eu.vigie.ownership;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Every way in which a company is won: all sets of stakes that prove it and of which none is idle. There may be more of them
 * than anybody can read, so both their number and the work are bounded.
 */
final class EveryProof {

    private static final int MOST_STEPS = 200_000;

    private final Edges edges;
    private final Fixpoint fixpoint;
    private final WinningStakes winning;
    private final int target;
    private final int most;
    private final Set<Set<Integer>> found = new LinkedHashSet<>();

    /**
     * @param fixpoint one that contains the target
     * @param most how many are looked for
     */
    EveryProof(Edges edges, Fixpoint fixpoint, int target, int most) {
        this.edges = edges;
        this.fixpoint = fixpoint;
        this.target = target;
        this.most = most;
        winning = new WinningStakes(edges, fixpoint, MOST_STEPS);
        search(new TreeSet<>(List.of(target)), Set.of(), List.of());
    }

    /** Edges of each proof, short ones first; those equally long as they were found. */
    List<List<Integer>> proofs() {
        return found.stream().map(List::copyOf).sorted(java.util.Comparator.comparingInt(List::size)).toList();
    }

    private void search(TreeSet<Integer> open, Set<Integer> proven, List<Integer> used) {
        if (found.size() >= most || winning.step()) {
            return;
        }
        if (open.isEmpty()) {
            keep(used);
            return;
        }
        int company = open.first();
        Set<Integer> now = new HashSet<>(proven);
        now.add(company);
        for (List<Integer> way : winning.ways(company, Integer.MAX_VALUE)) {
            TreeSet<Integer> next = new TreeSet<>(open);
            next.remove(company);
            way.stream().map(edge -> edges.holder[edge]).filter(holder -> !fixpoint.isRoot(holder)
                    && !now.contains(holder)).forEach(next::add);
            List<Integer> more = new ArrayList<>(used);
            more.addAll(way);
            search(next, now, more);
        }
    }

    private void keep(List<Integer> used) {
        if (winning.prove(target, used) && used.stream().noneMatch(edge -> isIdle(edge, used))) {
            found.add(new TreeSet<>(used));
        }
    }

    private boolean isIdle(Integer edge, List<Integer> used) {
        return winning.prove(target, used.stream().filter(each -> !each.equals(edge)).toList());
    }
}
