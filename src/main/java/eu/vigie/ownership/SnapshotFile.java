package eu.vigie.ownership;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32C;

import org.jspecify.annotations.Nullable;

import eu.vigie.ownership.RegisterSnapshot.Seat;
import eu.vigie.supplychain.Country;
import eu.vigie.supplychain.PartyKind;

/**
 * A snapshot as a file: a head of numbers, then each array as it lies in memory, little-endian, and a checksum over all of
 * that; then ids and names with a checksum of their own, which are read and checked when somebody asks for one. Written beside
 * its place and moved there, so that no half file is ever read.
 */
final class SnapshotFile {

    private static final long MAGIC = 0x5645495749470003L;
    private static final int HEAD = 16;
    private static final int CHUNK = 1 << 20;

    private final FileChannel channel;
    private final ByteBuffer chunk;
    private final CRC32C sum = new CRC32C();

    private SnapshotFile(FileChannel channel, ByteBuffer chunk) {
        this.channel = channel;
        this.chunk = chunk.order(ByteOrder.LITTLE_ENDIAN);
    }

    static void write(RegisterSnapshot register, long position, Path file) throws IOException {
        Holdings holdings = register.holdings();
        byte[] seats = told(register.seats()).getBytes(StandardCharsets.UTF_8);
        byte[] sources = String.join("\n", register.sources()).getBytes(StandardCharsets.UTF_8);
        boolean exact = holdings.low == holdings.high;
        byte[] ids = register.ids().bytes();
        byte[] names = register.names().bytes();
        long[] head = {MAGIC, position, register.asOf().toEpochDay(), holdings.measure.ordinal(), register.size(),
                register.stakes(), register.rings().length, (exact ? 1 : 0) | (holdings.fine ? 2 : 0), seats.length,
                sources.length, ids.length, names.length, holdings.extent.firstHeld(), holdings.extent.firstEnd(),
                holdings.extent.edgeFlags(), holdings.extent.partyFlags()};
        List<Object> parts = new ArrayList<>(List.of(head, holdings.inStart, holdings.holder, holdings.edgeFlags,
                holdings.partyFlags, register.rings(), register.seatNumbers(), seats, sources));
        addAmounts(parts, holdings.low);
        if (!exact) {
            addAmounts(parts, holdings.high);
        }
        Path beside = file.resolveSibling(file.getFileName() + ".part");
        try (FileChannel channel = FileChannel.open(beside, StandardOpenOption.CREATE, StandardOpenOption.WRITE,
                StandardOpenOption.TRUNCATE_EXISTING)) {
            SnapshotFile out = new SnapshotFile(channel, ByteBuffer.allocateDirect(CHUNK));
            out.put(parts);
            out.put(List.of(register.ids().ends(), ids, register.names().ends(), names));
            channel.force(true);
        }
        Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private static void addAmounts(List<Object> parts, Amounts amounts) {
        parts.add(amounts.coarse());
        long[] fine = amounts.fine();
        if (fine != null) {
            parts.add(fine);
        }
    }

    /**
     * @param position what the file must have been written for; null when any will do
     * @throws IOException when it cannot be read, is damaged, or stands for another position; its message says which
     */
    static RegisterSnapshot read(Path file, @Nullable Long position) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            if (channel.size() < HEAD * Long.BYTES) {
                throw new IOException(file + " is no snapshot of a register: it is too short");
            }
            return new SnapshotFile(channel, ByteBuffer.allocateDirect(CHUNK)).snapshot(file, position);
        }
    }

    private RegisterSnapshot snapshot(Path file, @Nullable Long position) throws IOException {
        long[] head = longs(HEAD);
        if (head[0] != MAGIC) {
            throw new IOException(file + " is no snapshot of a register that this version reads");
        }
        long arrays = arraysSize(head);
        if (arrays < 0 || channel.size() != arrays + namesSize(head)) {
            throw damaged(file);
        }
        int parties = (int) head[4];
        int stakes = (int) head[5];
        int[] inStart = ints(parties + 1);
        int[] holder = ints(stakes);
        byte[] edgeFlags = bytes(stakes);
        byte[] partyFlags = bytes(parties);
        int[] rings = ints((int) head[6]);
        char[] seat = chars(parties);
        byte[] seats = bytes((int) head[8]);
        byte[] sources = bytes((int) head[9]);
        boolean fine = (head[7] & 2) != 0;
        Amounts low = new Amounts(longs(stakes), fine ? longs(stakes) : null);
        Amounts high = (head[7] & 1) != 0 ? low : new Amounts(longs(stakes), fine ? longs(stakes) : null);
        checkSum(file);
        if (position != null && head[1] != position) {
            throw new IOException(file + " stands for ledger position " + head[1] + ", not " + position);
        }
        SnapshotNames names = SnapshotNames.behind(channel, arrays, parties, (int) head[10], (int) head[11],
                damaged(file));
        return new RegisterSnapshot(LocalDate.ofEpochDay(head[2]),
                new Holdings(Measure.values()[(int) head[3]], inStart, holder, edgeFlags, low, high, partyFlags,
                        new Holdings.Extent((int) head[12], (int) head[13], (int) head[14], (int) head[15])),
                rings,
                seat, seats(new String(seats, StandardCharsets.UTF_8)), names::ids, names::names,
                new String(sources, StandardCharsets.UTF_8).lines().toList());
    }

    private static IOException damaged(Path file) {
        return new IOException(file + " is damaged: its checksum does not fit; write the snapshot again");
    }

    /** How many bytes head, arrays and checksum take; negative when the head cannot be right. */
    private static long arraysSize(long[] head) {
        for (int at = 4; at < HEAD; at++) {
            if (head[at] < 0 || head[at] >= Integer.MAX_VALUE / (at == 4 ? Integer.BYTES : 1)) {
                return -1;
            }
        }
        long amounts = Long.BYTES * head[5] * ((head[7] & 2) != 0 ? 2 : 1) * ((head[7] & 1) != 0 ? 1 : 2);
        return (HEAD + 1) * Long.BYTES + Integer.BYTES * (head[4] + 1) + (Integer.BYTES + 1) * head[5]
                + (1 + Character.BYTES) * head[4] + Integer.BYTES * head[6] + head[8] + head[9] + amounts;
    }

    private static long namesSize(long[] head) {
        return 2 * Integer.BYTES * head[4] + head[10] + head[11] + Long.BYTES;
    }

    private static String told(List<Seat> seats) {
        StringBuilder text = new StringBuilder();
        for (Seat seat : seats) {
            text.append(seat.kind());
            seat.seats().forEach(country -> text.append(' ').append(country.code()));
            text.append('\n');
        }
        return text.toString();
    }

    private static List<Seat> seats(String text) {
        return text.lines().map(line -> line.split(" "))
                .map(words -> new Seat(PartyKind.valueOf(words[0]),
                        Arrays.stream(words).skip(1).map(Country::new).toList()))
                .toList();
    }

    /** The arrays one after the other, and their checksum. */
    private void put(List<Object> arrays) throws IOException {
        sum.reset();
        for (Object array : arrays) {
            for (int from = 0, count; from < length(array); from += count) {
                count = Math.min(length(array) - from, CHUNK / Long.BYTES);
                chunk.clear();
                switch (array) {
                    case long[] longs -> chunk.asLongBuffer().put(longs, from, count);
                    case int[] ints -> chunk.asIntBuffer().put(ints, from, count);
                    case char[] chars -> chunk.asCharBuffer().put(chars, from, count);
                    case byte[] bytes -> chunk.put(0, bytes, from, count);
                    default -> throw new IllegalArgumentException("no array of numbers: " + array.getClass());
                }
                sum.update(chunk.limit(count * elementSize(array)));
                writeAll(chunk.rewind());
            }
        }
        chunk.clear().putLong(0, sum.getValue()).limit(Long.BYTES);
        writeAll(chunk);
    }

    private void writeAll(ByteBuffer filled) throws IOException {
        while (filled.hasRemaining()) {
            channel.write(filled);
        }
    }

    private static int length(Object array) {
        return java.lang.reflect.Array.getLength(array);
    }

    private static int elementSize(Object array) {
        return switch (array) {
            case long[] longs -> Long.BYTES;
            case int[] ints -> Integer.BYTES;
            case char[] chars -> Character.BYTES;
            default -> 1;
        };
    }

    private void checkSum(Path file) throws IOException {
        long computed = sum.getValue();
        if (longs(1)[0] != computed) {
            throw damaged(file);
        }
    }

    /** The next bytes of the file, added to the checksum. */
    private ByteBuffer next(int size) throws IOException {
        chunk.clear().limit(size);
        while (chunk.hasRemaining()) {
            if (channel.read(chunk) < 0) {
                throw new IOException("the file ends too early");
            }
        }
        sum.update(chunk.flip());
        return chunk.rewind();
    }

    private long[] longs(int size) throws IOException {
        long[] result = new long[size];
        for (int from = 0, count; from < size; from += count) {
            count = Math.min(size - from, CHUNK / Long.BYTES);
            next(count * Long.BYTES).asLongBuffer().get(result, from, count);
        }
        return result;
    }

    private int[] ints(int size) throws IOException {
        int[] result = new int[size];
        for (int from = 0, count; from < size; from += count) {
            count = Math.min(size - from, CHUNK / Integer.BYTES);
            next(count * Integer.BYTES).asIntBuffer().get(result, from, count);
        }
        return result;
    }

    private char[] chars(int size) throws IOException {
        char[] result = new char[size];
        for (int from = 0, count; from < size; from += count) {
            count = Math.min(size - from, CHUNK / Character.BYTES);
            next(count * Character.BYTES).asCharBuffer().get(result, from, count);
        }
        return result;
    }

    private byte[] bytes(int size) throws IOException {
        byte[] result = new byte[size];
        for (int from = 0, count; from < size; from += count) {
            count = Math.min(size - from, CHUNK);
            next(count).get(result, from, count);
        }
        return result;
    }
}
