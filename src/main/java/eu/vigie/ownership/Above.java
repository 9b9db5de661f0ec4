package eu.vigie.ownership;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import eu.vigie.supplychain.Interest;
import eu.vigie.supplychain.InterestKind;
import eu.vigie.supplychain.PartyId;
import eu.vigie.supplychain.Register;

/**
 * Cuts out of a register what a question about one party needs: everybody above it, at every depth and of all dates, with the
 * concerts they act in. Indexed once, then each cut costs what it returns and one pass over the parties.
 */
public final class Above {

    private final Register register;
    private final Map<PartyId, List<Interest>> into = new HashMap<>();
    private final Map<PartyId, List<PartyId>> concerts = new HashMap<>();

    public Above(Register register) {
        this.register = register;
        for (Interest interest : register.interests()) {
            into.computeIfAbsent(interest.company(), company -> new ArrayList<>()).add(interest);
            if (interest.kind() == InterestKind.ACTING_IN_CONCERT) {
                concerts.computeIfAbsent(interest.holder(), holder -> new ArrayList<>()).add(interest.company());
            }
        }
    }

    /** The party and all that is above it. */
    public Register of(PartyId party) {
        Set<PartyId> kept = new HashSet<>(Set.of(party));
        List<Interest> interests = new ArrayList<>();
        Deque<PartyId> open = new ArrayDeque<>(kept);
        while (!open.isEmpty()) {
            PartyId next = open.remove();
            for (Interest interest : into.getOrDefault(next, List.of())) {
                interests.add(interest);
                if (kept.add(interest.holder())) {
                    open.add(interest.holder());
                }
            }
            concerts.getOrDefault(next, List.of()).stream().filter(kept::add).forEach(open::add);
        }
        return new Register(register.parties().stream().filter(each -> kept.contains(each.id())).toList(), interests,
                register.meetings().stream().filter(meeting -> kept.contains(meeting.company())).toList());
    }
}
