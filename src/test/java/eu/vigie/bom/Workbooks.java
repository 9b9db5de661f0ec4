package eu.vigie.bom;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import eu.vigie.supplychain.Document;

/** Workbooks put together by hand, so that a test decides every byte of them. */
final class Workbooks {

    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private final Map<String, String> parts = new LinkedHashMap<>();
    private final Map<String, String> sheets = new LinkedHashMap<>();
    private String strings = "";
    private String styles = "<cellXfs count=\"2\"><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/></cellXfs>";
    private String properties = "";

    /** @param state empty, or a sheet's {@code state="hidden"} */
    Workbooks sheet(String name, String state, String xml) {
        int number = sheets.size() + 1;
        sheets.put("<sheet name=\"" + name + "\" sheetId=\"" + number + "\" " + state + " r:id=\"rId" + number + "\"/>",
                "xl/worksheets/sheet" + number + ".xml");
        parts.put("xl/worksheets/sheet" + number + ".xml",
                xml.startsWith("<?") ? xml : "<worksheet xmlns=\"" + MAIN + "\">" + xml + "</worksheet>");
        return this;
    }

    /** One visible sheet of rows of inline texts; a cell that begins with {@code <} is XML as it stands. */
    static Workbooks of(String[]... rows) {
        return new Workbooks().sheet("BOM", "", data(rows));
    }

    static String data(String[]... rows) {
        StringBuilder xml = new StringBuilder("<sheetData>");
        for (int row = 1; row <= rows.length; row++) {
            xml.append("<row r=\"").append(row).append("\">");
            for (int at = 0; at < rows[row - 1].length; at++) {
                String cell = rows[row - 1][at];
                String where = (char) ('A' + at) + String.valueOf(row);
                if (cell.startsWith("<")) {
                    xml.append(cell.replace("@", where));
                } else if (!cell.isEmpty()) {
                    xml.append("<c r=\"").append(where).append("\" t=\"inlineStr\"><is><t>").append(cell)
                            .append("</t></is></c>");
                }
            }
            xml.append("</row>");
        }
        return xml.append("</sheetData>").toString();
    }

    static String number(String value) {
        return "<c r=\"@\"><v>" + value + "</v></c>";
    }

    static String[] row(String... cells) {
        return cells;
    }

    Workbooks part(String name, String content) {
        parts.put(name, content);
        return this;
    }

    Workbooks strings(String... texts) {
        for (String text : texts) {
            strings += "<si><t>" + text + "</t></si>";
        }
        return this;
    }

    Workbooks styles(String xml) {
        styles = xml;
        return this;
    }

    Workbooks properties(String attributes) {
        properties = "<workbookPr " + attributes + "/>";
        return this;
    }

    Document document() {
        return Document.of("bom.xlsx", bytes());
    }

    byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            parts().forEach((name, content) -> write(zip, name, content));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void write(ZipOutputStream zip, String name, String content) {
        try {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content.getBytes(StandardCharsets.UTF_8));
            zip.closeEntry();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Map<String, String> parts() {
        Map<String, String> all = new LinkedHashMap<>();
        String types = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
        all.put("[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"" + types + "sheet.main+xml\"/>"
                + "<Override PartName=\"/xl/sharedStrings.xml\" ContentType=\"" + types + "sharedStrings+xml\"/>"
                + "<Override PartName=\"/xl/styles.xml\" ContentType=\"" + types + "styles+xml\"/></Types>");
        all.put("xl/workbook.xml", "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + RELATIONS + "\">" + properties
                + "<sheets>" + String.join("", sheets.keySet()) + "</sheets></workbook>");
        StringBuilder relations = new StringBuilder("<Relationships>");
        int number = 1;
        for (String path : sheets.values()) {
            relations.append("<Relationship Id=\"rId").append(number++).append("\" Type=\"").append(RELATIONS)
                    .append("/worksheet\" Target=\"").append(path.substring(3)).append("\"/>");
        }
        all.put("xl/_rels/workbook.xml.rels", relations.append("</Relationships>").toString());
        all.put("xl/sharedStrings.xml", "<sst xmlns=\"" + MAIN + "\">" + strings + "</sst>");
        all.put("xl/styles.xml", "<styleSheet xmlns=\"" + MAIN + "\">" + styles + "</styleSheet>");
        all.putAll(parts);
        return all;
    }
}
