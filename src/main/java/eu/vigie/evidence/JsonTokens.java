package eu.vigie.evidence;

import org.jspecify.annotations.Nullable;

import tools.jackson.core.JsonToken;

import eu.vigie.supplychain.Document;
import eu.vigie.supplychain.UnreadableInput;

/** The tokens of a JSON document, one after the other. */
interface JsonTokens {

    /** Null at the end of the document. */
    @Nullable
    JsonToken next();

    /** The name of the next member; null when the next token is none. */
    @Nullable
    String nextName();

    @Nullable
    JsonToken current();

    /** The name of the member at hand. */
    @Nullable
    String name();

    /** The line of the token at hand, from 1. */
    int line();

    /** The value at hand as text. */
    String string();

    /** The same as letters, valid until the next token: in this array, from {@link #offset}, {@link #length} of them. */
    char[] letters();

    int offset();

    int length();

    /** What was kept of this value in a line before, which was the same; null when nothing was. */
    @Nullable
    String kept();

    /** Keeps that for lines that have the same value. */
    void keep(String text);

    /** Goes to the end of the value at hand, where that needs no look at what is in it; else false. */
    boolean skip();

    /** Whether the object at hand has the members of one that was looked through: none is given twice. */
    boolean isLookedThrough();

    /** How many lines there are, roughly; 0 when nobody can tell. */
    int expectedLines();

    /** That the member at hand is there already. */
    UnreadableInput twice(Document document);
}
