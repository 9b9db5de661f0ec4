package eu.vigie.bom;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;

import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.jspecify.annotations.Nullable;

import eu.vigie.supplychain.Document;
import eu.vigie.supplychain.InputProblem;
import eu.vigie.supplychain.UnreadableInput;

/**
 * Looks through a workbook's archive before anything is made of it. What an entry says of its own size is not believed: every part is
 * inflated once, counted and thrown away. It is opened by the library that the workbook's reader uses, so that
 * both see the same entries.
 */
final class ArchiveBounds {

    static final int MOST_ENTRIES = 1_000;
    /** Beyond this many bytes a part may not be more than so many times what it was packed into. */
    private static final int SMALL = 1 << 20;
    private static final int MOST_TIMES = 100;
    private static final long LARGEST_PART = 1L << 30;
    private static final long LARGEST_STRINGS = 1L << 27;
    private static final String SAVE_ANEW = "open it in a spreadsheet program and save it anew as XLSX or CSV";

    private final Document document;
    private long inflated;

    private ArchiveBounds(Document document) {
        this.document = document;
    }

    /**
     * @return what was seen in each XML part, by its name in lower case
     * @throws UnreadableInput when it is no workbook, or one that no spreadsheet program writes
     */
    static Map<String, PartScan> check(Document document) {
        return new ArchiveBounds(document).check();
    }

    private Map<String, PartScan> check() {
        try (ZipFile zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(document.bytes())).get()) {
            List<ZipArchiveEntry> entries = Collections.list(zip.getEntries());
            if (entries.size() > MOST_ENTRIES) {
                throw refused(String.valueOf(entries.size()),
                        "the archive has more than " + MOST_ENTRIES + " entries, which no workbook of parts has",
                        SAVE_ANEW);
            }
            refuseByNames(zip, entries);
            Map<String, PartScan> parts = new HashMap<>();
            for (ZipArchiveEntry entry : entries) {
                parts.put(key(entry), inflate(zip, entry));
            }
            return parts;
        } catch (IOException | RuntimeException e) {
            if (e instanceof UnreadableInput unreadable) {
                throw unreadable;
            }
            throw refused(null, "the archive is damaged or cut short, so that its parts cannot be unpacked", SAVE_ANEW);
        }
    }

    private static String key(ZipArchiveEntry entry) {
        return entry.getName().toLowerCase(Locale.ROOT);
    }

    private void refuseByNames(ZipFile zip, List<ZipArchiveEntry> entries) throws IOException {
        Set<String> names = new HashSet<>();
        for (ZipArchiveEntry entry : entries) {
            if (!names.add(key(entry))) {
                throw refused(entry.getName(), "the archive has two parts of the same name, so that programs may read "
                        + "different ones", SAVE_ANEW);
            }
            if (entry.getGeneralPurposeBit().usesEncryption()) {
                throw refused(entry.getName(), "the archive is encrypted", "save it without a password");
            }
            if (entry.getMethod() != ZipEntry.STORED && entry.getMethod() != ZipEntry.DEFLATED) {
                throw refused(entry.getName(), "the archive is packed in a way that workbooks are not", SAVE_ANEW);
            }
        }
        WorkbookKind.refuseOthers(document, names, content(zip, entries, "mimetype"));
    }

    /** The first letters of a small entry; empty when there is none of the name. */
    private static String content(ZipFile zip, List<ZipArchiveEntry> entries, String name) throws IOException {
        for (ZipArchiveEntry entry : entries) {
            if (key(entry).equals(name)) {
                try (InputStream in = zip.getInputStream(entry)) {
                    return new String(in.readNBytes(200), java.nio.charset.StandardCharsets.ISO_8859_1);
                }
            }
        }
        return "";
    }

    private PartScan inflate(ZipFile zip, ZipArchiveEntry entry) throws IOException {
        String name = key(entry);
        boolean isXml = name.endsWith(".xml") || name.endsWith(".rels");
        long packed = Math.max(1, Math.min(entry.getCompressedSize(), document.size()));
        PartScan scan = new PartScan(isXml);
        byte[] buffer = new byte[1 << 16];
        try (InputStream in = zip.getInputStream(entry)) {
            long size = 0;
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                size += n;
                inflated += n;
                boolean isBomb = size > SMALL && size > packed * MOST_TIMES
                        || inflated > SMALL * 10L && inflated > (long) document.size() * MOST_TIMES;
                boolean isTooLarge = size > LARGEST_PART || inflated > 2 * LARGEST_PART
                        || name.endsWith("sharedstrings.xml") && size > LARGEST_STRINGS;
                if (isBomb || isTooLarge) {
                    throw refused(entry.getName(), isBomb
                            ? "the part unpacks to more than " + MOST_TIMES + " times its size, as no sheet does"
                            : "the part unpacks to more than can be read", "hand in a sheet with the lines alone");
                }
                scan.take(buffer, n);
                if (scan.fault() != null) {
                    throw refused(entry.getName(), String.valueOf(scan.fault()), SAVE_ANEW);
                }
            }
        }
        return scan;
    }

    private UnreadableInput refused(@Nullable String value, String problem, String remedy) {
        return new UnreadableInput(new InputProblem(document.name(), "", value, problem,
                remedy));
    }
}
