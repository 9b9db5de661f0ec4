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

    private Concerted() {}

    /** Costs a look at each concert only where the register has any. */
    Concerted(Holdings holdings) {
        for (int party = 0; holdings.anyConcerts && party < holdings.size(); party++) {
            if (holdings.partyIs(party, Holdings.CONCERT)) {
                members.put(party, new ArrayList<>());
            }
        }
        if (members.isEmpty()) {
            return;
        }
        for (int holder : holdings.holder) {
            members.remove(holder);
        }
        List.copyOf(members.keySet()).forEach(concert -> holdings
                .membersOf(concert, Holdings.MEMBER | Holdings.MEMBER_CLAIM).forEach(member -> add(concert, member)));
    }

    /** The same without those who only may be members. */
    Concerted certain(Holdings holdings) {
        Concerted certain = new Concerted();
        members.keySet().forEach(concert -> {
            certain.members.put(concert, new ArrayList<>());
            holdings.membersOf(concert, Holdings.MEMBER).forEach(member -> certain.add(concert, member));
        });
        return certain;
    }

    /** Those among some parties that are numbered anew; who is there of a concert is there with all its members. */
    Concerted among(Neighbourhood some) {
        Concerted among = new Concerted();
        members.forEach((concert, theirs) -> {
            if (some.find(concert) >= 0) {
                theirs.forEach(member -> among.add(some.find(concert), some.find(member)));
            }
        });
        return among;
    }

    private void add(int concert, int member) {
        members.computeIfAbsent(concert, any -> new ArrayList<>()).add(member);
        concerts.computeIfAbsent(member, any -> new ArrayList<>()).add(concert);
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
