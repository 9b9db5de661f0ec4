package eu.vigie.evidence;

import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;

import tools.jackson.core.JsonToken;

import eu.vigie.supplychain.Document;
import eu.vigie.supplychain.Symbols;

/**
 * Walks through JSON objects member by member; nothing is built. Each method that reads a value leaves the walk at its
 * end, whatever the value is. A member given twice is refused wherever it stands.
 */
final class JsonMembers {

    private final Document document;
    private final JsonTokens in;
    private final MemberNames names = new MemberNames();
    private final Symbols words = new Symbols();
    private String name = "";

    JsonMembers(Document document, JsonTokens in) {
        this.document = document;
        this.in = in;
    }

    /** The token at which the walk stands; null at the end of the document. */
    @Nullable
    JsonToken advance() {
        return in.next();
    }

    JsonToken token() {
        return java.util.Objects.requireNonNull(in.current());
    }

    int expectedLines() {
        return in.expectedLines();
    }

    int line() {
        return in.line();
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
        if (!in.isLookedThrough() && !names.add(next)) {
            throw in.twice(document);
        }
        name = next;
        in.next();
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
        return in.next() != JsonToken.END_ARRAY;
    }

    /** The text without the white space around it; null for what is no text, or empty. */
    @Nullable
    String text() {
        if (token() != JsonToken.VALUE_STRING) {
            skip();
            return null;
        }
        String text = in.string().strip();
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
        String kept = token() == JsonToken.VALUE_STRING ? in.kept() : null;
        if (kept != null) {
            return kept;
        }
        int word = symbol(words);
        if (word < 0) {
            return null;
        }
        String text = words.text(word);
        in.keep(text);
        return text;
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
        int symbol = symbols.of(in.letters(), in.offset(), in.length());
        return symbol == Symbols.EMPTY ? -1 : symbol;
    }

    /** A number as it is written. */
    String number() {
        return words.text(words.of(in.letters(), in.offset(), in.length()));
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
            default -> in.string();
        };
    }

    /** Passes over a value. */
    void skip() {
        if (in.skip()) {
            return;
        }
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
                    if (!names.add(java.util.Objects.requireNonNull(in.name()))) {
                        throw in.twice(document);
                    }
                }
                default -> {
                }
            }
        } while (depth > 0 && in.next() != null);
    }
}
