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
import eu.vigie.supplychain.Interest;
import eu.vigie.supplychain.Party;
import eu.vigie.supplychain.PartyKind;

/** Lays columns out in search order: who owns comes before what is owned, one stake for a holder and a company. */
final class SnapshotLayout {

    private final LocalDate day;
    private final Measure measure;
    private final PartyColumns parties;
    private final StakeColumns stakes;
    /** Of the rows in force: row, holder and company, side by side. */
    private int[] rows;
    private int[] holders;
    private int[] companies;

    SnapshotLayout(RegisterColumns columns, LocalDate day, Measure measure) {
        this.day = day;
        this.measure = measure;
        parties = columns.parties;
        stakes = columns.stakes;
        rows = new int[stakes.size()];
        holders = new int[stakes.size()];
        companies = new int[stakes.size()];
        select();
    }

    private void select() {
        int size = 0;
        Map<Integer, List<Integer>> concerts = new TreeMap<>();
        for (int row = 0; row < stakes.size(); row++) {
            int company = stakes.company(row);
            if (!stakes.isEdge(row, day.toEpochDay())) {
                continue;
            }
            if (stakes.isConcert(row) && parties.kind(company) != PartyKind.ARRANGEMENT) {
                concerts.computeIfAbsent(company, any -> new ArrayList<>()).add(row);
            } else if (!parties.endsChain(company)) {
                size = select(size, row, company);
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

    private int select(int size, int row, int company) {
        rows[size] = row;
        holders[size] = stakes.holder(row);
        companies[size] = company;
        return size + 1;
    }

    /** As {@link Concerts} has it for a register of records. */
    private int concert(int company, List<Integer> members) {
        String name = members.stream().map(stakes::holder).map(parties::name)
                .collect(Collectors.toCollection(TreeSet::new)).stream().collect(Collectors.joining(" + "));
        return parties.describe(Party.of(Concerts.ID + parties.id(company), PartyKind.ARRANGEMENT, name, null,
                new EvidenceRef("", "", "")));
    }

    RegisterSnapshot toSnapshot() {
        int[] order = identity(rows.length);
        order = EdgesBuilder.counted(order, companies, parties.size());
        SearchOrder search = new SearchOrder(starts(companies, parties.size()), picked(holders, order));
        int[] newNumber = inverse(search.order());
        renumber(holders, newNumber);
        renumber(companies, newNumber);
        order = EdgesBuilder.counted(identity(rows.length), holders, parties.size());
        order = EdgesBuilder.counted(order, companies, parties.size());
        rows = picked(rows, order);
        holders = picked(holders, order);
        companies = picked(companies, order);
        int[] places = search.order();
        return new RegisterSnapshot(day, holdings(places), search.rings(), parties.seat(places), parties.seats(),
                () -> parties.ids(places), () -> parties.names(places), List.of());
    }

    private Holdings holdings(int[] order) {
        int[] start = starts(companies, order.length);
        int[] edgeStart = new int[rows.length + 1];
        int[] inStart = new int[order.length + 1];
        int edges = 0;
        for (int company = 0; company < order.length; company++) {
            for (int at = start[company]; at < start[company + 1]; at++) {
                if (at == start[company] || holders[at] != holders[at - 1]) {
                    edgeStart[edges++] = at;
                }
            }
            inStart[company + 1] = edges;
        }
        edgeStart[edges] = rows.length;
        byte[] partyFlags = parties.flags(order);
        int[] holder = new int[edges];
        byte[] flags = new byte[edges];
        Amounts low = new Amounts(edges, stakes.isFine());
        Amounts high = new Amounts(edges, stakes.isFine());
        Weighing weighing = new Weighing(measure, flags, low, high);
        for (int company = 0; company < order.length; company++) {
            weigh(weighing, edgeStart, inStart, company, partyFlags);
        }
        for (int edge = 0; edge < edges; edge++) {
            holder[edge] = holders[edgeStart[edge]];
        }
        return new Holdings(measure, inStart, holder, flags, low, high.sameAs(low) ? low : high, partyFlags);
    }

    private void weigh(Weighing weighing, int[] edgeStart, int[] inStart, int company, byte[] partyFlags) {
        int first = edgeStart[inStart[company]];
        int end = edgeStart[inStart[company + 1]];
        boolean plain = end - first == inStart[company + 1] - inStart[company];
        for (int at = first; plain && at < end; at++) {
            plain = stakes.isPlain(rows[at]);
        }
        if (plain) {
            for (int at = first; at < end; at++) {
                stakes.take(rows[at], inStart[company] + at - first, weighing);
            }
            return;
        }
        List<Interest> told = Arrays.stream(rows, first, end).mapToObj(stakes::told).toList();
        boolean votingKnown = weighing.votingKnown(told);
        partyFlags[company] |= (byte) (votingKnown ? Holdings.VOTING_KNOWN : 0);
        for (int edge = inStart[company]; edge < inStart[company + 1]; edge++) {
            weighing.weigh(edge, told.subList(edgeStart[edge] - first, edgeStart[edge + 1] - first), votingKnown);
        }
    }

    private static int[] identity(int size) {
        int[] order = new int[size];
        Arrays.setAll(order, at -> at);
        return order;
    }

    private static int[] inverse(int[] order) {
        int[] places = new int[order.length];
        for (int place = 0; place < order.length; place++) {
            places[order[place]] = place;
        }
        return places;
    }

    private static void renumber(int[] numbers, int[] newNumber) {
        for (int at = 0; at < numbers.length; at++) {
            numbers[at] = newNumber[numbers[at]];
        }
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
