package eu.vigie.ownership;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

import eu.vigie.supplychain.GeneralMeeting;
import eu.vigie.supplychain.Party;
import eu.vigie.supplychain.PartyId;
import eu.vigie.supplychain.Register;
import eu.vigie.supplychain.Truth;

/**
 * Where all parties of a class together, who need not know one another, outvote the others at general meetings: taken as one,
 * they had more than half of the votes present at each of the last three, and would have it with their votes of today.
 *
 * <p>The test is that of {@link GeneralMeetings} for a single holder, and says as little as it: that these votes were there is
 * taken from how many were, not from a list of those present. A majority of strangers is no control by itself; what it means,
 * the rules say. Where somebody who is not of the class controls the company, it does not arise.
 */
public final class MeetingBlock {

    private final LastMeetings meetings;
    private final OwnershipGraph today;
    private final Function<Party, Truth> belongs;
    private final HiddenHolders hidden;
    private final Map<PartyId, Truth> outvoted = new TreeMap<>();
    private ControlAnswer block;

    /**
     * @param register with the meetings
     * @param today the register laid out on the day
     * @param belongs whether a party is of the class
     * @param hidden whether holders nobody has named may be of it
     */
    public MeetingBlock(Register register, OwnershipGraph today, Function<Party, Truth> belongs, HiddenHolders hidden) {
        LocalDate asOf = today.asOf();
        this.meetings = new LastMeetings(register, asOf);
        this.today = today;
        this.belongs = belongs;
        this.hidden = hidden;
        this.block = in(today);
        boolean found = true;
        while (found) {
            found = meetings.companies().stream().anyMatch(this::addOne);
            block = in(today);
        }
    }

    /** Whether they outvote the others in a company, or in one above through which they then control it. */
    public Truth outvotes(PartyId company) {
        Truth here = outvoted.getOrDefault(company, Truth.NO);
        return outvoted.isEmpty() ? Truth.NO : here.or(block.controls(company));
    }

    /** The meetings that this rests on: those of the company and of all above it where they outvote the others, the latest first. */
    public List<GeneralMeeting> meetings(PartyId company) {
        List<GeneralMeeting> found = new ArrayList<>(outvoted.containsKey(company) ? meetings.of(company) : List.of());
        today.background(company).upstream().stream().map(Party::id)
                .filter(above -> !above.equals(company) && outvoted.containsKey(above))
                .forEach(above -> found.addAll(meetings.of(above)));
        return found;
    }

    /** The last meetings of a company, whoever had the majority there; the latest first. */
    public List<GeneralMeeting> lastOf(PartyId company) {
        return meetings.of(company);
    }

    private boolean addOne(PartyId company) {
        if (today.party(company) == null || meetings.of(company).isEmpty()) {
            return false;
        }
        Truth before = outvoted.getOrDefault(company, Truth.NO);
        Truth now = meetings.majority(company, today, graph -> in(graph).votes(company)).and(rival(company).not());
        if (now.compareTo(before) > 0) {
            outvoted.put(company, now);
            block = in(today);
            return true;
        }
        return false;
    }

    /** Whether somebody who is neither of the class nor under it controls the company. */
    private Truth rival(PartyId company) {
        return today.controllersOf(company).stream()
                .map(pair -> pair.truth().and(of(pair.controller().id()).not())).reduce(Truth.NO, Truth::or);
    }

    private Truth of(PartyId party) {
        return block.isMember(party).or(block.controls(party));
    }

    private ControlAnswer in(OwnershipGraph graph) {
        return graph.block(party -> belongs.apply(party).or(outvoted.getOrDefault(party.id(), Truth.NO)), hidden);
    }
}
