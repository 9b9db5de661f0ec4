package eu.vigie.evidence;

import org.jspecify.annotations.Nullable;

import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

import eu.vigie.supplychain.Document;
import eu.vigie.supplychain.StrictJson;
import eu.vigie.supplychain.UnreadableInput;

/** Tokens as Jackson has them. */
final class ParsedTokens implements JsonTokens {

    private final JsonParser in;

    ParsedTokens(JsonParser in) {
        this.in = in;
    }

    @Override
    public @Nullable JsonToken next() {
        return in.nextToken();
    }

    @Override
    public @Nullable String nextName() {
        return in.nextName();
    }

    @Override
    public @Nullable JsonToken current() {
        return in.currentToken();
    }

    @Override
    public @Nullable String name() {
        return in.currentName();
    }

    @Override
    public int line() {
        return in.currentTokenLocation().getLineNr();
    }

    @Override
    public String string() {
        return in.getString();
    }

    @Override
    public char[] letters() {
        return in.getStringCharacters();
    }

    @Override
    public int offset() {
        return in.getStringOffset();
    }

    @Override
    public int length() {
        return in.getStringLength();
    }

    @Override
    public @Nullable String kept() {
        return null;
    }

    @Override
    public void keep(String text) {
        // each value is looked at anew
    }

    @Override
    public boolean skip() {
        return false;
    }

    @Override
    public boolean isLookedThrough() {
        return false;
    }

    @Override
    public int expectedLines() {
        return 0;
    }

    @Override
    public UnreadableInput twice(Document document) {
        return StrictJson.twice(document, in);
    }
}
