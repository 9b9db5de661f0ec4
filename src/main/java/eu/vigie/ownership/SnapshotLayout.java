package eu.vigie.ownership;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

import eu.vigie.supplychain.EvidenceRef;
import eu.vigie.supplychain.Interest.Directness;
import eu.vigie.supplychain.InterestKind;
import eu.vigie.supplychain.Party;
import eu.vigie.supplychain.PartyId;
import eu.vigie.supplychain.PartyKind;

/** Lays columns out in search order: who owns comes before what is owned, one stake for a holder and a company. */
final class SnapshotLayout {

    private static final EvidenceRef NOWHERE = new EvidenceRef("", "", "");

    private final LocalDate day;
    private final Measure measure;
    private final PartyColumns parties;
    private final StakeColumns stakes;
    /** How many rows were said; those from there on are of boards that are laid out, while it takes. */
    private final int stated;
    /** Of the rows in force: row, holder and company, side by side. */
    private int[] rows;
    private int[] holders;
    private int[] companies;

    SnapshotLayout(RegisterColumns columns, LocalDate day, Measure measure) {
        this.day = day;
        this.measure = measure;
        parties = columns.parties;
        stakes = columns.stakes;
        stated = stakes.size();
        rows = new int[stated];
        holders = new int[stated];
        companies = new int[stated];
    }

    private void select() {
        int size = 0;
        Map<Integer, List<Integer>> concerts = new TreeMap<>();
        Map<Integer, List<Integer>> boards = new TreeMap<>();
        for (int row = 0; row < stated; row++) {
            int company = stakes.company(row);
            if (!stakes.isEdge(row, day.toEpochDay(), measure)) {
                continue;
            }
            if (stakes.isConcert(row) && parties.kind(company) != PartyKind.ARRANGEMENT) {
                concerts.computeIfAbsent(company, any -> new ArrayList<>()).add(row);
            } else if (!parties.endsChain(company)) {
                if (measure == Measure.VOTES && stakes.appoints(row)) {
                    boards.computeIfAbsent(company, any -> new ArrayList<>()).add(row);
                } else {
                    size = select(size, row, company);
                }
            }
        }
        for (Map.Entry<Integer, List<Integer>> board : boards.entrySet()) {
            for (int row : appointing(board.getKey(), board.getValue())) {
                size = select(size, row, stakes.company(row));
            }
        }
        for (Map.Entry<Integer, List<Integer>> stated : concerts.entrySet()) {
            if (stated.getValue().stream().map(stakes::holder).distinct().count() > 1) {
                int concert = concert(stated.getKey(), stated.getValue());
                for (int row : stated.getValue()) {
                    size = select(size, row, concert);
                }
            }
        }
        rows = Arrays.copyOf(rows, size);
        holders = Arrays.copyOf(holders, size);
        companies = Arrays.copyOf(companies, size);
    }

    /** The rows on a board; where it is laid out as a body, new ones in their place, as {@link Boards} has it for a register of records. */
    private List<Integer> appointing(int company, List<Integer> said) {
        List<Integer> others = said.stream().filter(row -> stakes.holder(row) != company).toList();
        if (!Boards.isBody(said.stream().anyMatch(stakes::hasSeats),
                others.stream().map(stakes::holder).distinct().count())) {
            return said;
        }
        List<Integer> laidOut = new ArrayList<>();
        if (!others.isEmpty()) {
            int board = parties.describeBoard(
                    Boards.bodyOf(new PartyId(parties.id(company)), parties.name(company), NOWHERE));
            int size = Boards.size(said.stream().mapToInt(row -> Boards.members(stakes.seats(row))));
            for (int row : others) {
                laidOut.add(stakes.size());
                stakes.add(stakes.holder(row), board, InterestKind.VOTING_RIGHTS, Boards.share(stakes.seats(row), size),
                        stakes.directness(row), null, null, null);
            }
            laidOut.add(stakes.size());
            stakes.add(board, company, InterestKind.APPOINTMENT_OF_BOARD, null, Directness.DIRECT, null, null, null);
        }
        return laidOut;
    }

    private int select(int size, int row, int company) {
        if (size == rows.length) {
            rows = Arrays.copyOf(rows, 2 * size + 1);
            holders = Arrays.copyOf(holders, rows.length);
            companies = Arrays.copyOf(companies, rows.length);
        }
        rows[size] = row;
        holders[size] = stakes.holder(row);
        companies[size] = company;
        return size + 1;
    }

    /** As {@link Concerts} has it for a register of records. */
    private int concert(int company, List<Integer> members) {
        String name = members.stream().map(stakes::holder).map(parties::name)
                .collect(Collectors.toCollection(TreeSet::new)).stream().collect(Collectors.joining(" + "));
        return parties
                .describe(Party.of(Concerts.ID + parties.id(company), PartyKind.ARRANGEMENT, name, null, NOWHERE));
    }

    RegisterSnapshot toSnapshot() {
        try {
            select();
            return laidOut();
        } finally {
            stakes.cut(stated);
        }
    }

    private RegisterSnapshot laidOut() {
        int[] start = starts(companies, parties.size());
        int[] byCompany = EdgesBuilder.counted(identity(rows.length), companies, parties.size());
        holders = picked(holders, byCompany);
        rows = picked(rows, byCompany);
        boolean[] inConcert = new boolean[parties.size()];
        for (int at = 0; at < rows.length; at++) {
            inConcert[holders[at]] |= stakes.isConcert(rows[at]);
        }
        SearchOrder search = new SearchOrder(start, holders, inConcert);
        SearchNumbers numbers = new SearchNumbers(search.held(), parties.size());
        Holdings holdings = new StakeLayout(stakes, rows, holders, start, measure).inOrder(numbers, parties);
        int[] places = numbers.places();
        return new RegisterSnapshot(day, holdings, search.rings(numbers.firstHeld()), parties.seat(places),
                parties.seats(),
                () -> parties.ids(places), () -> parties.names(places), List.of());
    }

    private static int[] identity(int size) {
        int[] order = new int[size];
        Arrays.setAll(order, at -> at);
        return order;
    }

    private static int[] picked(int[] values, int[] order) {
        int[] result = new int[order.length];
        for (int at = 0; at < order.length; at++) {
            result[at] = values[order[at]];
        }
        return result;
    }

    private static int[] starts(int[] companies, int size) {
        int[] starts = new int[size + 1];
        for (int company : companies) {
            starts[company + 1]++;
        }
        for (int company = 0; company < size; company++) {
            starts[company + 1] += starts[company];
        }
        return starts;
    }
}
