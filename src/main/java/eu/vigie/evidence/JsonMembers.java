package eu.vigie.evidence;

import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;

import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

import eu.vigie.supplychain.Document;
import eu.vigie.supplychain.StrictJson;
import eu.vigie.supplychain.Symbols;

/**
 * Walks through JSON objects member by member; nothing is built. Each method that reads a value leaves the walk at its
 * end, whatever the value is. A member given twice is refused wherever it stands.
 */
final class JsonMembers {

    private final Document document;
    private final JsonParser in;
    private final MemberNames names = new MemberNames();
    private final Symbols words = new Symbols();
    private String name = "";

    JsonMembers(Document document, JsonParser in) {
        this.document = document;
        this.in = in;
    }

    /** The token at which the walk stands; null at the end of the document. */
    @Nullable
    JsonToken advance() {
        return in.nextToken();
    }

    JsonToken token() {
        return java.util.Objects.requireNonNull(in.currentToken());
    }

    int line() {
        return in.currentTokenLocation().getLineNr();
    }

    /** Whether the value is an object: then its members follow by {@link #next}; any other value is passed over. */
    boolean object() {
        if (token() == JsonToken.START_OBJECT) {
            names.open();
            return true;
        }
        skip();
        return false;
    }

    /** Goes to the value of the next member; false at the object's end. */
    boolean next() {
        String next = in.nextName();
        if (next == null) {
            names.close();
            return false;
        }
        if (!names.add(next)) {
            throw StrictJson.twice(document, in);
        }
        name = next;
        in.nextToken();
        return true;
    }

    /** The member's name. */
    String name() {
        return name;
    }

    /** Whether the value is an array: then its elements follow by {@link #element}; any other value is passed over. */
    boolean array() {
        if (token() == JsonToken.START_ARRAY) {
            return true;
        }
        skip();
        return false;
    }

    /** Goes to the next element; false at the array's end. */
    boolean element() {
        return in.nextToken() != JsonToken.END_ARRAY;
    }

    /** The text without the white space around it; null for what is no text, or empty. */
    @Nullable
    String text() {
        if (token() != JsonToken.VALUE_STRING) {
            skip();
            return null;
        }
        String text = in.getString().strip();
        return text.isEmpty() ? null : text;
    }

    /** As {@link #text}, of a name: what is stated and no text is told, unless it is null. */
    @Nullable
    String name(Consumer<String> notText) {
        if (token() != JsonToken.VALUE_STRING && token() != JsonToken.VALUE_NULL) {
            notText.accept(shown());
        }
        return text();
    }

    /** As {@link #text}, for texts that come again and again: equal ones are the same object. */
    @Nullable
    String word() {
        int word = symbol(words);
        return word < 0 ? null : words.text(word);
    }

    /** A text as {@link #word}; of anything else what it looks like, so that it can be refused. */
    @Nullable
    String wordOrShown() {
        if (token() == JsonToken.VALUE_STRING) {
            return word();
        }
        String shown = shown();
        skip();
        return shown;
    }

    /** The text's number; -1 for what is no text, or empty. */
    int symbol(Symbols symbols) {
        if (token() != JsonToken.VALUE_STRING) {
            skip();
            return -1;
        }
        int symbol = symbols.of(in.getStringCharacters(), in.getStringOffset(), in.getStringLength());
        return symbol == Symbols.EMPTY ? -1 : symbol;
    }

    /** A number as it is written. */
    String number() {
        return words.text(words.of(in.getStringCharacters(), in.getStringOffset(), in.getStringLength()));
    }

    boolean isTrue() {
        JsonToken token = token();
        skip();
        return token == JsonToken.VALUE_TRUE;
    }

    /** A simple value as it is written; what has parts is only hinted at. */
    String shown() {
        return switch (token()) {
            case START_OBJECT -> "{…}";
            case START_ARRAY -> "[…]";
            default -> in.getString();
        };
    }

    /** Passes over a value. */
    void skip() {
        int depth = 0;
        do {
            switch (token()) {
                case START_OBJECT -> {
                    names.open();
                    depth++;
                }
                case END_OBJECT -> {
                    names.close();
                    depth--;
                }
                case START_ARRAY -> depth++;
                case END_ARRAY -> depth--;
                case PROPERTY_NAME -> {
                    if (!names.add(in.currentName())) {
                        throw StrictJson.twice(document, in);
                    }
                }
                default -> {
                }
            }
        } while (depth > 0 && in.nextToken() != null);
    }
}
