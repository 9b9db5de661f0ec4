package eu.vigie.bom;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.function.Predicate;

import eu.vigie.supplychain.Document;
import eu.vigie.supplychain.InputProblem;
import eu.vigie.supplychain.UnreadableInput;

/** What a file is that a spreadsheet program writes and that is not read: so that a refusal says what to do. */
final class WorkbookKind {

    private static final String SAVE_AS = "open it in a spreadsheet program and save it as XLSX or CSV";
    /** Where an encrypted workbook keeps what it encrypted, as the old container writes names. */
    private static final byte[] ENCRYPTED = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);

    private WorkbookKind() {}

    /**
     * @param names of all entries, in lower case
     * @param mediaType what the archive calls itself; empty when it does not
     * @throws UnreadableInput unless it is an Excel workbook without macros and without links to other files
     */
    static void refuseOthers(Document document, Set<String> names, String mediaType) {
        if (mediaType.contains("opendocument")) {
            throw refused(document, "this is an OpenDocument file (ODS), which cannot be read as a bill of materials",
                    SAVE_AS);
        }
        if (has(names, "xl/workbook.bin"::equals)) {
            throw refused(document,
                    "this is a binary Excel workbook (XLSB), which cannot be read as a bill of materials",
                    SAVE_AS);
        }
        if (!names.contains("[content_types].xml") || !has(names, name -> name.endsWith("workbook.xml"))) {
            throw refused(document, "this is a ZIP archive and no Excel workbook",
                    "hand in the files in it, each by itself");
        }
        if (has(names, name -> name.endsWith("vbaproject.bin") || name.startsWith("xl/macrosheets/"))) {
            throw refused(document, "the workbook carries macros", "save it as XLSX, without macros");
        }
        if (has(names, name -> name.startsWith("xl/externallinks/"))) {
            throw refused(document, "cells of the workbook take their values from other files",
                    "replace the links by their values (Data, Edit Links, Break Link) and save it");
        }
    }

    /** What the old container of Office holds: an old workbook, or a new one under a password. */
    static UnreadableInput inOldContainer(Document document) {
        return contains(document.bytes(), ENCRYPTED)
                ? refused(document, "this is an encrypted Excel workbook", "save it without a password")
                : refused(document, "this is an old Excel workbook (XLS), which cannot be read as a bill of materials",
                        SAVE_AS);
    }

    private static boolean has(Set<String> names, Predicate<String> which) {
        return names.stream().anyMatch(which);
    }

    private static boolean contains(byte[] bytes, byte[] wanted) {
        for (int i = 0; i + wanted.length <= bytes.length; i++) {
            int n = 0;
            while (n < wanted.length && bytes[i + n] == wanted[n]) {
                n++;
            }
            if (n == wanted.length) {
                return true;
            }
        }
        return false;
    }

    private static UnreadableInput refused(Document document, String problem, String remedy) {
        return new UnreadableInput(new InputProblem(document.name(), "", null, problem, remedy));
    }
}
