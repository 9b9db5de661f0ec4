package eu.vigie.cli;

import static eu.vigie.cli.Desk.Kind.BOM;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** Bills of materials that have to be refused whole: their structure is unsound, or they are none. */
final class BadBills {

    private static final int DEEP = 100_000;
    private static final String HEADINGS = "part;quantity;manufacturer\n";

    private BadBills() {}

    static List<Bad> sheets() {
        return List.of(
                sheet("parts under themselves", "part,parent,quantity\nA,B,1\nB,A,1\n", "row 3, column \"parent\"",
                        "B (row 3)"),
                sheet("a part under itself", "part,parent,quantity\nA,A,1\n", "row 2, column \"parent\"", "A (row 2)"),
                sheet("no headings", "P1;1;X\nP2;2;Y\n", "", "P1;1;X"),
                sheet("headings alone", HEADINGS, "row 1", null),
                sheet("a heading twice", "part;quantity;manufacturer;manufacturer\nP;1;X;Y\n", "row 1", "manufacturer"),
                sheet("quotes that do not close", HEADINGS + "\"P1;1;X\nP2;1;Y\n", "row 2", null),
                sheet("a cell without an end", HEADINGS + "x".repeat(20_000) + ";1;X\n", "row 2", "xxx"),
                sheet("a zero byte", HEADINGS + "P1;1;X\0Y\n", "", null),
                new Bad("two encodings", BOM, "b.csv",
                        (HEADINGS + "P1;1;Soci\u00c3\u00a9t\u00c3\u00a9\nP2;1;Soci\u00e9t\u00e9\n")
                                .getBytes(StandardCharsets.ISO_8859_1),
                        "line 3", null),
                sheet("a mark-up page", "<!doctype html><table><tr><td>part</td></tr></table>", "", null));
    }

    private static Bad sheet(String what, String text, String place, @Nullable String value) {
        return Bad.text(what, BOM, "b.csv", text, place, value);
    }

    static List<Bad> cycloneDx() {
        String a = "{\"type\": \"device\", \"name\": \"A\", \"bom-ref\": \"a\"}";
        String b = "{\"type\": \"device\", \"name\": \"B\", \"bom-ref\": \"b\"}";
        return List.of(parts("a bom-ref twice", a + "," + a, "", "/components/1/bom-ref", "a"),
                parts("a bom-ref that is not there", a, "{\"ref\": \"a\", \"dependsOn\": [\"gone\"]}",
                        "/dependencies/0/dependsOn/0", "gone"),
                parts("a dependency of nobody", a, "{\"ref\": \"gone\"}", "/dependencies/0/ref", "gone"),
                parts("a loop of dependencies", a + "," + b,
                        "{\"ref\": \"a\", \"dependsOn\": [\"b\"]}, {\"ref\": \"b\", \"dependsOn\": [\"a\"]}",
                        "/dependencies/0/dependsOn/0", "b → a → b"),
                parts("a name twice", "{\"type\": \"device\", \"name\": \"Huawei\", \"name\": \"Acme\"}", "",
                        "line 1", "name"),
                parts("an unknown member", "{\"type\": \"device\", \"name\": \"A\", \"manufakturer\": {}}", "",
                        "/components/0/manufakturer", null),
                parts("a number for a text", a.replace("\"A\"", "1e99999999"), "", "/components/0/name", "1e99999999"),
                parts("no type", "{\"name\": \"A\"}", "", "/components/0", null),
                parts("components in components without an end",
                        "{\"type\": \"device\", \"name\": \"A\", \"components\": [".repeat(DEEP), "", "line 1", null),
                document("a version to come", "\"specVersion\": \"2.0\"", "/specVersion", "2.0"),
                document("another format", "\"specVersion\": \"1.6\", \"components\": {}", "/components", null),
                Bad.text("no format", BOM, "b.cdx.json", "{\"specVersion\": \"1.6\"}", "", null),
                Bad.text("a list", BOM, "b.cdx.json", "[" + a + "]", "", null));
    }

    private static Bad parts(String what, String components, String dependencies, String place,
            @Nullable String value) {
        return document(what, "\"specVersion\": \"1.6\", \"components\": [" + components + "], \"dependencies\": ["
                + dependencies + "]", place, value);
    }

    private static Bad document(String what, String members, String place, @Nullable String value) {
        return Bad.text(what, BOM, "b.cdx.json", "{\"bomFormat\": \"CycloneDX\", " + members + "}", place, value);
    }
}
