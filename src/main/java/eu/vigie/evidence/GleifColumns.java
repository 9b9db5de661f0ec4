package eu.vigie.evidence;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;

import eu.vigie.evidence.Statements.Style;
import eu.vigie.supplychain.Document;
import eu.vigie.supplychain.UnreadableInput;

/** GLEIF's golden copy as CSV, recognised by its headings. Rows count as a spreadsheet counts them. */
final class GleifColumns {

    private static final Pattern NUMBER = Pattern.compile("\\.([0-9]{1,4})(\\.|$)");

    private final ImportLog log;
    private final Statements statements;
    private final GleifBook book;
    private @Nullable GleifField[] fields = {};
    private int[] numbers = {};
    private int[] unread = {};
    private String[] headings = {};

    private GleifColumns(Document document, ImportLog log) {
        this.log = log;
        this.statements = new Statements(document, Style.ROW, true, "");
        this.book = new GleifBook(statements, log);
    }

    static boolean areNamedIn(String heading) {
        return heading.contains("Relationship.StartNode.NodeID") || heading.contains("Exception.Category")
                || heading.contains("Entity.LegalName") && heading.contains("LEI");
    }

    /** @throws UnreadableInput when quotes are not closed, it is not UTF-8, or a record cannot be so */
    static Statements read(Document document, ImportLog log) {
        GleifColumns reader = new GleifColumns(document, log);
        CsvTable.read(document, log, reader::all);
        return reader.statements;
    }

    private void all(CsvReader<CsvRecord> rows) {
        boolean follows = CsvTable.below(rows, log, this::headings, this::accept);
        for (int i = 0; i < headings.length; i++) {
            for (int times = 0; times < unread[i]; times++) {
                log.unknownField(headings[i]);
            }
        }
        if (!follows) {
            log.problem("row 1", null, "no record follows the headings", "hand in the whole file");
        }
    }

    private void headings(CsvRecord record) {
        int columns = record.getFieldCount();
        headings = new String[columns];
        fields = new @Nullable GleifField[columns];
        numbers = new int[columns];
        unread = new int[columns];
        for (int i = 0; i < columns; i++) {
            headings[i] = record.getField(i).replace("\uFEFF", "").strip();
            fields[i] = GleifField.inColumn(headings[i]);
            Matcher number = NUMBER.matcher(headings[i]);
            numbers[i] = number.find() ? Integer.parseInt(number.group(1)) : 0;
        }
    }

    private void accept(CsvRecord row, int position) {
        if (row.getFieldCount() > fields.length) {
            log.problem("row " + position, null, "the row has more cells than there are headings",
                    "quote the cells that have a comma in them");
            return;
        }
        GleifRecord record = new GleifRecord();
        for (int i = 0; i < row.getFieldCount(); i++) {
            String value = row.getField(i).strip();
            GleifField field = fields[i];
            if (!value.isEmpty() && field != null) {
                record.put(field, value, numbers[i]);
            } else if (!value.isEmpty() && !GleifField.isKnown(headings[i])) {
                unread[i]++;
            }
        }
        book.accept(record, position);
    }
}
