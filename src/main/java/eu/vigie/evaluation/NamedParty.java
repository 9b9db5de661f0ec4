package eu.vigie.evaluation;

import java.util.stream.Collectors;

import eu.vigie.evaluation.Facts.Identity;
import eu.vigie.supplychain.Party;
import eu.vigie.supplychain.StatedParty;

/** Somebody a document names: a supplier of a part, or a member of the consortium. */
public interface NamedParty extends Asked, Grounds {

    /** As the document names it. */
    StatedParty stated();

    /** Who that is. */
    Identity identity();

    /** Whether it is named at all, be it by a number alone. */
    default boolean named() {
        return !stated().name().isBlank() || !stated().identifiers().isEmpty();
    }

    /** Whether it is one party of the evidence, for certain. */
    default boolean identified() {
        return identity().isKnown();
    }

    /** Whether several parties of the evidence may be meant. */
    default boolean ambiguous() {
        return !identified() && !identity().candidates().isEmpty();
    }

    /** The key by which {@link Facts.Standing} and {@link Facts.Listing} are joined; empty when it is not identified. */
    default String partyKey() {
        Party party = identity().party();
        return party == null ? "" : party.id().value();
    }

    /** Its name in the evidence, else as it is named. */
    default String displayName() {
        Party party = identity().party();
        return party == null ? stated().name() : party.name();
    }

    /** Names of those who may be meant. */
    default String candidateNames() {
        return identity().candidates().stream().map(Party::name).sorted().distinct().collect(Collectors.joining("; "));
    }
}
