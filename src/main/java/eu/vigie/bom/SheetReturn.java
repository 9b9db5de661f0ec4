package eu.vigie.bom;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;

import eu.vigie.bom.RowProblems.RowProblem;
import eu.vigie.supplychain.Document;
import eu.vigie.supplychain.InputProblem;
import eu.vigie.supplychain.Symbols;

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
                } else {
                    workbook(sheet, bytes);
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

    private void workbook(Sheet sheet, OutputStream out) throws IOException {
        try (Workbook workbook = new Workbook(out, "Vigie", "1.0")) {
            Worksheet target = workbook.newWorksheet(sheet.name());
            Symbols symbols = new Symbols();
            sheet.rows(symbols, (row, cells) -> {
                List<String> texts = row(sheet, symbols, row, cells);
                for (int at = 0; at < texts.size(); at++) {
                    cell(target, row - 1, at, texts.get(at), at < cells.length && sheet.isNumber(cells[at]));
                }
                return true;
            });
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

    private List<String> row(Sheet sheet, Symbols symbols, int row, int[] cells) {
        List<String> texts = new ArrayList<>(Arrays.stream(cells).mapToObj(symbols::text).toList());
        if (row == reading.layout().headingRow()) {
            headings(texts);
        }
        int width = reading.layout().headings().size();
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
