package eu.vigie.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
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
 * OFAC's files in CSV, which have no headings: the list itself ({@code sdn.csv}, {@code cons_prim.csv}), and what belongs to its entries by
 * their numbers: other names ({@code alt.csv}), addresses ({@code add.csv}) and remarks that were too long. They say neither of which day
 * they are nor since when an entry stands.
 *
 * <p>Interpretation: the list of blocked persons and the consolidated one look the same and are told apart by their programmes. A name
 * that a remark calls a weak alias is not read, for many an innocent bears it.
 */
final class OfacCsv {

    static final String SDN = "ofac-sdn";
    static final String CONSOLIDATED = "ofac-consolidated";
    /** The scheme of OFAC's own numbers; its lists share them. */
    static final String SCHEME = "US-OFAC";

    private static final int PRIMARY = 12;
    private static final int ADDRESSES = 6;
    private static final int ALIASES = 5;
    private static final int REMARKS = 2;
    private static final String NOTHING = "-0-";
    private static final Set<String> KINDS = Set.of("individual", "vessel", "aircraft", "entity", NOTHING);
    private static final Set<String> ALIAS_KINDS = Set.of("aka", "fka", "nka");
    /** Programmes under which nobody is blocked. */
    private static final Set<String> NEVER_BLOCKING = Set.of("NS-PLC", "561-RELATED", "CMIC-EO13959", "NS-MBS");
    /** Programmes that block some, and stand on the consolidated list for others. */
    private static final Set<String> NOT_ALWAYS_BLOCKING = Set.of("UKRAINE-EO13662", "RUSSIA-EO14024", "SDGT",
            "BELARUS-EO14038", "VENEZUELA-EO13850", "FSE-IR", "FSE-SY", "HRIT-IR", "NS-CAPTA");
    private static final Pattern NUMBERED = Pattern.compile(
            "(?:^|; )(?:alt\\. )?([A-Z][\\p{L}. -]*?(?:No\\.|Number|ID(?! No\\.)|\\(USCC\\))) ([\\p{L}\\p{N}./ -]+?)(?: \\(([^()]+)\\))?(?=[;.]|$)");

    private final ImportLog log;
    private final Statements statements;
    private final ListBook book;
    private final List<List<String>> primary = new ArrayList<>();
    private final List<Integer> rows = new ArrayList<>();
    private int columns;

    private OfacCsv(Document document, ImportLog log) {
        this.log = log;
        this.statements = new Statements(document, Style.ROW, false, "");
        this.book = new ListBook(statements, log, "read");
    }

    /** Whether the first line is one of such a file: numbers and what they are of, without headings. */
    static boolean isStartedBy(String line) {
        List<String> cells = firstRow(line);
        if (cells.size() < REMARKS || !isNumber(cells.getFirst())) {
            return false;
        }
        return switch (cells.size()) {
            case PRIMARY -> KINDS.contains(cells.get(2).toLowerCase(Locale.ROOT));
            case ALIASES -> isNumber(cells.get(1)) && ALIAS_KINDS.contains(cells.get(2));
            case ADDRESSES -> isNumber(cells.get(1)) && !line.contains("@");
            case REMARKS -> line.strip().endsWith("\"");
            default -> false;
        };
    }

    private static List<String> firstRow(String line) {
        try (CsvReader<CsvRecord> row = CsvReader.builder().ofCsvRecord(line)) {
            return row.stream().findFirst().map(record -> record.getFields().stream().map(String::strip).toList())
                    .orElse(List.of());
        } catch (RuntimeException | java.io.IOException e) {
            return List.of(); // no table
        }
    }

