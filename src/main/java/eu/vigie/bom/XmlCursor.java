package eu.vigie.bom;

import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.jspecify.annotations.Nullable;

import eu.vigie.supplychain.Document;
import eu.vigie.supplychain.InputProblem;
import eu.vigie.supplychain.UnreadableInput;

/**
 * Goes through XML from element to element. A document type, and with it every entity of somebody's own, is refused;
 * nothing that the document points to is fetched; depth is bounded as in JSON. The errors are ours, with line and column.
 */
final class XmlCursor {

    private static final int DEEPEST = 200;
    private static final int END = XMLStreamConstants.END_ELEMENT;

    private final Document document;
    private final XMLStreamReader in;
    private int depth;

    XmlCursor(Document document) {
        this.document = document;
        try {
            this.in = factory().createXMLStreamReader(document.open());
        } catch (XMLStreamException e) {
            throw malformed(e);
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty("jdk.xml.maxElementDepth", String.valueOf(DEEPEST + 1));
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("nothing is fetched");
        });
        return factory;
    }

    /** Goes to the next start or end of an element, or piece of text that is not only white space. */
    int next() {
        while (true) {
            int event = nextEvent();
            switch (event) {
                case XMLStreamConstants.START_ELEMENT -> {
                    if (++depth > DEEPEST) {
                        throw refused(null, "the elements are nested more than " + DEEPEST + " deep",
                                "hand in a document that is not built to exhaust its readers");
                    }
                    return event;
                }
                case END -> {
                    depth--;
                    return event;
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.END_DOCUMENT -> {
                    return event;
                }
                case XMLStreamConstants.DTD -> throw refused(null, "the document brings a document type (DOCTYPE)",
                        "take it out: CycloneDX needs none, and it could draw other files in");
                case XMLStreamConstants.ENTITY_REFERENCE -> throw refused(in.getLocalName(),
                        "this entity is not one of those that XML has by itself", "write the character itself");
                default -> {
                }
            }
        }
    }

    private int nextEvent() {
        try {
            return in.next();
        } catch (XMLStreamException e) {
            throw malformed(e);
        }
    }

    /** Passes over everything in the element at whose start we are. */
    void skip() {
        int open = 1;
        while (open > 0) {
            int event = next();
            open += event == XMLStreamConstants.START_ELEMENT ? 1 : event == END ? -1 : 0;
        }
    }

    String name() {
        return in.getLocalName();
    }

    /** Empty when it has none. */
    String namespace() {
        String namespace = in.getNamespaceURI();
        return namespace == null ? "" : namespace;
    }

    int attributes() {
        return in.getAttributeCount();
    }

    String attribute(int index) {
        return in.getAttributeLocalName(index);
    }

    String attributeValue(int index) {
        return in.getAttributeValue(index);
    }

    boolean isForeign(int attribute) {
        String namespace = in.getAttributeNamespace(attribute);
        return namespace != null && !namespace.isEmpty();
    }

    boolean isBlank() {
        return in.isWhiteSpace();
    }

    /** The piece of text at which we are. */
    void addTo(XmlText text) {
        if (!text.add(in.getTextCharacters(), in.getTextStart(), in.getTextLength())) {
            throw refused(null, "a text has more than " + XmlText.LONGEST + " characters", "shorten it");
        }
    }

    /** For example {@code line 3, column 14}; where reading stands now. */
    String position() {
        return position(in.getLocation());
    }

    private static String position(Location at) {
        return "line " + at.getLineNumber() + ", column " + at.getColumnNumber();
    }

    private UnreadableInput refused(@Nullable String value, String problem, String remedy) {
        return new UnreadableInput(new InputProblem(document.name(), position(), value, problem, remedy));
    }

    private UnreadableInput malformed(XMLStreamException error) {
        Location at = error.getLocation();
        return new UnreadableInput(new InputProblem(document.name(), at == null ? "line 1" : position(at), null,
                "the XML is not well-formed here, or ends before all of its elements do",
                "write it again with the tool that it comes from, whole and in the encoding that it names"), error);
    }
}
