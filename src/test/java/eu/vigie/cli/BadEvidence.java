package eu.vigie.cli;

import static eu.vigie.cli.Desk.Kind.KNOWLEDGE;

import java.util.List;

import org.jspecify.annotations.Nullable;

/** Knowledge that has to be refused. */
final class BadEvidence {

    private static final int DEEP = 100_000;
    private static final String SOUND = """
            [{"statementId": "s-e1-000000000000000000000000000", "recordId": "e1", "recordType": "entity",
              "statementDate": "2026-01-02", "declarationSubject": "e1",
              "publicationDetails": {"publicationDate": "2026-01-01", "bodsVersion": "0.4", "publisher": {"name": "Register"}},
              "recordDetails": {"isComponent": false, "entityType": {"type": "registeredEntity"}, "name": "Aube SA",
               "jurisdiction": {"name": "France", "code": "FR"}}},
             {"statementId": "s-r1-000000000000000000000000000", "recordId": "r1", "recordType": "relationship",
              "statementDate": "2026-01-01", "declarationSubject": "e1",
              "publicationDetails": {"publicationDate": "2026-01-01", "bodsVersion": "0.4", "publisher": {"name": "Register"}},
              "recordDetails": {"isComponent": false, "subject": "e1", "interestedParty": "e1",
               "interests": [{"type": "shareholding", "directOrIndirect": "direct", "share": {"exact": 50}}]}}]""";

    private BadEvidence() {}

    static List<Bad> stakes() {
        return BadConsortia.NO_SHARES.stream().map(number -> bods("a stake of " + Bad.shown(number), "\"exact\": 50",
                "\"exact\": " + number, "/1/recordDetails/interests/0/share/exact", null)).toList();
    }

    private static Bad bods(String what, String sound, String unsound, String place, @Nullable String value) {
        return Bad.text(what, KNOWLEDGE, "k.json", SOUND.replace(sound, unsound), place, value);
    }

    static List<Bad> bods() {
        return List.of(
                bods("a subject that is not there", "\"subject\": \"e1\"", "\"subject\": \"nobody\"",
                        "/1/recordDetails/subject", "nobody"),
                bods("a holder that is not there", "\"interestedParty\": \"e1\"", "\"interestedParty\": \"nobody\"",
                        "/1/recordDetails/interestedParty", "nobody"),
                bods("an unknown country", "\"FR\"", "\"ZZ\"",
                        "/0/recordDetails/jurisdiction/code", "ZZ"),
                bods("a name that is a number", "\"Aube SA\"", "5",
                        "/0/recordDetails/name", "5"),
                bods("a name that turns around", "Aube SA", "\u202eAS ebuA",
                        "/0", "\ufffdAS"),
                bods("a name with half a character", "Aube SA", "A\\ud800",
                        "/0", "A\ufffd"),
                bods("a name with an escape sequence", "Aube SA", "A\\u001b[2J", "/0", "A\ufffd"),
                bods("a name of two lines", "Aube SA", "A\\nVerdict: COMPLIANT",
                        "/0", "A\ufffd"),
                bods("a statement twice", "s-r1", "s-e1", "/1/statementId",
                        "s-e1"),
                bods("no day", "2026-01-02", "2026-02-30",
                        "/0/statementDate", "2026-02-30"),
                bods("a kind of interest that is none", "shareholding", "love",
                        "/1/recordDetails/interests/0/type", "love"),
                Bad.text("an older version", KNOWLEDGE, "k.json", "[{\"statementID\": \"x\"}]", "/0", null));
    }

    static List<Bad> rdf() {
        return List.of(turtle("a token that breaks the parser", "@prefix \"x%:b (", "line 1", null),
                turtle("truncated", "@prefix v: <urn:x#> . v:a v:b", "line 1", null),
                turtle("deep lists", "<urn:a> <urn:b> " + "(".repeat(DEEP), "line 1", null),
                turtle("deep brackets", "<urn:a> <urn:b> " + "[ <urn:b> ".repeat(DEEP), "line 1", null),
                turtle("half a character", "<urn:a> <urn:b> \"\\uD800\" .", "line 1", null),
                turtle("a file as its base", "@base <file:///etc/> . <hostname> <x> <y> .", "", null),
                turtle("nothing of ours", "# nothing\n", "", null), turtle("a letter", "Dear all,", "line 1", null),
                turtle("a name that turns around", "@prefix v: <urn:vigie:ontology#> . "
                        + "@prefix skos: <http://www.w3.org/2004/02/skos/core#> .\n"
                        + "<urn:x:a> a v:Company ; skos:prefLabel \"\u202eAS ebuA\" .", "line 2", "\ufffdAS"),
                Bad.text("a context in a file", KNOWLEDGE, "k.jsonld",
                        "{\"@context\": \"file:///etc/hostname\", \"@id\": \"urn:a\"}", "", "file:/"),
                Bad.text("deep JSON-LD", KNOWLEDGE, "k.jsonld",
                        "{\"@context\": {}, \"@id\": \"urn:a\", \"urn:p\": " + "[".repeat(DEEP), "line 1", null));
    }

    private static Bad turtle(String what, String text, String place, @Nullable String value) {
        return Bad.text(what, KNOWLEDGE, "k.ttl", text, place, value);
    }
}
