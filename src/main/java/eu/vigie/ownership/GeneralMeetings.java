package eu.vigie.ownership;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import eu.vigie.supplychain.GeneralMeeting;
import eu.vigie.supplychain.Interest;
import eu.vigie.supplychain.Interest.Directness;
import eu.vigie.supplychain.InterestId;
import eu.vigie.supplychain.InterestKind;
import eu.vigie.supplychain.Party;
import eu.vigie.supplychain.PartyId;
import eu.vigie.supplychain.PartyKind;
import eu.vigie.supplychain.Register;
import eu.vigie.supplychain.Truth;

/**
 * Who has had the majority at general meetings: somebody whose votes, with those of whom it controls, were more than half of
 * the votes present at each of the last three, and whose votes of today would have been, too. Regulation (EC) 139/2004 art 3(2);
 * that three meetings are looked at follows the Commission's jurisdictional notice, para 59 (recalled).
 *
 * <p>With fewer than three meetings known it is possible at most; one meeting without it rules it out. Where fewer votes
 * were present than somebody has, it was not there with all of them: that proves nothing. Where somebody else controls the
 * company anyway, the meetings give nobody control.
 */
public final class GeneralMeetings {

    private static final String ID = "urn:vigie:de-facto:";

    private final Register register;
    private final LocalDate asOf;
    private final LastMeetings meetings;
    private Register known;
    private final OwnershipGraph withoutMeetings;
    private OwnershipGraph today;

    public GeneralMeetings(Register register, LocalDate asOf) {
        this.register = register;
        this.asOf = asOf;
        meetings = new LastMeetings(register, asOf);
        known = new Register(register.parties(), register.interests());
        withoutMeetings = OwnershipGraph.of(known, asOf);
        today = withoutMeetings;
        complete();
    }

    /** Whether an interest is the majority that was found here, and nothing that a source states. */
    static boolean isReckoned(Interest interest) {
        return interest.id().value().startsWith(ID);
    }

    /** The last meetings of a company held by the day, the latest first; at most three. */
    public List<GeneralMeeting> last(PartyId company) {
        return meetings.of(company);
    }

    /** The register as of the day, with an interest for each majority at meetings that is certain or possible. */
    Register completed() {
        return new Register(known.parties(), known.interests(), register.meetings());
    }

    private void complete() {
        boolean found = true;
        while (found) {
            found = meetings.companies().stream().anyMatch(this::addOneMajority);
        }
    }

    /** Whether there was one to add; those who hold votes in the company themselves come first. */
    private boolean addOneMajority(PartyId company) {
        List<GeneralMeeting> held = last(company);
        if (held.isEmpty() || today.party(company) == null) {
            return false;
        }
        for (Party holder : candidates(company)) {
            Truth majority = majority(holder.id(), company).and(rival(holder.id(), company).not());
            if (majority.compareTo(controls(holder.id(), company)) > 0) {
                add(holder.id(), company, majority, held.getFirst());
                return true;
            }
        }
        return false;
    }

    private List<Party> candidates(PartyId company) {
        Set<PartyId> direct = new TreeSet<>();
        register.interests().stream()
                .filter(interest -> interest.company().equals(company) && interest.holdsOn(asOf))
                .forEach(interest -> direct.add(interest.holder()));
        List<Party> above = Stream.concat(today.background(company).upstream().stream(),
                today.parties().stream().filter(party -> party.kind() == PartyKind.ARRANGEMENT)).distinct()
                .filter(party -> !party.id().equals(company) && party.kind() != PartyKind.UNSPECIFIED).toList();
        return Stream.concat(above.stream().filter(party -> direct.contains(party.id())),
                above.stream().filter(party -> !direct.contains(party.id()))).toList();
    }

    /** Whether somebody who has nothing to do with the holder controls the company without any meeting. */
    private Truth rival(PartyId holder, PartyId company) {
        return withoutMeetings.controllersOf(company).stream()
                .filter(pair -> !pair.controller().id().equals(holder)
                        && controls(holder, pair.controller().id()) == Truth.NO
                        && controls(pair.controller().id(), holder) == Truth.NO)
                .map(ControlPair::truth).reduce(Truth.NO, Truth::or);
    }

    private Truth controls(PartyId holder, PartyId company) {
        return set(today, holder).controls(company);
    }

    private void add(PartyId holder, PartyId company, Truth majority, GeneralMeeting latest) {
        List<Interest> interests = new ArrayList<>(known.interests());
        interests.add(new Interest(new InterestId(ID + holder + ":" + company + ":" + majority), holder, company,
                InterestKind.DE_FACTO_MAJORITY, null,
                majority == Truth.YES ? Directness.DIRECT : Directness.UNKNOWN, null, null, latest.evidence()));
        known = new Register(known.parties(), interests);
        today = OwnershipGraph.of(known, asOf);
    }

    /**
     * Whether somebody, with those whom it controls, has had the majority at a company's last meetings. Where a stranger may
     * have had it as well, for they were not both there with all their votes, neither certainly has.
     */
    public Truth majority(PartyId holder, PartyId company) {
        Truth majority = hadMajority(holder, company);
        return majority == Truth.YES && isContested(holder, company) ? Truth.UNKNOWN : majority;
    }

    private boolean isContested(PartyId holder, PartyId company) {
        return candidates(company).stream().map(Party::id)
                .anyMatch(other -> !other.equals(holder) && controls(holder, other) == Truth.NO
                        && controls(other, holder) == Truth.NO && hadMajority(other, company) != Truth.NO);
    }

    private Truth hadMajority(PartyId holder, PartyId company) {
        return meetings.majority(company, today,
                graph -> graph.party(holder) == null ? null : set(graph, holder).votes(company));
    }

    /** Whether somebody whom nobody names may have had it: UNKNOWN or NO. */
    public Truth unnamedMajority(PartyId company) {
        return meetings.majority(company, today,
                graph -> graph.block(Set.of(), Set.of(), HiddenHolders.ALLOWED).votes(company)).and(Truth.UNKNOWN);
    }

    private static ControlAnswer set(OwnershipGraph graph, PartyId holder) {
        return graph.block(Set.of(holder), Set.of(), HiddenHolders.NOT_ALLOWED);
    }
}
