package eu.vigie.evidence;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;

import eu.vigie.evidence.BroughtLists.Brought;
import eu.vigie.evidence.Statements.Style;
import eu.vigie.supplychain.Country;
import eu.vigie.supplychain.Document;
import eu.vigie.supplychain.Identifier;
import eu.vigie.supplychain.PartyKind;
import eu.vigie.supplychain.UnreadableInput;

/**
 * A list of one's own as a table, with English or French headings. Whoever writes it says that it is whole. With a column that says as of
 * which day, it is a copy of that day, which the next one replaces; without, it tells all times by its own dates, from the last of them on
 * for certain.
 */
final class OwnListCsv {

    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)+");
    private static final Set<String> PERSONS = Set.of("person", "personne", "individual", "personne physique");
    private static final Set<String> VERIFICATIONS = Set.of("read", "second-hand", "recalled");

    private final ImportLog log;
    private final Statements statements;
    private final Map<String, ListBook> books = new TreeMap<>();
    private final Map<OwnListColumn, Integer> columns = new EnumMap<>(OwnListColumn.class);
    private final Map<String, LocalDate> written = new TreeMap<>();
    private final Map<String, LocalDate> latest = new TreeMap<>();

    private OwnListCsv(Document document, ImportLog log) {
        this.log = log;
        this.statements = new Statements(document, Style.ROW, false, "");
    }

    /** @throws UnreadableInput when it is no table in UTF-8, or a row names no list or a list of the program's */
    static Statements read(Document document, ImportLog log) {
        OwnListCsv reader = new OwnListCsv(document, log);
        CsvTable.read(document, log, OwnListColumn.separator(CsvTable.firstLine(document)), reader::all);
        return reader.statements;
    }

    private void all(CsvReader<CsvRecord> rows) {
        if (!CsvTable.below(rows, log, this::headings, this::accept)) {
            log.problem("row 1", null, "no entry follows the headings", "hand in the whole file");
        }
        latest.forEach((list, day) -> written.putIfAbsent(list, day));
        for (String list : statements.lists().lists().stream().map(Brought::id).toList()) {
            statements.lists().restate(list, written.get(list), true);
        }
    }

    private void headings(CsvRecord record) {
        for (int i = 0; i < record.getFieldCount(); i++) {
            OwnListColumn column = OwnListColumn.of(record.getField(i));
            if (column == null) {
                log.unknownField(record.getField(i).strip());
            } else {
                columns.putIfAbsent(column, i);
            }
        }
    }

    private void accept(CsvRecord record, int row) {
        log.countRead();
        String list = cell(record, OwnListColumn.LIST);
        if (!ID.matcher(list).matches()) {
            log.problem("row " + row, list, "the row does not name its list as rules ask for it",
                    "write it in lower case, for example \"ofac-sdn\"");
            return;
        }
        if (SystemDocuments.listIds().contains(list)) {
            log.problem("row " + row, list, "a list of this name comes with the program",
                    "give your list a name of its own");
            return;
        }
        boolean copy = columns.containsKey(OwnListColumn.AS_OF);
        statements.lists().bring(new Brought(list, list, "a table of one's own", null, true, copy));
        ListEntry entry = new ListEntry(list, row);
        if (fill(entry, record)) {
            book(record).accept(entry);
        }
    }

    private ListBook book(CsvRecord record) {
        return books.computeIfAbsent(verification(record), word -> new ListBook(statements, log, word));
    }

    private boolean fill(ListEntry entry, CsvRecord record) {
        ListBook book = book(record);
        entry.kind = PERSONS.contains(cell(record, OwnListColumn.KIND).toLowerCase(Locale.ROOT))
                ? PartyKind.NATURAL_PERSON
                : PartyKind.LEGAL_ENTITY;
        entry.name(cell(record, OwnListColumn.NAME));
        pieces(record, OwnListColumn.ALIASES).forEach(entry::name);
        entry.scope(cell(record, OwnListColumn.SCOPE));
        entry.reference = cell(record, OwnListColumn.SOURCE);
        String country = cell(record, OwnListColumn.COUNTRY);
        Country seat = ListNumbers.country(country);
        if (seat == null && !country.isEmpty()) {
            book.refuse(entry, country, "this is no country code", "give an ISO 3166-1 alpha-2 code such as \"FR\"");
            return false;
        }
        entry.seat = seat;
        for (String number : pieces(record, OwnListColumn.IDENTIFIERS).toList()) {
            String[] words = number.split("[ :]+", 2);
            Identifier read = words.length < 2 ? null : Identifier.canonical(words[0], words[1]);
            if (read == null || !read.isSound()) {
                book.refuse(entry, number, "this is no number with its register before it",
                        "write for example \"XI-LEI 0000FICTIONACMEPOW22\"");
                return false;
            }
            entry.numbers.add(read);
        }
        return dates(entry, record, book);
    }

    private boolean dates(ListEntry entry, CsvRecord record, ListBook book) {
        Map<OwnListColumn, LocalDate> days = new EnumMap<>(OwnListColumn.class);
        for (OwnListColumn column : List.of(OwnListColumn.FROM, OwnListColumn.UNTIL, OwnListColumn.AS_OF)) {
            String text = cell(record, column);
            int day = text.isEmpty() ? Days.NONE : Days.of(text);
            if (day != Days.NONE) {
                days.put(column, LocalDate.ofEpochDay(day));
            } else if (!text.isEmpty()) {
                book.refuse(entry, text, "this is no date", "write year, month and day, for example 2026-03-01");
                return false;
            }
        }
        entry.from = days.get(OwnListColumn.FROM);
        entry.until = days.get(OwnListColumn.UNTIL);
        later(written, entry.list, days.get(OwnListColumn.AS_OF));
        later(latest, entry.list, entry.from);
        return true;
    }

    private static void later(Map<String, LocalDate> days, String list, @Nullable LocalDate day) {
        if (day != null) {
            days.merge(list, day, (one, other) -> one.isAfter(other) ? one : other);
        }
    }

    private String verification(CsvRecord record) {
        String word = cell(record, OwnListColumn.VERIFICATION).toLowerCase(Locale.ROOT);
        return VERIFICATIONS.contains(word) ? word : "second-hand";
    }

    private String cell(CsvRecord record, OwnListColumn column) {
        Integer at = columns.get(column);
        return at == null || at >= record.getFieldCount() ? "" : record.getField(at).strip();
    }

    private Stream<String> pieces(CsvRecord record, OwnListColumn column) {
        return Stream.of(cell(record, column).split("[;|]")).map(String::strip).filter(piece -> !piece.isEmpty());
    }
}
