package eu.vigie.evidence;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;

import eu.vigie.evidence.Statements.Style;
import eu.vigie.supplychain.Document;
import eu.vigie.supplychain.Share;
import eu.vigie.supplychain.UnreadableInput;

/**
 * A table of stakes with the columns holder, company and share, in any order: direct shares of capital, in percent. A party is
 * whoever has that name in this table; of what kind and where it is, the table does not say. Rows count as a spreadsheet counts
 * them.
 */
final class StakesCsv {

    static final List<String> COLUMNS = List.of("holder", "company", "share");

    private final ImportLog log;
    private final Statements statements;
    private final Map<String, Share> shares = new HashMap<>();
    private int[] columns = {};
    private char[] letters = new char[256];

    private StakesCsv(Document document, ImportLog log) {
        this.log = log;
        this.statements = Statements.ofNames(document, Style.ROW);
    }

    static boolean areNamedIn(String heading) {
        return names(heading.split(",", -1)).containsAll(COLUMNS);
    }

    static List<String> names(String... cells) {
        return Arrays.stream(cells).map(cell -> cell.replace("\uFEFF", "").replace("\"", "").strip()
                .toLowerCase(Locale.ROOT)).toList();
    }

    /** @throws UnreadableInput with what is wrong, the first hundred of it */
    static Statements read(Document document, ImportLog log) {
        Statements plain = PlainStakes.read(document, log);
        return plain != null ? plain : readCells(document, log);
    }

    /** As any reader of CSV has it, cell by cell. */
    static Statements readCells(Document document, ImportLog log) {
        StakesCsv reader = new StakesCsv(document, log);
        CsvTable.read(document, log, reader::all);
        return reader.statements;
    }

    private void all(CsvReader<CsvRecord> rows) {
        if (!CsvTable.below(rows, log, this::headings, this::accept)) {
            log.problem("row 1", null, "no stake follows the headings", "hand in the whole table");
        }
    }

    private void headings(CsvRecord record) {
        List<String> headings = names(record.getFields().toArray(String[]::new));
        columns = COLUMNS.stream().mapToInt(headings::indexOf).toArray();
        headings.stream().filter(heading -> !COLUMNS.contains(heading)).forEach(log::unknownField);
    }

    private void accept(CsvRecord record, int row) {
        log.countRead();
        int holder = party(record, 0, row);
        int company = party(record, 1, row);
        String text = cell(record, 2);
        Share share = text.isEmpty() ? Share.UNKNOWN : share(text, row);
        if (holder >= 0 && company >= 0 && share != null) {
            StakeTable stakes = statements.stakes();
            stakes.addHeld(holder, company, stakes.number(share), row);
        }
    }

    private String cell(CsvRecord record, int column) {
        return columns[column] < record.getFieldCount() ? record.getField(columns[column]).strip() : "";
    }

    private int party(CsvRecord record, int column, int row) {
        String name = cell(record, column);
        if (name.isEmpty()) {
            log.problem("row " + row, null, "the row has no " + COLUMNS.get(column), "name it, or leave the row out");
            return -1;
        }
        if (name.length() > letters.length) {
            letters = new char[2 * name.length()];
        }
        name.getChars(0, name.length(), letters, 0);
        int party = statements.keys().of(letters, 0, name.length());
        statements.meet(party, row);
        return party;
    }

    private @Nullable Share share(String text, int row) {
        Share known = shares.get(text);
        if (known == null) {
            try {
                known = Share.exactly(text);
                shares.put(text, known);
            } catch (IllegalArgumentException e) {
                log.problem("row " + row, text,
                        "a share is a number of percent within 0 and 100, at most 20 decimals, with a decimal point",
                        "write it in digits, for example 50.1; leave the cell empty when it is not known");
            }
        }
        return known;
    }
}
