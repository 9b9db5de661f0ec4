package eu.vigie.bom;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A workbook of one sheet, all of it text. */
public final class SmallWorkbook {

    private SmallWorkbook() {}

    /** @param rows cells with commas between them */
    public static byte[] of(String... rows) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "Test", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("BOM");
            for (int row = 0; row < rows.length; row++) {
                String[] cells = rows[row].split(",");
                for (int at = 0; at < cells.length; at++) {
                    sheet.value(row, at, cells[at]);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
