package eu.vigie.supplychain;

import java.util.Comparator;
import java.util.List;

/**
 * Parties and the stakes between them, as far as an assessment has to know them. Every holder and company of an
 * interest is among the parties.
 *
 * @param parties each once, sorted by id
 * @param interests each once, sorted by id
 * @param meetings general meetings that the evidence knows, each once, sorted by company and day
 */
public record Register(List<Party> parties, List<Interest> interests, List<GeneralMeeting> meetings) {

    private static final Comparator<GeneralMeeting> BY_DAY = Comparator.comparing(GeneralMeeting::company)
            .thenComparing(GeneralMeeting::on);

    /** A register that knows of no general meeting. */
    public Register(List<Party> parties, List<Interest> interests) {
        this(parties, interests, List.of());
    }

    public Register {
        parties = parties.stream().sorted(Comparator.comparing(Party::id)).toList();
        interests = interests.stream().sorted(Comparator.comparing(Interest::id)).toList();
        meetings = meetings.stream().sorted(BY_DAY).toList();
    }
}
