package eu.vigie.bom;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

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

    /** A workbook whose sheet unpacks to a thousand times its size. */
    public static byte[] bomb() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Path file = temporary(of("Part,Qty", "R1,1"));
        try (ZipFile sound = new ZipFile(file.toFile()); ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (ZipEntry entry : Collections.list(sound.entries())) {
                zip.putNextEntry(new ZipEntry(entry.getName()));
                sound.getInputStream(entry).transferTo(zip);
                if (entry.getName().endsWith("sheet1.xml")) {
                    zip.write(" ".repeat(200 << 20).getBytes(StandardCharsets.US_ASCII));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static Path temporary(byte[] bytes) {
        try {
            Path file = Files.createTempFile("vigie", ".xlsx");
            file.toFile().deleteOnExit();
            return Files.write(file, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
