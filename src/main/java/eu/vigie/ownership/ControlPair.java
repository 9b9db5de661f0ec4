package eu.vigie.ownership;

import java.util.Comparator;

import eu.vigie.supplychain.Party;
import eu.vigie.supplychain.Truth;

/**
 * A single controller and what it controls. Nobody controls itself.
 *
 * @param controller a party; a concert that holds nothing itself stands for its members acting as one
 * @param controlled another party
 * @param truth YES when it is certain, UNKNOWN when the evidence allows it; never NO
 * @param witness what proves it
 */
public record ControlPair(Party controller, Party controlled, Truth truth, Witness witness) {

    /** Certain ones first, then by controller, then by controlled. */
    static final Comparator<ControlPair> ORDER = Comparator.comparing(ControlPair::truth).reversed()
            .thenComparing(pair -> pair.controller().id()).thenComparing(pair -> pair.controlled().id());
}
