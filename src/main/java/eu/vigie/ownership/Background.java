package eu.vigie.ownership;

import java.util.List;

import eu.vigie.supplychain.Party;
import eu.vigie.supplychain.Share;

/**
 * What is known of those who stand behind a party, and what is not.
 *
 * @param party who was asked about
 * @param ownersKnown whether anything is known of who stands behind it: a stake in force, or that all holders are
 *        listed; always so for a natural person or a State
 * @param unidentified percent of its votes held by nobody who is named; what unspecified parties hold counts as such
 * @param loop parties on the way up that hold each other in a ring, sorted; own shares alone are none; empty when there is none
 * @param inconsistent defects of the party and of those above it, sorted by company
 * @param unresolved the party and those above it of whom not all holders are named, sorted; persons and States never
 * @param upstream everybody above it at every depth, sorted, itself only when it stands above itself
 */
public record Background(Party party, boolean ownersKnown, Share unidentified, List<Party> loop,
        List<Inconsistency> inconsistent, List<Party> unresolved, List<Party> upstream) {

    public Background {
        loop = List.copyOf(loop);
        inconsistent = List.copyOf(inconsistent);
        unresolved = List.copyOf(unresolved);
        upstream = List.copyOf(upstream);
    }
}
