package eu.vigie.ownership;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** All pairs as one would first write it: maps of lists, and a walk down from every holder. For exact shares only. */
final class HashMapControl {

    private record Held(int company, int percent) {}

    private HashMapControl() {}

    static long countPairs(RegisterShape register) {
        Map<Integer, Map<Integer, Integer>> shares = new HashMap<>();
        for (int stake = 0; stake < register.stakes(); stake++) {
            int percent = register.percent()[stake];
            if (register.holder()[stake] != register.company()[stake]) {
                shares.computeIfAbsent(register.holder()[stake], any -> new HashMap<>())
                        .merge(register.company()[stake], percent, Math::max);
            }
        }
        Map<Integer, List<Held>> held = new HashMap<>();
        shares.forEach((holder, theirs) -> {
            List<Held> list = new ArrayList<>();
            theirs.forEach((company, percent) -> list.add(new Held(company, percent)));
            held.put(holder, list);
        });
        long pairs = 0;
        for (int root : held.keySet()) {
            pairs += controlled(root, held);
        }
        return pairs;
    }

    private static int controlled(int root, Map<Integer, List<Held>> held) {
        Set<Integer> group = new HashSet<>(Set.of(root));
        Map<Integer, Integer> votes = new HashMap<>();
        Deque<Integer> open = new ArrayDeque<>(group);
        while (!open.isEmpty()) {
            for (Held stake : held.getOrDefault(open.poll(), List.of())) {
                if (!group.contains(stake.company())
                        && votes.merge(stake.company(), stake.percent(), Integer::sum) > 50) {
                    group.add(stake.company());
                    open.add(stake.company());
                }
            }
        }
        return group.size() - 1;
    }
}
