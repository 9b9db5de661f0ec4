package eu.vigie.ownership;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

import eu.vigie.supplychain.Interest;
import eu.vigie.supplychain.Interest.Directness;
import eu.vigie.supplychain.InterestKind;
import eu.vigie.supplychain.Party;
import eu.vigie.supplychain.PartyKind;
import eu.vigie.supplychain.Power.Seats;
import eu.vigie.supplychain.Register;
import eu.vigie.supplychain.Share;

/**
 * A small register read as the definitions say, for {@link EveryWorld}: parties by number, sets of parties as bits, shares
 * in whole percents. Bounds have to be whole tens, so that an end that is left out leaves out one percent. Shares nothing with
 * the solver but the facts.
 */
final class PlainRegister {

    /** At most one bit a coalition has to fit a long. */
    static final int MOST_PARTIES = 6;
    private static final int NONE = -1;

    /**
     * What is stated on one party.
     *
     * @param least the least that each party holds of it, in percent; -1 where nothing is stated
     * @param most the most
     * @param sure those who control it by other means
     * @param claimed those who may
     * @param others those of whom anything else is stated, which does not count by this measure
     * @param members those who make it up, if it is a concert
     * @param claimedMembers those who may
     * @param board who appoints how many members of it, where that is to be counted
     */
    record Company(int[] least, int[] most, boolean complete, boolean suspended, boolean endsChain, int sure,
            int claimed, int others, int members, int claimedMembers, Board board) {

        boolean isConcert() {
            return (members | claimedMembers) != 0;
        }

        boolean hasHolders() {
            return IntStream.of(least).anyMatch(share -> share != NONE);
        }
    }

    /**
     * Who appoints the members of a board.
     *
     * @param size how many members it has; 0 where there is nothing to count
     * @param least the fewest that each party appoints; -1 where nothing is stated
     * @param most the most
     */
    record Board(int size, int[] least, int[] most) {}

    final List<String> ids = new ArrayList<>();
    final List<Company> companies = new ArrayList<>();
    private final List<PartyKind> kinds = new ArrayList<>();
    private final List<Interest> inForce = new ArrayList<>();
    private final boolean votes;

    PlainRegister(Register register, LocalDate day, Measure measure) {
        votes = measure == Measure.VOTES;
        for (Party party : register.parties()) {
            ids.add(party.id().value());
            kinds.add(party.kind());
        }
        for (Interest stated : register.interests()) {
            boolean begun = stated.from() == null || stated.from().compareTo(day) <= 0;
            boolean ended = stated.until() != null && stated.until().compareTo(day) <= 0;
            if (begun && !ended) {
                inForce.add(stated);
            }
        }
        List<Interest> concerted = statedOnACompany();
        for (Party party : register.parties()) {
            companies.add(company(party.id().value(), party.holdersComplete(), party.treasurySuspended(),
                    party.kind() == PartyKind.NATURAL_PERSON || party.kind() == PartyKind.STATE));
        }
        concertsOf(concerted).forEach((company, members) -> {
            ids.add("urn:vigie:concert:" + company);
            kinds.add(PartyKind.ARRANGEMENT);
            companies.add(concert(members));
        });
    }

    int size() {
        return ids.size();
    }

    int unspecified() {
        return bits(party -> kinds.get(party) == PartyKind.UNSPECIFIED);
    }

    /** Concerts that hold nothing act as their members do. */
    boolean actsThroughMembers(int party) {
        return companies.get(party).isConcert() && companies.stream().noneMatch(company -> isHolder(party, company));
    }

    boolean mayControl(int party) {
        return companies.get(party).isConcert() || companies.stream().anyMatch(company -> isHolder(party, company));
    }

    private boolean isHolder(int party, Company company) {
        return company.least[party] != NONE || company.board.least[party] != NONE
                || (1 << party & (company.sure | company.claimed | company.others | company.members
                        | company.claimedMembers)) != 0;
    }

