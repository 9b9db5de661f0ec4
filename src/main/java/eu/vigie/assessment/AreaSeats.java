package eu.vigie.assessment;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;

import eu.vigie.assessment.Outlooks.Members;
import eu.vigie.ownership.ControlAnswer;
import eu.vigie.ownership.Cure;
import eu.vigie.ownership.HiddenHolders;
import eu.vigie.ownership.OwnershipGraph;
import eu.vigie.supplychain.Area;
import eu.vigie.supplychain.Party;
import eu.vigie.supplychain.PartyId;
import eu.vigie.supplychain.PartyKind;
import eu.vigie.supplychain.Truth;

/**
 * Whether each party is itself of an area. An arrangement is what all of its members are, one that is or may be under
 * somebody outside being or perhaps being outside; where they differ, or one is not known, it is unknown. A branch is what its
 * head office is.
 */
final class AreaSeats {

    private final Area area;
    private final OwnershipGraph ownership;
    private final Map<PartyId, Truth> within = new HashMap<>();
    private @Nullable ControlAnswer outsiders;

    AreaSeats(OwnershipGraph ownership, Area area) {
        this.area = area;
        this.ownership = ownership;
        ownership.parties().forEach(party -> within.put(party.id(), seat(party)));
        List<Party> concerts = ownership.parties().stream().filter(party -> !ownership.membersOf(party.id()).isEmpty())
                .toList();
        boolean moved = !concerts.isEmpty();
        // each round moves a concert further outside or is the last: whoever is under one may be a member of another
        while (moved) {
            moved = lookBehindTheMembersOf(concerts);
        }
    }

    /** A member's seat decides nothing for its concert where somebody else has or may have control of it. */
    private boolean lookBehindTheMembersOf(List<Party> concerts) {
        ControlAnswer under = ownership.block(this::outside, HiddenHolders.ALLOWED);
        boolean moved = false;
        for (Party concert : concerts) {
            List<Truth> members = ownership.membersOf(concert.id()).stream()
                    .map(member -> outsideOrUnder(member, under)).distinct().toList();
            Truth now = members.size() == 1 ? members.getFirst().not() : Truth.UNKNOWN;
            moved |= within.put(concert.id(), now) != now;
        }
        return moved;
    }

    /** Whoever takes over in a cure is of the area: the cure says so. */
    private Truth seat(Party party) {
        if (party.id().equals(Cure.TAKER)) {
            return Truth.YES;
        }
        if (party.kind() == PartyKind.BRANCH) {
            Party head = ownership.headOffice(party.id());
            return head == null ? Truth.UNKNOWN : head.within(area);
        }
        if (party.kind() != PartyKind.ARRANGEMENT) {
            return party.within(area);
        }
        List<Truth> members = ownership.membersOf(party.id()).stream().map(member -> member.within(area)).distinct()
                .toList();
        return members.size() == 1 ? members.getFirst() : Truth.UNKNOWN;
    }

    Truth within(Party party) {
        return within.getOrDefault(party.id(), Truth.UNKNOWN);
    }

    Truth outside(Party party) {
        return within(party).not();
    }

    /** Everybody outside, for certain and possibly; concerts are not among them, for they follow their members. */
    Members outsiders() {
        return new Members(withoutConcerts(those(within -> within == Truth.NO)),
                withoutConcerts(those(within -> within != Truth.YES)));
    }

    /** Everybody of the area, for certain and possibly; concerts are not among them. */
    Members insiders() {
        return new Members(withoutConcerts(those(within -> within == Truth.YES)),
                withoutConcerts(those(within -> within != Truth.NO)));
    }

    private Set<PartyId> withoutConcerts(Set<PartyId> ids) {
        ids.removeIf(id -> !ownership.membersOf(id).isEmpty());
        return ids;
    }

    /** Whether somebody is outside, or may be under somebody who is. */
    Truth outsideOrUnder(Party holder) {
        if (outsiders == null) {
            outsiders = ownership.block(this::outside, HiddenHolders.ALLOWED);
        }
        return outsideOrUnder(holder, outsiders);
    }

    private Truth outsideOrUnder(Party holder, ControlAnswer under) {
        return holder.kind().endsChain() ? outside(holder) : outside(holder).or(under.controls(holder.id()));
    }

    /** Those of which this holds: YES for certainly of the area, NO for certainly outside. */
    Set<PartyId> those(Predicate<Truth> answer) {
        Set<PartyId> ids = new LinkedHashSet<>();
        ownership.parties().stream().filter(party -> answer.test(within(party))).forEach(party -> ids.add(party.id()));
        return ids;
    }
}
