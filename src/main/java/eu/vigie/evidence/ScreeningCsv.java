package eu.vigie.evidence;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;

import eu.vigie.evidence.Statements.Style;
import eu.vigie.supplychain.Document;
import eu.vigie.supplychain.Identifier;
import eu.vigie.supplychain.UnreadableInput;

/** The Consolidated Screening List as CSV: several names, addresses and numbers stand in one cell, between semicolons. */
final class ScreeningCsv {

    private static final Set<String> NEEDED = Set.of("source", "name", "alt_names", "source_list_url");
    private static final Set<String> READ = Set.of("source", "entity_number", "type", "programs", "name", "addresses",
            "federal_register_notice", "start_date", "end_date", "license_requirement", "alt_names", "ids",
            "source_information_url");
    private static final Pattern ENDS_WITH_COUNTRY = Pattern.compile("(?:^|, )([A-Z]{2})$");

    private final ImportLog log;
    private final Statements statements;
    private final ScreeningList list;
    private final Map<String, Integer> columns = new HashMap<>();

    private ScreeningCsv(Document document, ImportLog log) {
        this.log = log;
        this.statements = new Statements(document, Style.ROW, false, "");
        this.list = new ScreeningList(statements, log);
    }

    static boolean areNamedIn(String heading) {
        return StakesCsv.names(heading.split(",", -1)).containsAll(NEEDED);
    }

    /** @throws UnreadableInput when it is no table in UTF-8, or an entry does not say from which list it is */
    static Statements read(Document document, ImportLog log) {
        ScreeningCsv reader = new ScreeningCsv(document, log);
        CsvTable.read(document, log, reader::all);
        return reader.statements;
    }

    private void all(CsvReader<CsvRecord> rows) {
        if (!CsvTable.below(rows, log, this::headings, this::accept)) {
            log.problem("row 1", null, "no entry follows the headings", "hand in the whole file");
        }
    }

    private void headings(CsvRecord record) {
        List<String> headings = StakesCsv.names(record.getFields().toArray(String[]::new));
        for (int i = 0; i < headings.size(); i++) {
            columns.putIfAbsent(headings.get(i), i);
        }
        headings.stream().filter(heading -> !READ.contains(heading)).forEach(log::unknownField);
    }

    private void accept(CsvRecord record, int row) {
        log.countRead();
        ListEntry entry = list.entry(cell(record, "source"), row);
        if (entry == null) {
            return;
        }
        String type = cell(record, "type");
        entry.kind = ScreeningList.kind(type);
        entry.own = ScreeningList.own(entry.list, cell(record, "entity_number"));
        entry.name(cell(record, "name"));
        pieces(record, "alt_names").forEach(entry::name);
        pieces(record, "programs").forEach(entry::scope);
        entry.scope(entry.scope.isEmpty() ? cell(record, "license_requirement") : null);
        entry.reference = cell(record, "federal_register_notice").isEmpty()
                ? cell(record, "source_information_url")
                : cell(record, "federal_register_notice");
        entry.from = list.day(cell(record, "start_date"));
        entry.until = list.after(cell(record, "end_date"));
        pieces(record, "addresses").map(ENDS_WITH_COUNTRY::matcher).filter(Matcher::find)
                .forEach(end -> entry.address(end.group(1)));
        pieces(record, "ids").map(ScreeningCsv::number).filter(java.util.Objects::nonNull)
                .forEach(number -> entry.numbers.add(java.util.Objects.requireNonNull(number)));
        list.accept(entry, type);
    }

    /** Written as {@code RU, 1137746390572, Registration ID}, or without the country. */
    private static @org.jspecify.annotations.Nullable Identifier number(String text) {
        String[] words = text.split(", ");
        return switch (words.length) {
            case 2 -> ListNumbers.of(words[1], words[0], null);
            case 3 -> ListNumbers.of(words[2], words[1], ListNumbers.country(words[0]));
            default -> null;
        };
    }

    private String cell(CsvRecord record, String heading) {
        Integer column = columns.get(heading);
        return column == null || column >= record.getFieldCount() ? "" : record.getField(column).strip();
    }

    private java.util.stream.Stream<String> pieces(CsvRecord record, String heading) {
        return java.util.Arrays.stream(cell(record, heading).split(";")).map(String::strip)
                .filter(piece -> !piece.isEmpty());
    }
}
