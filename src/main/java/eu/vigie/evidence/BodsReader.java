package eu.vigie.evidence;

import org.jspecify.annotations.Nullable;

import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

import eu.vigie.evidence.Statements.Style;
import eu.vigie.supplychain.Document;
import eu.vigie.supplychain.StrictJson;
import eu.vigie.supplychain.Symbols;
import eu.vigie.supplychain.UnreadableInput;

/**
 * BODS 0.1 to 0.4, an array of statements or one on each line, in one pass over its tokens. Members that BODS does not
 * know are read over and counted.
 */
final class BodsReader {

    private final ImportLog log;
    private final JsonMembers in;
    private final Statements statements;
    private final BodsDraft draft;
    private final Symbols statementIds;
    private final BodsWalk walk;
    private final BodsBook book;

    private BodsReader(Document document, JsonTokens tokens, boolean old, Style style, ImportLog log) {
        this.log = log;
        this.in = new JsonMembers(document, tokens);
        this.draft = new BodsDraft(old);
        this.statements = new Statements(document, style, false,
                old ? "/interests/" : "/recordDetails/interests/");
        statementIds = new Symbols();
        this.walk = new BodsWalk(in, old, statements.keys(), statementIds, draft);
        this.book = new BodsBook(statements, statementIds, old, log);
    }

    /**
     * @param old whether it is of 0.1 to 0.3
     * @throws eu.vigie.supplychain.UnreadableInput with every problem found, the first hundred of them
     */
    static Statements read(Document document, boolean old, Style style, ImportLog log) {
        return read(document, document, old, style, log);
    }

    /** @param json the same in JSON, where the document itself is written otherwise */
    static Statements read(Document document, Document json, boolean old, Style style, ImportLog log) {
        Statements alike = style == Style.LINE && document == json ? readAlike(document, old, log) : null;
        if (alike != null) {
            return alike;
        }
        try {
            return StrictJson.tokens(json, parser -> readParsed(document, parser, old, style, log));
        } catch (UnreadableInput e) {
            log.refuseWith(e);
            throw e;
        }
    }

    /** Where lines look alike and nothing is wrong with them; null, and nothing in the log, where not. */
    static @Nullable Statements readAlike(Document document, boolean old, ImportLog log) {
        ImportLog attempt = new ImportLog(document);
        try {
            Statements statements = new BodsReader(document, new LineTokens(document), old, Style.LINE, attempt)
                    .all(Style.LINE);
            log.take(attempt);
            return statements;
        } catch (JacksonException | UnreadableInput | LineTokens.TooManyKinds e) {
            return null; // what is wrong is said by the reading that knows its place in the document
        }
    }

    static Statements readParsed(Document document, JsonParser parser, boolean old, Style style, ImportLog log) {
        return new BodsReader(document, new ParsedTokens(parser), old, style, log).all(style);
    }

    private Statements all(Style style) {
        int expected = in.expectedLines();
        statements.keys().expect(expected);
        statementIds.expect(expected);
        statements(style);
        book.finish();
        log.refuseIfAny();
        return statements;
    }

    private void statements(Style style) {
        if (style == Style.LINE || style == Style.RECORD) {
            while (in.advance() != null && !log.isFull()) {
                one(in.line());
            }
            return;
        }
        in.advance();
        int position = 0;
        while (in.advance() != JsonToken.END_ARRAY && !log.isFull()) {
            one(position++);
        }
        if (!log.isFull() && in.advance() != null) {
            log.problem("line " + in.line(), null, "something follows the array of statements",
                    "put all statements into one array, or one on each line");
        }
        if (position == 0) {
            log.problem("", null, "the document has no statement", "hand in BODS statements");
        }
    }

    private void one(int position) {
        draft.clear(position);
        log.countRead();
        if (in.token() == JsonToken.START_OBJECT) {
            walk.statement();
            book.accept(draft);
        } else {
            log.problem(statements.place(position, ""), in.shown(), "a statement is no JSON object",
                    "hand in an array of BODS statements");
            in.skip();
        }
    }
}
