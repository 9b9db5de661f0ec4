package eu.vigie.ownership;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** A small random register: five parties, bands on the tens with open and closed ends, claims, loops, every mark. */
record DrawnRegister(List<Stated> stated, List<Boolean> complete, List<Boolean> suspended, boolean unspecified) {

    static final int PARTIES = 5;
    private static final int MOST_HOLDERS = 3;

    /** One edge; percentages in whole numbers, -1 for control by other means. */
    record Stated(int holder, int company, int low, boolean openLow, int high, boolean openHigh, boolean claim) {

        boolean isVotes() {
            return low >= 0;
        }

        /** The least whole number it may be: an open end on the tens leaves out one. */
        int least() {
            return claim ? 0 : openLow ? low + 1 : low;
        }

        int most() {
            return openHigh ? high - 1 : high;
        }

        String word() {
            String how = isVotes()
                    ? (openLow ? "(" : "[") + low + "," + high + (openHigh ? ")" : "]")
                    : ">";
            return name(holder) + (claim ? "~" : "") + how + name(company);
        }
    }

    static String name(int party) {
        return String.valueOf((char) ('A' + party));
    }

    static Arbitrary<DrawnRegister> any() {
        Arbitrary<Integer> party = Arbitraries.integers().between(0, PARTIES - 1);
        Arbitrary<Stated> votes = Combinators.combine(party, party, Arbitraries.integers().between(0, 9),
                Arbitraries.of(0, 0, 0, 1, 2, 3), Arbitraries.of(true, false), Arbitraries.of(true, false),
                Arbitraries.of(false, false, false, false, true)).as(DrawnRegister::votes);
        Arbitrary<Stated> alone = Combinators.combine(party, party, Arbitraries.of(true, false))
                .as((holder, company, claim) -> new Stated(holder, company, -1, false, -1, false, claim));
        Arbitrary<List<Boolean>> marks = Arbitraries.of(true, false).list().ofSize(PARTIES);
        return Combinators.combine(Arbitraries.frequencyOf(net.jqwik.api.Tuple.of(12, votes),
                net.jqwik.api.Tuple.of(1, alone)).list().ofMinSize(2).ofMaxSize(9), marks, marks,
                Arbitraries.of(false, false, true)).as(DrawnRegister::new).map(DrawnRegister::tidied);
    }

    private static Stated votes(int holder, int company, int tens, int width, boolean openLow, boolean openHigh,
            boolean claim) {
        int low = tens * 10;
        int high = Math.min(100, low + width * 10);
        return new Stated(holder, company, low, openLow && low < high, high, openHigh && low < high, claim);
    }

    /** One edge for a holder and a company, few holders for each, so that all worlds can be gone through. */
    private DrawnRegister tidied() {
        List<Stated> once = stated.stream()
                .collect(Collectors.toMap(edge -> edge.holder() * PARTIES + edge.company(), edge -> edge, (a, b) -> a))
                .values().stream().toList();
        return new DrawnRegister(Stream.iterate(0, party -> party + 1).limit(PARTIES).flatMap(
                company -> once.stream().filter(edge -> edge.company() == company).limit(MOST_HOLDERS)).toList(),
                complete, suspended, unspecified);
    }

    List<Stated> into(int company) {
        return stated.stream().filter(edge -> edge.company() == company).toList();
    }

    /** The last party may be one that is not specified. */
    boolean isUnspecified(int party) {
        return unspecified && party == PARTIES - 1;
    }

    String line() {
        StringBuilder line = new StringBuilder();
        for (int party = 0; party < PARTIES; party++) {
            line.append(isUnspecified(party) ? " ?" : " ").append(name(party));
            line.append(complete.get(party) ? " " + name(party) + "!" : "");
            line.append(suspended.get(party) ? " " + name(party) + "%" : "");
        }
        stated.forEach(edge -> line.append(' ').append(edge.word()));
        return line.toString().strip();
    }

    @Override
    public String toString() {
        return line();
    }
}
