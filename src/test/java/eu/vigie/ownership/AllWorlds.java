package eu.vigie.ownership;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import eu.vigie.ownership.DrawnRegister.Stated;
import eu.vigie.supplychain.Truth;

/**
 * The meaning of certain and possible, spelt out: goes through every world of a drawn register in whole percents, solves
 * each by itself, and says what holds in all of them and what in some. With bounds on the tens, whole percents are enough
 * to find a world wherever there is one. Shares nothing with the solver.
 */
final class AllWorlds {

    private static final int COALITIONS = 1 << DrawnRegister.PARTIES;

    /** For each company the different ways it can be won: a set of the coalitions (bits) that win it. */
    private final List<Set<Set<Integer>>> ways = new ArrayList<>();
    private final DrawnRegister register;
    private final boolean hidden;

    AllWorlds(DrawnRegister register, boolean hidden) {
        this.register = register;
        this.hidden = hidden;
        for (int company = 0; company < DrawnRegister.PARTIES; company++) {
            ways.add(waysToWin(company));
        }
    }

    /** Whether the set, certain and possible members given as bits, controls a party. */
    Truth controls(int certain, int possible, int party) {
        int unspecified = hidden && register.isUnspecified(DrawnRegister.PARTIES - 1)
                ? 1 << DrawnRegister.PARTIES - 1
                : 0;
        int self = ~(1 << party);
        Set<Boolean> least = new HashSet<>();
        Set<Boolean> most = new HashSet<>();
        go(0, new ArrayList<>(), certain & self, least, party);
        go(0, new ArrayList<>(), (certain | possible | unspecified) & self, most, party);
        return !least.contains(false) ? Truth.YES : most.contains(true) ? Truth.UNKNOWN : Truth.NO;
    }

    private void go(int company, List<Set<Integer>> world, int roots, Set<Boolean> answers, int party) {
        if (company == DrawnRegister.PARTIES) {
            answers.add((closure(world, roots) & 1 << party) != 0);
            return;
        }
        for (Set<Integer> way : ways.get(company)) {
            world.add(way);
            go(company + 1, world, roots, answers, party);
            world.removeLast();
        }
    }

    private static int closure(List<Set<Integer>> world, int roots) {
        int controlled = roots;
        for (boolean grows = true; grows;) {
            grows = false;
            for (int company = 0; company < world.size(); company++) {
                if ((controlled & 1 << company) == 0 && world.get(company).contains(controlled & ~(1 << company))) {
                    controlled |= 1 << company;
                    grows = true;
                }
            }
        }
        return controlled;
    }

    private Set<Set<Integer>> waysToWin(int company) {
        List<Stated> votes = register.into(company).stream().filter(Stated::isVotes).toList();
        Set<Set<Integer>> found = new HashSet<>();
        divide(company, votes, new int[DrawnRegister.PARTIES], 0, 100, found);
        if (found.isEmpty()) {
            found.add(Set.of());
            found.add(coalitions(members -> hidden || votes.stream().anyMatch(
                    edge -> edge.most() > 0 && edge.holder() != company && (members & 1 << edge.holder()) != 0)));
        }
        return withOtherMeans(company, found);
    }

    private void divide(int company, List<Stated> votes, int[] held, int next, int left, Set<Set<Integer>> found) {
        if (next < votes.size()) {
            Stated edge = votes.get(next);
            for (int share = edge.least(); share <= Math.min(edge.most(), left); share++) {
                held[edge.holder()] = share;
                divide(company, votes, held, next + 1, left - share, found);
            }
            held[edge.holder()] = 0;
            return;
        }
        boolean closed = register.complete().get(company);
        if (!closed || left == 0 || votes.isEmpty()) {
            found.add(winners(company, held, 0));
            if (hidden && !closed) {
                found.add(winners(company, held, left));
            }
        }
    }

    private Set<Integer> winners(int company, int[] held, int unnamed) {
        int all = 100 - (register.suspended().get(company) ? held[company] : 0);
        return coalitions(members -> {
            int theirs = unnamed;
            for (int party = 0; party < DrawnRegister.PARTIES; party++) {
                theirs += party != company && (members & 1 << party) != 0 ? held[party] : 0;
            }
            return 2 * theirs > all;
        });
    }

    private Set<Set<Integer>> withOtherMeans(int company, Set<Set<Integer>> byVotes) {
        List<Stated> means = register.into(company).stream()
                .filter(edge -> !edge.isVotes() && edge.holder() != company).toList();
        int sure = means.stream().filter(edge -> !edge.claim()).mapToInt(edge -> 1 << edge.holder()).sum();
        int claimed = means.stream().mapToInt(edge -> 1 << edge.holder()).sum();
        Set<Set<Integer>> found = new HashSet<>();
        for (Set<Integer> way : byVotes) {
            found.add(coalitions(members -> way.contains(members) || (members & sure) != 0));
            found.add(coalitions(members -> way.contains(members) || (members & claimed) != 0));
        }
        return found;
    }

    private static Set<Integer> coalitions(java.util.function.IntPredicate wins) {
        Set<Integer> winning = new HashSet<>();
        for (int members = 0; members < COALITIONS; members++) {
            if (wins.test(members)) {
                winning.add(members);
            }
        }
        return winning;
    }
}
