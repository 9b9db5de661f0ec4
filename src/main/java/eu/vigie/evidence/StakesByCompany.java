package eu.vigie.evidence;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Who holds each party, over all documents, so that everybody above some parties is found without looking at the others. */
final class StakesByCompany {

    private final StatedParties parties;
    /** By the company's root, where its holders begin in {@code holder}. */
    private final int[] start;
    private final int[] holder;
    private final Map<Integer, List<Integer>> concerts = new HashMap<>();

    StakesByCompany(List<Statements> documents, StatedParties parties) {
        this.parties = parties;
        start = new int[parties.size() + 2];
        int size = 0;
        for (int document = 0; document < documents.size(); document++) {
            StakeTable stakes = documents.get(document).stakes();
            for (int row = 0; row < stakes.rows(); row++) {
                if (stakes.stands(row)) {
                    start[root(document, stakes.company(row)) + 2]++;
                    size++;
                }
            }
        }
        for (int party = 2; party < start.length; party++) {
            start[party] += start[party - 1];
        }
        holder = new int[size];
        for (int document = 0; document < documents.size(); document++) {
            place(document, documents.get(document).stakes());
        }
    }

    private void place(int document, StakeTable stakes) {
        for (int row = 0; row < stakes.rows(); row++) {
            if (stakes.stands(row)) {
                int company = root(document, stakes.company(row));
                int theirs = root(document, stakes.holder(row));
                holder[start[company + 1]++] = theirs;
                if (stakes.term(row).type().equals(Vocabulary.CONCERT_MEMBERSHIP)) {
                    concerts.computeIfAbsent(theirs, any -> new ArrayList<>()).add(company);
                }
            }
        }
    }

    private int root(int document, int party) {
        return parties.root(parties.place(document, party));
    }

    /** Adds these and everybody above them, with the concerts that they act in. */
    void addAbove(Collection<Integer> roots, BitSet found) {
        ArrayDeque<Integer> open = new ArrayDeque<>(roots);
        while (!open.isEmpty()) {
            int company = open.poll();
            if (!found.get(company)) {
                found.set(company);
                for (int at = start[company]; at < start[company + 1]; at++) {
                    open.add(holder[at]);
                }
                open.addAll(concerts.getOrDefault(company, List.of()));
            }
        }
    }
}
