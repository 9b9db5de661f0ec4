package eu.vigie.evidence;

import java.nio.charset.StandardCharsets;

import org.jspecify.annotations.Nullable;

import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

import eu.vigie.supplychain.Document;
import eu.vigie.supplychain.StrictJson;
import eu.vigie.supplychain.UnreadableInput;

/**
 * Tokens of JSON lines, most of which look like those before: {@link LineTemplate} reads those, Jackson each other line, from
 * which is then learnt. Errors name places within their line only, so whoever wants to say them reads the document
 * anew with {@link ParsedTokens}.
 */
final class LineTokens implements JsonTokens {

    /** Too few lines look alike for this to be of use. */
    static final class TooManyKinds extends RuntimeException {

        private static final long serialVersionUID = 1;

        TooManyKinds() {
            super("lines differ too much", null, false, false);
        }
    }

    private static final int MOST_TEMPLATES = 8;
    private static final int PATIENCE = 2000;

    private final Document document;
    private final byte[] bytes;
    private final LineTemplate[] templates = new LineTemplate[MOST_TEMPLATES];
    private int known;
    private int at;
    private int line = 1;
    private int lines;
    private int parsed;
    /** One of the two reads the line at hand, if there is one. */
    private @Nullable LineTemplate template;
    private @Nullable JsonParser parser;
    private int lineStart;
    private int token;
    private char[] letters = new char[256];
    private int length;

    LineTokens(Document document) {
        this.document = document;
        bytes = document.bytes();
    }

    @Override
    public @Nullable JsonToken next() {
        LineTemplate fitting = template;
        if (fitting != null && token + 1 < fitting.size()) {
            return fitting.kind(++token);
        }
        if (parser != null) {
            JsonToken next = parser.nextToken();
            if (next != null) {
                return next;
            }
            parser.close();
            parser = null;
            learn();
        }
        return open();
    }

    private @Nullable JsonToken open() {
        template = null;
        while (at < bytes.length && (bytes[at] == '\n' || bytes[at] == '\r' || bytes[at] == ' ' || bytes[at] == '\t')) {
            line += bytes[at++] == '\n' ? 1 : 0;
        }
        if (at == bytes.length) {
            return null;
        }
        lines++;
        for (int each = 0; each < known; each++) {
            LineTemplate tried = templates[each];
            int end = tried.fit(bytes, at);
            if (end != LineTemplate.NO_FIT) {
                System.arraycopy(templates, 0, templates, 1, each);
                templates[0] = tried;
                template = tried;
                token = 0;
                at = end;
                return tried.kind(0);
            }
        }
        if (++parsed > PATIENCE && parsed > lines / 4) {
            throw new TooManyKinds();
        }
        lineStart = at;
        while (at < bytes.length && bytes[at] != '\n') {
            at++;
        }
        parser = StrictJson.piece(document, lineStart, at - lineStart);
        return parser.nextToken();
    }

    private void learn() {
        int end = at > lineStart && bytes[at - 1] == '\r' ? at - 1 : at;
        LineTemplate learnt = LineTemplate.of(bytes, lineStart, end);
        if (learnt == null) {
            return;
        }
        for (int each = 0; each < known; each++) {
            if (templates[each].widen(learnt)) {
                return;
            }
        }
        known = Math.min(known + 1, MOST_TEMPLATES);
        System.arraycopy(templates, 0, templates, 1, known - 1);
        templates[0] = learnt;
    }

    @Override
    public @Nullable String nextName() {
        if (parser != null) {
            return parser.nextName();
        }
        LineTemplate fitting = fitting();
        return fitting.kind(++token) == JsonToken.PROPERTY_NAME ? fitting.text(token) : null;
    }

    private LineTemplate fitting() {
        return java.util.Objects.requireNonNull(template);
    }

    @Override
    public @Nullable JsonToken current() {
        return parser != null ? parser.currentToken() : template == null ? null : template.kind(token);
    }

    @Override
    public @Nullable String name() {
        if (parser != null) {
            return parser.currentName();
        }
        int back = token;
        while (fitting().kind(back) != JsonToken.PROPERTY_NAME) {
            back--;
        }
        return fitting().text(back);
    }

    @Override
    public int line() {
        return line;
    }

    @Override
    public String string() {
        if (parser != null) {
            return parser.getString();
        }
        LineTemplate fitting = fitting();
        if (!fitting.varies(token)) {
            return fitting.kind(token).isScalarValue() || fitting.kind(token) == JsonToken.PROPERTY_NAME
                    ? fitting.text(token)
                    : fitting.kind(token).asString();
        }
        String decoded = fitting.decoded(token);
        int start = fitting.start(token);
        return decoded != null
                ? decoded
                : new String(bytes, start, fitting.end(token) - start, StandardCharsets.US_ASCII);
    }

    @Override
    public char[] letters() {
        if (parser != null) {
            length = parser.getStringLength();
            return parser.getStringCharacters();
        }
        LineTemplate fitting = fitting();
        String text = fitting.varies(token) ? fitting.decoded(token) : fitting.text(token);
        int start = fitting.start(token);
        length = text == null ? fitting.end(token) - start : text.length();
        if (length > letters.length) {
            letters = new char[2 * length];
        }
        if (text != null) {
            text.getChars(0, length, letters, 0);
        } else {
            for (int each = 0; each < length; each++) {
                letters[each] = (char) bytes[start + each];
            }
        }
        return letters;
    }

    @Override
    public int offset() {
        return parser == null ? 0 : parser.getStringOffset();
    }

    @Override
    public int length() {
        return length;
    }

    @Override
    public @Nullable String kept() {
        return parser != null ? null : fitting().kept(token);
    }

    @Override
    public void keep(String text) {
        if (parser == null && !fitting().varies(token)) {
            fitting().keep(token, text);
        }
    }

    @Override
    public boolean skip() {
        if (parser != null) {
            return false;
        }
        token = fitting().last(token);
        return true;
    }

    @Override
    public boolean isLookedThrough() {
        return parser == null;
    }

    @Override
    public int expectedLines() {
        int first = 0;
        while (first < bytes.length && bytes[first] != '\n') {
            first++;
        }
        return bytes.length / (first + 1);
    }

    @Override
    public UnreadableInput twice(Document asked) {
        return StrictJson.twice(asked, java.util.Objects.requireNonNull(parser));
    }

    /** How many lines did not fit. */
    int parsed() {
        return parsed;
    }
}
