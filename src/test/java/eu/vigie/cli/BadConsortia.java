package eu.vigie.cli;

import static eu.vigie.cli.Desk.Kind.CONSORTIUM;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/** Consortia that have to be refused. */
final class BadConsortia {

    private BadConsortia() {}

    /** Shares that are none. */
    static final List<String> NO_SHARES = List.of("\"100.01\"", "101", "\"-1\"", "-1", "\"1e99999999\"", "1e99999999",
            "-1e99999999", "1e-99999999", "\"50,1\"", "\"50 %\"", "\"NaN\"", "\"\"", "true", "{}", "\"0x10\"",
            "\"\u0663\"", "\"1." + "0".repeat(200) + "1\"");

    static List<Bad> shares() {
        List<Bad> result = new ArrayList<>(NO_SHARES.stream().map(BadConsortia::capital).toList());
        result.add(member("bounds in the wrong order", "{\"exact\": \"100\"}",
                "{\"minimum\": \"60\", \"maximum\": \"50\"}", "/members/0/capital", null));
        result.add(member("exact and a bound", "{\"exact\": \"100\"}", "{\"exact\": \"60\", \"maximum\": \"70\"}",
                "/members/0/capital/exact", null));
        result.add(member("more than all", "\"members\": [", "\"members\": [{\"party\": {\"name\": \"X\"}, "
                + "\"roles\": [\"investor\"], \"capital\": {\"exact\": \"0.5\"}},", "/members", "100.5"));
        return result;
    }

    private static Bad capital(String number) {
        return Bad.text("capital " + Bad.shown(number), CONSORTIUM, "c.json", Desk.CONSORTIUM
                .replace("\"capital\": {\"exact\": \"100\"}", "\"capital\": {\"exact\": " + number + "}"),
                "/members/0/capital/exact", null);
    }

    /** Each number of a consortium, each with what is none. */
    static List<Bad> amounts() {
        Map<String, String> fields = Map.of("itLoadMw", "/sites/0", "pue", "/sites/0", "renewableShare", "/sites/0",
                "computeCapex", "/financing", "union", "/financing", "states", "/financing", "private", "/financing");
        List<Bad> result = new ArrayList<>();
        fields.forEach((field, at) -> {
            for (String number : List.of("\"-1\"", "-1", "\"1e99999999\"", "1e99999999", "1e-99999999", "\"50,1\"",
                    "\"1 000\"", "9".repeat(90), "\"Infinity\"", "\"\"", "{}", "null")) {
                result.add(Bad.text(field + " " + Bad.shown(number), CONSORTIUM, "c.json", Desk.CONSORTIUM
                        .replaceFirst("\"" + field + "\": \"[^\"]*\"", "\"" + field + "\": " + number),
                        at + "/" + field, null));
            }
        });
        return result;
    }

    static List<Bad> members() {
        return List.of(member("an unknown member", "\"sites\"", "\"seats\"", "/seats", null),
                member("an unknown member below", "\"pue\"", "\"peu\"", "/sites/0/peu", null),
                member("an unknown country", "\"FR\"}", "\"ZZ\"}", "/members/0/party/jurisdiction", "ZZ"),
                member("a country by its name", "\"country\": \"FR\"", "\"country\": \"France\"", "/sites/0/country",
                        "France"),
                member("an unknown role", "coordinator", "president", "/members/0/roles/0", "president"),
                member("no currency", "EUR", "EURO", "/financing/currency", "EURO"),
                member("a name that is none", "\"Aube SA\"", "\" \"", "/members/0/party/name", " "),
                member("a name that turns around", "Aube SA", "\u202eAS ebuA", "/members/0/party/name", "\ufffdAS"),
                member("a name with half a character", "Aube SA", "Aube\\ud800", "/members/0/party/name", "Aube\ufffd"),
                member("a name with a zero byte", "Aube SA", "Aube\\u0000", "/members/0/party/name", "Aube\ufffd"),
                member("a member whose name deceives", "\"sites\"", "\"\u202esetis\"", "/\ufffdsetis", null),
                member("a wrong LEI", "\"name\": \"Aube SA\"", "\"name\": \"A\", \"lei\": \"ZZAU0000000000000127\"",
                        "/members/0/party/lei", "ZZAU0000000000000127"),
                member("a day that never is", "{\"name\": \"Aube\",",
                        "{\"name\": \"Aube\", \"constituted\": {\"from\": \"2026-02-30\"},", "/constituted/from",
                        "2026"),
                member("a year beyond all calendars", "{\"name\": \"Aube\",",
                        "{\"name\": \"Aube\", \"constituted\": {\"from\": \"+999999999-01-01\"},", "/constituted/from",
                        "+999999999"));
    }

    private static Bad member(String what, String sound, String unsound, String place, @Nullable String value) {
        return Bad.text(what, CONSORTIUM, "c.json", Desk.CONSORTIUM.replace(sound, unsound), place, value);
    }
}