    private List<Interest> statedOnACompany() {
        List<Interest> found = inForce.stream().filter(stated -> stated.kind() == InterestKind.ACTING_IN_CONCERT
                && kinds.get(number(stated.company().value())) != PartyKind.ARRANGEMENT).toList();
        inForce.removeAll(found);
        return found;
    }

    private static Map<String, List<Interest>> concertsOf(List<Interest> concerted) {
        Map<String, List<Interest>> byCompany = new TreeMap<>();
        concerted.stream().filter(stated -> stated.directness() != Directness.INDIRECT)
                .forEach(stated -> byCompany.computeIfAbsent(stated.company().value(), c -> new ArrayList<>())
                        .add(stated));
        byCompany.values().removeIf(stated -> stated.stream().map(Interest::holder).distinct().count() < 2);
        return byCompany;
    }

    private Company concert(List<Interest> stated) {
        int[] none = new int[MOST_PARTIES];
        Arrays.fill(none, NONE);
        return new Company(none, none, false, false, false, 0, 0, 0, holders(stated, Directness.DIRECT),
                holders(stated, Directness.UNKNOWN), new Board(0, none, none));
    }

    private Company company(String id, boolean complete, boolean suspended, boolean endsChain) {
        List<Interest> on = endsChain
                ? List.of()
                : inForce.stream().filter(stated -> stated.company().value().equals(id)).toList();
        int[] least = new int[MOST_PARTIES];
        int[] most = new int[MOST_PARTIES];
        boolean votingKnown = votes && on.stream().anyMatch(stated -> stated.kind() == InterestKind.VOTING_RIGHTS
                && stated.directness() == Directness.DIRECT && hasNumber(stated));
        for (int holder = 0; holder < MOST_PARTIES; holder++) {
            String name = holder < ids.size() ? ids.get(holder) : "";
            readStake(on.stream().filter(stated -> stated.holder().value().equals(name)).toList(),
                    votingKnown ? InterestKind.VOTING_RIGHTS : InterestKind.SHAREHOLDING, least, most, holder);
        }
        Board board = board(id, on);
        List<Interest> rights = on.stream().filter(stated -> board.size == 0 || !isOfBoard(stated))
                .filter(stated -> switch (stated.kind()) {
                    case APPOINTMENT_OF_BOARD, RIGHTS_GRANTED_BY_COMPANY_RULES, RIGHTS_GRANTED_BY_CONTRACT,
                            DE_FACTO_MAJORITY ->
                        true;
                    default -> false;
                }).toList();
        List<Interest> influence = on.stream().filter(stated -> stated.kind() == InterestKind.INFLUENCE
                || stated.kind() == InterestKind.CONSOLIDATION).toList();
        int sure = holders(rights, Directness.DIRECT);
        int claimed = holders(rights, Directness.INDIRECT, Directness.UNKNOWN)
                | holders(influence, Directness.values());
        List<Interest> members = on.stream().filter(stated -> stated.kind() == InterestKind.ACTING_IN_CONCERT).toList();
        int direct = holders(members, Directness.DIRECT);
        return new Company(least, most, complete, suspended, endsChain, votes ? sure : 0, votes ? claimed : 0,
                votes ? 0 : sure | claimed, direct, holders(members, Directness.UNKNOWN) & ~direct, board);
    }

    /** A right to appoint members that one holder may have beside others: so many of them, or most of them. */
    private static boolean isOfBoard(Interest stated) {
        return stated.power() instanceof Seats
                ? stated.directness() != Directness.INDIRECT
                : stated.kind() == InterestKind.APPOINTMENT_OF_BOARD && stated.directness() == Directness.DIRECT;
    }

