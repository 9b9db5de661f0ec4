package eu.vigie.evaluation;

import java.util.List;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import eu.vigie.evaluation.Facts.Identity;
import eu.vigie.finding.OpenFact;
import eu.vigie.finding.Outlook;
import eu.vigie.supplychain.Area;
import eu.vigie.supplychain.Country;
import eu.vigie.supplychain.Party;
import eu.vigie.supplychain.StatedParty;
import eu.vigie.supplychain.Truth;

/** Somebody a document names: a supplier of a part, or a member of the consortium. */
public interface NamedParty extends Asked, Grounds {

    /** As the document names it. */
    StatedParty stated();

    /** Who that is. */
    Identity identity();

    /** Whether it is named at all, be it by a number alone. */
    default boolean named() {
        return stated().isNamed();
    }

    /** Whether it is one party of the evidence, for certain. */
    default boolean identified() {
        return identity().isKnown();
    }

    /** Whether several parties of the evidence bear the name, or the number, that is stated. */
    default boolean ambiguous() {
        return !identified() && !identity().isLike() && !identity().candidates().isEmpty();
    }

    /** Whether it is one party for certain, by a number, and is written like a listed one. */
    default boolean misnamed() {
        return identified() && !identity().candidates().isEmpty();
    }

    /** Whether it is named for a part, and not as somebody who takes part in the project. */
    default boolean supplier() {
        return false;
    }

    /** Whether one of those whose names are like the one given is meant: that would answer what is open. */
    @Override
    default Outlook outlook() {
        boolean question = identity().isLike() || misnamed();
        return question
                ? new Outlook(identity().candidates().stream()
                        .map(candidate -> new OpenFact(OpenFact.Kind.NAME, candidate, null, null, true)).toList(),
                        List.of())
                : Outlook.NONE;
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

    /** Where it is established, as {@link Identity#seat} has it. */
    default @Nullable Country establishedIn() {
        return identity().seat(stated());
    }

    /** What the evidence and another document say; null when they disagree or neither says. */
    static @Nullable Country agreed(@Nullable Country evidence, @Nullable Country stated) {
        return evidence == null || stated == null
                ? evidence == null ? stated : evidence
                : evidence.equals(stated) ? evidence : null;
    }

    /** Whether the clause admits whom it has: those established in the area, or in a country that the call lists. */
    default Truth admitted(Area area, Law law) {
        Country seat = establishedIn();
        return area.contains(seat).or(law.lists("callCountries", seat));
    }

    /** Names of those who may be meant. */
    default String candidateNames() {
        return identity().candidates().stream().map(Party::name).sorted().distinct().collect(Collectors.joining("; "));
    }

    /** The same with their seats, the likeliest first. */
    default String likeNames() {
        return identity().candidates().stream().map(NamedParty::withSeat).distinct().collect(Collectors.joining("; "));
    }

    private static String withSeat(Party party) {
        Country seat = party.jurisdiction();
        return seat == null ? party.name() : party.name() + " (" + seat.code() + ")";
    }
}
