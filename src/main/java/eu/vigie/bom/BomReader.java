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
        return switch (BomFormat.of(document)) {
            case CYCLONEDX_JSON -> CycloneDxReader.json(document);
            case CYCLONEDX_XML -> CycloneDxReader.xml(document);
            case CSV, XLSX -> SheetReading.of(document, ColumnChoice.NONE).bom();
        };
    }
}
