package eu.vigie.ownership;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

import eu.vigie.supplychain.Country;
import eu.vigie.supplychain.InterestKind;
import eu.vigie.supplychain.PartyId;
import eu.vigie.supplychain.PartyKind;
import eu.vigie.supplychain.Truth;

/**
 * A whole register as it stands on one day, for questions about all of it: flat arrays, companies numbered after their
 * owners (see {@link SearchOrder}), names aside. Answers as {@link OwnershipGraph} does, without telling why; for that, ask the graph of the parties in
 * question. Unchanging.
 *
 * <p>Cost, without names: 21 bytes a stake, 13 where every share is exact; 7 a party, and while pairs are told up to 8 more.
 */
public final class RegisterSnapshot {

    /**
     * What a class of parties is told by.
     *
     * @param kind what the party is
     * @param seats where it is incorporated, or of what States it is a citizen; empty when not known
     */
    public record Seat(PartyKind kind, List<Country> seats) {

        public Seat {
            seats = List.copyOf(seats);
        }
    }

    private final LocalDate asOf;
    private final Holdings holdings;
    private final int[] rings;
    private final char[] seat;
    private final List<Seat> seats;
    private final Supplier<Names> ids;
    private final Supplier<Names> names;
    private final List<String> sources;
    private volatile @Nullable Names readIds;
    private volatile @Nullable Names readNames;
    private volatile @Nullable Lookup lookup;
    private final Concerted concerted;

    /** Takes the arrays over. */
    RegisterSnapshot(LocalDate asOf, Holdings holdings, int[] rings, char[] seat, List<Seat> seats,
            Supplier<Names> ids, Supplier<Names> names, List<String> sources) {
        this.asOf = asOf;
        this.holdings = holdings;
        this.rings = rings;
        this.seat = seat;
        this.seats = List.copyOf(seats);
        this.ids = ids;
        this.names = names;
        this.sources = List.copyOf(sources);
        concerted = new Concerted(holdings);
    }

    /** The day. */
    public LocalDate asOf() {
        return asOf;
    }

    /** What it was made from, in words of who made it, without line breaks: documents and their hashes. */
    public List<String> sources() {
        return sources;
    }

    /** The same register, said to be made from these. */
    public RegisterSnapshot from(List<String> made) {
        return new RegisterSnapshot(asOf, holdings, rings, seat, seats, this::ids, this::names, made);
    }

    /** How many parties; they are numbered from 0. */
    public int size() {
        return holdings.size();
    }

    /** How many stakes; several statements on one holder and one company are one. */
    public int stakes() {
        return holdings.holder.length;
    }

    /** A party's number; negative when the register has none of that id. The first call costs a look at every id. */
    public int find(PartyId party) {
        Lookup found = lookup;
        if (found == null) {
            found = new Lookup(ids());
            lookup = found;
        }
        return found.find(party.value());
    }

    public PartyId id(int party) {
        return new PartyId(ids().get(party));
    }

    public String name(int party) {
        return names().get(party);
    }

    public Seat seat(int party) {
        return seats.get(seat[party]);
    }

    /**
     * What all parties of a class control, taken as one, as {@link OwnershipGraph#block(Function, HiddenHolders)} has it.
     *
     * @param belongs whether parties of such a seat are of the class
     */
    public RegisterBlock block(Function<Seat, Truth> belongs, HiddenHolders hidden) {
        byte[] bySeat = new byte[seats.size()];
        for (int at = 0; at < bySeat.length; at++) {
            bySeat[at] = degree(seats.get(at), belongs, hidden);
        }
        byte[] members = new byte[size()];
        for (int party = 0; party < members.length; party++) {
            members[party] = holdings.partyIs(party, Holdings.CONCERT) || holdings.isBoard(party)
                    ? 0
                    : bySeat[seat[party]];
        }
        return new RegisterBlock(new BlockSweep(holdings, rings, members, hidden), holdings);
    }

    /**
     * What some parties control, taken as one.
     *
     * @param parties their numbers
     */
    public RegisterBlock block(Collection<Integer> parties) {
        byte[] members = new byte[size()];
        parties.forEach(party -> members[party] = BlockSweep.CERTAIN_MEMBER);
        return new RegisterBlock(new BlockSweep(holdings, rings, members, HiddenHolders.NOT_ALLOWED), holdings);
    }

    private static byte degree(Seat seat, Function<Seat, Truth> belongs, HiddenHolders hidden) {
        Truth truth = seat.kind() == PartyKind.UNSPECIFIED
                ? hidden == HiddenHolders.ALLOWED ? Truth.UNKNOWN : Truth.NO
                : belongs.apply(seat);
        return switch (truth) {
            case YES -> BlockSweep.CERTAIN_MEMBER;
            case UNKNOWN -> BlockSweep.POSSIBLE_MEMBER;
            case NO -> 0;
        };
    }

    /** Every pair of one controller and one controlled party, by the number of the controlled. */
    public void forEachPair(Consumer<RegisterPair> action) {
        new WholeRegister(holdings, rings, concerted).forEachPair(action);
    }

    /** How many pairs are certain. */
    public long countCertainPairs() {
        return count().certain();
    }

    /**
     * How many pairs {@link #forEachPair} tells.
     *
     * @param possible those that are possible and not certain
     */
    public record PairCount(long certain, long possible) {}

