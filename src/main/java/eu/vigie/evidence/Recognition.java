package eu.vigie.evidence;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

import eu.vigie.evidence.Statements.Style;
import eu.vigie.supplychain.Document;
import eu.vigie.supplychain.FileSignature;
import eu.vigie.supplychain.InputProblem;
import eu.vigie.supplychain.StrictJson;
import eu.vigie.supplychain.UnreadableInput;

/**
 * Which format a document has, from its first bytes or its first object; its name does not matter.
 *
 * @param style of JSON: whether its objects stand in an array or one on each line
 */
record Recognition(Format format, Style style) {

    private static final int ENOUGH = 20_000;
    private static final Pattern ELEMENT = Pattern
            .compile("(?s)<[\\p{L}_][\\w.-]*(:[\\p{L}_][\\w.-]*)?\\s+[\\w:.-]+\\s*=.*");
    private static final Pattern OBJECTS = Pattern.compile("(?s)\\[\\s*(\\{.*|]\\s*)");

    /** @throws UnreadableInput when it is empty, no text in UTF-8, or of a format that is not read */
    static Recognition of(Document document) {
        String signature = FileSignature.of(document);
        if (signature != null) {
            throw refused(document, "this is " + signature + ", which is not read as knowledge",
                    "hand in BODS or FollowTheMoney as JSON, GLEIF as XML or CSV, a list as CSV, JSON or XML, or RDF as Turtle, N-Quads or JSON-LD");
        }
        byte[] bytes = document.bytes();
        if (isWide(bytes)) {
            throw refused(document, "the text is not UTF-8", "save it as UTF-8");
        }
        String start = new String(bytes, 0, Math.min(bytes.length, ENOUGH), StandardCharsets.UTF_8);
        start = (start.startsWith("\uFEFF") ? start.substring(1) : start).stripLeading();
        if (start.isEmpty()) {
            throw refused(document, "the document is empty", "hand in the document itself");
        }
        if (start.startsWith("{")) {
            return json(document, Style.LINE);
        }
        if (OBJECTS.matcher(start).matches()) {
            return json(document, Style.POINTER);
        }
        if (isXml(start)) {
            return xml(document, start);
        }
        String heading = start.lines().findFirst().orElse("");
        Format table = table(heading);
        if (table != null) {
            return new Recognition(table, Style.ROW);
        }
        return new Recognition(GleifColumns.areNamedIn(heading)
                ? Format.GLEIF_CSV
                : isQuads(start) ? Format.N_QUADS : Format.TURTLE, Style.LINE);
    }

    private static @Nullable Format table(String heading) {
        if (StakesCsv.areNamedIn(heading)) {
            return Format.STAKES_CSV;
        }
        if (ScreeningCsv.areNamedIn(heading)) {
            return Format.SCREENING_CSV;
        }
        if (OfacCsv.isStartedBy(heading)) {
            return Format.OFAC_CSV;
        }
        return OwnListColumn.areNamedIn(heading) ? Format.OWN_LIST_CSV : null;
    }

    private static boolean isWide(byte[] bytes) {
        int first = bytes.length < 2 ? 1 : bytes[0] & 0xff;
        int second = bytes.length < 2 ? 1 : bytes[1] & 0xff;
        return first == 0 || second == 0 || first == 0xfe && second == 0xff || first == 0xff && second == 0xfe;
    }

    private static boolean isXml(String start) {
        return start.regionMatches(true, 0, "<?xml", 0, 5) || start.startsWith("<!")
                || start.regionMatches(true, 0, "<rdf:", 0, 5) || ELEMENT.matcher(start).matches();
    }

    private static Recognition xml(Document document, String start) {
        if (GleifXml.isRootIn(start)) {
            return new Recognition(Format.GLEIF_XML, Style.LINE);
        }
        if (EuListXml.isRootIn(start)) {
            return new Recognition(Format.EU_LIST_XML, Style.RECORD);
        }
        throw refused(document, "this kind of XML is not read",
                "hand in GLEIF's XML, the Union's list of financial sanctions, or RDF as Turtle, N-Quads or JSON-LD");
    }

    /** Each whole line of the start is a statement of its own. */
    private static boolean isQuads(String start) {
        int end = start.length() < ENOUGH / 2 ? start.length() : start.lastIndexOf('\n');
        List<String> lines = start.substring(0, Math.max(0, end)).lines().map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#")).toList();
        return !lines.isEmpty() && lines.stream().allMatch(QuadLine::isOne);
    }

    private static Recognition json(Document document, Style style) {
        return new Recognition(StrictJson.tokens(document, in -> {
            if (style == Style.POINTER) {
                in.nextToken();
            }
            in.nextToken();
            return byMembers(in);
        }), style);
    }

    private static Format byMembers(JsonParser in) {
        boolean schema = false;
        boolean properties = false;
        boolean old = false;
        for (String name = in.nextName(); name != null; name = in.nextName()) {
            JsonToken value = in.nextToken();
            if (name.startsWith("@")) {
                return Format.JSON_LD;
            }
            if (name.equals("results") && value == JsonToken.START_ARRAY) {
                return Format.SCREENING_JSON;
            }
            schema |= name.equals("schema") && value == JsonToken.VALUE_STRING;
            properties |= name.equals("properties");
            old |= name.equals("statementID") || name.equals("statementType");
            if (name.equals("publicationDetails") && value == JsonToken.START_OBJECT) {
                old |= isOld(in);
            } else {
                in.skipChildren();
            }
        }
        return schema && properties ? Format.FOLLOW_THE_MONEY : old ? Format.BODS_OLD : Format.BODS;
    }

    private static boolean isOld(JsonParser in) {
        boolean old = false;
        for (String name = in.nextName(); name != null; name = in.nextName()) {
            if (in.nextToken() == JsonToken.VALUE_STRING && name.equals("bodsVersion")) {
                old = BodsVersions.isOld(in.getString());
            } else {
                in.skipChildren();
            }
        }
        return old;
    }

    private static UnreadableInput refused(Document document, String what, String remedy) {
        return new UnreadableInput(new InputProblem(document.name(), "", null, what, remedy));
    }
}
