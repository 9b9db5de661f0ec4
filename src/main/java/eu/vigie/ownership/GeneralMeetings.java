package eu.vigie.ownership;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import eu.vigie.supplychain.GeneralMeeting;
import eu.vigie.supplychain.Interest;
import eu.vigie.supplychain.Interest.Directness;
import eu.vigie.supplychain.InterestId;
import eu.vigie.supplychain.InterestKind;
import eu.vigie.supplychain.Party;
import eu.vigie.supplychain.PartyId;
import eu.vigie.supplychain.PartyKind;
import eu.vigie.supplychain.Register;
import eu.vigie.supplychain.Share;
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

    /** How many meetings are looked at. */
    public static final int LAST = 3;

    private static final String ID = "urn:vigie:de-facto:";

    private final Register register;
    private final LocalDate asOf;
    private final Map<LocalDate, OwnershipGraph> days = new HashMap<>();
    private Register known;
    private final OwnershipGraph withoutMeetings;
    private OwnershipGraph today;

    public GeneralMeetings(Register register, LocalDate asOf) {
        this.register = register;
        this.asOf = asOf;
        known = new Register(register.parties(), register.interests());
        withoutMeetings = OwnershipGraph.of(known, asOf);
        today = withoutMeetings;
        complete();
    }

    /** The last meetings of a company held by the day, the latest first; at most three. */
    public List<GeneralMeeting> last(PartyId company) {
        return register.meetings().stream()
                .filter(meeting -> meeting.company().equals(company) && !meeting.on().isAfter(asOf)).toList().reversed()
                .stream().limit(LAST).toList();
    }

    /** The register as of the day, with an interest for each majority at meetings that is certain or possible. */
    Register completed() {
        return new Register(known.parties(), known.interests(), register.meetings());
    }

    private void complete() {
        Set<PartyId> companies = new TreeSet<>();
        register.meetings().forEach(meeting -> companies.add(meeting.company()));
        boolean found = true;
        while (found) {
            found = companies.stream().anyMatch(this::addOneMajority);
        }
    }

    /** Whether there was one to add; those who hold votes in the company themselves come first. */
    private boolean addOneMajority(PartyId company) {
        List<GeneralMeeting> meetings = last(company);
        if (meetings.isEmpty() || today.party(company) == null) {
            return false;
        }
        for (Party holder : candidates(company)) {
            Truth majority = majority(holder.id(), company).and(rival(holder.id(), company).not());
            if (majority.compareTo(controls(holder.id(), company)) > 0) {
                add(holder.id(), company, majority, meetings.getFirst());
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

    /** Whether somebody, with those whom it controls, has had the majority at a company's last meetings. */
    public Truth majority(PartyId holder, PartyId company) {
        return majority(company, graph -> graph.party(holder) == null ? null : set(graph, holder).votes(company));
    }

    /** Whether somebody whom nobody names may have had it: UNKNOWN or NO. */
    public Truth unnamedMajority(PartyId company) {
        return majority(company,
                graph -> graph.block(Set.of(), Set.of(), HiddenHolders.ALLOWED).votes(company)).and(Truth.UNKNOWN);
    }

    /** Tells votes in a company by a graph of some day. */
    private interface Votes {

        @Nullable
        Share in(OwnershipGraph graph);
    }

    private Truth majority(PartyId company, Votes votes) {
        List<GeneralMeeting> meetings = last(company);
        Truth all = meetings.size() < LAST ? Truth.UNKNOWN : Truth.YES;
        for (GeneralMeeting meeting : meetings) {
            OwnershipGraph then = days.computeIfAbsent(meeting.on(),
                    day -> OwnershipGraph.of(new Register(register.parties(), register.interests()), day));
            all = all.and(isMajority(votes.in(then), meeting.turnout()))
                    .and(isMajority(votes.in(today), meeting.turnout()));
        }
        return all;
    }

    private static ControlAnswer set(OwnershipGraph graph, PartyId holder) {
        return graph.block(Set.of(holder), Set.of(), HiddenHolders.NOT_ALLOWED);
    }

    /** Whether votes are more than half of those present. */
    static Truth isMajority(@Nullable Share votes, Share present) {
        if (votes == null) {
            return Truth.NO;
        }
        int least = votes.minimum().add(votes.minimum()).compareTo(present.maximum());
        int most = votes.maximum().add(votes.maximum()).compareTo(present.minimum());
        boolean always = least > 0 || least == 0 && (votes.exclusiveMinimum() || present.exclusiveMaximum());
        boolean all = votes.maximum().compareTo(present.minimum()) <= 0;
        return most <= 0 ? Truth.NO : always && all ? Truth.YES : Truth.UNKNOWN;
    }
}
