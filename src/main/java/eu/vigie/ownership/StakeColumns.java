package eu.vigie.ownership;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import eu.vigie.supplychain.EvidenceRef;
import eu.vigie.supplychain.Interest;
import eu.vigie.supplychain.Interest.Directness;
import eu.vigie.supplychain.InterestId;
import eu.vigie.supplychain.InterestKind;
import eu.vigie.supplychain.PartyId;
import eu.vigie.supplychain.Power;
import eu.vigie.supplychain.Share;

/** Statements on stakes in columns, one a row. */
final class StakeColumns {

    private static final InterestId NO_ID = new InterestId("urn:vigie:row");
    private static final PartyId NOBODY = new PartyId("urn:vigie:row");
    private static final EvidenceRef NOWHERE = new EvidenceRef("", "", "");
    private static final InterestKind[] KINDS = InterestKind.values();
    private static final Directness[] DIRECTNESSES = Directness.values();

    private static final int MOST_MET = 10_000;

    private int size;
    private int[] holder = new int[64];
    private int[] company = new int[64];
    private byte[] kind = new byte[64];
    private byte[] directness = new byte[64];
    private byte[] openEnds = new byte[64];
    private boolean[] stated = new boolean[64];
    private int[] from = new int[64];
    private int[] until = new int[64];
    private Amounts low = new Amounts(64, false);
    private Amounts high = new Amounts(64, false);
    /** Of shares that stand again and again, a row that has it. */
    private final Map<Share, Integer> met = new IdentityHashMap<>();
    /** Seats on a board, by row: few have any. */
    private final Map<Integer, Power> seats = new HashMap<>();

    int size() {
        return size;
    }

    void add(int holderNumber, int companyNumber, InterestKind what, @Nullable Share share, Directness how,
            @Nullable LocalDate first, @Nullable LocalDate end, @Nullable Power power) {
        if (size == holder.length) {
            grow(size + (size >> 1));
        }
        holder[size] = holderNumber;
        company[size] = companyNumber;
        kind[size] = (byte) what.ordinal();
        directness[size] = (byte) how.ordinal();
        from[size] = first == null ? Integer.MIN_VALUE : (int) first.toEpochDay();
        until[size] = end == null ? Integer.MAX_VALUE : (int) end.toEpochDay();
        stated[size] = share != null;
        if (share != null) {
            set(share);
        }
        if (power != null && Boards.isSeats(power, how)) {
            seats.put(size, power);
        }
        size++;
    }

    private void set(Share share) {
        Integer before = met.get(share);
        if (before != null) {
            low.copy(size, low, before);
            high.copy(size, high, before);
            openEnds[size] = openEnds[before];
            return;
        }
        if (met.size() < MOST_MET) {
            met.put(share, size);
        }
        if (!low.isFine() && Weighing.needsFine(share)) {
            low = low.resized(holder.length, true);
            high = high.resized(holder.length, true);
        }
        low.set(size, share.minimum());
        high.set(size, share.maximum());
        openEnds[size] = (byte) ((share.exclusiveMinimum() ? Holdings.OPEN_LOW : 0)
                | (share.exclusiveMaximum() ? Holdings.OPEN_HIGH : 0));
    }

    private void grow(int room) {
        holder = Arrays.copyOf(holder, room);
        company = Arrays.copyOf(company, room);
        kind = Arrays.copyOf(kind, room);
        directness = Arrays.copyOf(directness, room);
        openEnds = Arrays.copyOf(openEnds, room);
        stated = Arrays.copyOf(stated, room);
        from = Arrays.copyOf(from, room);
        until = Arrays.copyOf(until, room);
        low = low.resized(room, false);
        high = high.resized(room, false);
    }

    /** Whether the solver looks at the row on that day. */
    boolean isEdge(int row, long day, Measure measure) {
        return day >= from[row] && day < until[row] && (Weighing.isEdge(KINDS[kind[row]], DIRECTNESSES[directness[row]])
                || measure == Measure.VOTES && hasSeats(row));
    }

    /** Whether it says how many members of the board the holder may appoint. */
    boolean hasSeats(int row) {
        return !seats.isEmpty() && seats.containsKey(row);
    }

    /** Whether it says that the holder appoints members of the board, as {@link Boards} has it. */
    boolean appoints(int row) {
        return (kind[row] == InterestKind.APPOINTMENT_OF_BOARD.ordinal() || hasSeats(row))
                && Boards.appoints(KINDS[kind[row]], DIRECTNESSES[directness[row]], seats.get(row));
    }

    /** How many members the holder may appoint; null when that is not said. */
    @Nullable
    Power seats(int row) {
        return seats.get(row);
    }

    Directness directness(int row) {
        return DIRECTNESSES[directness[row]];
    }

    /** Forgets the rows from that one on. */
    void cut(int rows) {
        size = rows;
        met.values().removeIf(row -> row >= rows);
        seats.keySet().removeIf(row -> row >= rows);
    }

    int holder(int row) {
        return holder[row];
    }

    int company(int row) {
        return company[row];
    }

    boolean isConcert(int row) {
        return KINDS[kind[row]] == InterestKind.ACTING_IN_CONCERT;
    }

    /** Whether it is a direct shareholding of a known size, which can be taken as it stands if it is the only one. */
    boolean isPlain(int row) {
        return kind[row] == InterestKind.SHAREHOLDING.ordinal() && directness[row] == Directness.DIRECT.ordinal()
                && stated[row];
    }

    boolean isExact(int row) {
        return low.isSame(row, high);
    }

    void take(int row, int edge, Weighing into) {
        into.take(edge, low, high, row, openEnds[row]);
    }

    boolean isFine() {
        return low.isFine();
    }

    /** The row as a statement, for the rules on several of them; names and evidence left out. */
    Interest told(int row) {
        Share share = !stated[row]
                ? null
                : new Share(low.get(row), (openEnds[row] & Holdings.OPEN_LOW) != 0, high.get(row),
                        (openEnds[row] & Holdings.OPEN_HIGH) != 0);
        return new Interest(NO_ID, NOBODY, NOBODY, KINDS[kind[row]], share, DIRECTNESSES[directness[row]], null, null,
                NOWHERE);
    }
}
