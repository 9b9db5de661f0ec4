package eu.vigie.bom;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * A look at the bytes of one part of a workbook as they pass: what no spreadsheet program writes, and the few tags that the
 * workbook's reader does not hand out. Texts and tags are bounded here, for the reader holds each as a whole.
 */
final class PartScan {

    /** A cell holds 32 767 characters at most; some take six letters in XML. */
    private static final int LONGEST_TEXT = 200_000;
    private static final int LONGEST_TAG = 1_000_000;
    private static final int MOST_KEPT = 100_000;
    private static final int KEPT_LETTERS = 1_000;

    private static final Pattern GROUPED = Pattern.compile("\\boutlineLevel\\s*=\\s*[\"'][1-7]");

    private final boolean isXml;
    private final byte[] tag = new byte[KEPT_LETTERS];
    private final List<String> tags = new ArrayList<>();
    private boolean begun;
    private boolean inTag;
    private boolean kept;
    private int length;
    private int arrays;
    private boolean groups;
    private @Nullable String fault;

    PartScan(boolean isXml) {
        this.isXml = isXml;
    }

    /** What is wrong with the part; null when nothing. */
    @Nullable
    String fault() {
        return fault;
    }

    /** The tags {@code mergeCell}, {@code col}, {@code Relationship} and {@code workbookPr}, without brackets. */
    List<String> tags() {
        return tags;
    }

    /** Whether rows of it are grouped under others. */
    boolean hasGroups() {
        return groups;
    }

    void take(byte[] bytes, int size) {
        int i = 0;
        if (isXml && !begun && size > 0) {
            i = size > 2 && bytes[0] == (byte) 0xEF ? 3 : 0;
            begun = true;
            if (i < size && bytes[i] != '<' && !Character.isWhitespace(bytes[i])) {
                fault = "a part of the workbook is no XML in UTF-8";
            }
        }
        while (isXml && fault == null && i < size) {
            i = inTag ? tag(bytes, i, size) : text(bytes, i, size);
        }
    }

    private int text(byte[] bytes, int from, int size) {
        int i = from;
        while (i < size && bytes[i] != '<') {
            i++;
        }
        length += i - from;
        if (length > LONGEST_TEXT) {
            fault = "a text in the workbook is longer than a cell can hold";
        }
        if (i < size) {
            inTag = true;
            kept = true;
            length = 0;
            return i + 1;
        }
        return i;
    }

    private int tag(byte[] bytes, int from, int size) {
        int i = from;
        while (i < size && bytes[i] != '>') {
            if (kept) {
                keep(bytes[i], length + i - from);
            }
            i++;
        }
        length += i - from;
        if (length > LONGEST_TAG) {
            fault = "a tag in the workbook is longer than any that is written";
        }
        if (i < size) {
            closed();
            inTag = false;
            length = 0;
            return i + 1;
        }
        return i;
    }

    /** Only what may be one of the wanted tags is kept: its first letter tells most others apart. */
    private void keep(byte letter, int at) {
        if (at == 1 && tag[0] == '!' && letter != '-' && letter != '[') {
            fault = "a part of the workbook declares a document type";
        }
        if (at >= KEPT_LETTERS || at == 0 && letter != 'm' && letter != 'c' && letter != 'R' && letter != 'w'
                && letter != 'f' && letter != 'r' && letter != '!' || at == 1 && tag[0] == 'c' && letter != 'o'
                || at == 1 && tag[0] == 'f' && letter != ' ' || at == 1 && tag[0] == 'r' && letter != 'o') {
            kept = false;
            return;
        }
        tag[at] = letter;
    }

    private void closed() {
        if (!kept || length == 0 || length > KEPT_LETTERS) {
            return;
        }
        String whole = new String(tag, 0, length, StandardCharsets.UTF_8);
        if (whole.startsWith("row ")) {
            groups |= GROUPED.matcher(whole).find();
        } else if (whole.startsWith("f ")) {
            arrays += whole.contains("t=\"array\"") ? 1 : 0;
        } else if (whole.startsWith("mergeCell ") || whole.startsWith("col ") || whole.startsWith("Relationship ")
                || whole.startsWith("workbookPr")) {
            tags.add(whole);
        }
        if (tags.size() > MOST_KEPT || arrays > MOST_KEPT / 100) {
            fault = "a sheet has more merged cells or array formulas than can be read";
        }
    }
}
