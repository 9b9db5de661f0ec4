package eu.vigie.assessment;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import eu.vigie.evaluation.Meetings;
import eu.vigie.evaluation.Meetings.Holder;
import eu.vigie.finding.Figures.Figure;
import eu.vigie.finding.ReasoningStep;
import eu.vigie.ownership.Background;
import eu.vigie.ownership.ControlPair;
import eu.vigie.ownership.GeneralMeetings;
import eu.vigie.ownership.HiddenHolders;
import eu.vigie.ownership.OwnershipGraph;
import eu.vigie.supplychain.Area;
import eu.vigie.supplychain.GeneralMeeting;
import eu.vigie.supplychain.Party;
import eu.vigie.supplychain.PartyKind;
import eu.vigie.supplychain.Register;
import eu.vigie.supplychain.Share;
import eu.vigie.supplychain.Truth;

/** Asks, for each known party, who has had the majority at its last general meetings, where nobody controls it anyway. */
final class MeetingRecords {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int DECIMALS = 4;

    private final OwnershipGraph withoutMeetings;
    private final GeneralMeetings meetings;
    private final Area area;
    private final AreaSeats seats;
    private final Upstreams upstreams;

    MeetingRecords(Register register, LocalDate asOf, Area area, AreaSeats seats, Upstreams upstreams) {
        this.withoutMeetings = OwnershipGraph.of(new Register(register.parties(), register.interests()), asOf);
        this.meetings = new GeneralMeetings(register, asOf);
        this.area = area;
        this.seats = seats;
        this.upstreams = upstreams;
    }

    List<Meetings> of(List<Party> parties) {
        return parties.stream().map(this::of).toList();
    }

    private Meetings of(Party party) {
        Background background = withoutMeetings.background(party.id());
        boolean itself = Standings.answersForItself(party, background);
        List<GeneralMeeting> last = meetings.last(party.id());
        List<ReasoningStep> because = new ArrayList<>(Steps.meetings(last, withoutMeetings));
        because.addAll(upstreams.stakes(party, background));
        because.addAll(Steps.gaps(background));
        List<Figure> figures = new ArrayList<>();
        List<Holder> holders = new ArrayList<>();
        for (Party holder : holders(background)) {
            Truth majority = last.isEmpty() || holder.kind() == PartyKind.UNSPECIFIED
                    ? Truth.NO
                    : meetings.majority(holder.id(), party.id());
            if (majority != Truth.NO) {
                holders.add(new Holder(holder, majority, seats.outsideOrUnder(holder), List.of(Steps.seat(holder))));
            }
            figures.addAll(cast(holder, party, last));
        }
        return new Meetings(party, area, itself, background.ownersKnown(), !background.inconsistent().isEmpty(),
                controller(party), last.size(), holders,
                last.isEmpty() ? Truth.NO : meetings.unnamedMajority(party.id()), figures, because);
    }

    /** Everybody above, and the concerts that any of them act in: what a concert's members have is counted together. */
    private List<Party> holders(Background background) {
        return Stream.concat(background.upstream().stream(), withoutMeetings.concertsOf(background.upstream()).stream())
                .distinct().toList();
    }

    private @Nullable String controller(Party party) {
        return withoutMeetings.controllersOf(party.id()).stream().filter(pair -> pair.truth() == Truth.YES)
                .map(ControlPair::controller).map(Party::name).findFirst().orElse(null);
    }

    /** Percent of the votes present, for who has any; rounded outwards. */
    private List<Figure> cast(Party holder, Party company, List<GeneralMeeting> last) {
        Share votes = withoutMeetings.block(Set.of(holder.id()), Set.of(), HiddenHolders.NOT_ALLOWED)
                .votes(company.id());
        if (votes == null || votes.maximum().signum() == 0) {
            return List.of();
        }
        return last.stream().filter(meeting -> meeting.turnout().minimum().signum() > 0)
                .map(meeting -> new Figure(holder.name() + " " + meeting.on(),
                        percent(votes.minimum(), meeting.turnout().maximum(), RoundingMode.FLOOR),
                        percent(votes.maximum(), meeting.turnout().minimum(), RoundingMode.CEILING), "percent", "> 50"))
                .toList();
    }

    private static BigDecimal percent(BigDecimal votes, BigDecimal present, RoundingMode rounding) {
        return votes.multiply(HUNDRED).divide(present, DECIMALS, rounding).min(HUNDRED);
    }
}
