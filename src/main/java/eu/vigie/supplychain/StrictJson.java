package eu.vigie.supplychain;

import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * JSON as it has to be read where the result is evidence: a member given twice is an error, depth and lengths are
 * bounded, numbers keep their digits, and each error names its place.
 */
public final class StrictJson {

    /** Deepest nesting accepted. */
    public static final int DEEPEST = 200;

    private static final StreamReadConstraints BOUNDS = StreamReadConstraints.builder().maxNestingDepth(DEEPEST)
            .maxNumberLength(100).maxStringLength(5_000_000).maxNameLength(1_000).build();
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).streamReadConstraints(BOUNDS).build();
    private static final JsonFactory TOKENS = JsonFactory.builder().streamReadConstraints(BOUNDS).build();
    private static final LeapingParser.Factory LEAPING = new LeapingParser.Factory(
            JsonFactory.builder().streamReadConstraints(BOUNDS));
    private static final JsonMapper MAPPER = JsonMapper.builder(FACTORY)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

    private StrictJson() {}

    /**
     * Reads a document as a stream of tokens.
     *
     * @param reading takes the tokens; what it returns is returned
     * @throws UnreadableInput when the document is empty, is no well-formed JSON, or is beyond the bounds
     */
    public static <T> T read(Document document, Function<JsonParser, T> reading) {
        return read(document, MAPPER.createParser(document.bytes()), reading);
    }

    /**
     * As {@link #read}, for readers of files with millions of objects: that no member is given twice they see to
     * themselves, and say so by {@link #twice}.
     */
    public static <T> T tokens(Document document, Function<JsonParser, T> reading) {
        return read(document, TOKENS.createParser(ObjectReadContext.empty(), document.bytes()), reading);
    }

    /** As {@link #tokens}, for readers that know some of the bytes already; of documents that are {@link #isPlainUtf8} only. */
    public static <T> T leaping(Document document, Function<LeapingParser, T> reading) {
        try (LeapingParser parser = (LeapingParser) LEAPING.createParser(ObjectReadContext.empty(), document.bytes())) {
            return read(document, parser, any -> reading.apply(parser));
        }
    }

    /** Whether the document is an object in UTF-8 without a mark, as far as its first bytes tell. */
    public static boolean isPlainUtf8(Document document) {
        byte[] bytes = document.bytes();
        return bytes.length > 3 && bytes[0] == '{' && bytes[1] != 0 && bytes[2] != 0 && bytes[3] != 0;
    }

    /** A parser of some bytes of a document, within the same bounds; its errors name places in that piece, as Jackson says them. */
    public static JsonParser piece(Document document, int offset, int length) {
        return TOKENS.createParser(ObjectReadContext.empty(), document.bytes(), offset, length);
    }

    private static <T> T read(Document document, JsonParser opened, Function<JsonParser, T> reading) {
        try (JsonParser parser = opened) {
            try {
                return reading.apply(parser);
            } catch (JacksonException e) {
                throw unreadable(document, parser, e);
            }
        }
    }

    /** The member at which the parser stands is there already. */
    public static UnreadableInput twice(Document document, JsonParser parser) {
        return new UnreadableInput(new InputProblem(document.name(),
                place(parser.currentTokenLocation()) + " " + parser.streamReadContext().pathAsPointer(),
                parser.currentName(), JsonFault.TWICE_PROBLEM, JsonFault.TWICE_REMEDY));
    }

    /**
     * The document as a tree.
     *
     * @throws UnreadableInput when it is not well-formed JSON, or beyond the bounds
     */
    public static JsonNode tree(Document document) {
        return read(document, parser -> {
            if (parser.nextToken() == null) {
                throw new UnreadableInput(empty(document));
            }
            JsonNode tree = parser.readValueAsTree();
            requireEnd(document, parser);
            return tree;
        });
    }

    /** @throws UnreadableInput when something follows the value that was read: it would be lost */
    public static void requireEnd(Document document, JsonParser parser) {
        if (parser.nextToken() != null) {
            throw new UnreadableInput(new InputProblem(document.name(), place(parser.currentTokenLocation()), null,
                    "something follows the end of the JSON", "hand in one JSON document"));
        }
    }

    private static InputProblem empty(Document document) {
        return new InputProblem(document.name(), "", null, "the document is empty", "hand in the document itself");
    }

    /** An error of the JSON library, said in our words, with the line and column where it arose. */
    private static UnreadableInput unreadable(Document document, JsonParser parser, JacksonException error) {
        String kind = FileSignature.of(document);
        if (kind != null) {
            return new UnreadableInput(new InputProblem(document.name(), "", null, "this is " + kind + ", not JSON",
                    "hand in the JSON document itself"), error);
        }
        if (isEmpty(document)) {
            return new UnreadableInput(empty(document), error);
        }
        JsonFault fault = JsonFault.of(error);
        TokenStreamLocation at = error.getLocation() == null ? parser.currentLocation() : error.getLocation();
        String pointer = fault.isOfMember() ? " " + parser.streamReadContext().pathAsPointer() : "";
        return new UnreadableInput(new InputProblem(document.name(), place(at) + pointer, fault.value(),
                fault.problem(), fault.remedy()), error);
    }

    /** Whether there is nothing but a mark of UTF-8. */
    private static boolean isEmpty(Document document) {
        byte[] bytes = document.bytes();
        return bytes.length <= 3 && (bytes.length == 0 || bytes[0] == (byte) 0xEF);
    }

    private static String place(@Nullable TokenStreamLocation at) {
        return at == null || at.getLineNr() < 1 ? "" : "line " + at.getLineNr() + ", column " + at.getColumnNr();
    }
}
