package eu.vigie.bom;

import eu.vigie.supplychain.Document;
import eu.vigie.supplychain.UnreadableInput;

/** Reads a bill of materials, whatever it is called: the content says what it is. */
public final class BomReader {

    private BomReader() {}

    /**
     * Reads CycloneDX JSON 1.4 to 1.7, or a sheet as CSV.
     *
     * @throws UnreadableInput when it is neither, or its structure is unsound; nothing of it is kept then
     */
    public static Bom read(Document document) {
        return switch (BomFormat.of(document)) {
            case CYCLONEDX_JSON -> CycloneDxReader.read(document);
            case CSV -> SheetReader.read(document);
        };
    }
}
