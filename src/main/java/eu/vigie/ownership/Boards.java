package eu.vigie.ownership;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import eu.vigie.supplychain.EvidenceRef;
import eu.vigie.supplychain.Interest;
import eu.vigie.supplychain.Interest.Directness;
import eu.vigie.supplychain.InterestId;
import eu.vigie.supplychain.InterestKind;
import eu.vigie.supplychain.Party;
import eu.vigie.supplychain.PartyId;
import eu.vigie.supplychain.PartyKind;
import eu.vigie.supplychain.Power;
import eu.vigie.supplychain.Power.Seats;
import eu.vigie.supplychain.Share;

/**
 * Boards of which a source says who appoints how many members, or of which several holders are said to appoint the majority. Seats
 * are added over a parent, its subsidiaries and those who act for it, as votes are (Directive 2013/34/EU art. 22(3); recalled): each
 * such board is laid out as a body of its own, in which whoever appoints has a share of the seats, and which controls the company. Two
 * majorities of one board are a contradiction there, as two of the votes are.
 */
final class Boards {

    private static final String ID = "urn:vigie:board:";
    private static final BigDecimal FIFTY = BigDecimal.valueOf(50);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final Share MAJORITY = new Share(BigDecimal.valueOf(50), true, HUNDRED, false);
    /**
     * Of a seat's share, rounded down: seats of one board that are half of it never come to more. Half that several holders make up may
     * come to a little less, and so leave a majority possible to somebody of whom statements differ.
     */
    private static final int DECIMALS = 9;

    /** The company of each board. */
    final Map<PartyId, PartyId> companies = new HashMap<>();
    private final Map<InterestId, Interest> stated = new HashMap<>();

    /** Whether the solver looks at the interest as one in seats. */
    static boolean isSeats(Interest interest) {
        return isSeats(interest.power(), interest.directness());
    }

    static boolean isSeats(@Nullable Power power, Directness directness) {
        return power instanceof Seats && directness != Directness.INDIRECT;
    }

    /**
     * Whether a board is laid out.
     *
     * @param seats whether somebody's seats on it are stated in numbers
     * @param appointing how many holders are said to appoint to it, the company itself left out
     */
    static boolean isBody(boolean seats, long appointing) {
        return seats || appointing > 1;
    }

    /** The interests, those in boards that are laid out turned into shares of the seats. */
    List<Interest> rewritten(List<Interest> interests, Parties parties, List<Party> addTo) {
        Map<PartyId, List<Interest>> boards = laidOut(interests, parties);
        if (boards.isEmpty()) {
            return interests;
        }
        List<Interest> result = new ArrayList<>(interests);
        result.removeIf(interest -> appoints(interest) && boards.containsKey(interest.company()));
        boards.forEach((company, all) -> {
            List<Interest> appointing = others(company, all);
            if (!appointing.isEmpty()) {
                Party board = bodyOf(company, parties.at(parties.number(company)).name(),
                        appointing.getFirst().evidence());
                addTo.add(board);
                companies.put(board.id(), company);
                int size = size(all.stream().mapToInt(interest -> members(interest.power())));
                appointing.forEach(interest -> {
                    stated.put(interest.id(), interest);
                    result.add(of(interest.id(), interest.holder(), board.id(), InterestKind.VOTING_RIGHTS,
                            share(interest.power(), size), interest));
                });
                result.add(of(new InterestId(board.id().value()), board.id(), company,
                        InterestKind.APPOINTMENT_OF_BOARD, null, appointing.getFirst(), Directness.DIRECT));
            }
        });
        return result;
    }

    /** Who appoints to each board that is laid out. */
    private static Map<PartyId, List<Interest>> laidOut(List<Interest> interests, Parties parties) {
        Map<PartyId, List<Interest>> boards = new TreeMap<>();
        for (Interest interest : interests) {
            if (appoints(interest)
                    && !parties.at(parties.number(interest.company())).kind().endsChain()) {
                boards.computeIfAbsent(interest.company(), company -> new ArrayList<>()).add(interest);
            }
        }
        boards.entrySet().removeIf(board -> !isBody(board.getValue().stream().anyMatch(Boards::isSeats),
                others(board.getKey(), board.getValue()).stream().map(Interest::holder).distinct().count()));
        return boards;
    }

    private static List<Interest> others(PartyId company, List<Interest> appointing) {
        return appointing.stream().filter(interest -> !interest.holder().equals(company)).toList();
    }

    /** The board of a company as a body of its own. */
    static Party bodyOf(PartyId company, String name, EvidenceRef evidence) {
        return Party.of(boardOf(company).value(), PartyKind.ARRANGEMENT, name, null, evidence);
    }

    /** What a source said where the solver counts a share of the seats. */
    Interest stated(Interest counted) {
        return stated.getOrDefault(counted.id(), counted);
    }

    private static PartyId boardOf(PartyId company) {
        return new PartyId(ID + company);
    }

    private static boolean appoints(Interest interest) {
        return appoints(interest.kind(), interest.directness(), interest.power());
    }

    /** Whether the holder is said to appoint members, and not only claimed to do something of the kind. */
    static boolean appoints(InterestKind kind, Directness directness, @Nullable Power power) {
        return isSeats(power, directness)
                || kind == InterestKind.APPOINTMENT_OF_BOARD && directness == Directness.DIRECT;
    }

    /** How many members a board has by one statement; 0 where it does not say. */
    static int members(@Nullable Power power) {
        return power instanceof Seats seats ? seats.of() : 0;
    }

    /** How many members a board has by all that is said of who appoints them; 0 where that is not said, or differs. */
    static int size(IntStream said) {
        int[] sizes = said.filter(members -> members > 0).distinct().toArray();
        return sizes.length == 1 ? sizes[0] : 0;
    }

    /**
     * Of the seats.
     *
     * @param power how many; a majority where that is not said
     * @param size of the board, 0 where it is not known
     */
    static Share share(@Nullable Power power, int size) {
        return power instanceof Seats(int appoints, int of)
                ? Share.exactly(part(appoints, of))
                : size == 0 ? MAJORITY : new Share(part(size / 2 + 1, size), false, HUNDRED, false);
    }

    private static BigDecimal part(int appoints, int of) {
        return 2L * appoints % of == 0
                ? FIFTY.multiply(BigDecimal.valueOf(2L * appoints / of))
                : HUNDRED.divide(BigDecimal.valueOf(of), DECIMALS, RoundingMode.FLOOR)
                        .multiply(BigDecimal.valueOf(appoints));
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
