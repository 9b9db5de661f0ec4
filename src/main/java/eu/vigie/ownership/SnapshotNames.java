package eu.vigie.ownership;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.util.zip.CRC32C;

/**
 * Ids and names at the end of a snapshot's file: mapped when it is opened, so that they stay those of that file, and touched
 * when the first is asked for.
 */
final class SnapshotNames {

    private final ByteBuffer idEnds;
    private final ByteBuffer idBytes;
    private final ByteBuffer nameEnds;
    private final ByteBuffer nameBytes;
    private final ByteBuffer expected;
    private final IOException damaged;
    private boolean checked;

    private SnapshotNames(ByteBuffer[] parts, IOException damaged) {
        idEnds = parts[0];
        idBytes = parts[1];
        nameEnds = parts[2];
        nameBytes = parts[3];
        expected = parts[4];
        this.damaged = damaged;
    }

    /** @param damaged what is thrown, unchecked, by whoever asks for a name when the checksum does not fit */
    static SnapshotNames behind(FileChannel channel, long at, int parties, int ids, int names, IOException damaged)
            throws IOException {
        int[] sizes = {Integer.BYTES * parties, ids, Integer.BYTES * parties, names, Long.BYTES};
        ByteBuffer[] parts = new ByteBuffer[sizes.length];
        long from = at;
        for (int part = 0; part < sizes.length; part++) {
            parts[part] = channel.map(FileChannel.MapMode.READ_ONLY, from, sizes[part]).order(ByteOrder.LITTLE_ENDIAN);
            from += sizes[part];
        }
        return new SnapshotNames(parts, damaged);
    }

    Names ids() {
        return read(idEnds, idBytes);
    }

    Names names() {
        return read(nameEnds, nameBytes);
    }

    private synchronized Names read(ByteBuffer ends, ByteBuffer bytes) {
        if (!checked) {
            CRC32C sum = new CRC32C();
            for (ByteBuffer part : new ByteBuffer[]{idEnds, idBytes, nameEnds, nameBytes}) {
                sum.update(part.duplicate());
            }
            if (sum.getValue() != expected.getLong(0)) {
                throw new UncheckedIOException(damaged);
            }
            checked = true;
        }
        int[] end = new int[ends.capacity() / Integer.BYTES];
        ends.asIntBuffer().get(0, end);
        byte[] text = new byte[bytes.capacity()];
        bytes.get(0, text);
        return new Names(text, end, end.length);
    }
}
