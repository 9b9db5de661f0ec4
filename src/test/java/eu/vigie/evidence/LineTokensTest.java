package eu.vigie.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;

import org.jspecify.annotations.Nullable;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonToken;

import eu.vigie.evidence.Statements.Style;
import eu.vigie.supplychain.Document;
import eu.vigie.supplychain.StrictJson;
import eu.vigie.supplychain.UnreadableInput;

/** Lines read by what they have in common are read as Jackson reads them, and refused where it refuses them. */
class LineTokensTest {

    static {
        Jena.start();
    }

    private static final String[] VALUES = {"\"a\"", "\"b\"", "\"\"", "\"été\"", "\"千代田\"", "\"a\\\"b\"", "\"\\u00e9\"",
            "7", "-0", "12.50", "0.1", "1e5", "1E-2", "true", "false", "null", "[]", "{}", "[1,2]", "\" x \"",
            "{\"k\":\"v\"}"};
    /** What a byte of a line is changed into. */
    private static final byte[] BYTES = {'"', '\\', '{', '}', '[', ']', ',', ':', '0', '9', '.', '-', 'e', ' ', '\n',
            '\r', 1, (byte) 0xC3, (byte) 0xA9, (byte) 0xFF, 'a'};

    @Property(tries = 3000)
    void linesAreReadAsJacksonReadsThem(@ForAll Random random) {
        byte[] bytes = lines(random).getBytes(StandardCharsets.UTF_8);
        for (int change = random.nextInt(3); change > 0 && random.nextBoolean(); change--) {
            bytes[random.nextInt(bytes.length)] = BYTES[random.nextInt(BYTES.length)];
        }
        Document document = Document.of("lines.jsonl", bytes);

        List<String> parsed = parsed(document);
        List<String> alike = alike(document);

        if (parsed == null) {
            assertThat(alike).isNull();
        } else if (alike != null) { // what spans several lines is left to Jackson
            assertThat(alike).isEqualTo(parsed);
        } else {
            assertThat(bytes).contains((byte) '\n');
        }
    }

    @Example
    void mostLinesOfARegisterNeedNoParser() {
        StringBuilder lines = new StringBuilder();
        for (int line = 0; line < 3000; line++) {
            lines.append("{\"id\":\"").append(line).append("\",\"name\":\"Été ").append(line)
                    .append("\",\"of\":{\"share\":").append(line % 7 == 0 ? line + ".5" : line).append(",\"kind\":\"")
                    .append(line % 2).append("\"},\"day\":\"2026-01-01\"}\n");
        }
        Document document = Document.of("lines.jsonl", lines.toString().getBytes(StandardCharsets.UTF_8));
        LineTokens tokens = new LineTokens(document);

        assertThat(told(tokens)).isEqualTo(parsed(document));
        assertThat(tokens.parsed()).isLessThan(10);
    }

    @Property
    void statementsOnLinesSayWhatTheySayToJackson(@ForAll Random random) {
        StringBuilder lines = new StringBuilder();
        int parties = 2 + random.nextInt(4);
        for (int party = 0; party < parties; party++) {
            lines.append(Given.entity("p" + party, "\"name\":\"" + (random.nextInt(9) == 0 ? "Ä \\\"" : "A") + party
                    + "\"" + (random.nextInt(5) == 0 ? ",\"colour\":\"red\"" : ""))).append('\n');
        }
        for (int stake = random.nextInt(20); stake >= 0; stake--) {
            lines.append(Given.stake("r" + (random.nextInt(6) == 0 ? 0 : stake), "p" + random.nextInt(parties),
                    "p" + random.nextInt(random.nextInt(9) == 0 ? 9 : parties),
                    "{\"type\":\"shareholding\",\"directOrIndirect\":\"direct\",\"share\":{\"exact\":"
                            + (random.nextInt(40) == 0 ? "101" : random.nextInt(100)) + "}}")
                    .replace("2026-05-04", "2026-05-0" + (1 + random.nextInt(9)))
                    .replace("\"s-r", "\"s" + stake + "-r")).append(random.nextInt(9) == 0 ? "\r\n" : "\n");
        }
        Document document = Document.of("register.jsonl", lines.toString().getBytes(StandardCharsets.UTF_8));
        ImportLog quick = new ImportLog(document);
        ImportLog slow = new ImportLog(document);

        Statements alike = BodsReader.readAlike(document, false, quick);
        Statements parsed = null;
        try {
            parsed = StrictJson.tokens(document,
                    parser -> BodsReader.readParsed(document, parser, false, Style.LINE, slow));
        } catch (UnreadableInput e) {
            assertThat(alike).isNull();
            assertThat(quick.read()).isZero();
            return;
        }

        assertThat(told(Objects.requireNonNull(alike))).isEqualTo(told(parsed));
        assertThat(quick.read()).isEqualTo(slow.read());
        assertThat(quick.superseded()).isEqualTo(slow.superseded());
        assertThat(quick.unknownFields()).isEqualTo(slow.unknownFields());
        assertThat(quick.notes()).isEqualTo(slow.notes());
    }

    private static List<String> told(Statements statements) {
        List<String> told = new ArrayList<>();
        for (int party = 1; party < statements.keyed(); party++) {
            told.add(statements.keys().text(party) + " " + statements.placeOf(party) + " " + statements.claim(party));
        }
        StakeTable stakes = statements.stakes();
        for (int row = 0; row < stakes.rows(); row++) {
            told.add(stakes.stands(row)
                    ? stakes.holder(row) + " " + stakes.company(row) + " " + stakes.share(row) + " " + stakes.said(row)
                            + " " + statements.stakePlace(row) + " " + statements.stakeIri(row)
                    : "dropped");
        }
        return told;
    }

    /** Mostly of one shape or two, now and then of another. */
    private static String lines(Random random) {
        String[][] shapes = {values(random), values(random)};
        StringBuilder lines = new StringBuilder();
        for (int line = random.nextInt(12); line >= 0; line--) {
            String[] shape = shapes[random.nextInt(2)];
            if (random.nextInt(3) == 0) {
                shape[random.nextInt(shape.length)] = VALUES[random.nextInt(VALUES.length)];
            }
            lines.append('{');
            for (int member = 0; member < shape.length; member++) {
                lines.append(member == 0 ? "" : ",").append("\"m").append(member).append("\":").append(shape[member]);
            }
            lines.append(random.nextInt(30) == 0 ? "} " : "}").append(random.nextInt(20) == 0 ? "\r\n" : "\n");
        }
        return lines.toString();
    }

    private static String[] values(Random random) {
        String[] values = new String[1 + random.nextInt(4)];
        for (int member = 0; member < values.length; member++) {
            values[member] = VALUES[random.nextInt(VALUES.length)];
        }
        return values;
    }

    private static @Nullable List<String> parsed(Document document) {
        try {
            return StrictJson.tokens(document, parser -> told(new ParsedTokens(parser)));
        } catch (UnreadableInput e) {
            return null;
        }
    }

    private static @Nullable List<String> alike(Document document) {
        try {
            return told(new LineTokens(document));
        } catch (JacksonException e) {
            return null;
        }
    }

    private static List<String> told(JsonTokens tokens) {
        List<String> told = new ArrayList<>();
        for (JsonToken token = tokens.next(); token != null; token = tokens.next()) {
            String text = token.isScalarValue() || token == JsonToken.PROPERTY_NAME
                    ? tokens.string() + "|" + new String(tokens.letters(), tokens.offset(), tokens.length())
                    : "";
            told.add((token.isNumeric() ? "number" : token.name()) + " " + text);
        }
        return told;
    }
}
