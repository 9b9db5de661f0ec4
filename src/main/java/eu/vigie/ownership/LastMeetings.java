package eu.vigie.ownership;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;

import eu.vigie.supplychain.GeneralMeeting;
import eu.vigie.supplychain.PartyId;
import eu.vigie.supplychain.Register;
import eu.vigie.supplychain.Share;
import eu.vigie.supplychain.Truth;

/** The last general meetings of each company by a day, and whether some votes were more than half of those present there. */
final class LastMeetings {

    /** How many meetings are looked at: after the Commission's jurisdictional notice, para 59 (recalled). */
    static final int LOOKED_AT = 3;

    /** Tells votes in a company by a graph of some day; null when it has none there. */
    @FunctionalInterface
    interface Votes {

        @Nullable
        Share in(OwnershipGraph graph);
    }

    private final Register register;
    private final LocalDate asOf;
    private final Map<LocalDate, OwnershipGraph> days = new HashMap<>();

    LastMeetings(Register register, LocalDate asOf) {
        this.register = register;
        this.asOf = asOf;
    }

    /** Companies of whose meetings anything is known. */
    Set<PartyId> companies() {
        Set<PartyId> companies = new TreeSet<>();
        register.meetings().forEach(meeting -> companies.add(meeting.company()));
        return companies;
    }

    /** Those held by the day, the latest first; at most {@link #LOOKED_AT}. */
    List<GeneralMeeting> of(PartyId company) {
        return register.meetings().stream()
                .filter(meeting -> meeting.company().equals(company) && !meeting.on().isAfter(asOf)).toList().reversed()
                .stream().limit(LOOKED_AT).toList();
    }

    /** Whether, at each of them, votes as of then and as of today were more than half of those present; NO where none is known. */
    Truth majority(PartyId company, OwnershipGraph today, Votes votes) {
        List<GeneralMeeting> meetings = of(company);
        Truth all = meetings.isEmpty() ? Truth.NO : meetings.size() < LOOKED_AT ? Truth.UNKNOWN : Truth.YES;
        for (GeneralMeeting meeting : meetings) {
            all = all.and(isMajority(votes.in(on(meeting.on())), meeting.turnout()))
                    .and(isMajority(votes.in(today), meeting.turnout()));
        }
        return all;
    }

    private OwnershipGraph on(LocalDate day) {
        return days.computeIfAbsent(day,
                then -> OwnershipGraph.of(new Register(register.parties(), register.interests()), then));
    }

    /** Whether votes are more than half of those present; where fewer were present, not all of the votes were, and nothing is proven. */
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
