package eu.vigie.bom;

import eu.vigie.supplychain.Document;
import eu.vigie.supplychain.UnreadableInput;

/** Reads a bill of materials, whatever it is called: the content says what it is. */
public final class BomReader {

    private BomReader() {}

    /**
     * Reads CycloneDX 1.2 to 1.7 as JSON or XML, or a sheet as CSV or XLSX.
     *
     * @throws UnreadableInput when it is none of them, or its structure is unsound; nothing of it is kept then
     */
    public static Bom read(Document document) {
        return read(new Bill(document, ColumnChoice.NONE));
    }

    /** As {@link #read(Document)}, with what was said of its columns where it is a sheet. */
    public static Bom read(Bill bill) {
        Document document = bill.document();
        BomFormat format = BomFormat.of(document);
        if (!format.isSheet()) {
            bill.columns().requireNothingSaid(document);
        }
        return switch (format) {
            case CYCLONEDX_JSON -> CycloneDxReader.json(document);
            case CYCLONEDX_XML -> CycloneDxReader.xml(document);
            case CSV, XLSX -> SheetReading.of(document, bill.columns()).bom();
        };
    }
}