    /** Counts all pairs. */
    public PairCount count() {
        WholeRegister register = new WholeRegister(holdings, rings, concerted);
        return new PairCount(register.countCertain(), register.countPossible());
    }

    /**
     * A company whose votes, or whose seats on the board, cannot add up.
     *
     * @param ledger SHAREHOLDING where capital stands for votes, APPOINTMENT_OF_BOARD for seats
     * @param lower sum of the least shares, percent
     * @param exclusiveLower whether all together have more than that
     * @param upper sum of the greatest shares, percent
     * @param exclusiveUpper whether all together have less than that
     * @param complete whether all holders are said to be listed
     */
    public record Contradiction(int company, InterestKind ledger, BigDecimal lower, boolean exclusiveLower,
            BigDecimal upper, boolean exclusiveUpper, boolean complete) {}

    /** Companies whose votes or boards cannot add up, by number; of one company the votes first. */
    public List<Contradiction> contradictions() {
        List<Contradiction> found = new ArrayList<>();
        Totals totals = new Totals(holdings, 1);
        boolean any = (holdings.extent.partyFlags() & Holdings.INCONSISTENT) != 0;
        for (int party = 0; any && party < size(); party++) {
            if (holdings.partyIs(party, Holdings.INCONSISTENT)) {
                totals.add(party, party + 1);
                found.add(new Contradiction(holdings.isBoard(party) ? companyOf(party) : party,
                        holdings.isBoard(party)
                                ? InterestKind.APPOINTMENT_OF_BOARD
                                : holdings.partyIs(party, Holdings.VOTING_KNOWN)
                                        ? InterestKind.VOTING_RIGHTS
                                        : InterestKind.SHAREHOLDING,
                        plain(totals.low().get(0)), totals.openLow(party) > 0, plain(totals.high().get(0)),
                        totals.openHigh(party) > 0,
                        holdings.partyIs(party, Holdings.COMPLETE)));
            }
        }
        found.sort(Comparator.comparingInt(Contradiction::company)
                .thenComparing(each -> each.ledger() == InterestKind.APPOINTMENT_OF_BOARD));
        return found;
    }

    /** Whether nothing but stakes or seats that contradict each other speaks for any controller of a company that it certainly has not. */
    public boolean isOpenByContradiction(int company) {
        boolean contradicts = holdings.partyIs(company, Holdings.INCONSISTENT);
        for (int edge = holdings.inStart[company]; edge < holdings.inStart[company + 1]; edge++) {
            boolean board = holdings.isBoard(holdings.holder[edge]);
            if (board && !holdings.partyIs(holdings.holder[edge], Holdings.INCONSISTENT)
                    || !board && holdings.edgeIs(edge, ~Holdings.VOTES_AND_ENDS)
                    || !holdings.partyIs(company, Holdings.INCONSISTENT) && holdings.edgeIs(edge, Holdings.VOTES)) {
                return false;
            }
            contradicts |= board;
        }
        return contradicts;
    }

    /** Whose board it is: the only one that it holds. */
    private int companyOf(int board) {
        int company = 0;
        while (Arrays.binarySearch(holdings.holder, holdings.inStart[company], holdings.inStart[company + 1],
                board) < 0) {
            company++;
        }
        return company;
    }

    private static BigDecimal plain(BigDecimal sum) {
        BigDecimal stripped = sum.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /**
     * Single controllers of these parties by stated stakes: by controlled party, certain ones first, then by controller. Costs
     * what is above them.
     */
    public List<RegisterPair> controllersOf(Collection<Integer> parties) {
        int[] asked = parties.stream().mapToInt(Integer::intValue).distinct().sorted().toArray();
        Neighbourhood cut = new Neighbourhood(holdings, concerted, asked);
        int[] numbers = cut.numbers();
        WholeRegister register = new WholeRegister(cut.cut(), cut.rings(rings), concerted.among(cut));
        List<RegisterPair> found = new ArrayList<>();
        for (int party : asked) {
            register.forEachPairOf(cut.find(party), pair -> found
                    .add(new RegisterPair(numbers[pair.controller()], numbers[pair.controlled()], pair.truth())));
        }
        found.sort(Comparator.comparingInt(RegisterPair::controlled)
                .thenComparing(Comparator.comparing(RegisterPair::truth).reversed())
                .thenComparingInt(RegisterPair::controller));
        return found;
    }

    /**
     * Writes it to a file, in the place of an older one.
     *
     * @param position of the ledger that it stands for
     * @throws IOException when it cannot be written; an older file is then still there
     */
    public void write(Path file, long position) throws IOException {
        SnapshotFile.write(this, position, file);
    }

    /**
     * @param position of the ledger that it must stand for; null when any will do
     * @throws IOException when it cannot be read, is damaged, or stands for another position; its message says which
     */
    public static RegisterSnapshot read(Path file, @Nullable Long position) throws IOException {
        return SnapshotFile.read(file, position);
    }

    Holdings holdings() {
        return holdings;
    }

    int[] rings() {
        return rings;
    }

    char[] seatNumbers() {
        return seat;
    }

    List<Seat> seats() {
        return seats;
    }

    Names ids() {
        Names read = readIds;
        if (read == null) {
            read = ids.get();
            readIds = read;
        }
        return read;
    }

    Names names() {
        Names read = readNames;
        if (read == null) {
            read = names.get();
            readNames = read;
        }
        return read;
    }
}
