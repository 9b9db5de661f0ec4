package eu.vigie.evidence;

import java.math.BigDecimal;

import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;

/** Values of BODS as literals; one that is not as it should be becomes a text that its shape refuses with its place. */
final class BodsText {

    private BodsText() {}

    /** The day of a date, or of a date with a time. */
    static String day(String date) {
        return date.length() > 10 && date.charAt(10) == 'T' ? date.substring(0, 10) : date;
    }

    static Node date(JsonNode value) {
        String day = value.isString() ? day(value.asString()) : value.toString();
        return NodeFactory.createLiteralDT(day, XSDDatatype.XSDdate);
    }

    /** A JSON number keeps its digits; one with an exponent beyond all bounds is not written out. */
    static Node number(JsonNode value) {
        if (!value.isNumber()) {
            return Vocabulary.text(value.isString() ? value.asString() : value.toString());
        }
        BigDecimal number = value.decimalValue();
        boolean bounded = number.precision() <= 100 && number.scale() <= 100 && number.scale() >= -20;
        return NodeFactory.createLiteralDT(bounded ? number.toPlainString() : number.toString(),
                XSDDatatype.XSDdecimal);
    }

    /** Null for what is no text, or empty. */
    static @Nullable String text(JsonNode value) {
        return value.isString() && !value.asString().isBlank() ? value.asString().strip() : null;
    }
}
