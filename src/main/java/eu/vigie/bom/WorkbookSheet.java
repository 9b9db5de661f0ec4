package eu.vigie.bom;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.jspecify.annotations.Nullable;

import eu.vigie.supplychain.Document;
import eu.vigie.supplychain.InputProblem;
import eu.vigie.supplychain.Symbols;
import eu.vigie.supplychain.UnreadableInput;

/** The sheet of an Excel workbook that holds the parts: the one whose headings are understood best. */
final class WorkbookSheet implements Sheet, AutoCloseable {

    static final String MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final int MOST_SHEETS = 200;

    private final Document document;
    private final WorkbookParts parts;
    private final ReadableWorkbook workbook;
    private final boolean hasStyles;
    private final Candidate chosen;
    private final List<Candidate> others;
    private WorkbookRows rows;

    private WorkbookSheet(Document document, WorkbookParts parts, ReadableWorkbook workbook, boolean hasStyles,
            ColumnChoice choice) {
        this.document = document;
        this.parts = parts;
        this.workbook = workbook;
        this.hasStyles = hasStyles;
        List<Candidate> sheets = candidates(choice);
        this.chosen = sheets.stream().filter(sheet -> sheet.layout() != null)
                .reduce((a, b) -> b.rank() > a.rank() ? b : a).orElseThrow(() -> noHeadings(sheets));
        this.others = sheets.stream().filter(sheet -> sheet != chosen).toList();
        this.rows = rows(chosen.sheet());
    }

    private WorkbookRows rows(org.dhatim.fastexcel.reader.Sheet sheet) {
        return new WorkbookRows(document, sheet.getName(), parts.merges(sheet.getId()), parts.isDate1904());
    }

    /**
     * @param layout null when none of its first rows heads a part and a quantity
     * @param presumed what looks most like headings then
     * @param isEmpty nothing is in its first rows
     */
    private record Candidate(org.dhatim.fastexcel.reader.Sheet sheet, @Nullable Layout layout,
            PresumedHeadings presumed, boolean isEmpty) {

        private boolean isVisible() {
            return sheet.getVisibility() == SheetVisibility.VISIBLE;
        }

        /** What people see comes before what is hidden. */
        private int rank() {
            return Objects.requireNonNull(layout).understood() + (isVisible() ? 1_000 : 0);
        }
    }

    /** @throws UnreadableInput when it is no workbook of ours, or no sheet of it heads a part and a quantity */
    static WorkbookSheet open(Document document, ColumnChoice choice) {
        WorkbookParts parts = new WorkbookParts(ArchiveBounds.check(document));
        try {
            try {
                return new WorkbookSheet(document, parts, opened(document, true), true, choice);
            } catch (IOException | RuntimeException e) {
                if (e instanceof UnreadableInput) {
                    throw e;
                }
                // a style table that is broken tells only which numbers are dates
                return new WorkbookSheet(document, parts, opened(document, false), false, choice);
            }
        } catch (IOException | RuntimeException e) {
            if (e instanceof UnreadableInput unreadable) {
                throw unreadable;
            }
            throw damaged(document, e);
        }
    }

    private static ReadableWorkbook opened(Document document, boolean withStyles) throws IOException {
        try (InputStream in = document.open()) {
            return new ReadableWorkbook(in, new ReadingOptions(withStyles, true));
        }
    }

    static UnreadableInput damaged(Document document, Throwable cause) {
        return new UnreadableInput(new InputProblem(document.name(), "", null,
                "the workbook is damaged, so that its sheets cannot be read",
                "open it in a spreadsheet program and save it anew as XLSX or CSV"), cause);
    }

    private List<Candidate> candidates(ColumnChoice choice) {
        List<org.dhatim.fastexcel.reader.Sheet> sheets = workbook.getSheets().toList();
        if (sheets.size() > MOST_SHEETS) {
            throw new UnreadableInput(new InputProblem(document.name(), "", String.valueOf(sheets.size()),
                    "the workbook has more than " + MOST_SHEETS + " sheets", "hand in the sheet of parts by itself"));
        }
        List<Candidate> found = new ArrayList<>();
        for (org.dhatim.fastexcel.reader.Sheet sheet : sheets) {
            found.add(parts.isWorksheet(sheet.getId())
                    ? candidate(sheet, choice)
                    : new Candidate(sheet, null, new PresumedHeadings(), true));
        }
        return found;
    }

    private Candidate candidate(org.dhatim.fastexcel.reader.Sheet sheet, ColumnChoice choice) {
        HeadingSearch search = new HeadingSearch(choice);
        try (Stream<Row> stream = sheet.openStream()) {
            rows(sheet).read(stream, search.symbols(), search);
        } catch (IOException e) {
            throw damaged(document, e);
        }
        return new Candidate(sheet, search.found(), search.presumed(), search.isEmpty());
    }

