package eu.vigie.supplychain;

import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.exc.StreamConstraintsException;
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

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(DEEPEST).maxNumberLength(100)
                    .maxStringLength(5_000_000).maxNameLength(1_000).build())
            .build();
    private static final JsonMapper MAPPER = JsonMapper.builder(FACTORY)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private StrictJson() {}

    /** A token stream over the document; its exceptions go through {@link #unreadable}. */
    public static JsonParser parser(Document document) {
        return MAPPER.createParser(document.bytes());
    }

    /**
     * The document as a tree.
     *
     * @throws UnreadableInput when it is not well-formed JSON, or beyond the bounds
     */
    public static JsonNode tree(Document document) {
        try {
            JsonNode tree = MAPPER.readTree(document.bytes());
            if (tree.isMissingNode()) {
                throw new UnreadableInput(new InputProblem(document.name(), "", null, "the document is empty",
                        "hand in the JSON document itself"));
            }
            return tree;
        } catch (JacksonException e) {
            throw unreadable(document, e);
        }
    }

    /** An error of the JSON library, said with the line and column where it arose. */
    public static UnreadableInput unreadable(Document document, JacksonException error) {
        String place = error.getLocation() == null || error.getLocation().getLineNr() < 1
                ? ""
                : "line " + error.getLocation().getLineNr() + ", column " + error.getLocation().getColumnNr();
        String what = error.getOriginalMessage();
        if (error instanceof StreamConstraintsException) {
            return problem(document, place, error, "the JSON is beyond the limits that are read: " + what,
                    "nest less deep than " + DEEPEST + " and keep numbers and names short");
        }
        if (what.startsWith("Duplicate Object property")) {
            return problem(document, place, error, "a member is given twice: " + what,
                    "keep one of the two; which of them was meant cannot be guessed");
        }
        return problem(document, place, error, "this is not well-formed JSON: " + what.lines().findFirst().orElse(""),
                "check that the file is complete and was saved as JSON in UTF-8");
    }

    private static UnreadableInput problem(Document document, String place, JacksonException error, String what,
            String remedy) {
        return new UnreadableInput(new InputProblem(document.name(), place, null, what, remedy), error);
    }
}
