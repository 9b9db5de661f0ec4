package eu.vigie.cli;

import static eu.vigie.cli.Desk.Kind.BOM;
import static eu.vigie.cli.Desk.Kind.CONSORTIUM;
import static eu.vigie.cli.Desk.Kind.KNOWLEDGE;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What is no text, and what is no JSON: wrong in every kind of document. */
final class BadBytes {

    private static final int DEEP = 100_000;

    private BadBytes() {}

    static List<Bad> noText() {
        Map<String, byte[]> files = Map.of("nothing", new byte[0], "a mark of UTF-8 alone", latin("\u00ef\u00bb\u00bf"),
                "white space", latin(" \n\t"), "zero bytes", new byte[1_000], "a workbook", latin("PK\u0003\u0004"),
                "a PDF", latin("%PDF-1.7\n%\u00e2"), "a gzip", latin("\u001f\u008b\u0008"), "an image",
                latin("\u0089PNG\r\n"), "bytes of UTF-16 without a mark", "a;b".getBytes(StandardCharsets.UTF_16BE),
                "XML with a DOCTYPE", latin("""
                        <?xml version="1.0"?><!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/hostname">]><x>&e;</x>"""));
        List<Bad> result = new ArrayList<>();
        files.forEach((what, bytes) -> {
            result.add(new Bad(what, CONSORTIUM, "c.json", bytes, null, null));
            result.add(new Bad(what, BOM, "b.csv", bytes, null, null));
            result.add(new Bad(what, BOM, "b.cdx.json", bytes, null, null));
            result.add(new Bad(what, KNOWLEDGE, "k.ttl", bytes, null, null));
        });
        return result;
    }

    private static byte[] latin(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    /** What is wrong with JSON is wrong in each kind of document. */
    static List<Bad> json() {
        List<Bad> result = new ArrayList<>();
        Map.of(CONSORTIUM, "{\"name\": 1,", BOM, "{\"bomFormat\": \"CycloneDX\", \"specVersion\": \"1.6\",", KNOWLEDGE,
                "[{\"statementId\": \"s\",").forEach((kind, start) -> {
                    int column = start.length();
                    result.add(Bad.text("truncated", kind, "j.json", start, "line 1, column " + (column + 1), null));
                    result.add(
                            Bad.text("a member twice", kind, "j.json", start + "\"a\": 1, \"a\": 2}]", "line 1", "a"));
                    result.add(Bad.text("deep lists", kind, "j.json", start + "\"a\":" + "[".repeat(DEEP), "line 1",
                            null));
                    result.add(Bad.text("deep objects", kind, "j.json", start + "\"a\":" + "{\"a\":".repeat(DEEP),
                            "line 1",
                            null));
                    result.add(Bad.text("a number of many digits", kind, "j.json", start + "\"a\":" + "9".repeat(5_000),
                            "line 1", null));
                    result.add(Bad.text("no number", kind, "j.json", start + "\"a\": NaN}]", "line 1", "NaN"));
                    result.add(Bad.text("a comment", kind, "j.json", start + "/* */ \"a\": 1}", "line 1", "/"));
                });
        result.add(Bad.text("a list", CONSORTIUM, "c.json", "[]", "", null));
        result.add(Bad.text("null", CONSORTIUM, "c.json", "null", "", "null"));
        result.add(Bad.text("two documents", CONSORTIUM, "c.json", Desk.CONSORTIUM + "{}", "line 4", null));
        return result;
    }
}
