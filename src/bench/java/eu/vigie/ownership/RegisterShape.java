package eu.vigie.ownership;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.SplittableRandom;

import eu.vigie.supplychain.Interest.Directness;
import eu.vigie.supplychain.InterestKind;
import eu.vigie.supplychain.Share;

/**
 * A made-up register in the shape of a real one: about 91 of 100 stakes run from a pure holder to a pure target, groups go some
 * ten layers deep, and a ring of 500 companies hold each other. The same seed, the same register.
 *
 * @param parties how many there are
 * @param holder of each stake
 * @param company of each stake
 * @param percent of each stake, in whole percents
 */
public record RegisterShape(int parties, int[] holder, int[] company, byte[] percent) {

    public static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private static final int CORE = 500;
    private static final int[] CORE_DIVISION = {35, 25, 20};
    private static final int[][] DIVISIONS = {{100}, {100}, {100}, {60, 40}, {51, 49}, {50, 50}, {75, 25}, {40, 30, 30},
            {55, 20, 15}, {35, 25, 20, 20}};

    public static RegisterShape of(int parties, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        int pureHolders = parties / 2;
        int groups = parties / 20;
        int[] names = shuffled(parties, random);
        int[] holder = new int[2 * parties];
        int[] company = new int[2 * parties];
        byte[] percent = new byte[2 * parties];
        int size = 0;
        for (int target = pureHolders; target < parties; target++) {
            int group = target - pureHolders;
            boolean isGroup = group < groups;
            int start = size;
            if (isGroup && group < CORE) {
                holder[size] = names[pureHolders + (group + 1) % Math.min(CORE, groups)];
                company[size] = names[target];
                percent[size++] = 20;
            }
            for (int part : isGroup && group < CORE ? CORE_DIVISION : DIVISIONS[random.nextInt(DIVISIONS.length)]) {
                int owner = names[owner(random, pureHolders, groups, group)];
                if (owner != names[target] && !isAmong(owner, holder, start, size)) {
                    holder[size] = owner;
                    company[size] = names[target];
                    percent[size++] = (byte) part;
                }
            }
        }
        return new RegisterShape(parties, java.util.Arrays.copyOf(holder, size),
                java.util.Arrays.copyOf(company, size), java.util.Arrays.copyOf(percent, size));
    }

    /** Groups are held by groups before them, or by one another in the core; other companies mostly by pure holders. */
    private static int owner(SplittableRandom random, int pureHolders, int groups, int group) {
        if (group < Math.min(CORE, groups)) {
            return random.nextInt(2) == 0
                    ? pureHolders + random.nextInt(Math.min(CORE, groups))
                    : random.nextInt(pureHolders);
        }
        if (group < groups) {
            return random.nextInt(10) < 6 ? pureHolders + random.nextInt(group) : random.nextInt(pureHolders);
        }
        return random.nextInt(100) < 6 ? pureHolders + random.nextInt(groups) : random.nextInt(pureHolders);
    }

    private static boolean isAmong(int owner, int[] holder, int from, int until) {
        for (int at = from; at < until; at++) {
            if (holder[at] == owner) {
                return true;
            }
        }
        return false;
    }

    private static int[] shuffled(int size, SplittableRandom random) {
        int[] numbers = new int[size];
        java.util.Arrays.setAll(numbers, at -> at);
        for (int at = size - 1; at > 0; at--) {
            int other = random.nextInt(at + 1);
            int kept = numbers[at];
            numbers[at] = numbers[other];
            numbers[other] = kept;
        }
        return numbers;
    }

    public int stakes() {
        return holder.length;
    }

    RegisterColumns toColumns() {
        RegisterColumns columns = new RegisterColumns();
        Share[] shares = new Share[101];
        for (int percentage = 0; percentage <= 100; percentage++) {
            shares[percentage] = Share.exactly(String.valueOf(percentage));
        }
        for (int party = 0; party < parties; party++) {
            columns.parties.number(Integer.toString(party));
        }
        for (int stake = 0; stake < stakes(); stake++) {
            columns.stake(holder[stake], company[stake], InterestKind.SHAREHOLDING, shares[percent[stake]],
                    Directness.DIRECT, null, null, null);
        }
        return columns;
    }

    /** A table of stakes, one a row. */
    public void writeCsv(Path file) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16)) {
            out.write("holder,company,share\n".getBytes(StandardCharsets.US_ASCII));
            for (int stake = 0; stake < stakes(); stake++) {
                out.write((holder[stake] + "," + company[stake] + "," + percent[stake] + "\n")
                        .getBytes(StandardCharsets.US_ASCII));
            }
        }
    }
}
