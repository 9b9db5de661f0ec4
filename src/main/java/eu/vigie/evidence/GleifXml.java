package eu.vigie.evidence;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.jspecify.annotations.Nullable;

import eu.vigie.evidence.Statements.Style;
import eu.vigie.supplychain.Document;
import eu.vigie.supplychain.InputProblem;
import eu.vigie.supplychain.UnreadableInput;

/**
 * GLEIF's files in XML: LEI-CDF, RR-CDF and reporting exceptions of any version, one record after the other. No DTD is
 * read, no entity resolved, no schema fetched.
 */
final class GleifXml {

    static final int DEEPEST = 50;
    static final int LONGEST_TEXT = 10_000;

    private static final Set<String> ROOTS = Set.of("LEIData", "RelationshipData", "ReportingExceptionData",
            "ReportingExceptions");
    private static final Set<String> RECORDS = Set.of("LEIRecord", "RelationshipRecord", "Exception");
    private static final Pattern ROOT = Pattern.compile("<([\\p{L}_][\\w.-]*:)?([\\p{L}_][\\w.-]*)[\\s/>]");

    private final Document document;
    private final Statements statements;
    private final ImportLog log;
    private final GleifBook book;
    private final StringBuilder path = new StringBuilder();
    private final StringBuilder text = new StringBuilder();
    private @Nullable GleifRecord record;
    private int position;
    private int period;
    private int depth;

    private GleifXml(Document document, ImportLog log) {
        this.document = document;
        this.log = log;
        this.statements = new Statements(document, Style.RECORD, true, "");
        this.book = new GleifBook(statements, log);
    }

    static boolean isRootIn(String start) {
        Matcher root = ROOT.matcher(start);
        return root.find() && ROOTS.contains(root.group(2));
    }

    /** @throws UnreadableInput when it is no XML, has a DTD, is beyond the bounds, or a record cannot be so */
    static Statements read(Document document, ImportLog log) {
        GleifXml reader = new GleifXml(document, log);
        try {
            reader.all(factory().createXMLStreamReader(document.open()));
        } catch (XMLStreamException e) {
            log.refuseIfAny();
            int line = e.getLocation() == null ? 0 : e.getLocation().getLineNumber();
            throw new UnreadableInput(new InputProblem(document.name(), line < 1 ? "" : "line " + line, null,
                    "this is not well-formed XML", "check that the file is complete"), e);
        }
        log.refuseIfAny();
        return reader.statements;
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
                        "a document type or an entity stands there", "take it out: GLEIF's files have none");
                default -> {
                }
            }
        }
        if (position == 0 && !log.isFull()) {
            log.problem("", null, "the file has no record", "hand in a GLEIF file with records");
        }
    }

    private UnreadableInput refused(XMLStreamReader in, String what, String remedy) {
        return new UnreadableInput(new InputProblem(document.name(), "line " + in.getLocation().getLineNumber(),
                null, what, remedy));
    }

    private void start(XMLStreamReader in) {
        if (++depth > DEEPEST) {
            throw refused(in, "elements are nested more than " + DEEPEST + " deep", "hand in GLEIF's own file");
        }
        String name = in.getLocalName();
        text.setLength(0);
        if (record == null) {
            if (RECORDS.contains(name)) {
                record = new GleifRecord();
                position++;
                path.setLength(0);
            }
            return;
        }
        path.append(path.isEmpty() ? "" : "/").append(name);
        if (name.equals("RelationshipPeriod")) {
            period++;
        }
    }

    private void characters(XMLStreamReader in) {
        if (text.length() + in.getTextLength() > LONGEST_TEXT) {
            throw refused(in, "a text has more than " + LONGEST_TEXT + " characters", "shorten it");
        }
        text.append(in.getTextCharacters(), in.getTextStart(), in.getTextLength());
    }

    private void end(String name) {
        depth--;
        GleifRecord open = record;
        if (open == null) {
            return;
        }
        if (path.isEmpty()) {
            book.accept(open, position);
            record = null;
            return;
        }
        String at = path.toString();
        GleifField field = GleifField.atPath(at);
        String value = text.toString().strip();
        if (field != null && !value.isEmpty()) {
            open.put(field, value, period);
        } else if (field == null && !value.isEmpty() && !GleifField.isKnown(at)) {
            log.unknownField(at);
        }
        text.setLength(0);
        path.setLength(Math.max(0, path.length() - name.length() - 1));
    }
}
