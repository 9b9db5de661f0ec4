package eu.vigie.evidence;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.jspecify.annotations.Nullable;

import eu.vigie.supplychain.Document;
import eu.vigie.supplychain.InputProblem;
import eu.vigie.supplychain.UnreadableInput;

/** Walks through XML element by element, within bounds. No DTD is read, no entity resolved, no schema fetched. */
final class XmlWalk {

    private static final int DEEPEST = 50;
    private static final int LONGEST_TEXT = 10_000;
    private static final Pattern ROOT = Pattern.compile("<([\\p{L}_][\\w.-]*:)?([\\p{L}_][\\w.-]*)[\\s/>]");

    /** Takes the elements in their order. */
    interface Taker {

        /** @param element stands at its start, with its attributes */
        void start(String name, XMLStreamReader element);

        /** @param text directly in it, without the white space around it */
        void end(String name, String text);
    }

    private final Document document;
    private final ImportLog log;
    private final Taker taker;
    private final StringBuilder text = new StringBuilder();
    private int depth;

    private XmlWalk(Document document, ImportLog log, Taker taker) {
        this.document = document;
        this.log = log;
        this.taker = taker;
    }

    /** The local name of the first element; null when none begins. */
    static @Nullable String rootIn(String start) {
        Matcher root = ROOT.matcher(start);
        return root.find() ? root.group(2) : null;
    }

    /** @throws UnreadableInput when it is no XML, has a DTD or an entity, or is beyond the bounds */
    static void through(Document document, ImportLog log, Taker taker) {
        try {
            new XmlWalk(document, log, taker).all(factory().createXMLStreamReader(document.open()));
        } catch (XMLStreamException e) {
            log.refuseIfAny();
            int line = e.getLocation() == null ? 0 : e.getLocation().getLineNumber();
            throw new UnreadableInput(new InputProblem(document.name(), line < 1 ? "" : "line " + line, null,
                    "this is not well-formed XML", "check that the file is complete"), e);
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("nothing is resolved");
        });
        return factory;
    }

    private void all(XMLStreamReader in) throws XMLStreamException {
        while (in.hasNext() && !log.isFull()) {
            switch (in.next()) {
                case XMLStreamConstants.START_ELEMENT -> start(in);
                case XMLStreamConstants.END_ELEMENT -> end(in.getLocalName());
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> characters(in);
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE -> throw refused(in,
                        "a document type or an entity stands there", "take it out: such a file has none");
                default -> {
                }
            }
        }
    }

    private void start(XMLStreamReader in) {
        if (++depth > DEEPEST) {
            throw refused(in, "elements are nested more than " + DEEPEST + " deep",
                    "hand in the publisher's own file");
        }
        text.setLength(0);
        taker.start(in.getLocalName(), in);
    }

    private void characters(XMLStreamReader in) {
        if (text.length() + in.getTextLength() > LONGEST_TEXT) {
            throw refused(in, "a text has more than " + LONGEST_TEXT + " characters", "shorten it");
        }
        text.append(in.getTextCharacters(), in.getTextStart(), in.getTextLength());
    }

    private void end(String name) {
        depth--;
        taker.end(name, text.toString().strip());
        text.setLength(0);
    }

    private UnreadableInput refused(XMLStreamReader in, String what, String remedy) {
        return new UnreadableInput(new InputProblem(document.name(), "line " + in.getLocation().getLineNumber(),
                null, what, remedy));
    }
}
