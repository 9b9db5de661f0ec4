package eu.vigie.ownership;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import eu.vigie.supplychain.Interest;
import eu.vigie.supplychain.Interest.Directness;
import eu.vigie.supplychain.InterestId;
import eu.vigie.supplychain.InterestKind;
import eu.vigie.supplychain.Party;
import eu.vigie.supplychain.PartyId;
import eu.vigie.supplychain.PartyKind;
import eu.vigie.supplychain.Power.Seats;
import eu.vigie.supplychain.Register;
import eu.vigie.supplychain.Share;

/**
 * A small register drawn at random with everything that statements may say: loops, bands with open ends on the tens, several
 * statements on one stake, votes beside capital, claims, rights, boards, concerts, dates, every mark. The same number draws the same one.
 */
final class RandomRegister {

    private static final InterestKind[] RIGHTS = {InterestKind.APPOINTMENT_OF_BOARD, InterestKind.INFLUENCE,
            InterestKind.RIGHTS_GRANTED_BY_COMPANY_RULES, InterestKind.RIGHTS_GRANTED_BY_CONTRACT,
            InterestKind.CONSOLIDATION, InterestKind.DE_FACTO_MAJORITY, InterestKind.VETO, InterestKind.OTHER};
    private static final int MOST_HOLDERS = 3;

    private final Random random;
    private final List<Party> parties = new ArrayList<>();
    private final List<Interest> interests = new ArrayList<>();
    private final Set<Integer> concerted = new HashSet<>();

    private RandomRegister(long number) {
        random = new Random(number);
        random.nextLong();
        int size = 3 + random.nextInt(PlainRegister.MOST_PARTIES - 2);
        for (int party = 0; party < size; party++) {
            parties.add(party(party));
        }
        int statements = 2 + random.nextInt(9);
        for (int statement = 0; statement < statements; statement++) {
            state();
        }
    }

    static Register numbered(long number) {
        RandomRegister drawn = new RandomRegister(number);
        return new Register(drawn.parties, drawn.interests);
    }

    private Party party(int number) {
        PartyKind kind = oneIn(9)
                ? PartyKind.NATURAL_PERSON
                : oneIn(30)
                        ? PartyKind.STATE
                        : oneIn(11)
                                ? PartyKind.UNSPECIFIED
                                : oneIn(8) ? PartyKind.ARRANGEMENT : PartyKind.LEGAL_ENTITY;
        return new Party(new PartyId(name(number)), kind, name(number), List.of(), List.of(), null, null, List.of(),
                null, oneIn(4), oneIn(6), null, Sketch.EVIDENCE);
    }

    private void state() {
        int holder = random.nextInt(parties.size());
        int company = random.nextInt(parties.size());
        if (random.nextBoolean() && holder > company) {
            int other = holder;
            holder = company;
            company = other;
        }
        if (holder == company && !oneIn(3) || !hasRoom(holder, company)) {
            return;
        }
        boolean arrangement = parties.get(company).kind() == PartyKind.ARRANGEMENT;
        if (holder != company && (arrangement ? !oneIn(3) : mayActTogether(company) && oneIn(8))) {
            if (!arrangement) {
                concerted.add(company);
            }
            add(holder, company, InterestKind.ACTING_IN_CONCERT, null);
        } else if (oneIn(9)) {
            appoint(holder, company);
        } else if (oneIn(8)) {
            add(holder, company, RIGHTS[random.nextInt(RIGHTS.length)], null);
        } else {
            InterestKind kind = oneIn(5) ? InterestKind.VOTING_RIGHTS : InterestKind.SHAREHOLDING;
            add(holder, company, kind, share());
            if (oneIn(7)) {
                add(holder, company, oneIn(3) ? InterestKind.VOTING_RIGHTS : kind, share());
            }
        }
    }

    /** The majority of the board, or some seats on one of seven or eight; sometimes more than one statement. */
    private void appoint(int holder, int company) {
        int board = 7 + company % 2;
        do {
            Seats seats = oneIn(3) ? null : new Seats(random.nextInt(board + 1), board);
            add(holder, company, seats == null || seats.isMajority()
                    ? InterestKind.APPOINTMENT_OF_BOARD
                    : InterestKind.OTHER, null, seats);
        } while (oneIn(5));
    }

    private boolean hasRoom(int holder, int company) {
        PartyId id = new PartyId(name(company));
        Set<PartyId> others = new HashSet<>(List.of(new PartyId(name(holder)), id));
        interests.stream().filter(each -> each.company().equals(id)).map(Interest::holder).forEach(others::add);
        return others.size() <= MOST_HOLDERS + 1;
    }

    /** Each company whose holders are said to act together adds a party, the concert. */
    private boolean mayActTogether(int company) {
        return concerted.contains(company) || parties.size() + concerted.size() < PlainRegister.MOST_PARTIES;
    }

    private void add(int holder, int company, InterestKind kind, @Nullable Share share) {
        add(holder, company, kind, share, null);
    }

    private void add(int holder, int company, InterestKind kind, @Nullable Share share, @Nullable Seats seats) {
        Directness directness = oneIn(7) ? Directness.UNKNOWN : oneIn(14) ? Directness.INDIRECT : Directness.DIRECT;
        interests.add(new Interest(new InterestId("s" + (100 + interests.size())), new PartyId(name(holder)),
                new PartyId(name(company)), kind, share, directness, day(), day(), Sketch.EVIDENCE,
                seats));
    }

    private @Nullable LocalDate day() {
        return oneIn(9) ? Sketch.TODAY.plusDays(random.nextInt(3) - 1) : null;
    }

    private @Nullable Share share() {
        if (oneIn(25)) {
            return random.nextBoolean() ? null : Share.UNKNOWN;
        }
        int low = 10 * (random.nextBoolean() ? 3 + random.nextInt(4) : random.nextInt(11));
        int high = Math.min(100, low + 10 * (random.nextBoolean() ? 0 : random.nextInt(4)));
        boolean open = low < high;
        return new Share(BigDecimal.valueOf(low), open && random.nextBoolean(), BigDecimal.valueOf(high),
                open && random.nextBoolean());
    }

    private boolean oneIn(int times) {
        return random.nextInt(times) == 0;
    }

    static String name(int number) {
        return String.valueOf((char) ('A' + number));
    }
}