    private static boolean isNumber(String cell) {
        return !cell.isEmpty() && cell.length() < 10 && cell.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /** @throws UnreadableInput when it is no table in UTF-8, or does not say which list it is */
    static Statements read(Document document, ImportLog log) {
        OfacCsv reader = new OfacCsv(document, log);
        CsvTable.read(document, log, reader::all);
        return reader.statements;
    }

    private void all(CsvReader<CsvRecord> records) {
        int row = 0;
        for (CsvRecord record : records) {
            row++;
            List<String> cells = record.getFields().stream().map(OfacCsv::cell).toList();
            if (log.isFull() || cells.size() == 1 && cells.getFirst().codePoints().noneMatch(c -> c > ' ')) {
                continue; // the files end with a sign that nobody sees
            }
            columns = columns == 0 ? cells.size() : columns;
            if (cells.size() != columns || !isNumber(cells.getFirst())) {
                log.problem("row " + row, record.getField(0), "the row is not like the others: it has "
                        + cells.size() + " cells or no number", "hand in OFAC's own file, unchanged");
                continue;
            }
            log.countRead();
            row(cells, row);
        }
        finish();
    }

    private static String cell(String text) {
        String cell = text.strip();
        return cell.equals(NOTHING) ? "" : cell;
    }

    private void row(List<String> cells, int row) {
        Identifier own = new Identifier(SCHEME, cells.getFirst());
        switch (columns) {
            case PRIMARY -> {
                primary.add(cells);
                rows.add(row);
            }
            case ALIASES -> book.supplement(own, List.of(cells.get(3)), List.of(), List.of(), row);
            case ADDRESSES -> book.supplement(own, List.of(), List.of(), country(cells.get(4)), row);
            default -> book.supplement(own, List.of(), numbers(cells.get(1)), List.of(), row);
        }
    }

    private List<Country> country(String name) {
        Country country = ListNumbers.country(name);
        if (country == null && !name.isEmpty()) {
            log.notUnderstood("the country '" + name + "'");
        }
        return country == null ? List.of() : List.of(country);
    }

    private void finish() {
        if (columns != PRIMARY) {
            book.lists().supplementOthers();
            log.note("the file adds to the entries of OFAC's lists and is no list itself");
            return;
        }
        String list = list();
        if (list == null) {
            log.problem("", null,
                    "the file does not show whether it is the list of blocked persons or the consolidated one",
                    "hand in the whole file");
            return;
        }
        book.lists().bring(new Brought(list, list.equals(SDN)
                ? "OFAC: specially designated nationals and blocked persons"
                : "OFAC: consolidated list of those who are not blocked", "OFAC, CSV", null, true, true));
        for (int i = 0; i < primary.size(); i++) {
            entry(list, primary.get(i), rows.get(i));
        }
    }

    /** Null where no row tells: a consolidated list must never pass for the one of blocked persons. */
    private @Nullable String list() {
        if (primary.stream().anyMatch(cells -> programmes(cells).allMatch(NEVER_BLOCKING::contains))) {
            return CONSOLIDATED;
        }
        return primary.stream().anyMatch(cells -> programmes(cells).noneMatch(OfacCsv::mayNotBlock)) ? SDN : null;
    }

    private static boolean mayNotBlock(String programme) {
        return NEVER_BLOCKING.contains(programme) || NOT_ALWAYS_BLOCKING.contains(programme)
                || programme.startsWith("NS-");
    }

    /** Of several the file writes {@code SDGT] [IRAN}. */
    private static Stream<String> programmes(List<String> cells) {
        return Stream.of(cells.get(3).toUpperCase(Locale.ROOT).split("[\\[\\];, ]+")).filter(each -> !each.isEmpty());
    }

    private void entry(String list, List<String> cells, int row) {
        String kind = cells.get(2).toLowerCase(Locale.ROOT);
        if (kind.equals("vessel") || kind.equals("aircraft")) {
            book.lists().leaveOut(list, kind);
            return;
        }
        ListEntry entry = new ListEntry(list, row);
        entry.kind = kind.equals("individual") ? PartyKind.NATURAL_PERSON : PartyKind.LEGAL_ENTITY;
        entry.own = new Identifier(SCHEME, cells.getFirst());
        entry.name(cells.get(1));
        programmes(cells).forEach(entry::scope);
        entry.reference = "OFAC " + cells.getFirst();
        entry.numbers.addAll(numbers(cells.get(11)));
        book.accept(entry);
    }

    /** Those that a remark gives of a company; of a person's none is asked for. */
    static List<Identifier> numbers(String remarks) {
        List<Identifier> numbers = new ArrayList<>();
        Matcher each = NUMBERED.matcher(remarks);
        while (each.find()) {
            Identifier number = ListNumbers.of(each.group(1), each.group(2), ListNumbers.country(each.group(3)));
            if (number != null) {
                numbers.add(number);
            }
        }
        return numbers;
    }
}
