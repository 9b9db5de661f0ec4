package eu.vigie.supplychain;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** What a file is that is not text, by its first bytes: so that a refusal can say it. */
public final class FileSignature {

    /** The archive that XLSX is, and other formats too. */
    public static final String EXCEL = "an Excel workbook (XLSX) or another ZIP archive";
    /** The container of Office before 2007, and of files under a password since. */
    public static final String OLD_EXCEL = "an old Excel workbook (XLS)";

    private static final int LONGEST = 8;

    private record Known(String start, String what) {}

    private static final List<Known> KNOWN = List.of(
            new Known("PK\u0003\u0004", EXCEL),
            new Known("\u00d0\u00cf\u0011\u00e0", OLD_EXCEL),
            new Known("%PDF", "a PDF document"), new Known("\u001f\u008b", "a gzip archive"),
            new Known("7z\u00bc\u00af", "a 7-Zip archive"), new Known("\u0089PNG", "an image"),
            new Known("\u00ff\u00d8\u00ff", "an image"), new Known("{\\rtf", "a word processor's file (RTF)"));

    private FileSignature() {}

    /** For example {@code a PDF document}; null when the bytes begin like none of those that people mistake for text. */
    public static @Nullable String of(Document document) {
        byte[] head = Arrays.copyOf(document.bytes(), Math.min(document.size(), LONGEST));
        String start = new String(head, StandardCharsets.ISO_8859_1);
        return KNOWN.stream().filter(known -> start.startsWith(known.start())).map(Known::what).findFirst()
                .orElse(null);
    }
}
