package eu.vigie.ownership;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

import eu.vigie.supplychain.Interest;
import eu.vigie.supplychain.Interest.Directness;
import eu.vigie.supplychain.InterestId;
import eu.vigie.supplychain.InterestKind;
import eu.vigie.supplychain.Party;
import eu.vigie.supplychain.PartyId;
import eu.vigie.supplychain.PartyKind;
import eu.vigie.supplychain.Power.Seats;
import eu.vigie.supplychain.Share;

/**
 * Boards of which a source says who appoints how many members. Seats are added over a parent, its subsidiaries and those who act
 * for it, as votes are (Directive 2013/34/EU art. 22(3); recalled): each such board is laid out as a body of its own, in which whoever
 * appoints has a share of the seats, and which controls the company.
 */
final class Boards {

    private static final String ID = "urn:vigie:board:";
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final Share MAJORITY = new Share(BigDecimal.valueOf(50), true, HUNDRED, false);
    /** Of a seat's share, rounded down: seats of one board that are half of it never come to more. */
    private static final int DECIMALS = 9;

    /** The company of each board. */
    final Map<PartyId, PartyId> companies = new HashMap<>();
    private final Map<InterestId, Interest> stated = new HashMap<>();

    /** Whether the solver looks at the interest as one in seats. */
    static boolean isSeats(Interest interest) {
        return interest.power() instanceof Seats && interest.directness() != Directness.INDIRECT;
    }

    /** The interests, those in boards that are known by their seats turned into shares of the seats. */
    List<Interest> rewritten(List<Interest> interests, Parties parties, List<Party> addTo) {
        if (interests.stream().noneMatch(Boards::isSeats)) {
            return interests;
        }
        Map<PartyId, List<Interest>> boards = new TreeMap<>();
        interests.stream().filter(Boards::isSeats)
                .forEach(seats -> boards.computeIfAbsent(seats.company(), company -> new ArrayList<>()));
        List<Interest> result = new ArrayList<>(interests.size());
        for (Interest interest : interests) {
            List<Interest> board = boards.get(interest.company());
            Share share = board == null ? null : share(interest);
            if (share == null || board == null) {
                result.add(interest);
            } else if (!interest.holder().equals(interest.company())) {
                board.add(interest);
                stated.put(interest.id(), interest);
                result.add(of(interest.id(), interest.holder(), boardOf(interest.company()), InterestKind.VOTING_RIGHTS,
                        share, interest));
            }
        }
        boards.forEach((company, appointing) -> {
            if (!appointing.isEmpty()) {
                Party board = Party.of(boardOf(company).value(), PartyKind.ARRANGEMENT,
                        parties.at(parties.number(company)).name(), null, appointing.getFirst().evidence());
                addTo.add(board);
                companies.put(board.id(), company);
                result.add(of(new InterestId(board.id().value()), board.id(), company,
                        InterestKind.APPOINTMENT_OF_BOARD, null, appointing.getFirst(), Directness.DIRECT));
            }
        });
        return result;
    }

    /** What a source said where the solver counts a share of the seats. */
    Interest stated(Interest counted) {
        return stated.getOrDefault(counted.id(), counted);
    }

    private static PartyId boardOf(PartyId company) {
        return new PartyId(ID + company);
    }

    /** Of the seats; null when the interest is in something else, or a claim that may be anything. */
    private static @Nullable Share share(Interest interest) {
        if (interest.directness() == Directness.INDIRECT) {
            return null;
        }
        if (interest.power() instanceof Seats(int appoints, int of)) {
            return Share.exactly(appoints == of
                    ? HUNDRED
                    : HUNDRED.divide(BigDecimal.valueOf(of), DECIMALS, RoundingMode.FLOOR)
                            .multiply(BigDecimal.valueOf(appoints)));
        }
        return interest.kind() == InterestKind.APPOINTMENT_OF_BOARD && interest.directness() == Directness.DIRECT
                ? MAJORITY
                : null;
    }

    private static Interest of(InterestId id, PartyId holder, PartyId company, InterestKind kind, @Nullable Share share,
            Interest said) {
        return of(id, holder, company, kind, share, said, said.directness());
    }

    private static Interest of(InterestId id, PartyId holder, PartyId company, InterestKind kind, @Nullable Share share,
            Interest said, Directness directness) {
        return new Interest(id, holder, company, kind, share, directness, said.from(), said.until(), said.evidence(),
                said.power());
    }
}
