package eu.vigie.evidence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import eu.vigie.supplychain.Interest.Directness;
import eu.vigie.supplychain.Share;

/**
 * Stakes as columns: a register has millions, and of each only small numbers are kept. Parties are numbers of
 * {@link Statements}; rows that a later statement supersedes are dropped and stay empty.
 */
final class StakeTable {

    static final int NO_START = Integer.MIN_VALUE;
    static final int NO_END = Integer.MAX_VALUE;

    /** From the number of an interest to that of what else it comes to, and on to the next. */
    static final int ALSO = 100_000;

    private static final int COLUMNS = 9;
    private static final int HOLDER = 0;
    private static final int COMPANY = 1;
    private static final int TERM = 2;
    private static final int SHARE = 3;
    private static final int FROM = 4;
    private static final int UNTIL = 5;
    private static final int RECORD = 6;
    private static final int POSITION = 7;
    private static final int INDEX = 8;
    private static final int DROPPED = -1;
    private static final int MOST_OBJECTS = 10_000;
    private static final Directness[] DIRECTNESS = Directness.values();

    private int[][] cells = new int[COLUMNS][64];
    private Assertion[] said = new Assertion[64];
    private int rows;
    private int dropped;
    private final BitSet past = new BitSet();
    private final List<@Nullable Share> shares = new ArrayList<>();
    private final Map<Share, Integer> shareNumbers = new HashMap<>();
    /** The same of objects that come again and again. */
    private final Map<Share, Integer> shareObjects = new IdentityHashMap<>();

    StakeTable() {
        shares.add(null);
    }

    /** Makes room for so many rows in all; more are taken as well. */
    void expect(int count) {
        if (count > said.length) {
            said = Arrays.copyOf(said, count);
            for (int i = 0; i < COLUMNS; i++) {
                cells[i] = Arrays.copyOf(cells[i], count);
            }
        }
    }

    /**
     * @param share null where the kind has none
     * @param from epoch day, or {@link #NO_START}
     * @param until epoch day, or {@link #NO_END}
     * @param record the number of the record that states it
     * @param index its number within that record
     * @return its row
     */
    int add(int holder, int company, InterestTerm term, Directness directness, @Nullable Share share, int from,
            int until, int record, int position, int index, Assertion assertion) {
        if (rows == said.length) {
            expect(rows * 2);
        }
        cells[HOLDER][rows] = holder;
        cells[COMPANY][rows] = company;
        cells[TERM][rows] = term.number() << 2 | directness.ordinal();
        cells[SHARE][rows] = share == null ? 0 : number(share);
        cells[FROM][rows] = from;
        cells[UNTIL][rows] = until;
        cells[RECORD][rows] = record;
        cells[POSITION][rows] = position;
        cells[INDEX][rows] = index;
        said[rows] = assertion;
        return rows++;
    }

    /**
     * A direct shareholding that a row of a table states.
     *
     * @param share as {@link #number} has it
     */
    void addHeld(int holder, int company, int share, int position) {
        add(holder, company, InterestTerms.SHAREHOLDING, Directness.DIRECT, null, NO_START, NO_END, company, position,
                rows, Assertion.NONE);
        cells[SHARE][rows - 1] = share;
    }

    /** The number of a share in this table. */
    int number(Share share) {
        Integer met = shareObjects.get(share);
        if (met != null) {
            return met;
        }
        int number = numberAnew(share);
        if (shareObjects.size() < MOST_OBJECTS) {
            shareObjects.put(share, number);
        }
        return number;
    }

    private int numberAnew(Share share) {
        Integer known = shareNumbers.putIfAbsent(share, shares.size());
        if (known == null) {
            shares.add(share);
            return shares.size() - 1;
        }
        return known;
    }

    void drop(int row) {
        dropped += cells[TERM][row] == DROPPED ? 0 : 1;
        cells[TERM][row] = DROPPED;
    }

    /** Ends the stake on that day unless it ends earlier. */
    void endBy(int row, int epochDay) {
        cells[UNTIL][row] = Math.min(cells[UNTIL][row], epochDay);
    }

    /** Begins the stake on that day, unless it says to have begun after another. */
    void beginAfter(int row, int other, int epochDay) {
        if (cells[FROM][row] == NO_START || cells[FROM][row] <= other) {
            cells[FROM][row] = epochDay;
        }
    }

    /** That a later statement took the place of what states the stake. */
    void recede(int row) {
        past.set(row);
    }

    /** Whether a later statement took the place of what states the stake. */
    boolean isPast(int row) {
        return past.get(row);
    }

    /** Another party has been found to be meant. */
    void relink(int row, int holder, int company) {
        cells[HOLDER][row] = holder;
        cells[COMPANY][row] = company;
    }

    /** Dropped ones included. */
    int rows() {
        return rows;
    }

    /** Stakes that stand. */
    int size() {
        return rows - dropped;
    }

    boolean stands(int row) {
        return cells[TERM][row] != DROPPED;
    }

    int holder(int row) {
        return cells[HOLDER][row];
    }

    int company(int row) {
        return cells[COMPANY][row];
    }

    InterestTerm term(int row) {
        return InterestTerms.numbered(cells[TERM][row] >> 2);
    }

    Directness directness(int row) {
        return DIRECTNESS[cells[TERM][row] & 3];
    }

    @Nullable
    Share share(int row) {
        return shares.get(cells[SHARE][row]);
    }

    @Nullable
    LocalDate from(int row) {
        return cells[FROM][row] == NO_START ? null : LocalDate.ofEpochDay(cells[FROM][row]);
    }

    @Nullable
    LocalDate until(int row) {
        return cells[UNTIL][row] == NO_END ? null : LocalDate.ofEpochDay(cells[UNTIL][row]);
    }

    /** Whether it does not end before it begins. */
    boolean lasts(int row) {
        return cells[FROM][row] <= cells[UNTIL][row];
    }

    boolean hasEnd(int row) {
        return cells[UNTIL][row] != NO_END;
    }

    int record(int row) {
        return cells[RECORD][row];
    }

    int position(int row) {
        return cells[POSITION][row];
    }

    int index(int row) {
        return cells[INDEX][row];
    }

    /** The number of the interest within its record's statement, where it is one of several things that the interest comes to. */
    int interest(int row) {
        return cells[INDEX][row] % ALSO;
    }

    Assertion said(int row) {
        return said[row];
    }
}
