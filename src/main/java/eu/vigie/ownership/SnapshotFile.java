package eu.vigie.ownership;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
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
import java.util.function.Supplier;
import java.util.zip.CRC32C;

import org.jspecify.annotations.Nullable;

import eu.vigie.ownership.RegisterSnapshot.Seat;
import eu.vigie.supplychain.Country;
import eu.vigie.supplychain.PartyKind;

/**
 * A snapshot as a file: a head of numbers, then each array as it lies in memory, little-endian, then a checksum over all of it.
 * Written beside its place and moved there, so that no half file is ever read.
 */
final class SnapshotFile {

    private static final long MAGIC = 0x5645495749470001L;
    private static final int HEAD = 10;
    private static final ValueLayout.OfLong LONG = ValueLayout.JAVA_LONG_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);
    private static final ValueLayout.OfInt INT = ValueLayout.JAVA_INT_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);
    private static final ValueLayout.OfChar CHAR = ValueLayout.JAVA_CHAR_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);
    private static final ValueLayout.OfByte BYTE = ValueLayout.JAVA_BYTE;

    private final MemorySegment segment;
    private long at;

    private SnapshotFile(MemorySegment segment) {
        this.segment = segment;
    }

    static void write(RegisterSnapshot register, long position, Path file) throws IOException {
        Holdings holdings = register.holdings();
        byte[] seats = told(register.seats()).getBytes(StandardCharsets.UTF_8);
        byte[] sources = String.join("\n", register.sources()).getBytes(StandardCharsets.UTF_8);
        boolean exact = holdings.low == holdings.high;
        long[] head = {MAGIC, position, register.asOf().toEpochDay(), holdings.measure.ordinal(), register.size(),
                register.stakes(), register.rings().length, (exact ? 1 : 0) | (holdings.fine ? 2 : 0), seats.length,
                sources.length};
        List<Object> parts = new ArrayList<>(List.of(head, holdings.inStart, holdings.holder, holdings.edgeFlags,
                holdings.partyFlags, register.rings(), register.seatNumbers(), seats, sources));
        addAmounts(parts, holdings.low);
        if (!exact) {
            addAmounts(parts, holdings.high);
        }
        for (Names names : List.of(register.ids(), register.names())) {
            int[] ends = names.ends();
            parts.addAll(List.of(ends, names.bytes()));
        }
        Path beside = file.resolveSibling(file.getFileName() + ".part");
        try (Arena arena = Arena.ofConfined();
                FileChannel channel = FileChannel.open(beside, StandardOpenOption.CREATE, StandardOpenOption.READ,
                        StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING)) {
            long size = parts.stream().mapToLong(SnapshotFile::bytes).sum();
            MemorySegment whole = channel.map(FileChannel.MapMode.READ_WRITE, 0, size + Long.BYTES, arena);
            SnapshotFile out = new SnapshotFile(whole);
            parts.forEach(out::put);
            whole.set(LONG, size, checksum(whole, size));
            whole.force();
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
        Arena arena = Arena.ofAuto(); // names are read when they are asked for
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            long size = channel.size() - Long.BYTES;
            if (size < HEAD * Long.BYTES) {
                throw new IOException(file + " is no snapshot of a register: it is too short");
            }
            MemorySegment whole = channel.map(FileChannel.MapMode.READ_ONLY, 0, size + Long.BYTES, arena);
            if (whole.get(LONG, 0) != MAGIC) {
                throw new IOException(file + " is no snapshot of a register that this version reads");
            }
            if (whole.get(LONG, size) != checksum(whole, size)) {
                throw new IOException(file + " is damaged: its checksum does not fit; write the snapshot again");
            }
            return new SnapshotFile(whole).snapshot(file, position);
        }
    }

    private RegisterSnapshot snapshot(Path file, @Nullable Long position) throws IOException {
        long[] head = longs(HEAD);
        if (position != null && head[1] != position) {
            throw new IOException(file + " stands for ledger position " + head[1] + ", not " + position);
        }
        int parties = (int) head[4];
        int stakes = (int) head[5];
        int[] inStart = ints(parties + 1);
        int[] holder = ints(stakes);
        byte[] edgeFlags = bytes(stakes);
        byte[] partyFlags = bytes(parties);
        int[] rings = ints((int) head[6]);
        char[] seat = chars(parties);
        List<Seat> seats = seats(new String(bytes((int) head[8]), StandardCharsets.UTF_8));
        List<String> sources = new String(bytes((int) head[9]), StandardCharsets.UTF_8).lines().toList();
        boolean fine = (head[7] & 2) != 0;
        Amounts low = new Amounts(longs(stakes), fine ? longs(stakes) : null);
        Amounts high = (head[7] & 1) != 0 ? low : new Amounts(longs(stakes), fine ? longs(stakes) : null);
        return new RegisterSnapshot(LocalDate.ofEpochDay(head[2]),
                new Holdings(Measure.values()[(int) head[3]], inStart, holder, edgeFlags, low, high, partyFlags), rings,
                seat, seats, names(parties), names(parties), sources);
    }

    /** Reads them when they are asked for. */
    private Supplier<Names> names(int size) {
        long start = at;
        int length = size == 0 ? 0 : segment.get(INT, at + (size - 1L) * Integer.BYTES);
        at += (long) size * Integer.BYTES + length;
        return () -> {
            SnapshotFile reading = new SnapshotFile(segment);
            reading.at = start;
            int[] ends = reading.ints(size);
            return new Names(reading.bytes(length), ends, size);
        };
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

    private static long checksum(MemorySegment whole, long size) {
        CRC32C sum = new CRC32C();
        long step = 1 << 26;
        for (long from = 0; from < size; from += step) {
            sum.update(whole.asSlice(from, Math.min(step, size - from)).asByteBuffer());
        }
        return sum.getValue();
    }

    private static long bytes(Object array) {
        return switch (array) {
            case long[] longs -> (long) Long.BYTES * longs.length;
            case int[] ints -> (long) Integer.BYTES * ints.length;
            case char[] chars -> (long) Character.BYTES * chars.length;
            case byte[] bytes -> bytes.length;
            default -> throw new IllegalArgumentException("no array of numbers: " + array.getClass());
        };
    }

    private void put(Object array) {
        switch (array) {
            case long[] longs -> MemorySegment.copy(longs, 0, segment, LONG, at, longs.length);
            case int[] ints -> MemorySegment.copy(ints, 0, segment, INT, at, ints.length);
            case char[] chars -> MemorySegment.copy(chars, 0, segment, CHAR, at, chars.length);
            case byte[] bytes -> MemorySegment.copy(bytes, 0, segment, BYTE, at, bytes.length);
            default -> throw new IllegalArgumentException("no array of numbers: " + array.getClass());
        }
        at += bytes(array);
    }

    private long[] longs(int size) {
        long[] result = new long[size];
        MemorySegment.copy(segment, LONG, at, result, 0, size);
        at += bytes(result);
        return result;
    }

    private int[] ints(int size) {
        int[] result = new int[size];
        MemorySegment.copy(segment, INT, at, result, 0, size);
        at += bytes(result);
        return result;
    }

    private char[] chars(int size) {
        char[] result = new char[size];
        MemorySegment.copy(segment, CHAR, at, result, 0, size);
        at += bytes(result);
        return result;
    }

    private byte[] bytes(int size) {
        byte[] result = new byte[size];
        MemorySegment.copy(segment, BYTE, at, result, 0, size);
        at += bytes(result);
        return result;
    }
}
