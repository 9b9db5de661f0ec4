package eu.vigie.ownership;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;

/** Concerts that hold nothing themselves, and so act as their members do. */
final class Concerted {

    private final Map<Integer, List<Integer>> members = new HashMap<>();
    private final Map<Integer, List<Integer>> concerts = new HashMap<>();

    /** Costs a look at each concert only where the register has any. */
    Concerted(Holdings holdings) {
        for (int party = 0; party < holdings.size(); party++) {
            if (holdings.members[party] > 0) {
                members.put(party, new ArrayList<>());
            }
        }
        if (members.isEmpty()) {
            return;
        }
        for (int holder : holdings.holder) {
            members.remove(holder);
        }
        members.forEach((concert, theirs) -> {
            for (int edge = holdings.inStart[concert]; edge < holdings.inStart[concert + 1]; edge++) {
                if (holdings.edgeIs(edge, Holdings.MEMBER | Holdings.MEMBER_CLAIM)) {
                    theirs.add(holdings.holder[edge]);
                    concerts.computeIfAbsent(holdings.holder[edge], any -> new ArrayList<>()).add(concert);
                }
            }
        });
    }

    boolean concernsMember(int party) {
        return !concerts.isEmpty() && concerts.containsKey(party);
    }

    void forEachConcertOf(int member, IntConsumer action) {
        if (!concerts.isEmpty()) {
            concerts.getOrDefault(member, List.of()).forEach(action::accept);
        }
    }

    void forEachMemberOf(int concert, IntConsumer action) {
        if (!members.isEmpty()) {
            members.getOrDefault(concert, List.of()).forEach(action::accept);
        }
    }

    boolean isOne(int party) {
        return members.containsKey(party);
    }
}