    private UnreadableInput noHeadings(List<Candidate> sheets) {
        List<BomReview.TakenFor> presumed = sheets.stream().filter(Candidate::isVisible).map(Candidate::presumed)
                .reduce((a, b) -> b.words() > a.words() ? b : a).map(PresumedHeadings::columns).orElse(List.of());
        return new UnheadedSheet(new InputProblem(document.name(), "",
                sheets.stream().map(sheet -> sheet.sheet().getName()).limit(20).collect(Collectors.joining(", ")),
                "no sheet has a row of headings with a part and a quantity among its first " + HeadingSearch.ROWS
                        + " rows",
                SheetLayout.HEADINGS_WANTED), presumed);
    }

    @Override
    public Document document() {
        return document;
    }

    @Override
    public Layout layout() {
        return Objects.requireNonNull(chosen.layout());
    }

    @Override
    public String mediaType() {
        return MEDIA_TYPE;
    }

    @Override
    public String name() {
        return chosen.sheet().getName();
    }

    @Override
    public char separator() {
        return 0;
    }

    @Override
    public void rows(Symbols symbols, RowTaker taker) {
        rows(chosen.sheet(), symbols, taker);
    }

    private void rows(org.dhatim.fastexcel.reader.Sheet sheet, Symbols symbols, RowTaker taker) {
        rows = rows(sheet);
        try (Stream<Row> stream = sheet.openStream()) {
            rows.read(stream, symbols, taker);
        } catch (IOException e) {
            throw damaged(document, e);
        }
    }

    @Override
    public RowDetails details() {
        return rows.details();
    }

    /** All sheets with cells, in order, by name; that which was read among them. */
    List<String> names() {
        return sheets().map(org.dhatim.fastexcel.reader.Sheet::getName).toList();
    }

    boolean isVisible(String name) {
        return sheets().filter(sheet -> sheet.getName().equals(name))
                .anyMatch(sheet -> sheet.getVisibility() == SheetVisibility.VISIBLE);
    }

    private Stream<org.dhatim.fastexcel.reader.Sheet> sheets() {
        return workbook.getSheets().filter(sheet -> parts.isWorksheet(sheet.getId()));
    }

    /** Hands out the rows of any sheet of the workbook, as {@link #rows(Symbols, RowTaker)} those of the one that was read. */
    void rows(String name, Symbols symbols, RowTaker taker) {
        sheets().filter(sheet -> sheet.getName().equals(name)).findFirst()
                .ifPresent(sheet -> rows(sheet, symbols, taker));
    }

    @Override
    public boolean isNumber(int symbol) {
        return rows.isNumber(symbol);
    }

    /** Whether rows of the sheet are grouped under others. */
    boolean hasGroups() {
        return parts.hasGroups(chosen.sheet().getId());
    }

    /** Another sheet that lists parts is not passed over as if it were none. */
    @Override
    public List<InputProblem> problems() {
        List<InputProblem> problems = new ArrayList<>();
        if (hasGroups() && !layout().hasTree()) {
            problems.add(new InputProblem(document.name(), "sheet \"" + name() + "\"", null,
                    "rows are grouped under others, and no column says what stands under what",
                    "add a column 'Level' with 0, 1, 2, …, or take the groups out"));
        }
        others.stream().filter(other -> other.layout() != null)
                .map(other -> new InputProblem(document.name(), "sheet \"" + other.sheet().getName() + "\"", null,
                        other.isVisible()
                                ? "this sheet lists parts as well and was not read"
                                : "this sheet is hidden, lists parts as well and was not read",
                        "hand it in as a document of its own, or take it out"))
                .forEach(problems::add);
        return problems;
    }

    @Override
    public List<InputProblem> notes() {
        List<InputProblem> notes = new ArrayList<>();
        if (!others.isEmpty() || !chosen.isVisible()) {
            notes.add(new InputProblem(document.name(), "sheet \"" + name() + "\"", null,
                    chosen.isVisible() ? "this sheet was read" : "this sheet was read, though it is hidden",
                    "nothing needs to be done"));
        }
        String unread = others.stream().filter(other -> other.layout() == null)
                .map(other -> other.sheet().getName() + (other.isEmpty() ? " (∅)" : ""))
                .collect(Collectors.joining(", "));
        if (!unread.isEmpty()) {
            notes.add(new InputProblem(document.name(), "", unread,
                    "these sheets have no headings of parts and were not read",
                    "give the columns headings where one of them lists parts"));
        }
        if (!hasStyles) {
            notes.add(new InputProblem(document.name(), "", null,
                    "the workbook's table of styles is broken, so that dates are read as numbers",
                    "save it anew where it has dates"));
        }
        if (parts.hiddenColumns(chosen.sheet().getId())) {
            notes.add(new InputProblem(document.name(), "sheet \"" + name() + "\"", null,
                    "columns are hidden; they were read", "nothing needs to be done"));
        }
        notes.addAll(rows.notes());
        return notes;
    }

    @Override
    public void close() {
        try {
            workbook.close();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException("an archive in memory cannot fail to close", e);
        }
    }
}
