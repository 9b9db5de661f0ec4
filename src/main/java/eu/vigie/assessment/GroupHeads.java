package eu.vigie.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import eu.vigie.evaluation.GroupHead;
import eu.vigie.finding.ReasoningStep;
import eu.vigie.ownership.ControlAnswer;
import eu.vigie.ownership.ControlPair;
import eu.vigie.ownership.HiddenHolders;
import eu.vigie.ownership.OwnershipGraph;
import eu.vigie.supplychain.Party;
import eu.vigie.supplychain.Truth;

/** Asks, for each known party, who stands at the top of its group as far as is known, and whether anybody may stand above. */
final class GroupHeads {

    private final OwnershipGraph ownership;
    private final ControlAnswer hidden;

    GroupHeads(OwnershipGraph ownership) {
        this.ownership = ownership;
        this.hidden = ownership.block(Set.of(), Set.of(), HiddenHolders.ALLOWED);
    }

    List<GroupHead> of(List<Party> parties) {
        return parties.stream().map(this::of).toList();
    }

    private GroupHead of(Party party) {
        List<ControlPair> above = ownership.ultimateControllersOf(party.id());
        if (above.isEmpty()) {
            return new GroupHead(party.id().value(), party.name(), isClosed(party), Steps.country(party),
                    List.of(Steps.seat(party)));
        }
        ControlPair top = above.getFirst();
        Party head = top.controller();
        List<ReasoningStep> because = new ArrayList<>(Steps.proof(top.witness()));
        because.add(Steps.seat(head));
        return above.size() == 1 && top.truth() == Truth.YES
                ? new GroupHead(party.id().value(), head.name(), isClosed(head), Steps.country(head), because)
                : new GroupHead(party.id().value(), null, false, null, because);
    }

    private boolean isClosed(Party head) {
        return Standings.answersForItself(head, ownership.background(head.id()))
                || hidden.controls(head.id()) == Truth.NO;
    }
}
