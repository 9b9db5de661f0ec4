package eu.vigie.bench;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Locale;
import java.util.concurrent.Callable;

import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;

import com.sun.management.OperatingSystemMXBean;

import de.siegmar.fastcsv.reader.CsvReader;

import eu.vigie.bom.BomReader;
import eu.vigie.supplychain.Document;

/**
 * Sheets against the libraries that read them: every field of every row touched and nothing else, and our reading of the same
 * bytes, in turn, in one process; CPU of the whole process, for the machine may be shared. Arguments: rows of CSV, rows of XLSX, rounds.
 */
public final class SheetFigures {

    private static final OperatingSystemMXBean PROCESS = (OperatingSystemMXBean) ManagementFactory
            .getOperatingSystemMXBean();

    private SheetFigures() {}

    public static void main(String[] arguments) throws Exception {
        int csvRows = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 1_000_000;
        int xlsxRows = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 100_000;
        int rounds = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 7;
        Document csv = GeneratedCase.sheet(csvRows, 20_000);
        if (csvRows > 0) {
            compare("CSV " + csvRows + " rows", rounds, () -> plainCsv(csv), () -> BomReader.read(csv).lines());
        }
        Document xlsx = workbook(GeneratedCase.sheet(xlsxRows, 20_000));
        compare("XLSX " + xlsxRows + " rows", rounds, () -> plainXlsx(xlsx), () -> BomReader.read(xlsx).lines());
    }

    private static void compare(String what, int rounds, Callable<Number> reference, Callable<Number> ours)
            throws Exception {
        double[] bare = new double[rounds];
        double[] read = new double[rounds];
        double[] ratios = new double[rounds];
        for (int round = -3; round < rounds; round++) {
            double first = milliseconds(reference);
            double second = milliseconds(ours);
            if (round >= 0) {
                bare[round] = first;
                read[round] = second;
                ratios[round] = second / first;
            }
        }
        System.out.printf(Locale.ROOT, "%s: library %s ms, Vigie %s ms, ratio %s%n", what, spread(bare, "%.0f"),
                spread(read, "%.0f"), spread(ratios, "%.2f"));
    }

    private static double milliseconds(Callable<Number> work) throws Exception {
        System.gc();
        long start = PROCESS.getProcessCpuTime();
        if (work.call().longValue() < 0) {
            throw new IllegalStateException("nothing was read");
        }
        return (PROCESS.getProcessCpuTime() - start) / 1e6;
    }

    private static String spread(double[] values, String format) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return String.format(Locale.ROOT, format + " (" + format + "–" + format + ")", sorted[sorted.length / 2],
                sorted[0], sorted[sorted.length - 1]);
    }

    private static long plainCsv(Document document) {
        long characters = 0;
        String text = new String(document.bytes(), StandardCharsets.UTF_8);
        for (var row : CsvReader.builder().ofCsvRecord(text)) {
            for (int column = 0; column < row.getFieldCount(); column++) {
                characters += row.getField(column).length();
            }
        }
        return characters;
    }

    private static long plainXlsx(Document document) throws IOException {
        long characters = 0;
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(document.bytes()));
                var rows = workbook.getFirstSheet().openStream()) {
            for (Iterator<Row> each = rows.iterator(); each.hasNext();) {
                for (Cell cell : each.next()) {
                    characters += cell == null ? 0 : cell.getText().length();
                }
            }
        }
        return characters;
    }

    private static Document workbook(Document csv) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "Vigie", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("BOM");
            int at = 0;
            for (var row : CsvReader.builder().ofCsvRecord(new String(csv.bytes(), StandardCharsets.UTF_8))) {
                for (int column = 0; column < row.getFieldCount(); column++) {
                    String text = row.getField(column);
                    if (at > 0 && (column == 0 || column == 5 || column == 6)) {
                        sheet.value(at, column, Double.valueOf(text));
                    } else {
                        sheet.value(at, column, text);
                    }
                }
                at++;
            }
        }
        return Document.of("generated.xlsx", bytes.toByteArray());
    }
}
