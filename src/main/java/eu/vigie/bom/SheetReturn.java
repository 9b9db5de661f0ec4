package eu.vigie.bom;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;

import eu.vigie.bom.RowProblems.RowProblem;
import eu.vigie.bom.Sheet.CellFault;
import eu.vigie.supplychain.Document;
import eu.vigie.supplychain.InputProblem;
import eu.vigie.supplychain.Symbols;
import eu.vigie.supplychain.UnreadableInput;

/**
 * The sheet that goes back to whoever sent it: all its rows, and beside each what became of it, what is wrong and what to do.
 * Our columns begin with "Vigie", so that they are not read when it comes again.
 */
final class SheetReturn {

    private final Document document;
    private final ColumnChoice choice;
    private final SheetReading reading;
    private final Wording wording;

    /**
     * How the additions are said.
     *
     * @param headings of the three columns, each beginning with "Vigie "
     */
    record Wording(List<String> headings, Function<RowOutcome, String> outcome,
            Function<InputProblem, InputProblem> problem) {}

    SheetReturn(Document document, ColumnChoice choice, SheetReading reading, Wording wording) {
        this.document = document;
        this.choice = choice;
        this.reading = reading;
        this.wording = wording;
    }

    byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(document.size() + 1024);
        SheetReading.in(document, choice, sheet -> {
            try {
                if (sheet instanceof CsvSheet csv) {
                    csv(csv, bytes);
                } else if (sheet instanceof WorkbookSheet workbook) {
                    workbook(workbook, bytes);
                }
            } catch (IOException e) {
                throw new UncheckedIOException("writing to memory cannot fail", e);
            }
            return bytes;
        });
        return bytes.toByteArray();
    }

    private void csv(CsvSheet sheet, OutputStream out) throws IOException {
        SheetText.Encoding encoding = SheetText.encoding(document);
        boolean isWindows = sheet.text().contains("\r\n");
        try (Writer writer = new OutputStreamWriter(out, encoding.charset());
                CsvWriter csv = CsvWriter.builder().fieldSeparator(sheet.separator())
                        .lineDelimiter(isWindows ? LineDelimiter.CRLF : LineDelimiter.LF).build(writer)) {
            writer.write(encoding.mark());
            Symbols symbols = new Symbols();
            sheet.rows(symbols, (row, cells) -> {
                csv.writeRecord(row(sheet, symbols, row, cells).stream().map(Formulas::guarded).toList());
                return true;
            });
        }
    }

    private void workbook(WorkbookSheet sheet, OutputStream out) throws IOException {
        try (Workbook workbook = new Workbook(out, "Vigie", "1.0")) {
            for (String name : sheet.names()) {
                Worksheet target = workbook.newWorksheet(name);
                if (name.equals(sheet.name())) {
                    annotated(sheet, target);
                } else {
                    copied(sheet, name, target);
                }
            }
        }
    }

    /** Where rows were grouped the lines are one group, so that nobody takes them for a list without levels the next time. */
    private void annotated(WorkbookSheet sheet, Worksheet target) {
        Symbols symbols = new Symbols();
        int[] last = {0};
        sheet.rows(symbols, (row, cells) -> {
            last[0] = row;
            cells(sheet, target, row, cells, row(sheet, symbols, row, cells));
            return true;
        });
        if (sheet.hasGroups() && last[0] > reading.layout().headingRow()) {
            target.groupRows(reading.layout().headingRow(), last[0] - 1);
        }
    }

    /** A sheet that was not read goes back as well: without it nobody would be told of it the next time. */
    private void copied(WorkbookSheet sheet, String name, Worksheet target) {
        target.setVisibilityState(sheet.isVisible(name) ? VisibilityState.VISIBLE : VisibilityState.HIDDEN);
        Symbols symbols = new Symbols();
        int[] last = {0};
        try {
            sheet.rows(name, symbols, (row, cells) -> {
                last[0] = row;
                cells(sheet, target, row, cells, texts(sheet, symbols, cells));
                return true;
            });
        } catch (UnreadableInput e) {
            InputProblem problem = wording.problem().apply(e.problems().getFirst());
            target.inlineString(last[0], 0, "Vigie: " + problem.problem());
        }
    }

    private static void cells(Sheet sheet, Worksheet target, int row, int[] cells, List<String> texts) {
        Set<Integer> days = sheet.details().faults().stream().filter(fault -> fault.kind() == CellFault.Kind.ALTERED)
                .map(CellFault::at).collect(Collectors.toSet());
        for (int at = 0; at < texts.size(); at++) {
            if (!days.contains(at) || !day(target, row - 1, at, texts.get(at))) {
                cell(target, row - 1, at, texts.get(at), at < cells.length && sheet.isNumber(cells[at]));
            }
        }
    }

    /** A cell that holds a day or a moment stays one: as a text it would seem to have been typed so. */
    private static boolean day(Worksheet target, int row, int at, String text) {
        try {
            if (text.contains("T")) {
                target.value(row, at, LocalDateTime.parse(text));
                target.style(row, at).format("yyyy-mm-dd hh:mm").set();
            } else {
                target.value(row, at, LocalDate.parse(text));
                target.style(row, at).format("yyyy-mm-dd").set();
            }
            return true;
        } catch (DateTimeParseException e) {
            return false;
        }
    }

    /** Numbers stay numbers, so that their point is not taken for anything else; all the rest is text. */
    private static void cell(Worksheet target, int row, int at, String text, boolean isNumber) {
        if (isNumber && text.matches("-?(0|[1-9][0-9]*)(\\.[0-9]+)?")) {
            target.value(row, at, new BigDecimal(text));
        } else if (!text.isEmpty()) {
            target.inlineString(row, at, text);
        }
    }

    /** The texts of a row, as far indented as they came, and where a cell has no value what it has in its place: the error, or the formula. */
    private static List<String> texts(Sheet sheet, Symbols symbols, int[] cells) {
        RowDetails details = sheet.details();
        List<String> texts = new ArrayList<>(IntStream.range(0, cells.length)
                .mapToObj(at -> " ".repeat(details.indent(at)) + symbols.text(cells[at])).toList());
        for (CellFault fault : details.faults()) {
            if (fault.kind() == CellFault.Kind.LOST && fault.at() < texts.size()) {
                texts.set(fault.at(), fault.value());
            }
        }
        return texts;
    }

    private List<String> row(Sheet sheet, Symbols symbols, int row, int[] cells) {
        List<String> texts = texts(sheet, symbols, cells);
        if (row == reading.layout().headingRow()) {
            headings(texts);
        }
        int width = reading.layout().headings().size();
        while (texts.size() > width && texts.getLast().isEmpty()) {
            texts.removeLast();
        }
        while (texts.size() < width) {
            texts.add("");
        }
        int[] before = reading.layout().ours();
        for (int i = before.length - 1; i >= 0; i--) {
            texts.remove(before[i]);
        }
        texts.addAll(row == reading.layout().headingRow() ? wording.headings() : said(sheet, row));
        return texts;
    }

    /** What somebody said that a column is goes into its heading, so that it holds when the sheet comes again. */
    private void headings(List<String> headings) {
        Map<String, String> said = reading.layout().applied().said();
        Set<String> used = headings.stream().filter(heading -> !said.containsKey(heading)).map(Spelling::folded)
                .collect(Collectors.toSet());
        headings.replaceAll(heading -> {
            String chosen = said.get(heading);
            return chosen == null
                    ? heading
                    : ColumnChoice.column(chosen).map(Column::valueOf)
                            .map(column -> heading(column, used)).orElse(Layout.NOT_READ + heading);
        });
    }

    /** The surest that no other column has: two of one heading would be refused. */
    private static String heading(Column column, Set<String> used) {
        List<String> known = column.headings();
        String free = known.stream().filter(used::add).findFirst().orElse(known.getFirst());
        return Character.toUpperCase(free.charAt(0)) + free.substring(1) + " (confirmed)";
    }

    private List<String> said(Sheet sheet, int row) {
        List<InputProblem> problems = reading.problems().getOrDefault(row, List.of()).stream()
                .map(problem -> wording.problem().apply(inSheet(sheet, problem))).toList();
        return List.of(row > reading.account().rows() ? "" : wording.outcome().apply(reading.account().outcome(row)),
                joined(problems, problem -> column(problem) + problem.problem()),
                joined(problems, InputProblem::remedy));
    }

    private static InputProblem inSheet(Sheet sheet, RowProblem problem) {
        return new InputProblem(sheet.document().name(), problem.column() == null ? "" : problem.column(),
                problem.value(), problem.problem(), problem.remedy());
    }

    private static String column(InputProblem problem) {
        return problem.place().isEmpty() ? "" : problem.place() + ": ";
    }

    private static String joined(List<InputProblem> problems, Function<InputProblem, String> what) {
        return String.join(" | ", problems.stream().map(what).distinct().toList());
    }
}
