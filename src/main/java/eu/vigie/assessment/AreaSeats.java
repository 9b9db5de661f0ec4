package eu.vigie.assessment;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

import eu.vigie.supplychain.Area;
import eu.vigie.supplychain.Interest;
import eu.vigie.supplychain.InterestKind;
import eu.vigie.supplychain.Party;
import eu.vigie.supplychain.PartyId;
import eu.vigie.supplychain.PartyKind;
import eu.vigie.supplychain.Register;
import eu.vigie.supplychain.Truth;

/**
 * Whether each party of a register is itself of an area. An arrangement is what all of its members are; where they
 * differ, or one is not known, it is unknown.
 */
final class AreaSeats {

    private final Area area;
    private final Register register;
    private final Map<PartyId, Truth> within = new HashMap<>();

    AreaSeats(Register register, Area area, LocalDate asOf) {
        this.area = area;
        this.register = register;
        register.parties().forEach(party -> within.put(party.id(), party.within(area)));
        register.parties().stream().filter(party -> party.kind() == PartyKind.ARRANGEMENT)
                .forEach(party -> within.put(party.id(), ofMembers(party, asOf)));
    }

    private Truth ofMembers(Party arrangement, LocalDate asOf) {
        Set<Truth> answers = new LinkedHashSet<>();
        for (Interest interest : register.interests()) {
            if (interest.company().equals(arrangement.id()) && interest.kind() == InterestKind.ACTING_IN_CONCERT
                    && interest.holdsOn(asOf)) {
                answers.add(within.getOrDefault(interest.holder(), Truth.UNKNOWN));
            }
        }
        return answers.size() == 1 ? answers.iterator().next() : Truth.UNKNOWN;
    }

    /** For a party outside the register, what it says itself. */
    Truth within(Party party) {
        return within.getOrDefault(party.id(), party.within(area));
    }

    /** Certainly outside the area. */
    Set<PartyId> outside() {
        return those(truth -> truth == Truth.NO);
    }

    /** Outside the area, or possibly so. */
    Set<PartyId> possiblyOutside() {
        return those(truth -> truth != Truth.YES);
    }

    /** Certainly of the area. */
    Set<PartyId> inside() {
        return those(truth -> truth == Truth.YES);
    }

    /** Of the area, or possibly so. */
    Set<PartyId> possiblyInside() {
        return those(truth -> truth != Truth.NO);
    }

    private Set<PartyId> those(Predicate<Truth> answer) {
        List<PartyId> ids = register.parties().stream().map(Party::id)
                .filter(id -> answer.test(within.getOrDefault(id, Truth.UNKNOWN))).toList();
        return new LinkedHashSet<>(ids);
    }
}
