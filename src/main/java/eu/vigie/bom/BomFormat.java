package eu.vigie.bom;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;

import eu.vigie.supplychain.Document;
import eu.vigie.supplychain.FileSignature;
import eu.vigie.supplychain.InputProblem;
import eu.vigie.supplychain.UnreadableInput;

/** The formats of bills of materials that are read, recognised by content and never by a file's name. */
enum BomFormat {

    CYCLONEDX_JSON, CYCLONEDX_XML, CSV, XLSX;

    /** Whether it has columns. */
    boolean isSheet() {
        return this == CSV || this == XLSX;
    }

    private static final int HEAD = 4096;
    private static final String REMEDY = "hand in CycloneDX (1.2 to 1.7, JSON or XML) or a sheet saved as XLSX or CSV";

    /** @throws UnreadableInput when it is none of them, saying what it looks like and what to hand in */
    static BomFormat of(Document document) {
        String signature = FileSignature.of(document);
        if (FileSignature.EXCEL.equals(signature)) {
            return XLSX;
        }
        if (FileSignature.OLD_EXCEL.equals(signature)) {
            throw WorkbookKind.inOldContainer(document);
        }
        if (signature != null) {
            throw refused(document, "this is " + signature);
        }
        byte[] head = Arrays.copyOf(document.bytes(), Math.min(document.size(), HEAD));
        String raw = new String(head, StandardCharsets.ISO_8859_1);
        String text = withoutZeros(raw, document).replaceFirst("^(\u00ef\u00bb\u00bf|\u00ff\u00fe|\u00fe\u00ff)", "")
                .stripLeading();
        if (text.isEmpty()) {
            throw refused(document, "the document is empty");
        }
        if (text.startsWith("<")) {
            return xml(document, text.toLowerCase(Locale.ROOT));
        }
        return text.startsWith("{") || text.startsWith("[") ? CYCLONEDX_JSON : CSV;
    }

    /** UTF-16 with its mark is text; zeros without one are not. */
    private static String withoutZeros(String raw, Document document) {
        if (raw.startsWith("\u00ff\u00fe") || raw.startsWith("\u00fe\u00ff")) {
            return raw.replace("\u0000", "");
        }
        if (raw.indexOf('\u0000') >= 0) {
            throw refused(document, "this is not text (it has zero bytes, and no mark of UTF-16 at its start)");
        }
        return raw;
    }

    /** A bom in no namespace or in another is told so by its reader, and a document type of any kind is refused there. */
    private static BomFormat xml(Document document, String text) {
        if (text.startsWith("<!doctype html") || text.startsWith("<html")) {
            throw refused(document, "this is a web page (HTML)");
        }
        if (text.contains("cyclonedx.org/schema/bom") || text.contains("<!doctype") || text.contains("<bom")) {
            return CYCLONEDX_XML;
        }
        throw refused(document, "this is XML, and not CycloneDX");
    }

    private static UnreadableInput refused(Document document, String what) {
        return new UnreadableInput(new InputProblem(document.name(), "", null,
                what + ", which cannot be read as a bill of materials", REMEDY));
    }
}
