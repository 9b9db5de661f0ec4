package eu.vigie.supplychain;

import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.io.IOContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonFactoryBuilder;
import tools.jackson.core.json.UTF8StreamJsonParser;
import tools.jackson.core.sym.ByteQuadsCanonicalizer;

/**
 * The JSON library's parser of UTF-8, and where it stands in the document's bytes. Who knows what comes next may tell it to
 * leap over that; lines and columns that it tells afterwards are wrong.
 */
public final class LeapingParser extends UTF8StreamJsonParser {

    private LeapingParser(ObjectReadContext context, IOContext io, int streamFeatures, int formatFeatures,
            ByteQuadsCanonicalizer names, byte[] bytes, int from, int to) {
        super(context, io, streamFeatures, formatFeatures, null, names, bytes, from, to, 0, false);
    }

    /** The index of the byte that it reads next; after a text that nobody has asked for, of that text's first byte. */
    public int position() {
        return _inputPtr;
    }

    /** Goes on at another byte, as if those between were not there. */
    public void leapTo(int position) {
        _inputPtr = position;
    }

    /** The index of the quotation mark before the name of the member that it stands at. */
    public int nameStart() {
        return _nameStartOffset - 1;
    }

    /** How many lists and objects are open. */
    public int depth() {
        return streamReadContext().getNestingDepth();
    }

    /** Makes these parsers, for bytes that are known to be UTF-8 without a mark. */
    static final class Factory extends JsonFactory {

        private static final long serialVersionUID = 1L;

        Factory(JsonFactoryBuilder settings) {
            super(settings);
        }

        @Override
        protected JsonParser _createParser(ObjectReadContext context, IOContext io, byte[] bytes, int from,
                int length) {
            return new LeapingParser(context, io, context.getStreamReadFeatures(_streamReadFeatures),
                    context.getFormatReadFeatures(_formatReadFeatures),
                    _byteSymbolCanonicalizer.makeChildOrPlaceholder(_factoryFeatures), bytes, from, from + length);
        }
    }
}