    /** Where one holder alone appoints, and nobody says how many, there is nothing to count. */
    private Board board(String id, List<Interest> on) {
        int[] least = new int[MOST_PARTIES];
        int[] most = new int[MOST_PARTIES];
        Arrays.fill(least, NONE);
        Arrays.fill(most, NONE);
        List<Interest> all = !votes ? List.of() : on.stream().filter(PlainRegister::isOfBoard).toList();
        int size = all.stream().mapToInt(stated -> stated.power() instanceof Seats seats ? seats.of() : 0).max()
                .orElse(0);
        List<Interest> others = all.stream().filter(stated -> !stated.holder().value().equals(id)).toList();
        if (size == 0 && others.stream().map(Interest::holder).distinct().count() < 2) {
            return new Board(0, least, most);
        }
        int members = size == 0 ? 3 : size;
        for (boolean direct : new boolean[]{true, false}) {
            for (Interest stated : others) {
                if (stated.directness() == Directness.DIRECT == direct) {
                    readSeats(stated, members, direct, least, most);
                }
            }
        }
        return new Board(members, least, most);
    }

    /** Statements that differ give all that lies between them; what nobody calls direct may be there or not. */
    private void readSeats(Interest stated, int members, boolean direct, int[] least, int[] most) {
        int holder = number(stated.holder().value());
        int from = stated.power() instanceof Seats seats ? seats.appoints() : members / 2 + 1;
        int until = stated.power() instanceof Seats seats ? seats.appoints() : members;
        if (direct) {
            least[holder] = least[holder] == NONE ? from : Math.min(least[holder], from);
        } else if (least[holder] == NONE) {
            least[holder] = 0;
        }
        most[holder] = Math.max(most[holder], until);
    }

    private int holders(List<Interest> stated, Directness... directness) {
        return stated.stream().filter(each -> List.of(directness).contains(each.directness()))
                .mapToInt(each -> 1 << number(each.holder().value())).reduce(0, (a, b) -> a | b);
    }

    private int number(String id) {
        return ids.indexOf(id);
    }

    /** One holder counts once: statements that differ give the band around them, and claims may lift its upper end. */
    private void readStake(List<Interest> stated, InterestKind ledger, int[] least, int[] most, int holder) {
        least[holder] = NONE;
        most[holder] = NONE;
        int claimed = NONE;
        boolean anything = false;
        boolean withoutNumber = false;
        for (Interest each : stated) {
            if (each.kind() != InterestKind.SHAREHOLDING && each.kind() != InterestKind.VOTING_RIGHTS
                    || each.directness() == Directness.INDIRECT) {
                continue;
            }
            anything = true;
            boolean direct = each.directness() == Directness.DIRECT;
            boolean counts = hasNumber(each) && (each.kind() == ledger
                    || !direct && votes && each.kind() == InterestKind.VOTING_RIGHTS);
            if (counts && direct) {
                least[holder] = least[holder] == NONE ? leastOf(each) : Math.min(least[holder], leastOf(each));
                most[holder] = Math.max(most[holder], mostOf(each));
            } else if (counts) {
                claimed = Math.max(claimed, mostOf(each));
            }
            withoutNumber |= !counts;
        }
        if (anything && least[holder] == NONE) {
            least[holder] = 0;
            most[holder] = claimed == NONE || withoutNumber ? 100 : claimed;
        } else if (anything) {
            most[holder] = Math.max(most[holder], claimed);
        }
    }

    private static boolean hasNumber(Interest stated) {
        Share share = stated.share();
        return share != null && (share.minimum().signum() > 0 || share.exclusiveMinimum() || share.exclusiveMaximum()
                || share.maximum().compareTo(BigDecimal.valueOf(100)) < 0);
    }

    private static int leastOf(Interest stated) {
        Share share = java.util.Objects.requireNonNull(stated.share());
        return share.minimum().intValueExact() + (share.exclusiveMinimum() ? 1 : 0);
    }

    private static int mostOf(Interest stated) {
        Share share = java.util.Objects.requireNonNull(stated.share());
        return share.maximum().intValueExact() - (share.exclusiveMaximum() ? 1 : 0);
    }

    private int bits(java.util.function.IntPredicate which) {
        return IntStream.range(0, size()).filter(which).map(party -> 1 << party).sum();
    }
}
