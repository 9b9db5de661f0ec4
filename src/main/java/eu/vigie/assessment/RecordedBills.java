package eu.vigie.assessment;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import eu.vigie.bom.AppliedColumns;
import eu.vigie.bom.Bill;
import eu.vigie.bom.Mappings;
import eu.vigie.bom.RememberedColumns;
import eu.vigie.ledger.Account;
import eu.vigie.ledger.Entry;
import eu.vigie.ledger.EntryKind;
import eu.vigie.ledger.EntryPosition;
import eu.vigie.ledger.Ledger;
import eu.vigie.ledger.Recording;
import eu.vigie.supplychain.Document;

/**
 * Bills of materials in the ledger. What was said of a sheet's columns is part of its entry, and of its name: read again, it is read in
 * the same way, whatever is remembered by then.
 */
public final class RecordedBills {

    private static final String JSON_TYPE = "application/json";
    private static final JsonMapper JSON = JsonMapper.shared();

    private final Ledger ledger;

    public RecordedBills(Ledger ledger) {
        this.ledger = ledger;
    }

    /**
     * How a bill reads that was sent, with what is remembered of its supplier's sheets; it is not recorded.
     *
     * @throws eu.vigie.supplychain.UnreadableInput when it cannot be read
     */
    public BomCheck check(Document document, BillOrder order) {
        return BomCheck.of(document, order,
                order.supplier() == null ? MappingFile.NONE : new MappingFile(remembered()));
    }

    /** How the bill of that name reads; empty when there is none. */
    public Optional<BomCheck> check(String id) {
        return find(id).map(BomCheck::of);
    }

    /**
     * What the bill of that name comes to, with all knowledge of the ledger, which is read for it.
     *
     * @param asOf the day on which groups are looked at
     * @return empty when there is no such bill
     */
    public Optional<BomRollup> rollup(String id, LocalDate asOf) {
        return find(id).map(bill -> RollingUp.of(List.of(bill), new RecordedKnowledge(ledger).all(), asOf));
    }

    /** The bill of that name, as it is to be read; empty when there is none. */
    Optional<Bill> find(String id) {
        return ledger.entry(EntryKind.BOM, id).map(entry -> new Bill(ledger.document(entry), columns(entry).again()));
    }

    private static AppliedColumns columns(Entry entry) {
        JsonNode columns = JSON.readTree(entry.summary()).path("columns");
        return columns.isMissingNode() ? AppliedColumns.NONE : AppliedColumns.parse(columns.toString());
    }

    /** What was said of the columns of earlier sheets, of every supplier. */
    private Mappings remembered() {
        return new Mappings(ledger.entries(EntryKind.MAPPING, EntryPosition.NONE, Integer.MAX_VALUE).stream()
                .map(entry -> RememberedColumns.read(ledger.document(entry))).toList());
    }

    /** A bill's one name: the hash of its bytes, or of these and of what was said of its columns. */
    static String name(Document document, AppliedColumns columns) {
        return columns.none() ? document.sha256() : Hashes.sha256(document.sha256(), columns.write());
    }

    static Recording recording(Document document, String mediaType, int lines, int rejected, AppliedColumns columns,
            Account who) {
        Map<String, Object> summary = new LinkedHashMap<>();
        summary.put("lines", lines);
        summary.put("rejected", rejected);
        if (!columns.none()) {
            summary.put("columns", JSON.readTree(columns.write()));
        }
        return new Recording(EntryKind.BOM, name(document, columns), document, mediaType,
                JSON.writeValueAsString(summary), who);
    }

    static Recording recording(RememberedColumns said, Document document, Account who) {
        return new Recording(EntryKind.MAPPING, name(said), document, JSON_TYPE,
                JSON.writeValueAsString(
                        Map.of("supplier", said.supplier(), "headings", said.headings().size())),
                who);
    }

    /** One name for each supplier and row of headings: what is said later takes the place of what was said before. */
    static String name(RememberedColumns said) {
        List<String> key = said.key();
        return Hashes.sha256(key.toArray(String[]::new));
    }
}
