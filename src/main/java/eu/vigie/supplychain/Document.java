package eu.vigie.supplychain;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/** Bytes that somebody handed in, under a name that is data and never opened. */
public final class Document {

    /** A gigabyte: some two million lines of CycloneDX. */
    private static final int LARGEST = 1 << 30;
    /** What has no end is read no further than this. */
    private static final int LARGEST_PIPE = 1 << 26;

    private static final int PIECE = 1 << 20;

    private final String name;
    private final byte[] bytes;
    private final String sha256;

    private Document(String name, byte[] bytes) {
        this.name = name;
        this.bytes = bytes;
        this.sha256 = hash(bytes);
    }

    /** Wraps bytes; the array is not copied and must not be changed afterwards. */
    public static Document of(String name, byte[] bytes) {
        return new Document(name, bytes);
    }

    /**
     * Reads a file that the person at the command line named.
     *
     * @throws UnreadableInput when it is missing, a folder, too large, or cannot be read
     */
    public static Document read(Path file) {
        String name = String.valueOf(file.getFileName() == null ? file : file.getFileName());
        if (!Files.exists(file)) {
            throw new UnreadableInput(new InputProblem(name, "", file.toString(), "there is no such file",
                    "check the path"));
        }
        if (Files.isDirectory(file)) {
            throw new UnreadableInput(new InputProblem(name, "", file.toString(), "this is a folder, not a file",
                    "name one file; repeat the option for several"));
        }
        try (InputStream in = Files.newInputStream(file)) {
            int most = Files.isRegularFile(file) ? LARGEST : LARGEST_PIPE;
            byte[] bytes = content(in, Files.isRegularFile(file) ? Files.size(file) : 0, most);
            if (in.read() >= 0) {
                throw new UnreadableInput(new InputProblem(name, "", file.toString(),
                        "the file has more than " + most + " bytes", "hand it in as several documents"));
            }
            return new Document(name, bytes);
        } catch (IOException e) {
            throw new UnreadableInput(new InputProblem(name, "", file.toString(), "the file cannot be read",
                    "check its permissions"), e);
        }
    }

    /** Reads in pieces: a file read in one go takes its size once more, outside the heap. */
    private static byte[] content(InputStream in, long expected, int most) throws IOException {
        byte[] bytes = new byte[(int) Math.min(expected, most)];
        int size = 0;
        while (size < bytes.length) {
            int more = in.read(bytes, size, Math.min(PIECE, bytes.length - size));
            if (more < 0) {
                return Arrays.copyOf(bytes, size);
            }
            size += more;
        }
        byte[] rest = in.readNBytes(most - size);
        if (rest.length == 0) {
            return bytes;
        }
        byte[] all = Arrays.copyOf(bytes, size + rest.length);
        System.arraycopy(rest, 0, all, size, rest.length);
        return all;
    }

    public String name() {
        return name;
    }

    /** 64 lower-case hexadecimal digits. */
    public String sha256() {
        return sha256;
    }

    /** In bytes. */
    public int size() {
        return bytes.length;
    }

    /** The bytes themselves, not a copy: for reading only. */
    public byte[] bytes() {
        return bytes;
    }

    public InputStream open() {
        return new ByteArrayInputStream(bytes);
    }

    /** A fact's source: this document at that place. */
    public EvidenceRef at(String place) {
        return new EvidenceRef(name, sha256, place);
    }

    private static String hash(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java runtime has SHA-256", e);
        }
    }
}
