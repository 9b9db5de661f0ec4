package eu.vigie.evaluation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import eu.vigie.evaluation.Facts.Identity;
import eu.vigie.finding.ReasoningStep;
import eu.vigie.finding.ReasoningStep.Fact;
import eu.vigie.supplychain.Area;
import eu.vigie.supplychain.Consortium.Assurance;
import eu.vigie.supplychain.Country;
import eu.vigie.supplychain.PartyName;
import eu.vigie.supplychain.Truth;

/**
 * An assurance or guarantee that the consortium has on record. What is not stated of it is not known: it neither holds
 * for certain nor fails.
 *
 * @param identity for whom it is given
 */
public record AssuranceFact(Assurance stated, Identity identity) {

    /** Whether it is given for that party: UNKNOWN when several may be meant. */
    Truth isFor(String partyKey) {
        return identity.party() != null
                ? Truth.of(identity.party().id().value().equals(partyKey))
                : identity.candidates().stream().anyMatch(candidate -> candidate.id().value().equals(partyKey))
                        ? Truth.UNKNOWN
                        : Truth.NO;
    }

    /** Half-open: the end day is out. */
    Truth runsOn(LocalDate day) {
        LocalDate from = stated.from();
        LocalDate until = stated.until();
        Truth begun = from == null ? Truth.UNKNOWN : Truth.of(!day.isBefore(from));
        return begun.and(until == null ? Truth.UNKNOWN : Truth.of(day.isBefore(until)));
    }

    /** Whether somebody accepted it: what its own party accepts, nobody has. */
    Truth accepted() {
        boolean given = stated.acceptedBy() != null || stated.state() != null;
        return given && !acceptedByItself() ? Truth.YES : Truth.UNKNOWN;
    }

    private boolean acceptedByItself() {
        String acceptor = stated.acceptedBy();
        return acceptor != null && Stream.concat(Stream.of(stated.party().name()),
                Stream.ofNullable(identity.party()).flatMap(party -> Stream.concat(Stream.of(party.name()),
                        party.alternateNames().stream())))
                .anyMatch(name -> PartyName.key(name).equals(PartyName.key(acceptor)));
    }

    /**
     * Whether the State in which the party is established approved it: NO when somebody else did; UNKNOWN when another
     * State of the area did, or nobody says who.
     */
    Truth approvedBy(@Nullable Country seat, Area area) {
        Country state = stated.state();
        if (acceptedByItself()) {
            return Truth.UNKNOWN;
        }
        if (state == null) {
            return stated.acceptedBy() == null ? Truth.UNKNOWN : Truth.NO;
        }
        return state.equals(seat) ? Truth.YES : area.contains(state).and(Truth.UNKNOWN);
    }

    List<ReasoningStep> because() {
        String name = stated.party().name();
        Country state = stated.state();
        List<ReasoningStep> steps = new ArrayList<>();
        String accepter = stated.acceptedBy() == null && state != null ? state.code() : stated.acceptedBy();
        steps.add(new ReasoningStep(Fact.ASSURED, name, accepter, null, stated.basis(), stated.evidence()));
        if (state != null) {
            steps.add(datum(name, state.code(), "assurance-state"));
        }
        steps.add(datum(name, day(stated.from()), "assurance-from"));
        steps.add(datum(name, day(stated.until()), "assurance-until"));
        return steps;
    }

    private ReasoningStep datum(String name, @Nullable String value, String kind) {
        return new ReasoningStep(value == null ? Fact.MISSING : Fact.STATED, name, value, null, kind,
                stated.evidence());
    }

    private static @Nullable String day(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }
}
