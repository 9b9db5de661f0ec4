package eu.vigie.assessment;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

import eu.vigie.bom.Bill;
import eu.vigie.bom.ColumnChoice;
import eu.vigie.bom.Mappings;
import eu.vigie.supplychain.Document;
import eu.vigie.supplychain.UnreadableInput;

/** A file of what was said of the columns of suppliers' sheets, kept by whoever uses the command line. */
public record MappingFile(Mappings mappings) {

    /** Nothing was said yet. */
    public static final MappingFile NONE = new MappingFile(Mappings.NONE);

    /** @throws UnreadableInput when it is none, with the place of what is wrong */
    public static MappingFile read(Document document) {
        return new MappingFile(Mappings.read(document));
    }

    /** Bills that are to be read as was said of earlier sheets with the same headings. */
    List<Bill> bills(List<Document> documents) {
        return documents.stream().map(each -> new Bill(each, ColumnChoice.NONE.remembering(mappings))).toList();
    }

    /** The file with what was said of a sheet's columns; empty when nothing was said of them. */
    public Optional<byte[]> with(BomCheck check, String supplier) {
        return check.remember(supplier).map(said -> mappings.with(said).write().getBytes(StandardCharsets.UTF_8));
    }
}
